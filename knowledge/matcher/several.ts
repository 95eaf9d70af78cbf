import { MOST_CHOICES, type Choice, type Decision } from "./triage.js";

/** What is decided about one clause. */
export interface ClauseDecision {
  readonly decision: Decision;
  readonly announced: boolean;
}

/** A decision with the further problems that the message names. */
export interface WholeDecision extends Decision {
  readonly others: readonly Choice[];
}

/**
 * Puts the decision about the whole message together with those about its clauses. Where two clauses are each sure of
 * something else, the message either says that it has two problems ("also ..."): the first is taken, the other
 * offered; or it does not: then the person chooses. Where only one is, and the whole is sure of something else, both
 * are named in the order of the text. Otherwise the whole counts. `isAside` tells small talk.
 */
export function putTogether(
  whole: Decision,
  clauses: readonly ClauseDecision[],
  isAside: (label: number) => boolean,
): WholeDecision {
  const named = clauses.flatMap(({ decision: { kind, choices } }) =>
    kind === "sure" ? choices.slice(0, 1) : [],
  );
  const problems = distinct(named).filter(({ label }) => !isAside(label));
  const [first, ...rest] = problems;
  const top = whole.choices[0];
  if (first === undefined || top === undefined) return { ...whole, others: [] };
  if (rest.length > 0 && clauses.some(({ announced }) => announced)) {
    return { kind: "sure", choices: [first], others: rest };
  }
  if (whole.kind === "sure") {
    if (isAside(top.label)) return { ...whole, others: [] };
    const [taken = top, ...others] = distinct(inOrder([...problems, top], clauses));
    return taken.label === top.label ? { ...whole, others } : { kind: "sure", choices: [taken], others };
  }
  if (rest.length === 0) return { ...whole, others: [] };
  const choices = distinct([...problems, ...whole.choices]).slice(0, MOST_CHOICES);
  return { kind: "choose", choices, others: [] };
}

/** Problems as the text names them. What no clause thinks of first comes out of the message as a whole: it leads. */
function inOrder(problems: readonly Choice[], clauses: readonly ClauseDecision[]): readonly Choice[] {
  const placeOf = (problem: Choice): number =>
    clauses.findIndex(({ decision }) => decision.choices[0]?.label === problem.label);
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ label }, at) => choices.findIndex((other) => other.label === label) === at);
}
