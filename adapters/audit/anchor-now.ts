import type { AuditTrail } from "../ports/audit.js";
import type { Clock } from "../ports/clock.js";
import { type Anchor, appendAnchor } from "./anchors.js";
import type { Seal } from "./seal.js";

export interface AnchoringDeps {
  readonly trail: AuditTrail;
  readonly seal: Seal;
  readonly clock: Clock;
  /** The anchor file. */
  readonly file: string;
}

/** Writes down where the record ends now. Undefined where there is nothing to write down yet. */
export async function anchorNow({ trail, seal, clock, file }: AnchoringDeps): Promise<Anchor | undefined> {
  const last = await trail.last();
  if (last === undefined) return undefined;
  const content = { sequence: last.sequence, hash: last.hash, at: clock.now().toISOString() };
  const anchor = { ...content, mac: seal.ofAnchor(content) };
  appendAnchor(file, anchor);
  return anchor;
}

/** Whether the record still holds the line that an anchor names. */
export async function agrees(trail: AuditTrail, { sequence, hash }: Anchor): Promise<boolean> {
  const [line] = await trail.page(sequence - 1, 1);
  return line?.sequence === sequence && line.hash === hash;
}
