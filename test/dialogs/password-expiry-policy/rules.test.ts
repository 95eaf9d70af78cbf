import assert from "node:assert/strict";
import type { Person } from "../../../adapters/ports/directory.js";
import type { Domain } from "../../../adapters/ports/domain.js";
import { expiryOf, isAboutOwnCountdown, ownExpiry } from "../../../dialogs/password-expiry-policy/rules.js";

const NOW = new Date("2026-11-20T09:00:00.000Z");
const CHANGED = new Date("2026-09-01T09:00:00.000Z");

const PERSON: Person = {
  id: "1",
  userPrincipalName: "a@contoso.com",
  displayName: "A",
  userType: "member",
  accountEnabled: true,
  source: "cloud",
  mustChangePassword: false,
  lastPasswordChange: CHANGED,
};

function managed(name: string, passwordValidityDays?: number | "never"): Domain {
  return {
    name,
    isDefault: false,
    authentication: "managed",
    ...(passwordValidityDays === undefined ? {} : { passwordValidityDays }),
  };
}

describe("what a domain says of passwords", () => {
  it("never takes nothing set for ninety days", () => {
    assert.deepEqual(expiryOf(managed("contoso.com")), { kind: "default" });
    assert.deepEqual(expiryOf(managed("contoso.com", "never")), { kind: "never" });
    assert.deepEqual(expiryOf(managed("contoso.com", 90)), { kind: "days", days: 90 });
    assert.deepEqual(expiryOf({ ...managed("contoso.com", 90), authentication: "federated" }), {
      kind: "federated",
    });
  });
});

describe("when somebody's own password ends", () => {
  const { lastPasswordChange: _, ...neverSeen } = PERSON;
  const table: readonly [string, Person, readonly Domain[], object][] = [
    ["a guest", { ...PERSON, userType: "guest" }, [managed("contoso.com", 90)], { kind: "guest" }],
    [
      "from the own network",
      { ...PERSON, source: "synced" },
      [managed("contoso.com", 90)],
      { kind: "synced" },
    ],
    ["never", PERSON, [managed("contoso.com", "never")], { kind: "never" }],
    ["nothing set", PERSON, [managed("contoso.com")], { kind: "unknown" }],
    ["no domain could be read", PERSON, [], { kind: "unknown" }],
    [
      "on a day to come",
      PERSON,
      [managed("contoso.com", 90)],
      { kind: "ends", days: 90, on: "2026-11-30T09:00:00.000Z", past: false },
    ],
    [
      "on a day that is past",
      PERSON,
      [managed("contoso.com", 30)],
      { kind: "ends", days: 30, on: "2026-10-01T09:00:00.000Z", past: true },
    ],
    [
      "the last change is not known",
      neverSeen,
      [managed("contoso.com", 90)],
      { kind: "after-days", days: 90 },
    ],
    [
      "a subdomain follows its root, and the nearest counts",
      { ...PERSON, userPrincipalName: "a@nl.shop.contoso.com" },
      [managed("contoso.com", "never"), managed("shop.contoso.com", 90), managed("o.com", 14)],
      { kind: "ends", days: 90, on: "2026-11-30T09:00:00.000Z", past: false },
    ],
  ];
  for (const [name, person, domains, expected] of table) {
    it(`knows: ${name}`, () => assert.deepEqual(ownExpiry(person, domains, NOW), expected));
  }
});

describe("a countdown of one's own", () => {
  for (const said of [
    "my password expires in 3 days",
    "mijn wachtwoord verloopt over 3 dagen",
    "there is a banner about my password",
    "ik krijg een melding over mijn wachtwoord",
  ]) {
    it(`is heard in: ${said}`, () => assert.ok(isAboutOwnCountdown(said)));
  }
  for (const said of [
    "set our passwords to 90 days",
    "wachtwoorden na 90 dagen laten verlopen",
    "my users",
    "",
  ]) {
    it(`is not heard in: ${said}`, () => assert.ok(!isAboutOwnCountdown(said)));
  }
});
