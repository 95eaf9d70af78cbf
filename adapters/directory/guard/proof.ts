import type { FoundPerson, Person } from "../../ports/directory.js";
import type { Resolving } from "./resolving.js";

/** What an account shows of a write that may or may not have arrived. */
export type Sight =
  /** The write arrived. */
  | "changed"
  /** The last password change is the one from before. Early on, this is no proof that none will follow. */
  | "unchanged"
  /** Somebody else's change, or one that cannot be told from somebody else's. */
  | "changed-otherwise"
  | "gone"
  | "unreadable";

export interface Written {
  /** The account's last password change as read just before. */
  readonly changedBefore?: Date;
  readonly intendedAt: Date;
}

export function sightOf(found: FoundPerson, written: Written, { ours }: Resolving): Sight {
  switch (found.kind) {
    case "none":
      return "gone";
    case "unavailable":
      return "unreadable";
    case "person":
      return sightOfPerson(found.person, written, ours);
  }
}

/**
 * `changed` only with proof: the last password change is later than the one seen just before, within `ours`
 * milliseconds of the intent, and asks for a new password at the next sign-in.
 */
function sightOfPerson(after: Person, { changedBefore, intendedAt }: Written, ours: number): Sight {
  const changedAt = after.lastPasswordChange?.getTime();
  const previously = changedBefore?.getTime();
  if (changedAt === undefined) return "unreadable";
  if (previously !== undefined && changedAt <= previously) return "unchanged";
  const since = changedAt - wholeSecond(intendedAt);
  return after.mustChangePassword && since >= 0 && since <= ours ? "changed" : "changed-otherwise";
}

/** Directories keep whole seconds: a change half a second after the intent can carry an earlier time. */
function wholeSecond(moment: Date): number {
  return Math.floor(moment.getTime() / 1_000) * 1_000;
}
