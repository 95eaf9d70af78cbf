import type { Seal } from "../../adapters/audit/seal.js";
import type { AuditTrail } from "../../adapters/ports/audit.js";
import type { Clock } from "../../adapters/ports/clock.js";

/** What a subcommand of `npm run audit` works with. */
export interface CommandDeps {
  readonly trail: AuditTrail;
  readonly seal: Seal;
  readonly clock: Clock;
  /** Where the running bot anchors. */
  readonly anchorFile: string;
  /** To standard output; resolves when more can be taken. */
  readonly write: (text: string) => Promise<void>;
  /** To standard error. */
  readonly complain: (text: string) => void;
}

export const SOUND = 0;
export const TAMPERED = 1;
/** Wrong arguments or settings, or no store: nothing was checked. */
export const NOT_CHECKED = 2;

/** Resolves to the exit code. */
export type Command = (deps: CommandDeps) => Promise<number>;

/** Reads the arguments of a subcommand before anything is opened; throws UsageError. */
export type ReadCommand = (args: readonly string[]) => Command;

/** The arguments make no sense; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
