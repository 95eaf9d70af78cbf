import type { Speaker } from "../../adapters/ports/identity.js";

/** What about the whole tenant the bot tells only to those whose role lets them see it. */
export type Sight = "role-holders" | "sspr-settings" | "registrations" | "domains";

/** Template ids: learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference (2026-01-20). */
const ROLE = {
  globalAdministrator: "62e90394-69f5-4237-9190-012177145e10",
  globalReader: "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
  securityAdministrator: "194ae4cb-b126-40b2-bd5b-6091b380977d",
  securityReader: "5d6b6bb7-de71-4623-b4af-96380a352509",
  reportsReader: "4a5d8f65-41da-4de4-8968-e035b65339cf",
  authenticationPolicyAdministrator: "0526716b-113d-4c15-b2c8-68e3c22b9f80",
  domainNameAdministrator: "8329153b-31d0-4727-b945-745eb3bc5f31",
  userAdministrator: "fe930be7-5e62-47db-91af-98c3a49a38b1",
  privilegedAuthenticationAdministrator: "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
  privilegedRoleAdministrator: "e8611ab8-c189-46e8-94e1-60213ab1f814",
} as const;

export const GLOBAL_ADMINISTRATOR = ROLE.globalAdministrator;

const ALL_SEEING = [
  ROLE.globalAdministrator,
  ROLE.globalReader,
  ROLE.securityAdministrator,
  ROLE.securityReader,
];

const WHO_SEES: Readonly<Record<Sight, readonly string[]>> = {
  // Narrower than Entra, which tells every member: a list of the most powerful people is what an attacker asks first.
  "role-holders": [
    ...ALL_SEEING,
    ROLE.privilegedAuthenticationAdministrator,
    ROLE.privilegedRoleAdministrator,
    ROLE.userAdministrator,
  ],
  "sspr-settings": [ROLE.globalAdministrator, ROLE.authenticationPolicyAdministrator],
  // learn.microsoft.com/graph/api/userregistrationdetails-get names these.
  registrations: [...ALL_SEEING, ROLE.reportsReader],
  // The admin center's page: changed by User Administrators, seen by Security Administrators; domains are read by both others.
  domains: [...ALL_SEEING, ROLE.userAdministrator, ROLE.domainNameAdministrator],
};

/** By the roles that the directory shows over the whole tenant, never by what somebody says of themselves. */
export function maySee(speaker: Speaker, what: Sight): boolean {
  return (
    speaker.kind === "known" &&
    speaker.person.userType === "member" &&
    speaker.person.accountEnabled &&
    holdsOneOf(speaker, WHO_SEES[what])
  );
}

/** Whether somebody holds one of these roles over the whole tenant, by template id. */
export function holdsOneOf(speaker: Speaker, templateIds: readonly string[]): boolean {
  return (
    speaker.kind === "known" &&
    speaker.roles.some(
      ({ templateId, scope }) => scope === "/" && templateIds.includes(templateId.toLowerCase()),
    )
  );
}
