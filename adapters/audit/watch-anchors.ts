import type { StoredLine } from "../ports/audit.js";
import type { Anchor } from "./anchors.js";
import type { Finding } from "./verdict.js";

/** Compares lines, as they pass in order, with what the anchors say stood there. */
export interface AnchorWatch {
  /** Tells where the record was rewritten when the line is not the one an anchor knows. */
  pass(line: StoredLine): Finding | undefined;
  /** Tells what is missing when the record ends with the line of that number. */
  end(sequence: number): Finding | undefined;
  /** The newest line that passed as an anchor knows it; 0 for none. */
  confirmed(): number;
}

/** `anchors` in the order of their numbers. */
export function watchAnchors(anchors: readonly Anchor[]): AnchorWatch {
  let next = 0;
  let confirmed = 0;
  /** The first line since then that is younger than the next anchor, which so cannot have covered it. */
  let tooYoung: number | undefined;

  return {
    pass({ sequence, hash, entry }) {
      const ahead = anchors[next];
      if (ahead === undefined) return undefined;
      if (entry.at !== undefined && entry.at > ahead.at) tooYoung ??= sequence;
      while (anchors[next]?.sequence === sequence) {
        if (anchors[next]?.hash !== hash) {
          return { what: "rewritten", entry: tooYoung ?? confirmed + 1, until: sequence };
        }
        confirmed = sequence;
        tooYoung = undefined;
        next += 1;
      }
      return undefined;
    },
    end(sequence) {
      const newest = anchors.at(-1);
      if (newest === undefined || newest.sequence <= sequence) return undefined;
      if (tooYoung !== undefined) return { what: "rewritten", entry: tooYoung, until: newest.sequence };
      return {
        what: "cut",
        entry: sequence + 1,
        ...(newest.sequence > sequence + 1 && { until: newest.sequence }),
      };
    },
    confirmed: () => confirmed,
  };
}
