import type { SignInKind } from "./capabilities.js";

/** What an operator sees stop when a permission is missing. */
export const BREAKABLE = {
  people: "nobody can be found or read",
  standing: "roles, groups and units are unknown, so nobody can be reset",
  "role-holders": "who could approve or be told is unknown",
  "sign-in": "whether an account is blocked is unknown",
  sspr: "nothing is known of a person's self-service password reset",
  licence: "whether a person has the licence for self-service password reset is unknown",
  methods: "what a person registered cannot be shown",
  registrations: "the registration report cannot be read",
  "tenant-settings": "whether administrators may use self-service password reset is unknown",
  domains: "when passwords expire is unknown",
  groups: "no groups can be found",
  members: "the people in a group cannot be listed",
  reset: "no password is reset",
  passes: "no temporary access pass is made",
  sessions: "nobody is signed out",
  writeback:
    "whether a reset reaches an on-premises directory is unknown, so synchronised people are refused",
  "must-change": "a reset whose answer was lost stays unknown, because the account cannot prove it",
} as const;

export type Breakable = keyof typeof BREAKABLE;

export interface GraphPermission {
  readonly name: string;
  /** What stops without it; nothing where that kind of sign-in does not ask for it. */
  readonly breaks: Readonly<Partial<Record<SignInKind, readonly Breakable[]>>>;
}

function forBoth(name: string, ...breaks: readonly Breakable[]): GraphPermission {
  return { name, breaks: { delegated: breaks, application: breaks } };
}

/**
 * The permissions to grant, the least for everything that the adapter does. UserAuthenticationMethod.ReadWrite.All
 * may read methods and operations too, so the asker's sign-in needs nothing beside it; the bot's own cannot use the
 * reset operation and is better off without it.
 */
export const GRAPH_PERMISSIONS: readonly GraphPermission[] = [
  {
    name: "User.Read.All",
    breaks: {
      delegated: [
        "people",
        "standing",
        "role-holders",
        "sign-in",
        "licence",
        "members",
        "passes",
        "reset",
        "writeback",
        "must-change",
      ],
      application: [
        "people",
        "standing",
        "role-holders",
        "sign-in",
        "licence",
        "members",
        "passes",
        "reset",
        "must-change",
      ],
    },
  },
  {
    name: "Domain.Read.All",
    breaks: {
      delegated: ["people", "role-holders", "domains", "members", "reset", "writeback", "must-change"],
      application: ["people", "role-holders", "domains", "members", "reset", "must-change"],
    },
  },
  forBoth("GroupMember.Read.All", "standing", "role-holders", "groups", "members"),
  forBoth("AdministrativeUnit.Read.All", "standing"),
  forBoth("RoleManagement.Read.Directory", "standing", "role-holders"),
  forBoth("AuditLog.Read.All", "sspr", "licence", "registrations"),
  forBoth("Policy.Read.All", "tenant-settings"),
  { name: "OnPremDirectorySynchronization.Read.All", breaks: { delegated: ["writeback"] } },
  { name: "UserAuthenticationMethod.ReadWrite.All", breaks: { delegated: ["methods", "passes", "reset"] } },
  forBoth("Policy.Read.AuthenticationMethod", "passes"),
  forBoth("User.RevokeSessions.All", "sessions"),
  { name: "UserAuthMethod-TAP.ReadWrite.All", breaks: { application: ["passes"] } },
  { name: "UserAuthenticationMethod.Read.All", breaks: { application: ["methods"] } },
  {
    name: "User-PasswordProfile.ReadWrite.All",
    breaks: { delegated: ["must-change"], application: ["must-change", "reset"] },
  },
];

export function permissionsOf(signIn: SignInKind): readonly string[] {
  return GRAPH_PERMISSIONS.filter(({ breaks }) => breaks[signIn]).map(({ name }) => name);
}
