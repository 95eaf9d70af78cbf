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
  /** In which list of API permissions it is granted: what the bot may do, or what people may do through it. */
  readonly kind: SignInKind;
  /** What stops without it; nothing where that way to sign in does not ask for it. */
  readonly breaks: Readonly<Partial<Record<SignInKind, readonly Breakable[]>>>;
}

function botReads(name: string, ...breaks: readonly Breakable[]): GraphPermission {
  return { name, kind: "application", breaks: { delegated: breaks, application: breaks } };
}

function botWrites(name: string, ...breaks: readonly Breakable[]): GraphPermission {
  return { name, kind: "application", breaks: { application: breaks } };
}

function askerMay(name: string, ...breaks: readonly Breakable[]): GraphPermission {
  return { name, kind: "delegated", breaks: { delegated: breaks } };
}

/**
 * The permissions to grant, the least for everything that the adapter does. With delegated sign-in the bot itself only
 * reads. UserAuthenticationMethod.ReadWrite.All may follow operations and make passes too, so the asker's sign-in
 * needs nothing beside it; the bot's own cannot use the reset operation and is better off without it.
 */
export const GRAPH_PERMISSIONS: readonly GraphPermission[] = [
  {
    name: "User.Read.All",
    kind: "application",
    breaks: {
      delegated: [
        "people",
        "standing",
        "role-holders",
        "sign-in",
        "sspr",
        "licence",
        "members",
        "passes",
        "reset",
        "sessions",
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
    kind: "application",
    breaks: {
      delegated: ["people", "role-holders", "domains", "members", "reset", "writeback", "must-change"],
      application: ["people", "role-holders", "domains", "members", "reset", "must-change"],
    },
  },
  botReads("GroupMember.Read.All", "standing", "role-holders", "groups", "members"),
  botReads("AdministrativeUnit.Read.All", "standing"),
  botReads("RoleManagement.Read.Directory", "standing", "role-holders"),
  botReads("AuditLog.Read.All", "sspr", "licence", "registrations"),
  botReads("Policy.Read.All", "tenant-settings"),
  botReads("Policy.Read.AuthenticationMethod", "passes"),
  botReads("UserAuthenticationMethod.Read.All", "methods"),
  botWrites("User.RevokeSessions.All", "sessions"),
  botWrites("UserAuthMethod-TAP.ReadWrite.All", "passes"),
  botWrites("User-PasswordProfile.ReadWrite.All", "must-change", "reset"),
  askerMay("UserAuthenticationMethod.ReadWrite.All", "passes", "reset"),
  askerMay("User.RevokeSessions.All", "sessions"),
  askerMay("User-PasswordProfile.ReadWrite.All", "must-change"),
  askerMay("OnPremDirectorySynchronization.Read.All", "writeback"),
];

/** `kind`: the bot's own, or those of whoever signs in. */
export function permissionsOf(signIn: SignInKind, kind: SignInKind = "application"): readonly string[] {
  return GRAPH_PERMISSIONS.filter((each) => each.kind === kind && each.breaks[signIn]).map(
    ({ name }) => name,
  );
}
