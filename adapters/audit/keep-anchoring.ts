import type { StoredLine } from "../ports/audit.js";
import { type Anchor, newestAnchor } from "./anchors.js";
import { agrees, anchorNow, type AnchoringDeps } from "./anchor-now.js";

const EVERY_MS = 60_000;
const EVERY_ENTRIES = 100;
const LOOK_MS = 5_000;

export interface KeepAnchoringDeps extends AnchoringDeps {
  /** Hears of anchors that cannot be written, and of a record that an earlier anchor contradicts. */
  readonly onFault: (fault: Error) => void;
}

export interface Anchoring {
  /** Looks whether an anchor is due, and writes it. The timer calls it; so may a test. Never throws. */
  look(): Promise<void>;
  /** Stops, after an anchor for what is not anchored yet. */
  stop(): Promise<void>;
}

/** Anchors the record while the process runs: within 60 seconds of an entry, or 5 seconds after 100 of them. */
export function keepAnchoring(deps: KeepAnchoringDeps): Anchoring {
  const { trail, seal, clock, file, onFault } = deps;
  let newest: Anchor | undefined;
  let first = true;
  let under: Promise<void> = Promise.resolve();

  async function anchorIfDue(now: boolean): Promise<void> {
    newest ??= newestAnchor(file, seal);
    const last = await trail.last();
    const due = last !== undefined && (newest === undefined || isDue({ newest, last, now, at: clock.now() }));
    if (newest !== undefined && (due || first) && !(await agrees(trail, newest))) {
      onFault(contradiction(newest));
    }
    first = false;
    if (due) newest = await anchorNow(deps);
  }

  /** One at a time, whoever asks. */
  function look(now = false): Promise<void> {
    under = under.then(() => anchorIfDue(now)).catch((cause: unknown) => onFault(failure(cause)));
    return under;
  }

  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return {
    look: () => look(),
    stop() {
      clearInterval(timer);
      return look(true);
    },
  };
}

interface Due {
  readonly newest: Anchor;
  readonly last: StoredLine;
  /** Whether anything new is enough. */
  readonly now: boolean;
  readonly at: Date;
}

function isDue({ newest, last, now, at }: Due): boolean {
  if (last.sequence === newest.sequence && last.hash === newest.hash) return false;
  const entries = Math.abs(last.sequence - newest.sequence);
  return now || entries >= EVERY_ENTRIES || at.getTime() - Date.parse(newest.at) >= EVERY_MS;
}

function contradiction({ sequence, at }: Anchor): Error {
  return new Error(
    `The audit record no longer holds entry ${sequence} as it was anchored at ${at}. ` +
      "Run `npm run audit -- verify` and keep the anchor file.",
  );
}

function failure(cause: unknown): Error {
  return new Error("The audit record could not be anchored. It is tried again within 5 seconds.", { cause });
}
