import assert from "node:assert/strict";
import {
  BREAKABLE,
  GRAPH_PERMISSIONS,
  permissionsOf,
} from "../../../adapters/directory/graph/permissions.js";
import { Secret } from "../../../adapters/ports/secret.js";
import { type Config, readConfig } from "../../../bot/config.js";
import type { Check } from "../../../bot/doctor/check.js";
import { checkPermissions } from "../../../bot/doctor/check-permissions.js";
import { examine } from "../../../bot/doctor/examine.js";
import { callerWith } from "../../support/graph-fake/start-contoso.js";
import {
  BOT_CLAIMS,
  type FakeTenantServers,
  startFakeTenant,
} from "../../support/graph-fake/start-fake-tenant.js";
import { fakeToken } from "../../support/graph-fake/tokens.js";

/** What the doctor itself cannot see without one of them; everything else it says stays as it was. */
const BLIND: Readonly<Record<string, readonly string[]>> = {
  "RoleManagement.Read.Directory": ["role of the service principal"],
  "AuditLog.Read.All": ["self-service password reset"],
  "Policy.Read.All": ["self-service password reset of administrators"],
};

describe("each permission of the table", () => {
  let servers: FakeTenantServers;
  before(async () => {
    servers = await startFakeTenant();
  });
  after(() => servers.close());

  const configOf = (): Config => {
    const reading = readConfig({ DIRECTORY: "graph", GRAPH_BASE_URL: servers.fake.url });
    return reading.kind === "config" ? reading.config : assert.fail(JSON.stringify(reading.faults));
  };
  const wrongWith = async (granted: readonly string[]): Promise<readonly Check[]> => {
    const token = new Secret(fakeToken(callerWith("application", granted), undefined, BOT_CLAIMS));
    const checks = await examine(configOf(), {
      clock: { now: () => new Date() },
      fetch,
      tokens: { token: async () => ({ kind: "token", token }) },
    });
    return checks.filter(({ result }) => result !== "ok");
  };

  for (const name of permissionsOf("application")) {
    it(`is missed by the doctor, and nothing else is said to be wrong: ${name}`, async () => {
      const wrong = await wrongWith(permissionsOf("application").filter((each) => each !== name));
      assert.deepEqual(
        wrong.map((check) => check.name),
        [`permission ${name}`, ...(BLIND[name] ?? [])],
      );
    });
  }

  for (const signIn of ["application", "delegated"] as const) {
    it(`is told by what stops without it, with where to grant it (${signIn})`, () => {
      const needed = permissionsOf(signIn);
      assert.ok(needed.length > 5);
      assert.deepEqual(
        checkPermissions(needed, signIn).filter(({ result }) => result !== "ok"),
        [],
      );
      for (const name of needed) {
        const stops = GRAPH_PERMISSIONS.filter((each) => each.name === name).flatMap(
          ({ breaks }) => breaks[signIn] ?? [],
        );
        const missing = checkPermissions(
          needed.filter((each) => each !== name),
          signIn,
        ).filter(({ result }) => result !== "ok");
        assert.deepEqual(
          missing.map((check) => check.name),
          [`permission ${name}`],
        );
        for (const stop of stops) assert.ok(missing[0]?.says.includes(BREAKABLE[stop]), `${name}: ${stop}`);
        assert.match(missing[0]?.todo ?? "", new RegExp(`permission ${name} of Microsoft Graph`));
      }
      assert.equal(checkPermissions([], signIn).length, needed.length);
    });
  }
});
