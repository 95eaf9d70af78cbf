/** What the fake keeps of a tenant, in Graph's own shapes where it gives it back. */
export interface FakeTenant {
  readonly users: Map<string, FakeUser>;
  readonly groups: FakeGroup[];
  readonly units: FakeUnit[];
  readonly roleDefinitions: RoleDefinition[];
  readonly assignments: RoleAssignment[];
  readonly domains: object[];
  readonly methods: Map<string, readonly object[]>;
  readonly registrations: Map<string, object>;
  readonly operations: Map<string, Operation>;
  readonly settings: FakeSettings;
}

export interface FakeUser {
  readonly id: string;
  /** Every property that can be selected. */
  readonly properties: Record<string, unknown>;
  /** Of the person, for the password policy. */
  readonly names: readonly string[];
  /** Where the password goes; "nowhere" for guests, federated people and those without writeback. */
  readonly passwordHome: "cloud" | "on-premises" | "nowhere";
  password?: string;
  /** How often the password was set. */
  changes?: number;
  sessionsRevoked?: Date;
}

export interface FakeGroup {
  readonly id: string;
  readonly displayName: string;
  /** Ordinary groups say null, not false. */
  readonly isAssignableToRole: true | null;
  /** People and groups. */
  readonly members: Set<string>;
  readonly owners: Set<string>;
}

export interface FakeUnit {
  readonly id: string;
  readonly displayName: string;
  readonly isMemberManagementRestricted: true | null;
  readonly members: Set<string>;
}

export interface RoleDefinition {
  readonly id: string;
  readonly displayName: string;
  readonly templateId: string;
}

export interface RoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly directoryScopeId: string;
}

export interface Operation {
  readonly id: string;
  readonly userId: string;
  readonly password: string;
  readonly endsAt: number;
  readonly endsAs: "succeeded" | "failed";
  polledAt: number;
  ended: boolean;
}

export interface PermissionGrant {
  /** Graph's own id in this tenant, or another API's. */
  readonly resourceId: string;
  readonly consentType: "AllPrincipals" | "Principal";
  readonly scope: string;
}

/** May be changed between calls. */
export interface FakeSettings {
  passwordWritebackEnabled: boolean | null;
  allowedToUseSSPR: boolean;
  /** How long a reset operation runs and how it ends. */
  operation: { takesMs: number; endsAs: "succeeded" | "failed"; location: boolean };
  /** The most items a page holds, whatever $top asks. */
  pageSize: number;
  bannedWords: readonly string[];
  /** Minutes; undefined switches temporary access passes off. */
  accessPassMinutes: number | undefined;
  /** Of every app registration. */
  clientSecrets: readonly { readonly hint: string; readonly endDateTime: string }[];
  /** What people may do through every app registration, as administrators or people themselves consented to it. */
  grants: readonly PermissionGrant[];
}

/** Every group that somebody is in, directly or through another. */
export function groupsOf(tenant: FakeTenant, id: string): readonly FakeGroup[] {
  const found = new Set<FakeGroup>();
  const look = (memberId: string): void => {
    for (const group of tenant.groups) {
      if (!group.members.has(memberId) || found.has(group)) continue;
      found.add(group);
      look(group.id);
    }
  };
  look(id);
  return [...found];
}
