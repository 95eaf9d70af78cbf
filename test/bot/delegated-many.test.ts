import assert from "node:assert/strict";
import { mockPerson } from "../../adapters/directory/mock/mock-person.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { assigned, BUILT_IN_ROLES } from "../../adapters/directory/mock/roles.js";
import { startSigningInRig } from "../support/signing-in-rig.js";

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
  this.timeout(120_000);

  it("are each served with their own token, and with nobody else's", async () => {
    const people = PAIRS.flatMap(({ number, asker, target }) => [
      somebody(asker, "a", number, true),
      somebody(target, "b", number, false),
    ]);
    const settings = { LIMIT_TENANT_10_MINUTES: "999", TEST_TOKEN_DEADLINE: "8000" };
    const rig = await startSigningInRig(settings, [...CONTOSO_PEOPLE, ...people]);
    try {
      const ends = await Promise.all(
        PAIRS.map(async ({ asker, target }) => {
          const person = rig.person(asker);
          rig.tokens.allowExchange(`client-token-of-${asker}`, asker);
          const asked = await person.say(`${target}@contoso.com needs a new password`);
          const { status } = await rig.exchange(person, `client-token-of-${asker}`);
          await person.say("INC-10423");
          await person.press("confirm");
          const slip = person.dataOf((data) => data["slip"] !== undefined);
          return { id: person.id, status, signedIn: /card\.oauth/.test(asked), shown: slip !== undefined };
        }),
      );
      const writes = rig.tenant.fake.requests.filter(({ method }) => method !== "GET");
      assert.equal(writes.length, PAIRS.length);
      // The last two digits pair them off: who asked for target 17 is asker 17.
      for (const { by = "", path } of writes) assert.equal(by.slice(-2), path.split("/")[2]?.slice(-2), path);
      assert.equal(new Set(writes.map(({ by }) => by)).size, PAIRS.length);
      for (const end of ends) assert.deepEqual(end, { ...end, status: 200, signedIn: true, shown: true });
    } finally {
      await rig.close();
    }
  });
});
