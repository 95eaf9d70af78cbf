import assert from "node:assert/strict";
import fc from "fast-check";
import type { FoundRegistrations } from "../../../adapters/ports/directory.js";
import type { PersonRegistration } from "../../../adapters/ports/sspr.js";
import { countReadiness, NOBODY_YET, withPerson } from "../../../dialogs/enable-sspr/readiness.js";

const NOW = new Date("2026-11-20T09:00:00.000Z");
const still = { now: () => NOW };

const rows: fc.Arbitrary<PersonRegistration> = fc
  .record({
    n: fc.nat(),
    administrator: fc.boolean(),
    guest: fc.boolean(),
    enabled: fc.boolean(),
    registered: fc.boolean(),
  })
  .map(({ n, guest, ...rest }) => ({
    ...rest,
    personId: String(n),
    userPrincipalName: `${n}@contoso.com`,
    displayName: `Person ${n}`,
    userType: guest ? "guest" : "member",
    capable: rest.enabled && rest.registered,
  }));

/** A report that goes on for so many pages of the same rows. */
function pages(count: number, page: readonly PersonRegistration[]) {
  let asked = 0;
  const registrations = async (after?: string): Promise<FoundRegistrations> => {
    asked += 1;
    const next = Number(after ?? "0") + 1;
    return { kind: "registrations", rows: page, ...(next < count ? { next: String(next) } : {}) };
  };
  return { directory: { registrations }, asked: () => asked };
}

const MISSING: PersonRegistration = {
  personId: "1",
  userPrincipalName: "a@contoso.com",
  displayName: "A",
  administrator: false,
  userType: "member",
  enabled: true,
  registered: false,
  capable: false,
};

describe("the readiness report", () => {
  it("counts members only, and keeps at most ten names, administrators first, however many there are", () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 60 }), (all) => {
        const sum = all.reduce(withPerson, NOBODY_YET);
        const members = all.filter(({ userType }) => userType === "member");
        const missing = members.filter(({ enabled, registered }) => enabled && !registered);
        assert.equal(sum.people, members.length);
        assert.equal(sum.capable, members.filter(({ capable }) => capable).length);
        assert.equal(sum.missing, missing.length);
        const inOrder = [
          ...missing.filter(({ administrator }) => administrator),
          ...missing.filter(({ administrator }) => !administrator),
        ];
        assert.deepEqual(
          sum.remind.map(({ userName }) => userName),
          inOrder.slice(0, 10).map(({ userPrincipalName }) => userPrincipalName),
        );
      }),
    );
  });

  it("reads page after page to the end", async () => {
    const counted = await countReadiness(pages(7, [MISSING, MISSING]).directory, still);
    assert.ok(counted.kind === "counted" && !counted.partly);
    assert.equal(counted.readiness.people, 14);
    assert.equal(counted.readiness.remind.length, 10);
  });

  it("stops after a hundred pages, and says so", async () => {
    const endless = pages(Infinity, [MISSING]);
    const counted = await countReadiness(endless.directory, still);
    assert.ok(counted.kind === "counted" && counted.partly);
    assert.equal(endless.asked(), 100);
  });

  it("stops when it takes too long, and says so", async () => {
    let at = NOW.getTime();
    const slow = { now: () => new Date((at += 3_000)) };
    const endless = pages(Infinity, [MISSING]);
    const counted = await countReadiness(endless.directory, slow);
    assert.ok(counted.kind === "counted" && counted.partly);
    assert.ok(endless.asked() < 5);
  });

  it("is unavailable when the first page is, and partly when a later one is", async () => {
    const down = { kind: "unavailable", operatorHint: "a test" } as const;
    assert.deepEqual(await countReadiness({ registrations: async () => down }, still), {
      kind: "unavailable",
    });
    const registrations = async (after?: string): Promise<FoundRegistrations> =>
      after === undefined ? { kind: "registrations", rows: [MISSING], next: "1" } : down;
    const counted = await countReadiness({ registrations }, still);
    assert.ok(counted.kind === "counted" && counted.partly && counted.readiness.people === 1);
  });
});
