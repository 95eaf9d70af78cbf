import assert from "node:assert/strict";
import fc from "fast-check";
import type { PersonRegistration } from "../../../adapters/ports/sspr.js";
import { NOBODY_YET, withPerson } from "../../../dialogs/enable-sspr/readiness.js";

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
});
