import type { DirectoryRole } from "../../ports/directory.js";

/** A kind of role of the tenant. */
export interface MockRole {
  readonly templateId: string;
  readonly name: string;
  /** Whether its holders fall under the administrators' two-method policy for self-service password reset. */
  readonly twoGateSspr: boolean;
}

/**
 * The built-in roles of Microsoft's who-can-reset-passwords table, with their template ids.
 * Sources: learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions (2024-10-15)
 * and .../permissions-reference (2026-01-20); two-gate list: .../authentication/concept-sspr-policy (2025-05-15).
 */
export const BUILT_IN_ROLES = {
  passwordAdministrator: {
    templateId: "966707d0-3269-4727-9be2-8c3a10f19b9d",
    name: "Password Administrator",
    twoGateSspr: true,
  },
  helpdeskAdministrator: {
    templateId: "729827e3-9c14-49f7-bb1b-9608f156bbb8",
    name: "Helpdesk Administrator",
    twoGateSspr: true,
  },
  authenticationAdministrator: {
    templateId: "c4e39bd9-1100-46d3-8c65-fb160da0071f",
    name: "Authentication Administrator",
    twoGateSspr: true,
  },
  userAdministrator: {
    templateId: "fe930be7-5e62-47db-91af-98c3a49a38b1",
    name: "User Administrator",
    twoGateSspr: true,
  },
  privilegedAuthenticationAdministrator: {
    templateId: "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
    name: "Privileged Authentication Administrator",
    twoGateSspr: true,
  },
  globalAdministrator: {
    templateId: "62e90394-69f5-4237-9190-012177145e10",
    name: "Global Administrator",
    twoGateSspr: true,
  },
  privilegedRoleAdministrator: {
    templateId: "e8611ab8-c189-46e8-94e1-60213ab1f814",
    name: "Privileged Role Administrator",
    twoGateSspr: true,
  },
  groupsAdministrator: {
    templateId: "fdd7a751-b60b-444a-984c-02652fe8fa1c",
    name: "Groups Administrator",
    twoGateSspr: true,
  },
  directoryReaders: {
    templateId: "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
    name: "Directory Readers",
    twoGateSspr: false,
  },
  guestInviter: {
    templateId: "95e79109-95c0-4d8e-aee3-d01accf2d47b",
    name: "Guest Inviter",
    twoGateSspr: false,
  },
  messageCenterReader: {
    templateId: "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b",
    name: "Message Center Reader",
    twoGateSspr: false,
  },
  reportsReader: {
    templateId: "4a5d8f65-41da-4de4-8968-e035b65339cf",
    name: "Reports Reader",
    twoGateSspr: false,
  },
  userExperienceSuccessManager: {
    templateId: "27460883-1df1-4691-b032-3b79643e5e63",
    name: "User Experience Success Manager",
    twoGateSspr: false,
  },
  usageSummaryReportsReader: {
    templateId: "75934031-6c7e-415a-99d7-48dbd49e875e",
    name: "Usage Summary Reports Reader",
    twoGateSspr: false,
  },
} as const satisfies Readonly<Record<string, MockRole>>;

/** A role that Contoso made itself. Microsoft's table puts it under "all other built-in and custom roles". */
export const CUSTOM_ROLE: MockRole = {
  templateId: "b7c1f0d4-5a3e-4c0b-9a86-2f1d7e6c4b52",
  name: "Contoso Device Custodian",
  twoGateSspr: false,
};

const ROLES: readonly MockRole[] = [...Object.values(BUILT_IN_ROLES), CUSTOM_ROLE];

/** The role held over the whole tenant, or over one administrative unit. */
export function assigned(role: MockRole, scope = "/"): DirectoryRole {
  return { templateId: role.templateId, name: role.name, scope };
}

/** Whether any of the roles puts its holder under the administrators' two-method policy. */
export function underTwoGatePolicy(roles: readonly DirectoryRole[]): boolean {
  return roles.some(({ templateId }) =>
    ROLES.some((role) => role.templateId === templateId && role.twoGateSspr),
  );
}

export function isCustomRole(role: DirectoryRole): boolean {
  return role.templateId === CUSTOM_ROLE.templateId;
}
