import type { FaultResult } from "./fault-row.js";

/** What went wrong, by kind, and what happened, by kind. */
export interface Tally {
  /** Something that must never happen: it fails the row. `which` names the trial. */
  wrong(what: string, which: string): void;
  seen(what: string): void;
  /** `musts` are the kinds whose count the table shows, zero or not. */
  result(musts: readonly string[]): FaultResult;
}

const MOST_DETAILS = 40;

export function createTally(): Tally {
  const wrong = new Map<string, string[]>();
  const seen = new Map<string, number>();
  return {
    wrong: (what, which) => void wrong.set(what, [...(wrong.get(what) ?? []), which]),
    seen: (what) => void seen.set(what, (seen.get(what) ?? 0) + 1),
    result(musts) {
      const kinds = new Set([...musts, ...wrong.keys()]);
      const counted = [...seen].map(([what, count]) => `${count} ${what}`).toSorted();
      return {
        passed: wrong.size === 0,
        found: [...kinds].map((what) => `${wrong.get(what)?.length ?? 0} ${what}`).join(", "),
        details: [
          counted.join(", "),
          ...[...wrong]
            .flatMap(([what, which]) => which.map((each) => `${what}: ${each}`))
            .slice(0, MOST_DETAILS),
        ],
      };
    },
  };
}
