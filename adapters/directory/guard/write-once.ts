import type { Directory, PasswordReset, PasswordWrite, Person } from "../../ports/directory.js";
import { within } from "./deadline.js";

/** Sends the one write. Late, or failed in a way that says nothing: `unknown`. Never a second try. */
export async function writeOnce(
  directory: Directory,
  reset: PasswordReset,
  ms: number,
): Promise<PasswordWrite> {
  try {
    const written = await within(ms, () => directory.resetPassword(reset));
    return written.kind === "in-time"
      ? written.value
      : { kind: "unknown", operatorHint: `The directory did not answer a password write within ${ms} ms.` };
  } catch {
    // The fault's own text may quote the request, and the request holds the password.
    return { kind: "unknown", operatorHint: "The directory adapter threw during a password write." };
  }
}

/**
 * Whether our write can be read off the account: its last password change is later than the one seen just before,
 * not before the intent, and asks for a new password at the next sign-in. In doubt the answer is no.
 */
export function provesChange(before: Person, after: Person, intendedAt: Date): boolean {
  const changedAt = after.lastPasswordChange?.getTime();
  if (changedAt === undefined || !after.mustChangePassword) return false;
  const previously = before.lastPasswordChange?.getTime() ?? -Infinity;
  return changedAt > previously && changedAt >= wholeSecond(intendedAt);
}

/** Directories keep whole seconds: a change half a second after the intent can carry an earlier time. */
function wholeSecond(moment: Date): number {
  return Math.floor(moment.getTime() / 1_000) * 1_000;
}
