import type { AccessPassWrite, Directory, NotChanged } from "../../ports/directory.js";
import type { ResetWay } from "../../ports/guard.js";
import type { Secret } from "../../ports/secret.js";
import { within } from "./deadline.js";
import { writeOnce } from "./write-once.js";

/** A pass is for one sign-in soon: whoever gets it has somebody on the telephone. */
const PASS_MINUTES = 60;

export type WayWrite =
  /** `pass` where the directory made the secret. */
  | { readonly kind: "changed"; readonly directoryRequestId: string; readonly pass?: Secret }
  | {
      readonly kind: "not-changed";
      readonly reason: NotChanged | "access-pass-off";
      readonly directoryRequestId?: string;
    }
  | { readonly kind: "unknown"; readonly operatorHint: string };

/** What is written: a password that was sealed before, or the wish for a pass that the directory makes. */
export type Writing =
  | {
      readonly way: Extract<ResetWay, "temporary-password">;
      readonly password: Secret;
      readonly slipId: string;
    }
  | { readonly way: Extract<ResetWay, "temporary-access-pass"> };

/** Whose account is written to, and who asked for it. */
interface Parties {
  readonly personId: string;
  readonly actorId: string;
}

/** The one write of a reset, in its way. Never a second try. */
export async function writeWay(
  directory: Directory,
  parties: Parties,
  writing: Writing,
  ms: number,
): Promise<WayWrite> {
  switch (writing.way) {
    case "temporary-password":
      return writeOnce(
        directory,
        { ...parties, newPassword: writing.password, mustChangeAtNextSignIn: true },
        ms,
      );
    case "temporary-access-pass":
      return asWayWrite(await makePass(directory, parties, ms));
  }
}

async function makePass(directory: Directory, parties: Parties, ms: number): Promise<AccessPassWrite> {
  const late = new AbortController();
  const wish = { ...parties, minutes: PASS_MINUTES, oneUse: true, signal: late.signal };
  try {
    const written = await within(ms, () => directory.createAccessPass(wish));
    if (written.kind === "in-time") return written.value;
    late.abort();
    return {
      kind: "unknown",
      operatorHint: `The directory did not answer the wish for a pass within ${ms} ms.`,
    };
  } catch {
    // The fault's own text may quote the answer, and the answer holds the pass.
    return { kind: "unknown", operatorHint: "The directory adapter threw while it made a pass." };
  }
}

function asWayWrite(written: AccessPassWrite): WayWrite {
  switch (written.kind) {
    case "created":
      return { kind: "changed", directoryRequestId: written.directoryRequestId, pass: written.pass };
    case "not-created": {
      const { reason, directoryRequestId: id } = written;
      return {
        kind: "not-changed",
        reason: reason === "policy-off" ? "access-pass-off" : reason,
        ...(id !== undefined && { directoryRequestId: id }),
      };
    }
    case "unknown":
      return written;
  }
}
