import type { TurnContext } from "botbuilder";

/** Told of an answer that a question could not read; true when somebody else takes the turn from here. */
export type Elsewhere = (text: string) => boolean;

const KEY = Symbol("elsewhere");

export function listenElsewhere(turn: TurnContext, elsewhere: Elsewhere): void {
  turn.turnState.set(KEY, elsewhere);
}

export function goesElsewhere(turn: TurnContext, text: string): boolean {
  const elsewhere: unknown = turn.turnState.get(KEY);
  // Only `listenElsewhere` above sets this key.
  return typeof elsewhere === "function" && (elsewhere as Elsewhere)(text);
}
