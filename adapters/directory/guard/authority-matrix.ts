/**
 * Who can reset whose password in Microsoft Entra ID: 18 kinds of target, 6 acting roles, 108 cells, for roles
 * assigned over the whole tenant.
 * Source: learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions
 * (MicrosoftDocs/entra-docs 13ac541, 2024-10-15), the same as learn.microsoft.com/graph/api/resources/users
 * (2026-07-03) but for one row that Graph's copy lacks; template ids from permissions-reference (00fe95d, 2026-01-20).
 */
export interface ActingRole {
  readonly key: ActingRoleKey;
  readonly name: string;
  readonly templateId: string;
}

type ActingRoleKey =
  | "password-administrator"
  | "helpdesk-administrator"
  | "authentication-administrator"
  | "user-administrator"
  | "privileged-authentication-administrator"
  | "global-administrator";

/** From the least powerful to the most. The Partner Support roles are deprecated and left out on purpose. */
export const ACTING_ROLES: readonly ActingRole[] = [
  {
    key: "password-administrator",
    name: "Password Administrator",
    templateId: "966707d0-3269-4727-9be2-8c3a10f19b9d",
  },
  {
    key: "helpdesk-administrator",
    name: "Helpdesk Administrator",
    templateId: "729827e3-9c14-49f7-bb1b-9608f156bbb8",
  },
  {
    key: "authentication-administrator",
    name: "Authentication Administrator",
    templateId: "c4e39bd9-1100-46d3-8c65-fb160da0071f",
  },
  {
    key: "user-administrator",
    name: "User Administrator",
    templateId: "fe930be7-5e62-47db-91af-98c3a49a38b1",
  },
  {
    key: "privileged-authentication-administrator",
    name: "Privileged Authentication Administrator",
    templateId: "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
  },
  {
    key: "global-administrator",
    name: "Global Administrator",
    templateId: "62e90394-69f5-4237-9190-012177145e10",
  },
];

export interface TargetKind {
  readonly key: string;
  /** As the source's table words it. */
  readonly name: string;
  readonly resettableBy: readonly ActingRoleKey[];
}

export interface TargetRole extends TargetKind {
  readonly templateId: string;
}

const TOP = ["privileged-authentication-administrator", "global-administrator"] as const;
const USER_ADMIN_UP = ["user-administrator", ...TOP] as const;
const HELPDESK_UP = [
  "helpdesk-administrator",
  "authentication-administrator",
  "user-administrator",
  ...TOP,
] as const;
const ALL = ["password-administrator", ...HELPDESK_UP] as const;

/** Targets that hold a role of the table. */
export const TARGET_ROLES: readonly TargetRole[] = [
  {
    key: "authentication-administrator",
    name: "Authentication Administrator",
    templateId: "c4e39bd9-1100-46d3-8c65-fb160da0071f",
    resettableBy: ["authentication-administrator", ...TOP],
  },
  {
    key: "directory-readers",
    name: "Directory Readers",
    templateId: "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
    resettableBy: ALL,
  },
  {
    // The source marks Global Administrator on Global Administrator with an asterisk and gives no footnote.
    key: "global-administrator",
    name: "Global Administrator",
    templateId: "62e90394-69f5-4237-9190-012177145e10",
    resettableBy: TOP,
  },
  {
    key: "groups-administrator",
    name: "Groups Administrator",
    templateId: "fdd7a751-b60b-444a-984c-02652fe8fa1c",
    resettableBy: USER_ADMIN_UP,
  },
  {
    key: "guest-inviter",
    name: "Guest Inviter",
    templateId: "95e79109-95c0-4d8e-aee3-d01accf2d47b",
    resettableBy: ALL,
  },
  {
    key: "helpdesk-administrator",
    name: "Helpdesk Administrator",
    templateId: "729827e3-9c14-49f7-bb1b-9608f156bbb8",
    resettableBy: ["helpdesk-administrator", ...USER_ADMIN_UP],
  },
  {
    key: "message-center-reader",
    name: "Message Center Reader",
    templateId: "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b",
    resettableBy: HELPDESK_UP,
  },
  {
    key: "password-administrator",
    name: "Password Administrator",
    templateId: "966707d0-3269-4727-9be2-8c3a10f19b9d",
    resettableBy: ALL,
  },
  {
    key: "privileged-authentication-administrator",
    name: "Privileged Authentication Administrator",
    templateId: "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
    resettableBy: TOP,
  },
  {
    key: "privileged-role-administrator",
    name: "Privileged Role Administrator",
    templateId: "e8611ab8-c189-46e8-94e1-60213ab1f814",
    resettableBy: TOP,
  },
  {
    key: "reports-reader",
    name: "Reports Reader",
    templateId: "4a5d8f65-41da-4de4-8968-e035b65339cf",
    resettableBy: HELPDESK_UP,
  },
  {
    key: "user-administrator",
    name: "User Administrator",
    templateId: "fe930be7-5e62-47db-91af-98c3a49a38b1",
    resettableBy: USER_ADMIN_UP,
  },
  {
    key: "user-experience-success-manager",
    name: "User Experience Success Manager",
    templateId: "27460883-1df1-4691-b032-3b79643e5e63",
    resettableBy: HELPDESK_UP,
  },
  {
    key: "usage-summary-reports-reader",
    name: "Usage Summary Reports Reader",
    templateId: "75934031-6c7e-415a-99d7-48dbd49e875e",
    resettableBy: HELPDESK_UP,
  },
];

export const PLAIN_USER: TargetKind = {
  key: "no-role",
  name: "User (no admin role)",
  resettableBy: ALL,
};

export const ROLE_ASSIGNABLE_GROUP: TargetKind = {
  key: "role-assignable-group",
  name: "User (no admin role, but member or owner of a role-assignable group)",
  resettableBy: TOP,
};

export const RESTRICTED_UNIT: TargetKind = {
  key: "restricted-unit",
  name: "User with a role scoped to a restricted management administrative unit",
  resettableBy: TOP,
};

/** Also for custom roles, template ids we do not know, and roles over less than the tenant. */
export const OTHER_ROLE: TargetKind = {
  key: "other-role",
  name: "All other built-in and custom roles",
  resettableBy: TOP,
};

/** All 18 rows of the table. */
export const TARGET_KINDS: readonly TargetKind[] = [
  ...TARGET_ROLES,
  PLAIN_USER,
  ROLE_ASSIGNABLE_GROUP,
  RESTRICTED_UNIT,
  OTHER_ROLE,
];
