/** Why the guard says no. */
export type Refusal =
  /** The actor holds no role that may reset anybody's password. */
  | "no-role"
  /** The actor has a role, and it does not reach this person. `whoMay` names the roles that do. */
  | "role-too-low"
  | "own-account"
  | "guest"
  | "federated"
  | "synced-without-writeback"
  | "account-disabled"
  /** The actor is not an enabled member of this tenant. */
  | "actor-not-entitled"
  | "not-personal"
  /** A temporary access pass: not switched on for this person, or not for the actor's roles to give. */
  | "access-pass-not-allowed"
  /** The person has no chat with the bot (any more) in which they could be told. */
  | "no-chat-with-target"
  /** The matrix allows it, and the house does not let the bot reset privileged people. `whoMay` may do it by hand. */
  | "privileged-off"
  /** Nobody approves what they asked for themselves. */
  | "own-request"
  /** The second person approved, and may not any more. */
  | "approver-not-entitled"
  /** The actor signed in too long ago for this. */
  | "sign-in-too-old"
  /** The house rules say that this account is never reset here. */
  | "protected-account"
  /** Roles or groups could not be read: no reset on a guess. */
  | "unreadable";

export interface Refused {
  readonly kind: "refused";
  readonly reason: Refusal;
  /** Names of the directory roles that may, where that is what is missing. */
  readonly whoMay: readonly string[];
}

export interface DirectoryDown {
  readonly kind: "unavailable";
}
