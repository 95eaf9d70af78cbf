import assert from "node:assert/strict";
import type { Person, Standing } from "../../../adapters/ports/directory.js";
import type { SsprState } from "../../../adapters/ports/sspr.js";
import { describePerson, type StateLabel } from "../../../bot/web/people.js";

const PERSON: Person = {
  id: "1",
  userPrincipalName: "sandra@contoso.example",
  displayName: "Sandra",
  userType: "member",
  accountEnabled: true,
  source: "cloud",
  mustChangePassword: false,
};
const STANDING: Standing = { roles: [], inRoleAssignableGroup: false, inRestrictedUnit: false };
const SSPR: SsprState = {
  policy: "selected",
  inScope: true,
  licensed: true,
  methodsRequired: 2,
  methodsRegistered: ["mobile-phone", "alternate-email"],
};

describe("the list of people", () => {
  const cases: readonly (readonly [
    string,
    Partial<Person>,
    Partial<Standing>,
    Partial<SsprState>,
    StateLabel[],
  ])[] = [
    ["somebody ordinary", {}, {}, {}, ["sspr-ready"]],
    ["a guest", { userType: "guest" }, {}, {}, ["guest", "sspr-ready"]],
    ["a blocked account", { accountEnabled: false }, {}, {}, ["disabled", "sspr-ready"]],
    ["a federated account", { source: "federated" }, {}, {}, ["federated", "sspr-ready"]],
    [
      "a synchronised account with writeback",
      { source: "synced", passwordWriteback: true },
      {},
      {},
      ["synced", "sspr-ready"],
    ],
    [
      "one whose writeback is unknown",
      { source: "synced" },
      {},
      {},
      ["synced-without-writeback", "sspr-ready"],
    ],
    [
      "a member of a role-assignable group",
      {},
      { inRoleAssignableGroup: true },
      {},
      ["role-assignable-group", "sspr-ready"],
    ],
    ["somebody in a restricted unit", {}, { inRestrictedUnit: true }, {}, ["restricted-unit", "sspr-ready"]],
    ["one method too few", {}, {}, { methodsRegistered: ["mobile-phone"] }, ["sspr-incomplete"]],
    ["no methods", {}, {}, { methodsRegistered: [] }, ["sspr-none"]],
    ["somebody outside the group", {}, {}, { inScope: false }, ["sspr-out-of-scope"]],
    ["a tenant without self-service", {}, {}, { policy: "none" }, ["sspr-out-of-scope"]],
  ];
  for (const [name, person, standing, sspr, states] of cases) {
    it(`describes ${name}`, () => {
      const card = describePerson(
        { ...PERSON, ...person },
        { ...STANDING, ...standing },
        { ...SSPR, ...sspr },
      );
      assert.deepEqual(card.states, states);
    });
  }

  it("names roles and language, and says nothing about self-service where nothing is known", () => {
    const roles = [{ templateId: "t", name: "Helpdesk Administrator", scope: "/" }];
    const changed = new Date("2026-01-02T03:04:05.000Z");
    const person = { ...PERSON, preferredLanguage: "nl-BE", department: "IT", lastPasswordChange: changed };
    assert.deepEqual(describePerson(person, { ...STANDING, roles }, undefined), {
      id: "1",
      name: "Sandra",
      userPrincipalName: "sandra@contoso.example",
      department: "IT",
      language: "nl",
      roles: ["Helpdesk Administrator"],
      states: [],
      lastPasswordChange: "2026-01-02T03:04:05.000Z",
      mustChange: false,
    });
  });
});
