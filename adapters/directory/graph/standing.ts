import { z } from "zod";
import type { DirectoryRole, FoundStanding, Unavailable } from "../../ports/directory.js";
import type { Budget } from "./http/budget.js";
import { isObjectId, literal, query } from "./odata.js";
import { type ReadDeps, type Reading, readAll } from "./read-graph.js";
import { missing } from "./why-unavailable.js";

const MEMBERSHIP = z.object({
  "@odata.type": z.string(),
  id: z.string(),
  displayName: z.string().nullish(),
  roleTemplateId: z.string().nullish(),
  isAssignableToRole: z.boolean().nullish(),
  isMemberManagementRestricted: z.boolean().nullish(),
});

type Membership = z.output<typeof MEMBERSHIP>;

const ASSIGNMENT = z.object({
  directoryScopeId: z.string().nullish(),
  appScopeId: z.string().nullish(),
  roleDefinition: z.object({
    id: z.string(),
    displayName: z.string(),
    templateId: z.string().nullish(),
  }),
});

type Assignment = z.output<typeof ASSIGNMENT>;

const GROUP = "#microsoft.graph.group";
const ROLE = "#microsoft.graph.directoryRole";
const UNIT = "#microsoft.graph.administrativeUnit";

const WITH_ROLE = "$expand=roleDefinition($select=id,displayName,templateId)";
const SELECT = query({
  $select: "id,displayName,roleTemplateId,isAssignableToRole,isMemberManagementRestricted",
  $top: 999,
});

/**
 * Roles that are active now, directly and through groups; eligible ones are not among them. Without casts in the
 * path: those are answered from an index that lags behind, and this decides who may reset whom.
 */
export async function readStanding(deps: ReadDeps, id: string, budget: Budget): Promise<FoundStanding> {
  if (!isObjectId(id)) return { kind: "none" };
  const key = id.toLowerCase();
  const [memberships, owned, assignments] = await Promise.all([
    readAll(
      deps,
      { call: "memberships", path: `/users/${key}/transitiveMemberOf?${SELECT}` },
      MEMBERSHIP,
      budget,
    ),
    readAll(deps, { call: "ownedObjects", path: `/users/${key}/ownedObjects?${SELECT}` }, MEMBERSHIP, budget),
    readAssignments(deps, key, budget),
  ]);
  if (memberships.kind !== "value") return memberships;
  if (owned.kind !== "value") return owned;
  if (assignments.kind === "unavailable") return assignments;
  const unreadable = firstUnreadable([...memberships.value, ...owned.value]);
  if (unreadable) return unreadable;

  const groups = memberships.value.filter(isRoleAssignable);
  const throughGroups = await Promise.all(groups.map((group) => readAssignments(deps, group.id, budget)));
  const roles: DirectoryRole[] = assignments.kind === "value" ? assignments.value.map(toRole) : [];
  for (const read of throughGroups) {
    if (read.kind === "unavailable") return read;
    if (read.kind === "value") roles.push(...read.value.map(toRole));
  }
  roles.push(...memberships.value.flatMap(roleOfMembership));
  return {
    kind: "standing",
    standing: {
      roles: withoutRepeats(roles),
      inRoleAssignableGroup: groups.length > 0 || owned.value.some(isRoleAssignable),
      inRestrictedUnit: memberships.value.some(
        (each) => each["@odata.type"] === UNIT && each.isMemberManagementRestricted === true,
      ),
    },
  };
}

function readAssignments(
  deps: ReadDeps,
  principalId: string,
  budget: Budget,
): Promise<Reading<readonly Assignment[]>> {
  const filter = query({ $filter: `principalId eq ${literal(principalId)}` });
  const path = `/roleManagement/directory/roleAssignments?${filter}&${WITH_ROLE}`;
  return readAll(deps, { call: "roleAssignments", path }, ASSIGNMENT, budget);
}

/**
 * Where a permission is missing, Graph names the object's id and kind and gives null for the rest. Everything we look
 * at has a display name, so its absence tells; isAssignableToRole is null for ordinary groups too and tells nothing.
 */
function firstUnreadable(memberships: readonly Membership[]): Unavailable | undefined {
  for (const membership of memberships) {
    if (membership.displayName) continue;
    switch (membership["@odata.type"]) {
      case GROUP:
        return missing("GroupMember.Read.All", "Whether a group can hold roles");
      case UNIT:
        return missing("AdministrativeUnit.Read.All", "Whether an administrative unit is restricted");
      case ROLE:
        return missing("RoleManagement.Read.Directory", "Which role somebody holds");
      default:
      // Devices and applications that somebody owns decide nothing.
    }
  }
  return undefined;
}

function isRoleAssignable(membership: Membership): boolean {
  return membership["@odata.type"] === GROUP && membership.isAssignableToRole === true;
}

/** Built-in roles have the same template in every tenant; a custom role's template is itself. */
function toRole({ roleDefinition, directoryScopeId, appScopeId }: Assignment): DirectoryRole {
  return {
    templateId: roleDefinition.templateId ?? roleDefinition.id,
    name: roleDefinition.displayName,
    // What is limited to an application is not the whole tenant either.
    scope: directoryScopeId ?? appScopeId ?? "unknown",
  };
}

/** A directory role of a membership holds for the whole tenant. */
function roleOfMembership(membership: Membership): readonly DirectoryRole[] {
  const { roleTemplateId: templateId, displayName: name } = membership;
  return membership["@odata.type"] === ROLE
    ? [{ templateId: templateId ?? "unknown", name: name ?? "", scope: "/" }]
    : [];
}

function withoutRepeats(roles: readonly DirectoryRole[]): readonly DirectoryRole[] {
  const seen = new Set<string>();
  return roles.filter(({ templateId, scope }) => {
    const key = `${templateId.toLowerCase()} ${scope}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
