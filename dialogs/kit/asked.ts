/** Where a flow has been, for "back". Kept beside the waterfall, so that a flow that begins again does not lose it. */
import type { DialogContext } from "botbuilder-dialogs";

/** A question as it was first put, and the flow as it stood then. JSON: it is stored with the talk. */
export interface Asked {
  readonly question: string;
  readonly params: object;
  readonly step: number;
  readonly options: object;
  readonly values: object;
  /** It stands for something that was prepared or proved, and is never gone back to. */
  readonly once: boolean;
}

/** More questions than that in a row are no line that somebody walks back. */
const MOST = 8;

/** A question that comes round again ends what came after it; it is kept as it was first put. */
export function noteAsked(flow: DialogContext | undefined, asked: Asked): void {
  const before = askedIn(flow);
  const at = before.findIndex(({ question }) => question === asked.question);
  keep(flow, at === -1 ? [...before, asked].slice(-MOST) : before.slice(0, at + 1));
}

/** The question to go back to from the one that waits; undefined where there is none. */
export function askedBefore(flow: DialogContext | undefined): Asked | undefined {
  return askedIn(flow)
    .slice(0, -1)
    .findLast(({ once }) => !once);
}

/** Forgets what was asked after this. */
export function goneBackTo(flow: DialogContext | undefined, asked: Asked): void {
  const before = askedIn(flow);
  keep(flow, before.slice(0, before.indexOf(asked) + 1));
}

const KEY = "asked";

function keep(flow: DialogContext | undefined, asked: readonly Asked[]): void {
  const state = stateOf(flow);
  if (state !== undefined) state[KEY] = asked;
}

function askedIn(flow: DialogContext | undefined): readonly Asked[] {
  const asked = stateOf(flow)?.[KEY];
  // Only `keep` above writes this key.
  return Array.isArray(asked) ? (asked as readonly Asked[]) : [];
}

/** botbuilder keeps it with the component, as `any`. */
function stateOf(flow: DialogContext | undefined): Record<string, unknown> | undefined {
  return flow?.activeDialog?.state as Record<string, unknown> | undefined;
}
