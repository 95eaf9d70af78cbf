import { randomUUID } from "node:crypto";
import { BANNED_WORDS } from "../../../adapters/directory/mock/banned-words.js";
import type { MockPerson } from "../../../adapters/directory/mock/mock-person.js";
import { BUILT_IN_ROLES, CUSTOM_ROLE, underTwoGatePolicy } from "../../../adapters/directory/mock/roles.js";
import { ssprState } from "../../../adapters/directory/mock/sspr-state.js";
import { CONTOSO } from "../../../adapters/directory/mock/tenant-settings.js";
import type { SsprMethod } from "../../../adapters/ports/directory.js";
import type { FakeGroup, FakeTenant, FakeUnit, FakeUser } from "./tenant.js";

/** The mock tenant's people as Graph would keep them. */
export function tenantOf(people: readonly MockPerson[]): FakeTenant {
  const ids = people.map(({ person }) => person.id);
  const idsWhere = (holds: (account: MockPerson) => boolean) =>
    people.filter(holds).map(({ person }) => person.id);
  return {
    users: new Map(people.map((account) => [account.person.id, userOf(account)])),
    groups: [
      group("All Contoso", null, ids),
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
    domains: [
      domain("contoso.com", "Managed", true),
      domain("contoso.onmicrosoft.com", "Managed"),
      domain("northwindtraders.com", "Managed"),
      domain("fabrikam.com", "Federated"),
    ],
    registrations: new Map(
      people
        .filter(({ person }) => person.accountEnabled)
        .map((account) => [account.person.id, registrationOf(account)]),
    ),
    operations: new Map(),
    settings: {
      passwordWritebackEnabled: true,
      allowedToUseSSPR: CONTOSO.sspr.administrators,
      operation: { takesMs: 1_000, endsAs: "succeeded", location: true },
      pageSize: 100,
      bannedWords: [...BANNED_WORDS, ...CONTOSO.bannedWords],
      accessPassMinutes: 480,
    },
  };
}

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
      assignedPlans: sspr.licensed
        ? [{ service: "AADPremiumService", capabilityStatus: "Enabled" }]
        : [{ service: "exchange", capabilityStatus: "Enabled" }],
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
): FakeGroup {
  const id = randomUUID();
  return { id, displayName, isAssignableToRole, members: new Set(members), owners: new Set(owners) };
}

function unit(
  displayName: string,
  isMemberManagementRestricted: true | null,
  members: readonly string[],
): FakeUnit {
  return { id: randomUUID(), displayName, isMemberManagementRestricted, members: new Set(members) };
}

function domain(id: string, authenticationType: string, isDefault = false): object {
  return { id, authenticationType, isDefault, isVerified: true, passwordValidityPeriodInDays: null };
}

const GRAPH_METHODS: Readonly<Record<SsprMethod, string>> = {
  "mobile-phone": "mobilePhone",
  "office-phone": "officePhone",
  "alternate-email": "email",
  "authenticator-app": "microsoftAuthenticatorPush",
  "security-questions": "securityQuestion",
};

function registrationOf(account: MockPerson): object {
  const { person, roles, sspr } = account;
  const { inScope, methodsRequired } = ssprState(account, CONTOSO);
  const isSsprRegistered = sspr.methods.length >= methodsRequired;
  return {
    id: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    userType: person.userType,
    isAdmin: underTwoGatePolicy(roles),
    isSsprEnabled: inScope,
    isSsprRegistered,
    isSsprCapable: inScope && isSsprRegistered,
    // A passkey signs somebody in and counts for no reset.
    methodsRegistered: [...sspr.methods.map((method) => GRAPH_METHODS[method]), "passKeyDeviceBound"],
    lastUpdatedDateTime: "2026-11-20T03:00:00Z",
  };
}
