import type { AuditTrail } from "../ports/audit.js";
import type { Anchors } from "./anchors.js";
import { diagnose } from "./diagnose.js";
import { linesOf } from "./lines.js";
import { isGenuine, type Seal } from "./seal.js";
import type { Finding, Verdict } from "./verdict.js";
import { watchAnchors } from "./watch-anchors.js";

export interface VerifyDeps {
  readonly trail: AuditTrail;
  readonly seal: Seal;
  /** Read before the record, so that the record is at least as long. */
  readonly anchors: Anchors;
}

/** Goes through the whole record in order and tells the first entry that is not as it was written. */
export async function verifyTrail({ trail, seal, anchors }: VerifyDeps): Promise<Verdict> {
  if (anchors.good.length === 0 && !(await isSealedWith(trail, seal))) {
    return tampered({ what: "other-key", entry: 1 });
  }
  const watch = watchAnchors(anchors.good);
  let previous = { sequence: 0, hash: seal.start };
  let sealedLater = 0;
  for await (const line of linesOf(trail)) {
    const follows = line.sequence === previous.sequence + 1 && line.previousHash === previous.hash;
    if (!follows || !isGenuine(seal, line)) {
      return tampered(await diagnose({ trail, seal, previous, line }));
    }
    const rewritten = watch.pass(line);
    if (rewritten) return tampered(rewritten);
    if (line.entry.event === "record-sealed") sealedLater = previous.sequence;
    previous = line;
  }
  const cut = watch.end(previous.sequence);
  if (cut) return tampered(cut);
  const [bad] = anchors.bad;
  if (bad !== undefined) return tampered({ what: "anchor", entry: bad });
  return { kind: "sound", entries: previous.sequence, anchoredUpTo: watch.confirmed(), sealedLater };
}

/**
 * Whether the first or the last line of a record is of this key, so that one changed line does not look like a
 * wrong key. An empty record is of every key.
 */
export async function isSealedWith(trail: AuditTrail, seal: Seal): Promise<boolean> {
  const [first] = await trail.page(undefined, 1);
  const last = await trail.last();
  if (first === undefined || last === undefined) return true;
  return first.previousHash === seal.start || isGenuine(seal, first) || isGenuine(seal, last);
}

function tampered(finding: Finding): Verdict {
  return { kind: "tampered", ...finding };
}
