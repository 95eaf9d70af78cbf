import type { Domain } from "./domain.js";
import type { Secret } from "./secret.js";
import type { SignInState } from "./sign-in.js";
import type { PersonRegistration, RegisteredMethod, SsprState, TenantSspr } from "./sspr.js";

/** Where a person's password lives, and so where it can be changed. */
export type AccountSource =
  | "cloud"
  /** Synchronised from an on-premises directory; `passwordWriteback` tells whether a cloud reset reaches it. */
  | "synced"
  /** Signs in at another identity provider; there is no cloud password. */
  | "federated";

/** A person of the tenant, as the directory returned it just now. */
export interface Person {
  /** Object id: the only key that actions use. */
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly givenName?: string;
  readonly department?: string;
  readonly mail?: string;
  readonly userType: "member" | "guest";
  readonly accountEnabled: boolean;
  readonly source: AccountSource;
  /** Only meaningful for synced people; unknown is undefined and counts as no. */
  readonly passwordWriteback?: boolean;
  /** BCP 47, as in Entra's preferredLanguage. */
  readonly preferredLanguage?: string;
  readonly lastPasswordChange?: Date;
  readonly mustChangePassword: boolean;
}

/** An active directory role, by template id (the tenant's own role ids differ). */
export interface DirectoryRole {
  readonly templateId: string;
  readonly name: string;
  /** `/` is the whole tenant; anything else an administrative unit. */
  readonly scope: string;
}

/** All that decides who may reset this person, and whom this person may reset. */
export interface Standing {
  readonly roles: readonly DirectoryRole[];
  readonly inRoleAssignableGroup: boolean;
  readonly inRestrictedUnit: boolean;
}

/** The directory did not answer, or not in a way that can be trusted; `operatorHint` says what to fix. */
export interface Unavailable {
  readonly kind: "unavailable";
  readonly operatorHint: string;
}

export type FoundPeople =
  { readonly kind: "people"; readonly people: readonly Person[]; readonly more: boolean } | Unavailable;

export type FoundPerson =
  { readonly kind: "person"; readonly person: Person } | { readonly kind: "none" } | Unavailable;

/** A standing that could not be read in full is unavailable: never a shorter list of roles. */
export type FoundStanding =
  { readonly kind: "standing"; readonly standing: Standing } | { readonly kind: "none" } | Unavailable;

export type FoundSsprState =
  { readonly kind: "sspr"; readonly state: SsprState } | { readonly kind: "none" } | Unavailable;

/** Whether the tenant's policy lets this person sign in with a temporary access pass that is good for one sign-in. */
export type FoundAccessPassPolicy =
  { readonly kind: "policy"; readonly usable: boolean } | { readonly kind: "none" } | Unavailable;

export type FoundMethods =
  | { readonly kind: "methods"; readonly methods: readonly RegisteredMethod[] }
  | { readonly kind: "none" }
  | Unavailable;

export type FoundSignIn =
  { readonly kind: "sign-in"; readonly state: SignInState } | { readonly kind: "none" } | Unavailable;

export type FoundTenantSspr = { readonly kind: "tenant-sspr"; readonly settings: TenantSspr } | Unavailable;

export type FoundDomains = { readonly kind: "domains"; readonly domains: readonly Domain[] } | Unavailable;

/** One page of a list that may be long; `next` leads to the page after it, and is absent on the last. */
export type FoundRegistrations =
  | { readonly kind: "registrations"; readonly rows: readonly PersonRegistration[]; readonly next?: string }
  | Unavailable;

/** A group whose members can be taken together. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

export type FoundGroups =
  { readonly kind: "groups"; readonly groups: readonly Group[]; readonly more: boolean } | Unavailable;

export type FoundMembers = FoundPeople | { readonly kind: "none" };

/** Reading a tenant. Every part of the bot may hold this. */
export interface DirectoryReader {
  /** By user principal name, mail, or words of the display name; at most `limit` people. */
  findPeople(query: string, limit: number): Promise<FoundPeople>;
  /** `askerId`: for whom it is read. A directory may show with that person's sign-in what the bot itself may not see. */
  person(id: string, askerId?: string): Promise<FoundPerson>;
  standing(id: string): Promise<FoundStanding>;
  sspr(id: string): Promise<FoundSsprState>;
  accessPassPolicy(id: string): Promise<FoundAccessPassPolicy>;
  /** Everybody who holds one of these roles over the whole tenant, by template id; at most `limit` people. */
  roleHolders(templateIds: readonly string[], limit: number): Promise<FoundPeople>;
  /** What the person registered to prove who they are, masked. */
  methods(id: string): Promise<FoundMethods>;
  /** Why the person may be kept out, as far as the directory can tell. */
  signIn(id: string): Promise<FoundSignIn>;
  tenantSspr(): Promise<FoundTenantSspr>;
  /** The verified domains, the default first and then by name. */
  domains(): Promise<FoundDomains>;
  /** Who is ready for self-service password reset, page by page; `after` is the `next` of the page before. */
  registrations(after?: string): Promise<FoundRegistrations>;
  /** Groups in whose name each word of the query begins a word, by name; at most `limit`. */
  findGroups(query: string, limit: number): Promise<FoundGroups>;
  /** The people in a group and in the groups inside it, by display name; at most `limit`. */
  groupMembers(groupId: string, limit: number): Promise<FoundMembers>;
}

export type PasswordWrite =
  | { readonly kind: "changed"; readonly directoryRequestId: string }
  /** Proven not applied. */
  | { readonly kind: "not-changed"; readonly reason: NotChanged; readonly directoryRequestId?: string }
  /** Sent, and no trustworthy answer came back: read the account to learn what happened. */
  | { readonly kind: "unknown"; readonly operatorHint: string };

/** `sign-in-needed`: it takes the asker's own sign-in, and there is none (any more). */
export type NotChanged =
  "password-policy" | "not-permitted" | "no-such-person" | "sign-in-needed" | "unavailable";

export interface PasswordReset {
  readonly personId: string;
  /** Who asks. A directory that acts with the asker's own rights takes that person's sign-in. */
  readonly actorId: string;
  readonly newPassword: Secret;
  readonly mustChangeAtNextSignIn: boolean;
  /** Once aborted nobody waits for the answer any more, and what was not sent yet must not be sent. */
  readonly signal?: AbortSignal;
}

/** A temporary access pass: for a sign-in without the password. A new one replaces the person's earlier one. */
export interface AccessPassWish {
  readonly personId: string;
  /** As with a password reset. */
  readonly actorId: string;
  /** 10 to 43,200, and within the tenant's policy. */
  readonly minutes: number;
  readonly oneUse: boolean;
  /** As with a password reset. */
  readonly signal?: AbortSignal;
}

export type AccessPassWrite =
  /** `pass` is told this once: nobody can read it later. */
  | { readonly kind: "created"; readonly pass: Secret; readonly directoryRequestId: string }
  /** Proven not made. */
  | {
      readonly kind: "not-created";
      readonly reason: "policy-off" | "not-permitted" | "no-such-person" | "sign-in-needed" | "unavailable";
      readonly directoryRequestId?: string;
    }
  /** Sent, and no trustworthy answer came back. What may have been made is known to nobody, and ends by itself. */
  | { readonly kind: "unknown"; readonly operatorHint: string };

export type SessionsWrite =
  /** Refresh tokens are void; what was issued before may live on for about an hour. */
  | { readonly kind: "revoked"; readonly directoryRequestId: string }
  | {
      readonly kind: "not-revoked";
      readonly reason: "not-permitted" | "no-such-person" | "sign-in-needed" | "unavailable";
      readonly directoryRequestId?: string;
    }
  | { readonly kind: "unknown"; readonly operatorHint: string };

/** Who is signed out, and who asked for it. */
export interface SessionsWish {
  readonly personId: string;
  readonly actorId: string;
}

/** Changing a tenant. Only adapters/directory/guard and bot/compose.ts may hold this. */
export interface Directory extends DirectoryReader {
  resetPassword(reset: PasswordReset): Promise<PasswordWrite>;
  createAccessPass(wish: AccessPassWish): Promise<AccessPassWrite>;
  /** Signs the person out everywhere. Doing it twice does no harm. */
  revokeSessions(wish: SessionsWish): Promise<SessionsWrite>;
}
