import { BUILT_IN_ROLES, CUSTOM_ROLE } from "../../adapters/directory/mock/roles.js";
import { CONTOSO } from "../../adapters/directory/mock/tenant-settings.js";
import type { DirectoryRole, Person, Standing } from "../../adapters/ports/directory.js";
import type { SignInState } from "../../adapters/ports/sign-in.js";
import type { PersonRegistration, SsprState } from "../../adapters/ports/sspr.js";
import type { DirectoryFixture } from "../contracts/directory.js";
import { contosoPerson, idOf } from "./contoso.js";

const person = (name: string): Person => contosoPerson(name).person;

const role = (kind: { templateId: string; name: string }, scope = "/"): DirectoryRole => ({
  templateId: kind.templateId,
  name: kind.name,
  scope,
});

function standing(name: string, authority: Partial<Standing> = {}) {
  const none = { roles: [], inRoleAssignableGroup: false, inRestrictedUnit: false };
  return { id: idOf(name), standing: { ...none, ...authority } };
}

function sspr(name: string, state: Partial<SsprState> = {}) {
  const ready = {
    policy: "selected",
    inScope: true,
    licensed: true,
    administrator: false,
    administratorsAllowed: true,
    methodsRequired: 2,
    methodsRegistered: ["authenticator-app", "mobile-phone"],
    registered: true,
  } as const;
  return { id: idOf(name), state: { ...ready, ...state } };
}

function signIn(name: string, state: Partial<SignInState> = {}) {
  const free = { blocked: false, smartLockout: { locked: false }, onPremisesLock: { locked: false } };
  return { id: idOf(name), state: { ...free, ...state } };
}

function registration(name: string, row: Partial<PersonRegistration> = {}): PersonRegistration {
  const { id: personId, userPrincipalName, displayName, userType } = person(name);
  const ready = { administrator: false, enabled: true, registered: true, capable: true };
  return { personId, userPrincipalName, displayName, userType, ...ready, ...row };
}

const { globalAdministrator, helpdeskAdministrator: helpdesk, groupsAdministrator: groups } = BUILT_IN_ROLES;
const AMSTERDAM_UNIT = "/administrativeUnits/e6f17b9b-ea7f-4ea2-a576-4b173c0d3fc9";
const BOARD_UNIT = "/administrativeUnits/0d3b8268-ccc0-4d67-a898-b6492b01e8e9";

/** What every directory with Contoso's people in it must say of them. */
export const CONTOSO_FIXTURE: Omit<DirectoryFixture, "directory"> = {
  people: {
    plain: person("sandra.dewit"),
    apostrophe: person("siobhan.o'brien"),
    accented: person("zoe.vandijk"),
    guest: person("inge.peeters"),
    disabled: person("ruben.bos"),
    federated: person("joost.kuipers"),
    syncedWithWriteback: person("willem.vandermeer"),
    syncedWithoutWriteback: person("henk.dekker"),
    syncedWritebackUnknown: person("megan.price"),
  },
  namesakes: [person("lisa.bakker"), person("lisa.bakker2")],
  standings: {
    noRole: standing("sandra.dewit"),
    tenantRole: standing("eleanor.wright", { roles: [role(globalAdministrator)] }),
    severalRoles: standing("amara.okafor", { roles: [role(helpdesk), role(groups)] }),
    unitScopedRole: standing("sven.deboer", { roles: [role(helpdesk, AMSTERDAM_UNIT)] }),
    customRole: standing("victoria.reed", { roles: [role(CUSTOM_ROLE)] }),
    groupMember: standing("maaike.postma", { inRoleAssignableGroup: true }),
    groupOwner: standing("simon.carter", { inRoleAssignableGroup: true }),
    restrictedUnit: standing("thijs.vanleeuwen", {
      roles: [role(groups, BOARD_UNIT)],
      inRestrictedUnit: true,
    }),
  },
  sspr: {
    ready: sspr("sandra.dewit"),
    oneMethod: sspr("daan.visser", { methodsRegistered: ["mobile-phone"], registered: false }),
    notRegistered: sspr("fatima.elamrani", { methodsRegistered: [], registered: false }),
    outOfScope: sspr("olivia.taylor", { inScope: false }),
    unlicensed: sspr("bram.mulder", {
      licensed: false,
      methodsRegistered: ["mobile-phone"],
      registered: false,
    }),
    administrator: sspr("hassan.bouali", {
      administrator: true,
      methodsRegistered: ["authenticator-app"],
      registered: false,
    }),
    notReported: { id: idOf("milan.smit"), state: {} },
  },
  methods: {
    appAndPhone: {
      id: idOf("sandra.dewit"),
      methods: [{ kind: "authenticator-app" }, { kind: "mobile-phone", hint: "+31 ** *** **81" }],
    },
    officePhone: {
      id: idOf("lisa.bakker2"),
      methods: [{ kind: "office-phone", hint: "+31 ** *** **66" }, { kind: "security-questions" }],
    },
    alternateEmail: {
      id: idOf("pieter.vandenberg"),
      methods: [
        { kind: "mobile-phone", hint: "+31 ** *** **88" },
        { kind: "alternate-email", hint: "p***@example.org" },
      ],
    },
    notForReset: {
      id: idOf("callum.reid"),
      methods: [
        { kind: "authenticator-app" },
        { kind: "mobile-phone", hint: "+31 ** *** **35" },
        { kind: "windows-hello" },
      ],
    },
    none: { id: idOf("fatima.elamrani"), methods: [] },
  },
  signIn: {
    free: signIn("sandra.dewit"),
    blocked: signIn("ruben.bos", { blocked: true }),
    smartLockout: signIn("callum.reid", {
      smartLockout: { locked: true, until: new Date("2026-11-20T09:15:00.000Z") },
    }),
    onPremisesLock: signIn("tess.verhoeven", { onPremisesLock: { locked: true } }),
    elsewhere: { id: idOf("joost.kuipers"), state: { blocked: false } },
    notReported: { id: idOf("milan.smit"), state: { blocked: false } },
  },
  tenantSspr: {
    policy: "selected",
    groupName: "Self-service password reset",
    methodsRequired: 2,
    methodsAllowed: [
      "mobile-phone",
      "office-phone",
      "alternate-email",
      "authenticator-app",
      "security-questions",
    ],
    administratorsAllowed: true,
    registerAtSignIn: true,
    reconfirmAfterDays: 180,
    notifyPerson: true,
    notifyAdministrators: false,
    helpDeskLink: "https://servicedesk.contoso.com/",
    passwordWriteback: true,
  },
  domains: CONTOSO.domains,
  registrations: {
    rows: [
      registration("sandra.dewit"),
      registration("daan.visser", { registered: false, capable: false }),
      registration("olivia.taylor", { enabled: false, capable: false }),
      registration("karin.hendriks", { administrator: true }),
      registration("inge.peeters", { enabled: false, registered: false, capable: false }),
    ],
    absent: [idOf("ruben.bos"), idOf("kees.brouwer")],
    // 53 people, of whom two are disabled and one is too new.
    count: 50,
  },
  group: {
    group: { id: "3c6a8f25-6d7e-4f90-8c2b-5e1c7d4b8044", name: "Finance" },
    members: [
      "grace.thompson",
      "lucy.adams",
      "maaike.postma",
      "svc-payroll",
      "pieter.vandenberg",
      "siobhan.o'brien",
      "tess.verhoeven",
    ].map(person),
    empty: { id: "4e5b7a36-7e8f-4a01-9d3c-6f2d8e5c9155", name: "Finance interns" },
  },
};
