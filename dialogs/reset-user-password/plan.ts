import type { ResetChoices, ResetWay, SecretReader } from "../../adapters/ports/guard.js";

/** How a reset is to be done. JSON: it is stored with the talk. */
export interface Plan {
  readonly reason: string;
  readonly way: ResetWay;
  readonly reader: SecretReader;
  readonly revokeSessions: boolean;
}

/** What the confirmation proposes: the best of everything, and nobody is signed out unasked. */
export function bestPlan(reason: string, { ways, readers }: ResetChoices): Plan {
  return {
    reason,
    way: ways[0] ?? "temporary-password",
    reader: readers[0] ?? "actor",
    revokeSessions: false,
  };
}

/** One thing that a button of the confirmation changes. */
export type PlanChange =
  | { readonly kind: "way"; readonly to: ResetWay }
  | { readonly kind: "reader"; readonly to: SecretReader }
  | { readonly kind: "sessions"; readonly to: "revoke" | "keep" };

/** What else could be chosen; nothing where there is no real choice. */
export function changesOf(plan: Plan, { ways, readers }: ResetChoices): readonly PlanChange[] {
  return [
    ...ways.filter((way) => way !== plan.way).map((to) => ({ kind: "way", to }) as const),
    ...readers.filter((reader) => reader !== plan.reader).map((to) => ({ kind: "reader", to }) as const),
    { kind: "sessions", to: plan.revokeSessions ? "keep" : "revoke" },
  ];
}

export function valueOf({ kind, to }: PlanChange): string {
  return `${kind}:${to}`;
}

export function changed(plan: Plan, change: PlanChange): Plan {
  switch (change.kind) {
    case "way":
      return { ...plan, way: change.to };
    case "reader":
      return { ...plan, reader: change.to };
    case "sessions":
      return { ...plan, revokeSessions: change.to === "revoke" };
  }
}
