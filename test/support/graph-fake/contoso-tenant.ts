import { randomUUID } from "node:crypto";
import { BANNED_WORDS } from "../../../adapters/directory/mock/banned-words.js";
import { mockGroups } from "../../../adapters/directory/mock/groups.js";
import type { MockPerson } from "../../../adapters/directory/mock/mock-person.js";
import { BUILT_IN_ROLES, CUSTOM_ROLE, underTwoGatePolicy } from "../../../adapters/directory/mock/roles.js";
import { ssprState } from "../../../adapters/directory/mock/sspr-state.js";
import { CONTOSO, type TenantSettings } from "../../../adapters/directory/mock/tenant-settings.js";
import type { Domain } from "../../../adapters/ports/domain.js";
import type { OtherMethod, SsprMethod } from "../../../adapters/ports/sspr.js";
import type { FakeGroup, FakeTenant, FakeUnit, FakeUser } from "./tenant.js";

/** The mock tenant and its people as Graph would keep them. */
export function tenantOf(people: readonly MockPerson[], tenant: TenantSettings = CONTOSO): FakeTenant {
  const ids = people.map(({ person }) => person.id);
  const idsWhere = (holds: (account: MockPerson) => boolean) =>
    people.filter(holds).map(({ person }) => person.id);
  return {
    users: new Map(people.map((account) => [account.person.id, userOf(account)])),
    groups: [
      ...mockGroups(tenant).map(({ id, name, has }) => group(name, null, idsWhere(has), [], id)),
      group(
        "Access passes",
        null,
        idsWhere((account) => account.inAccessPassGroup),
        [],
        ACCESS_PASS_GROUP,
      ),
      group(
        "Tier-1 administrators",
        true,
        idsWhere((account) => account.roleAssignableGroup === "member"),
        idsWhere((account) => account.roleAssignableGroup === "owner"),
      ),
    ],
    units: [
      unit("Amsterdam", null, []),
      unit(
        "Board",
        true,
        idsWhere((account) => account.inRestrictedUnit),
      ),
      unit("Netherlands", null, ids),
    ],
    roleDefinitions: [...Object.values(BUILT_IN_ROLES), CUSTOM_ROLE].map(({ templateId, name }) => ({
      id: templateId,
      displayName: name,
      templateId,
    })),
    assignments: people.flatMap(({ person, roles }) =>
      roles.map(({ templateId, scope }) => ({
        id: randomUUID(),
        principalId: person.id,
        roleDefinitionId: templateId,
        directoryScopeId: scope,
      })),
    ),
    domains: [...tenant.domains.map(domainOf), UNVERIFIED_DOMAIN],
    methods: new Map(people.map((account) => [account.person.id, methodsOf(account)])),
    registrations: new Map(
      people
        .filter(({ person, sspr }) => person.accountEnabled && sspr.reported)
        .map((account) => [account.person.id, registrationOf(account, tenant)]),
    ),
    operations: new Map(),
    settings: {
      passwordWritebackEnabled: tenant.passwordWriteback,
      allowedToUseSSPR: tenant.sspr.administrators,
      operation: { takesMs: 1_000, endsAs: "succeeded", location: true },
      pageSize: 100,
      bannedWords: [...BANNED_WORDS, ...tenant.bannedWords],
      accessPassMinutes: tenant.accessPass.enabled ? tenant.accessPass.longestMinutes : undefined,
      clientSecrets: [],
      grants: [],
    },
  };
}

/** Whom the policy of temporary access passes is for. */
export const ACCESS_PASS_GROUP = "6a5d7c58-9fa1-4c23-9f5e-8140a07eb377";

/** Writeback reaches Contoso's own Active Directory; Northwind's is declared to the adapter as out of its reach. */
export const WITHOUT_WRITEBACK = ["northwind.local"];

function userOf({ person, givenName, surname, sspr }: MockPerson): FakeUser {
  const synced = person.source === "synced";
  return {
    id: person.id,
    names: [givenName, surname, CONTOSO.name],
    passwordHome: passwordHome(person),
    properties: {
      id: person.id,
      userPrincipalName: person.userPrincipalName,
      displayName: person.displayName,
      givenName: givenName || null,
      surname: surname || null,
      department: person.department ?? null,
      mail: person.mail ?? null,
      otherMails: [`${person.id.slice(0, 8)}@home.example`],
      proxyAddresses: person.mail
        ? [`SMTP:${person.mail}`, `smtp:${person.id.slice(0, 8)}@alias.example`]
        : [],
      userType: person.userType === "guest" ? "Guest" : "Member",
      accountEnabled: person.accountEnabled,
      onPremisesSyncEnabled: synced ? true : null,
      onPremisesDomainName: synced ? onPremisesDomain(person.passwordWriteback) : null,
      preferredLanguage: person.preferredLanguage ?? null,
      lastPasswordChangeDateTime: person.lastPasswordChange ? wholeSeconds(person.lastPasswordChange) : null,
      passwordProfile: {
        forceChangePasswordNextSignIn: person.mustChangePassword,
        forceChangePasswordNextSignInWithMfa: false,
        password: null,
      },
      passwordPolicies: null,
      assignedPlans: sspr.licensed ? [{ service: "AADPremiumService", capabilityStatus: "Enabled" }] : [],
    },
  };
}

function passwordHome(person: MockPerson["person"]): FakeUser["passwordHome"] {
  if (person.userType === "guest" || person.source === "federated") return "nowhere";
  if (person.source === "cloud") return "cloud";
  return person.passwordWriteback === true ? "on-premises" : "nowhere";
}

/** The person of whom it is unknown has no on-premises domain that could be read. */
function onPremisesDomain(writeback: boolean | undefined): string | null {
  if (writeback === undefined) return null;
  return writeback ? "contoso.local" : "northwind.local";
}

export function wholeSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

function group(
  displayName: string,
  isAssignableToRole: true | null,
  members: readonly string[],
  owners: readonly string[] = [],
  id: string = randomUUID(),
): FakeGroup {
  return { id, displayName, isAssignableToRole, members: new Set(members), owners: new Set(owners) };
}

function unit(
  displayName: string,
  isMemberManagementRestricted: true | null,
  members: readonly string[],
): FakeUnit {
  return { id: randomUUID(), displayName, isMemberManagementRestricted, members: new Set(members) };
}

const UNVERIFIED_DOMAIN = {
  id: "a-first-domain.example",
  authenticationType: "Managed",
  isDefault: false,
  isVerified: false,
  passwordValidityPeriodInDays: null,
};

function domainOf({ name, isDefault, authentication, passwordValidityDays: days }: Domain): object {
  return {
    id: name,
    authenticationType: authentication === "federated" ? "Federated" : "Managed",
    isDefault,
    isVerified: true,
    passwordValidityPeriodInDays: days === "never" ? 2_147_483_647 : (days ?? null),
  };
}

const REPORTED_AS: Readonly<Record<SsprMethod | OtherMethod, string>> = {
  "mobile-phone": "mobilePhone",
  "office-phone": "officePhone",
  "alternate-email": "email",
  "authenticator-app": "microsoftAuthenticatorPush",
  "security-questions": "securityQuestion",
  passkey: "passKeyDeviceBound",
  "windows-hello": "windowsHelloForBusiness",
};

function registrationOf(account: MockPerson, tenant: TenantSettings): object {
  const { person, roles, sspr } = account;
  const { inScope = false, registered = false } = ssprState(account, tenant, { began: NEVER, now: NEVER });
  return {
    id: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    userType: person.userType,
    isAdmin: underTwoGatePolicy(roles),
    isSsprEnabled: inScope,
    isSsprRegistered: registered,
    isSsprCapable: inScope && registered,
    methodsRegistered: [...sspr.methods, ...sspr.otherMethods].map((method) => REPORTED_AS[method]),
    lastUpdatedDateTime: "2026-11-20T03:00:00Z",
  };
}

const NEVER = new Date(0);

/** As if the person had been to their security info. The list of methods has them at once, the report not yet. */
export function registersMethods(
  { users, methods }: FakeTenant,
  id: string,
  registered: readonly SsprMethod[],
): void {
  const name: unknown = users.get(id)?.properties["userPrincipalName"];
  methods.set(id, listed(id, String(name), registered));
}

function methodsOf({ person, sspr }: MockPerson): readonly object[] {
  return listed(person.id, person.userPrincipalName, [...sspr.methods, ...sspr.otherMethods]);
}

/** With whole numbers and addresses, as Graph gives them, and the password that everybody has. */
function listed(id: string, name: string, kinds: readonly (SsprMethod | OtherMethod)[]): readonly object[] {
  const digits = id.replaceAll(/\D/g, "").padEnd(8, "0");
  const method = (type: string, more: object = {}) => ({
    "@odata.type": `#microsoft.graph.${type}AuthenticationMethod`,
    id: randomUUID(),
    ...more,
  });
  const registered = kinds.flatMap((kind) => {
    switch (kind) {
      case "mobile-phone":
        return method("phone", { phoneNumber: `+31 6${digits.slice(-8)}`, phoneType: "mobile" });
      case "office-phone":
        return method("phone", { phoneNumber: `+31 20${digits.slice(0, 7)}`, phoneType: "office" });
      case "alternate-email":
        return method("email", { emailAddress: `${name.slice(0, 8)}@example.org` });
      case "authenticator-app":
        return method("microsoftAuthenticator", { displayName: "Phone" });
      case "passkey":
        return method("fido2", { displayName: "Key" });
      case "windows-hello":
        return method("windowsHelloForBusiness", { displayName: "Laptop" });
      case "security-questions":
        return [];
    }
  });
  return [method("password"), ...registered];
}
