/** One of the locks that end by themselves or by somebody's hand. */
export interface Lock {
  readonly locked: boolean;
  /** When it ends by itself, where that is known. */
  readonly until?: Date;
}

/**
 * The three things that people call "locked". Absent is unknown: Microsoft Graph v1.0 tells the first only
 * (accountEnabled); neither lock is a property of a user there.
 */
export interface SignInState {
  /** An administrator blocked sign-in, or the account is disabled. */
  readonly blocked?: boolean;
  /** Entra's lock after wrong tries: 1 minute at first, then longer. */
  readonly smartLockout?: Lock;
  /** The on-premises Active Directory's own lock. */
  readonly onPremisesLock?: Lock;
}
