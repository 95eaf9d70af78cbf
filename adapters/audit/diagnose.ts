import type { AuditTrail, StoredLine } from "../ports/audit.js";
import { isGenuine, type Seal } from "./seal.js";
import type { Finding } from "./verdict.js";

/** How far beyond the record's end a line's true number is looked for: so many lines may have been taken out. */
const BEYOND = 1_000;

export interface Break {
  readonly trail: AuditTrail;
  readonly seal: Seal;
  /** The last line that was right, or what stands for it before the first. */
  readonly previous: { readonly sequence: number; readonly hash: string };
  /** The first line that does not follow it. */
  readonly line: StoredLine;
}

/** Says what was done where the chain breaks, from the lines around. */
export async function diagnose({ trail, seal, previous, line }: Break): Promise<Finding> {
  const { sequence } = line;
  if (sequence > previous.sequence + 1) {
    return several("deleted", previous.sequence + 1, sequence - 1);
  }
  const end = (await trail.last())?.sequence ?? sequence;
  const own = trueNumber(seal, line, end + BEYOND);
  if (sequence <= previous.sequence) {
    return { what: own === undefined ? "inserted" : "reordered", entry: sequence };
  }
  // It has its own seal and number, but was written after another line than the one that stands before it.
  if (own === sequence) return { what: "rewritten", entry: sequence };
  const [next] = await trail.page(sequence, 1);
  if (own !== undefined) {
    const closedUp = own > sequence && (next === undefined || isGenuine(seal, next, own + 1));
    return closedUp ? several("deleted", sequence, own - 1) : { what: "reordered", entry: sequence };
  }
  return { what: await forgery({ trail, seal, previous, line }, next, end), entry: sequence };
}

/** A line that nobody sealed: in the place of another, between others, or at the head of a forged end. */
async function forgery(
  { trail, seal, previous }: Break,
  next: StoredLine | undefined,
  end: number,
): Promise<"edited" | "inserted" | "rewritten"> {
  if (next === undefined || isGenuine(seal, next)) return "edited";
  if (next.previousHash === previous.hash && isGenuine(seal, next, previous.sequence + 1)) return "inserted";
  const last = await trail.last();
  const own = last && trueNumber(seal, last, end);
  if (own === undefined) return "rewritten";
  return own === last?.sequence ? "edited" : "inserted";
}

/** The number that a line was sealed with; undefined when it is not as it was sealed under any. */
function trueNumber(seal: Seal, line: StoredLine, highest: number): number | undefined {
  if (isGenuine(seal, line)) return line.sequence;
  if (line.damaged.length > 0) return undefined;
  for (let sequence = 1; sequence <= highest; sequence += 1) {
    if (isGenuine(seal, line, sequence)) return sequence;
  }
  return undefined;
}

function several(what: Finding["what"], entry: number, until: number): Finding {
  return { what, entry, ...(until > entry && { until }) };
}
