import type { SignInKind } from "./capabilities.js";

/** What an operator sees stop when a permission is missing. */
export type Broken =
  /** Nobody can be found or read. */
  | "people"
  /** Roles, groups and units are unknown, so nobody can be reset. */
  | "standing"
  /** Nothing is known of a person's self-service password reset. */
  | "sspr"
  /** No password is set. */
  | "reset"
  /** Whether a cloud reset reaches an on-premises directory is unknown, so synchronised people are refused. */
  | "writeback"
  /** Whether a person must choose a new password is not seen, so a lost answer to a reset stays unknown. */
  | "must-change";

export interface GraphPermission {
  readonly name: string;
  readonly for: readonly SignInKind[];
  readonly breaks: Readonly<Record<SignInKind, readonly Broken[]>>;
}

function permission(name: string, ...breaks: readonly Broken[]): GraphPermission {
  return { name, for: ["delegated", "application"], breaks: { delegated: breaks, application: breaks } };
}

function delegatedOnly(name: string, ...breaks: readonly Broken[]): GraphPermission {
  return { name, for: ["delegated"], breaks: { delegated: breaks, application: [] } };
}

/** The permissions to grant, the least for everything that the adapter does, and what stops without each. */
export const GRAPH_PERMISSIONS: readonly GraphPermission[] = [
  permission("User.Read.All", "people", "standing", "sspr", "reset", "writeback", "must-change"),
  permission("Domain.Read.All", "people", "reset", "writeback", "must-change"),
  permission("GroupMember.Read.All", "standing"),
  permission("AdministrativeUnit.Read.All", "standing"),
  permission("RoleManagement.Read.Directory", "standing"),
  permission("AuditLog.Read.All", "sspr"),
  delegatedOnly("OnPremDirectorySynchronization.Read.All", "writeback"),
  // It may read operations too: UserAuthenticationMethod.Read.All beside it would add nothing.
  delegatedOnly("UserAuthenticationMethod.ReadWrite.All", "reset"),
  {
    name: "User-PasswordProfile.ReadWrite.All",
    for: ["delegated", "application"],
    breaks: { delegated: ["must-change"], application: ["must-change", "reset"] },
  },
];

export function permissionsOf(signIn: SignInKind): readonly string[] {
  return GRAPH_PERMISSIONS.filter((each) => each.for.includes(signIn)).map(({ name }) => name);
}
