import { describeFinding } from "./directory/finding.js";
import type { DirectoryFixture } from "./directory/fixture.js";
import { describePassesAndSessions } from "./directory/passes-and-sessions.js";
import { describeReading } from "./directory/reading.js";
import { describeResetting } from "./directory/resetting.js";
import { describeRoleHolders } from "./directory/role-holders.js";
import { describeTenantWide } from "./directory/tenant-wide.js";

export type { DirectoryFixture } from "./directory/fixture.js";

/** What every Directory must do. `make` gives a fresh tenant for each test. */
export function describeDirectory(name: string, make: () => Promise<DirectoryFixture>): void {
  describe(`${name} as a directory`, () => {
    let fixture: DirectoryFixture;
    const current = () => fixture;

    beforeEach(async () => {
      fixture = await make();
    });

    afterEach(async () => {
      await fixture.close?.();
    });

    describeFinding(current);
    describeReading(current);
    describeRoleHolders(current);
    describeTenantWide(current);
    describeResetting(current);
    describePassesAndSessions(current);
  });
}
