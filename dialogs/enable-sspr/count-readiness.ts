/** Reads the registration report of a tenant of any size: at once what somebody can wait for, the rest without them. */
import type { Clock } from "../../adapters/ports/clock.js";
import type { DirectoryReader } from "../../adapters/ports/directory.js";
import type { Outbox, OutboxMessage } from "../../adapters/ports/outbox.js";
import { NOBODY_YET, type Readiness, withPerson } from "./readiness.js";

export type Counted =
  | {
      readonly kind: "counted";
      readonly readiness: Readiness;
      /** Not everybody: the directory stopped answering, or the report has no end. */
      readonly partly: boolean;
    }
  /** The report is long: it is counted on, and told when that is done. So many people were counted so far. */
  | { readonly kind: "counting"; readonly people: number }
  /** This person asked before, and is told when that is done. */
  | { readonly kind: "under-way" }
  | { readonly kind: "unavailable" };

export interface ReadinessCounter {
  count(askerId: string): Promise<Counted>;
  /** Counts no more, and tells what was counted so far. */
  close(): Promise<void>;
}

export interface ReadinessCounterDeps {
  readonly directory: Pick<DirectoryReader, "registrations">;
  readonly outbox: Pick<Outbox, "add">;
  readonly clock: Clock;
  /** Rejects when the signal is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

const DAY_MS = 24 * 3_600_000;
/** As long as somebody waits for an answer in a chat. */
const LONGEST_MS = 8_000;
/**
 * Reports answer five requests in ten seconds, for the whole tenant (Graph throttling limits, 2026-02), and whoever
 * forgot a password meanwhile needs one of them.
 */
const QUICK_PAGES = 2;
const PACE_MS = 3_000;
const TROUBLE_MS = 20_000;
const MOST_TROUBLES = 5;
/** Two million people. */
const MOST_PAGES = 2_000;

/** One page is alive at a time; what is kept of it are numbers and ten names. */
interface Progress {
  readiness: Readiness;
  pages: number;
  next: string | undefined;
}

export function createReadinessCounter(deps: ReadinessCounterDeps): ReadinessCounter {
  const { directory, outbox, clock, wait, onFault } = deps;
  const running = new Map<string, Promise<void>>();
  const closing = new AbortController();

  async function readPage(progress: Progress): Promise<"more" | "all" | "unavailable"> {
    const { next: after } = progress;
    const found = await (after === undefined ? directory.registrations() : directory.registrations(after));
    if (found.kind === "unavailable") return "unavailable";
    for (const row of found.rows) progress.readiness = withPerson(progress.readiness, row);
    progress.pages += 1;
    progress.next = found.next;
    return found.next === undefined || progress.pages >= MOST_PAGES ? "all" : "more";
  }

  /** False where the process ends. */
  const pause = (ms: number) =>
    wait(ms, closing.signal).then(
      () => true,
      () => false,
    );

  async function countOn(askerId: string, progress: Progress): Promise<void> {
    for (let troubles = 0; troubles <= MOST_TROUBLES;) {
      if (!(await pause(troubles > 0 ? TROUBLE_MS : PACE_MS))) break;
      const page = await readPage(progress);
      if (page === "all") break;
      troubles = page === "unavailable" ? troubles + 1 : 0;
    }
    await outbox.add([messageFor(askerId, counted(progress), clock.now())]);
  }

  return {
    async count(askerId) {
      if (running.has(askerId)) return { kind: "under-way" };
      const until = clock.now().getTime() + LONGEST_MS;
      const progress: Progress = { readiness: NOBODY_YET, pages: 0, next: undefined };
      for (;;) {
        const page = await readPage(progress);
        if (page === "unavailable" && progress.pages === 0) return { kind: "unavailable" };
        if (page !== "more") return counted(progress);
        const ms = progress.pages < QUICK_PAGES ? 0 : PACE_MS;
        if (clock.now().getTime() + ms >= until) break;
        if (ms > 0 && !(await pause(ms))) return counted(progress);
      }
      const work = countOn(askerId, progress)
        .catch(onFault)
        .finally(() => running.delete(askerId));
      running.set(askerId, work);
      return { kind: "counting", people: progress.readiness.people };
    },
    async close() {
      closing.abort();
      await Promise.all(running.values());
    },
  };
}

type WholeOrPart = Extract<Counted, { kind: "counted" }>;

function counted({ readiness, next }: Progress): WholeOrPart {
  return { kind: "counted", readiness, partly: next !== undefined };
}

function messageFor(askerId: string, { readiness, partly }: WholeOrPart, now: Date): OutboxMessage {
  const { remind, ...numbers } = readiness;
  return {
    id: `readiness:${askerId}:${now.getTime()}`,
    personId: askerId,
    notice: {
      kind: "readiness-counted",
      ...numbers,
      partly,
      remind: remind.map(({ personId, administrator }) => ({ personId, administrator })),
    },
    dueAt: now,
    giveUpAt: new Date(now.getTime() + DAY_MS),
  };
}
