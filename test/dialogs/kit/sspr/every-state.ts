import fc from "fast-check";
import type { SsprMethod, SsprState } from "../../../../adapters/ports/sspr.js";
import type { DiagnosedPerson } from "../../../../dialogs/kit/sspr/diagnose.js";

export const NOW = new Date("2026-11-20T09:00:00.000Z");
export const LATER = new Date("2026-11-21T09:00:00.000Z");

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const METHODS: readonly SsprMethod[] = [
  "mobile-phone",
  "office-phone",
  "alternate-email",
  "authenticator-app",
  "security-questions",
];

/** Holds a rule against people and states of every kind, known in full or in part. */
export function everywhere(holds: (person: DiagnosedPerson, sspr: SsprState) => void): void {
  const person = fc
    .record({
      userType: fc.constantFrom("member" as const, "guest" as const),
      accountEnabled: fc.boolean(),
      source: fc.constantFrom("cloud" as const, "synced" as const, "federated" as const),
      passwordWriteback: maybe(fc.boolean()),
    })
    .map(known);
  const sspr = fc
    .record({
      policy: maybe(fc.constantFrom("none" as const, "selected" as const, "all" as const)),
      inScope: maybe(fc.boolean()),
      licensed: maybe(fc.boolean()),
      administrator: maybe(fc.boolean()),
      administratorsAllowed: maybe(fc.boolean()),
      methodsRequired: maybe(fc.constantFrom(1 as const, 2 as const)),
      methodsRegistered: maybe(fc.subarray([...METHODS])),
      registered: maybe(fc.boolean()),
      throttledUntil: maybe(fc.constantFrom(NOW, LATER)),
    })
    .map(known);
  fc.assert(
    fc.property(person, sspr, (one, other) => holds(one, other)),
    { numRuns: 3_000 },
  );
}

/** Without the keys that are unknown, as a directory gives it. */
function known<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
