import type { Match } from "../../match.js";
import { percentile } from "./accuracy.js";
import { share } from "./rejection.js";

/** A labelled question with what the matcher made of it. */
export interface EvaluatedLine {
  readonly label: string;
  readonly also: readonly string[];
  readonly language: string;
  readonly difficulty: string;
  readonly found: Match<string>;
  readonly ms: number;
}

/** Shares, 0 to 1. Those of helped, sureRight and misled are of lines in scope, those of none* of lines labelled none. */
export interface Tally {
  readonly lines: number;
  readonly strictTop1: number;
  readonly lenientTop1: number;
  readonly helped: number;
  readonly sureRight: number;
  readonly misled: number;
  readonly noneRight: number;
  readonly nonePointed: number;
  readonly noneMisled: number;
}

export interface Evaluation extends Tally {
  readonly byLanguage: Readonly<Record<string, Tally>>;
  readonly byLabel: Readonly<Record<string, Tally>>;
  readonly byDifficulty: Readonly<Record<string, Tally>>;
  readonly msP50: number;
  readonly msP99: number;
}

const NONE = "none";

/** Sums up; `isPointer` tells signposts from topics. */
export function evaluate(lines: readonly EvaluatedLine[], isPointer: (id: string) => boolean): Evaluation {
  const by = (key: (line: EvaluatedLine) => string): Record<string, Tally> =>
    Object.fromEntries(
      [...new Set(lines.map(key))].sort().map((value) => [
        value,
        tally(
          lines.filter((line) => key(line) === value),
          isPointer,
        ),
      ]),
    );
  const times = lines.map(({ ms }) => ms);
  return {
    ...tally(lines, isPointer),
    byLanguage: by(({ language }) => language),
    byLabel: by(({ label }) => label),
    byDifficulty: by(({ difficulty }) => difficulty),
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
  };
}

function tally(lines: readonly EvaluatedLine[], isPointer: (id: string) => boolean): Tally {
  const inScope = lines.filter(({ label }) => label !== NONE);
  const none = lines.filter(({ label }) => label === NONE);
  const among = (line: EvaluatedLine, ids: readonly string[]): boolean => ids.some((id) => isRight(line, id));
  const pointed = (line: EvaluatedLine): boolean => {
    const ids = offered(line.found);
    return ids.length > 0 && ids.every(isPointer);
  };
  const part = (of: readonly EvaluatedLine[], holds: (line: EvaluatedLine) => boolean): number =>
    share(of.filter(holds).length, of.length);
  const surely = (line: EvaluatedLine, right: boolean): boolean =>
    line.found.kind === "sure" && isRight(line, line.found.topic.id) === right;
  return {
    lines: lines.length,
    strictTop1: part(lines, (line) => firstChoice(line.found, isPointer) === line.label),
    lenientTop1: part(lines, (line) => isRight(line, firstChoice(line.found, isPointer))),
    helped: part(inScope, (line) =>
      line.found.kind === "choose" ? among(line, offered(line.found)) : surely(line, true),
    ),
    sureRight: part(inScope, (line) => surely(line, true)),
    misled: part(inScope, (line) => surely(line, false)),
    noneRight: part(none, (line) => line.found.kind === "lost" || pointed(line) || surely(line, true)),
    nonePointed: part(none, pointed),
    noneMisled: part(none, (line) => surely(line, false) && !pointed(line)),
  };
}

const isRight = ({ label, also }: EvaluatedLine, id: string): boolean => id === label || also.includes(id);

/** What the person sees: the topic, or the choices; nothing when the matcher is lost. */
function offered(found: Match<string>): readonly string[] {
  switch (found.kind) {
    case "sure":
      return [found.topic.id];
    case "choose":
      return found.topics.map(({ id }) => id);
    case "lost":
      return [];
  }
}

/** The first choice as a label: a signpost away from here says, like being lost, that it is none of ours. */
export function firstChoice(found: Match<string>, isPointer: (id: string) => boolean): string {
  const first = offered(found)[0];
  return first === undefined || isPointer(first) ? NONE : first;
}
