import assert from "node:assert/strict";
import type { MockPerson } from "../../../../adapters/directory/mock/mock-person.js";
import { CONTOSO_PEOPLE, DEMO_SPEAKERS } from "../../../../adapters/directory/mock/people/contoso-people.js";
import { PERSON_STATES } from "../../../../adapters/directory/mock/person-states.js";
import { BUILT_IN_ROLES, CUSTOM_ROLE } from "../../../../adapters/directory/mock/roles.js";
import { languageOfLocale } from "../../../../knowledge/language.js";
import { CONTOSO_NOW, createContoso } from "../../../support/contoso.js";

const LISTED = createContoso().listPeople();

const unique = (values: readonly string[]) => assert.equal(new Set(values).size, values.length);

const holdsNow = (templateId: string, account: MockPerson) =>
  account.roles.some((role) => role.templateId === templateId && role.scope === "/") &&
  account.person.accountEnabled &&
  account.person.userType === "member";

const exists = (what: string, is: (account: MockPerson) => boolean) =>
  it(`has ${what}`, () => assert.ok(CONTOSO_PEOPLE.some(is)));

describe("the people of Contoso", () => {
  for (const state of PERSON_STATES) {
    it(`include somebody in the state ${state}`, () => {
      assert.ok(LISTED.some((person) => person.states.includes(state)));
    });
  }

  for (const { name, templateId } of Object.values(BUILT_IN_ROLES)) {
    it(`include an enabled member who holds ${name} over the whole tenant`, () => {
      assert.ok(CONTOSO_PEOPLE.some((account) => holdsNow(templateId, account)));
    });
  }

  it("include one Sandra, whose password a help desk can reset", () => {
    const sandras = LISTED.filter(({ displayName }) => /sandra/i.test(displayName));
    assert.equal(sandras.length, 1);
    assert.deepEqual(sandras[0]?.states, ["cloud", "sspr-registered"]);
    assert.equal(sandras[0]?.preferredLanguage, "nl-NL");
  });

  it("include two people with one display name, and others who share only a first name", () => {
    const named = (name: RegExp) => LISTED.filter(({ displayName }) => name.test(displayName));
    assert.equal(named(/^Lisa Bakker$/).length, 2);
    assert.equal(new Set(named(/^Pieter /).map(({ displayName }) => displayName)).size, 2);
  });

  it("include two Global Administrators: a person and the emergency account", () => {
    const global = CONTOSO_PEOPLE.filter((account) =>
      holdsNow(BUILT_IN_ROLES.globalAdministrator.templateId, account),
    );
    assert.deepEqual(
      global.map(({ purpose }) => purpose),
      ["person", "break-glass"],
    );
  });

  exists("a disabled Helpdesk Administrator", ({ person, roles }) => {
    const [role] = roles;
    return !person.accountEnabled && role?.templateId === BUILT_IN_ROLES.helpdeskAdministrator.templateId;
  });
  exists("a guest who holds a role", ({ person, roles }) => person.userType === "guest" && roles.length > 0);
  exists(
    "an administrator with one of two methods",
    ({ roles, sspr }) => roles.length > 0 && sspr.methods.length === 1,
  );
  exists(
    "an administrator with no method",
    ({ roles, sspr }) => roles.length > 0 && sspr.methods.length === 0,
  );
  exists(
    "a member of the restricted unit without a role",
    ({ inRestrictedUnit, roles }) => inRestrictedUnit && roles.length === 0,
  );
  exists(
    "a person of a language the bot does not speak",
    ({ person }) => person.preferredLanguage === "sv-SE",
  );
  exists(
    "a person without a language",
    ({ person, purpose }) => purpose === "person" && person.preferredLanguage === undefined,
  );
  exists("a user principal name with an apostrophe", ({ person }) => person.userPrincipalName.includes("'"));
  exists("a department with an ampersand", ({ person }) => person.department?.includes("&") === true);

  it("speak Dutch and English about equally", () => {
    const speaking = (language: string) =>
      LISTED.filter(({ preferredLanguage }) => languageOfLocale(preferredLanguage) === language).length;
    assert.ok(speaking("nl") >= 15);
    assert.ok(speaking("en") >= 15);
  });

  it("have ids, names and dates that Entra could have given them", () => {
    for (const { id, userPrincipalName, lastPasswordChange } of LISTED) {
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.match(
        userPrincipalName,
        /^[A-Za-z0-9'._!#^~-]{1,64}(?<!\.)@(contoso(\.onmicrosoft)?|northwindtraders|fabrikam)\.com$/,
      );
      assert.ok(lastPasswordChange === undefined || lastPasswordChange < CONTOSO_NOW, userPrincipalName);
    }
    unique(LISTED.map(({ id }) => id));
    unique(LISTED.map(({ userPrincipalName }) => userPrincipalName.toLowerCase()));
    unique(LISTED.flatMap(({ mail }) => (mail === undefined ? [] : [mail.toLowerCase()])));
    unique([...Object.values(BUILT_IN_ROLES), CUSTOM_ROLE].map(({ templateId }) => templateId));
  });

  it("are shown with the names of their roles", () => {
    const rolesOf = (name: string) => LISTED.find(({ displayName }) => displayName === name)?.roleNames;
    assert.deepEqual(rolesOf("Amara Okafor"), ["Helpdesk Administrator", "Groups Administrator"]);
    assert.deepEqual(rolesOf("Victoria Reed"), ["Contoso Device Custodian"]);
    assert.deepEqual(rolesOf("Sandra de Wit"), []);
  });
});

describe("the people to speak as in the demonstration", () => {
  const speakers = DEMO_SPEAKERS.map((id) => LISTED.find((person) => person.id === id));

  it("are three ordinary people, a help desk, two administrators and a guest, in that order", () => {
    assert.deepEqual(
      speakers.map((person) => person?.roleNames.join() ?? "nobody"),
      ["", "", "", "Helpdesk Administrator", "User Administrator", "Global Administrator", ""],
    );
    assert.deepEqual(
      speakers.map((person) => person?.states.includes("guest")),
      [false, false, false, false, false, false, true],
    );
  });

  it("speak Dutch and English, with or without a role", () => {
    const languages = speakers.map((person) => languageOfLocale(person?.preferredLanguage));
    assert.deepEqual(languages, ["nl", "nl", "en", "nl", "en", "en", "nl"]);
  });
});
