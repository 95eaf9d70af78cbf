import assert from "node:assert/strict";

import type { Account } from "../../../../adapters/directory/guard/account.js";
import { fingerprintOf } from "../../../../adapters/directory/guard/fingerprint.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";

const READERS = [role("Reports Reader"), role("Directory Readers")];
const SHOWN: Account = { person: person("sandra"), standing: standing(READERS) };

describe("the fingerprint of what was decided on", () => {
  it("is 64 hexadecimal digits, the same for the same facts in any order", () => {
    assert.match(fingerprintOf(SHOWN), /^[0-9a-f]{64}$/);
    const again = { person: { ...SHOWN.person }, standing: standing(READERS.toReversed()) };
    assert.equal(fingerprintOf(again), fingerprintOf(SHOWN));
  });

  it("does not change with what nobody decided on", () => {
    const other = { ...SHOWN, person: person("sandra", { preferredLanguage: "nl-NL", mail: "s@x.example" }) };
    assert.equal(fingerprintOf(other), fingerprintOf(SHOWN));
  });

  const changes: readonly (readonly [string, Account])[] = [
    ["another person", { ...SHOWN, person: person("sandra2", { ...SHOWN.person, id: "sandra2" }) }],
    ["another user principal name", changed({ userPrincipalName: "s.dewit@contoso.example" })],
    ["another display name", changed({ displayName: "Sandra de Wit-Jansen" })],
    ["another department", changed({ department: "Board" })],
    ["a disabled account", changed({ accountEnabled: false })],
    ["another source", changed({ source: "synced" })],
    ["writeback", changed({ passwordWriteback: true })],
    ["a guest", changed({ userType: "guest" })],
    [
      "a password that somebody else changed",
      changed({ lastPasswordChange: new Date("2026-03-02T08:59:59Z") }),
    ],
    ["a role more", { ...SHOWN, standing: standing([...READERS, role("Guest Inviter")]) }],
    ["a role less", { ...SHOWN, standing: standing(READERS.slice(1)) }],
    [
      "another scope of a role",
      { ...SHOWN, standing: standing([role("Reports Reader", "/au"), role("Directory Readers")]) },
    ],
    ["a role-assignable group", { ...SHOWN, standing: standing(READERS, { inRoleAssignableGroup: true }) }],
    ["a restricted unit", { ...SHOWN, standing: standing(READERS, { inRestrictedUnit: true }) }],
  ];
  for (const [what, account] of changes) {
    it(`changes with ${what}`, () => assert.notEqual(fingerprintOf(account), fingerprintOf(SHOWN)));
  }
});

function changed(facts: Parameters<typeof person>[1]): Account {
  return { ...SHOWN, person: person("sandra", facts) };
}
