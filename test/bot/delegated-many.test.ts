import assert from "node:assert/strict";
import { mockPerson } from "../../adapters/directory/mock/mock-person.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { assigned, BUILT_IN_ROLES } from "../../adapters/directory/mock/roles.js";
import { startSigningInRig } from "../support/signing-in-rig.js";

const AT_ONCE = 5;
const PAIRS = Array.from({ length: 50 }, (_, index) => {
  const number = String(index + 10);
  return { number, asker: `asker${number}`, target: `target${number}` };
});

function somebody(name: string, kind: "a" | "b", number: string, isAdministrator: boolean) {
  return mockPerson({
    id: `${kind.repeat(8)}-1111-4222-8333-9444555566${number}`,
    userPrincipalName: `${name}@contoso.com`,
    givenName: name,
    surname: "Many",
    department: "Warehouse",
    preferredLanguage: "en-GB",
    passwordChanged: "2026-08-25T06:14:02Z",
    ...(isAdministrator && { roles: [assigned(BUILT_IN_ROLES.authenticationAdministrator)] }),
  });
}

describe("fifty people who sign in and reset at the same time", function () {
  this.timeout(300_000);

  it("are each served with their own token, and with nobody else's", async () => {
    const people = PAIRS.flatMap(({ number, asker, target }) => [
      somebody(asker, "a", number, true),
      somebody(target, "b", number, false),
    ]);
    const settings = { LIMIT_TENANT_10_MINUTES: "999", TEST_TOKEN_DEADLINE: "8000" };
    const rig = await startSigningInRig(settings, [...CONTOSO_PEOPLE, ...people]);
    try {
      // Everybody is in the middle of their talk while the others are; a few at once, for the machine's sake.
      const eachOfThem = async (turn: (pair: (typeof PAIRS)[number]) => Promise<unknown>) => {
        const waiting = [...PAIRS];
        const some = Array.from({ length: AT_ONCE }, async () => {
          for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) await turn(pair);
        });
        await Promise.all(some);
      };
      await eachOfThem(({ asker, target }) => {
        rig.tokens.allowExchange(`client-token-of-${asker}`, asker);
        return rig.person(asker).say(`${target}@contoso.com needs a new password`);
      });
      await eachOfThem(async ({ asker }) => {
        const { status } = await rig.exchange(rig.person(asker), `client-token-of-${asker}`);
        assert.equal(status, 200);
      });
      await eachOfThem(({ asker }) => rig.person(asker).say("INC-10423"));
      await eachOfThem(({ asker }) => rig.person(asker).press("confirm"));
      const writes = rig.tenant.fake.requests.filter(({ method }) => method !== "GET");
      assert.equal(writes.length, PAIRS.length);
      // The last two digits pair them off: who asked for target 17 is asker 17.
      for (const { by = "", path } of writes) assert.equal(by.slice(-2), path.split("/")[2]?.slice(-2), path);
      assert.equal(new Set(writes.map(({ by }) => by)).size, PAIRS.length);
      for (const { asker } of PAIRS)
        assert.ok(rig.person(asker).dataOf((data) => data["slip"] !== undefined));
    } finally {
      await rig.close();
    }
  });
});
