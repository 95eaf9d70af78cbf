import type { TurnContext } from "botbuilder";

/** Words that may be about something else than the question that waits. */
export interface Stray {
  readonly text: string;
  /** Something was prepared or asked for that is not left without a word: the person is asked first. */
  readonly holdsOn: boolean;
  /** What the flow was doing, in the person's language, where it says so itself. */
  readonly doing: string | undefined;
}

/** Told of words that a question could not read; true when somebody else takes the turn from here. */
export type Elsewhere = (stray: Stray) => boolean;

const KEY = Symbol("elsewhere");

export function listenElsewhere(turn: TurnContext, elsewhere: Elsewhere): void {
  turn.turnState.set(KEY, elsewhere);
}

export function goesElsewhere(turn: TurnContext, stray: Stray): boolean {
  const elsewhere: unknown = turn.turnState.get(KEY);
  // Only `listenElsewhere` above sets this key.
  return typeof elsewhere === "function" && (elsewhere as Elsewhere)(stray);
}
