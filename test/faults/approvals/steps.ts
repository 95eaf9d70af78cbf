import fc from "fast-check";
import { CAST, type Name, type Standing } from "./model.js";

/** One thing that somebody does, or that happens. `back` counts actions from the newest. */
export type Step =
  | { readonly kind: "prepare"; readonly by: Name }
  | { readonly kind: "type"; readonly by: Name | "actor"; readonly back: number; readonly right: boolean }
  | { readonly kind: "decide"; readonly by: Name; readonly back: number; readonly yes: boolean }
  | { readonly kind: "execute"; readonly by: Name | "actor"; readonly back: number }
  | { readonly kind: "withdraw"; readonly by: Name | "actor"; readonly back: number }
  | { readonly kind: "wait"; readonly minutes: number }
  | { readonly kind: "sweep" }
  | { readonly kind: "stand"; readonly name: Name; readonly as: Standing }
  | { readonly kind: "reach"; readonly name: Name; readonly can: boolean }
  | { readonly kind: "tom-changes" };

const actor = fc.constantFrom<Name>("ana", "ben", "cas");
const anybody = fc.constantFrom(...CAST);
const mostlyActor = fc.oneof({ weight: 6, arbitrary: fc.constant("actor" as const) }, anybody);
const back = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(3));
const mostly = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean());
const step = <Kind extends Step["kind"]>(
  weight: number,
  kind: Kind,
  parts: { [Part in keyof Omit<Extract<Step, { kind: Kind }>, "kind">]: fc.Arbitrary<unknown> },
) => ({
  weight,
  arbitrary: fc.record({ kind: fc.constant(kind), ...parts }) as unknown as fc.Arbitrary<Step>,
});

/** One to four attempts that would go well if nothing came between, with all that can come between. */
export const STEPS: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      step(5, "prepare", { by: actor }),
      step(6, "type", { by: mostlyActor, back, right: mostly }),
      step(7, "decide", { by: anybody, back, yes: mostly }),
      step(7, "execute", { by: mostlyActor, back }),
      step(1, "withdraw", { by: mostlyActor, back }),
      step(3, "wait", { minutes: fc.constantFrom(1, 2, 4, 5, 10, 29, 30) }),
      step(1, "sweep", {}),
      step(2, "stand", {
        name: anybody,
        as: fc.constantFrom<Standing>("strong", "strong", "weak", "none", "disabled"),
      }),
      step(1, "reach", { name: anybody, can: fc.boolean() }),
      step(1, "tom-changes", {}),
    ),
    { minLength: 4, maxLength: 12 },
  )
  .chain((between) =>
    fc.tuple(
      fc.constant(between),
      fc.array(fc.tuple(actor, actor, fc.nat(12)), { minLength: 1, maxLength: 4 }),
    ),
  )
  .map(([between, attempts]) => attempts.reduce(withAttempt, between));

/** Puts the steps of an attempt into the sequence, in their order and with something between them. */
function withAttempt(
  steps: readonly Step[],
  [by, approver, start]: readonly [Name, Name, number],
): readonly Step[] {
  const attempt: readonly Step[] = [
    { kind: "prepare", by },
    { kind: "type", by: "actor", back: 0, right: true },
    { kind: "decide", by: approver, back: 0, yes: true },
    { kind: "execute", by: "actor", back: 0 },
  ];
  const mixed = [...steps];
  attempt.forEach((each, index) => mixed.splice(Math.min(mixed.length, start + 2 * index), 0, each));
  return mixed;
}
