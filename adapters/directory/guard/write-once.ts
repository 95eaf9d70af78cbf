import type { Directory, PasswordReset, PasswordWrite } from "../../ports/directory.js";
import { within } from "./deadline.js";

/** Sends the one write. Late, or failed in a way that says nothing: `unknown`. Never a second try. */
export async function writeOnce(
  directory: Directory,
  reset: PasswordReset,
  ms: number,
): Promise<PasswordWrite> {
  const late = new AbortController();
  try {
    const written = await within(ms, () => directory.resetPassword({ ...reset, signal: late.signal }));
    if (written.kind === "in-time") return written.value;
    late.abort();
    return {
      kind: "unknown",
      operatorHint: `The directory did not answer a password write within ${ms} ms.`,
    };
  } catch {
    // The fault's own text may quote the request, and the request holds the password.
    return { kind: "unknown", operatorHint: "The directory adapter threw during a password write." };
  }
}
