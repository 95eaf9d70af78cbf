import type { SignInKind } from "../../../adapters/directory/graph/capabilities.js";
import type { FaultEffect } from "../../support/graph-fake/faults.js";
import type { Nowhere, WirePlan } from "./graph-client.js";
import type { GraphPlan, Spoiled } from "./plan.js";

/** One thing that goes wrong. */
export type Cell = Omit<GraphPlan, "personId"> & { readonly wire?: WirePlan };

const SECOND = 1_000;
/**
 * How often the person is read between the press and the write: when it is decided anew, with the asker's sign-in
 * once more for what the bot is not shown, and by the adapter.
 */
export const READS_BEFORE_THE_WRITE: Readonly<Record<SignInKind, number>> = { delegated: 3, application: 2 };

const status = (code: number, retryAfter?: number): FaultEffect => ({
  kind: "status",
  status: code,
  ...(retryAfter !== undefined && { retryAfter: String(retryAfter) }),
});
const once = (moment: Spoiled["moment"], effect: FaultEffect): Spoiled => ({ moment, effect, times: 1 });
/** Before it is applied, after it, and with the change still to come. */
const AROUND = ["before", "after", 20 * SECOND] as const;
const WAITS = [1, 5, 30, 120] as const;

/** After the write: readable, not readable for a while, throttled for long. */
const withReads = (signIn: SignInKind, write: Spoiled): readonly Cell[] => {
  const spared = READS_BEFORE_THE_WRITE[signIn];
  return [
    { write },
    { write, read: { moment: "before", effect: status(500), spared, times: 3 } },
    { write, read: { moment: "before", effect: status(429, 120), spared, times: 2 } },
  ];
};

/** R2 and R3: what Graph answers. */
export const answerCells = (signIn: SignInKind): readonly Cell[] => [
  {},
  ...WAITS.map((seconds): Cell => ({ write: once("before", status(429, seconds)) })),
  ...WAITS.map((seconds): Cell => ({ read: { ...once("before", status(429, seconds)), times: 2 } })),
  ...WAITS.map((seconds): Cell => ({
    read: { ...once("before", status(503, seconds)), spared: 1, times: 2 },
  })),
  { write: { moment: "before", effect: status(429) } },
  ...[500, 502, 503, 504].flatMap((code) =>
    AROUND.flatMap((moment) => withReads(signIn, once(moment, status(code, code === 503 ? 5 : undefined)))),
  ),
  ...[400, 403, 404].map((code): Cell => ({ write: once("before", status(code)) })),
  ...(signIn === "delegated" ? operations() : []),
];

/** 202 is a promise: what can become of it. */
function operations(): readonly Cell[] {
  const polls: readonly FaultEffect[] = [
    status(403),
    status(404),
    status(500),
    status(429, 1),
    status(429, 5),
    status(429, 30),
    status(503, 120),
    { kind: "reset" },
    { kind: "body", text: '{"status":"somethingNew"}' },
  ];
  return [
    ...[0, 4 * SECOND, 30 * SECOND, 3_600 * SECOND].flatMap((takesMs): readonly Cell[] => [
      { operation: { takesMs } },
      { operation: { takesMs, endsAs: "failed" } },
      { operation: { takesMs, location: false } },
    ]),
    ...polls.flatMap((effect): readonly Cell[] => [
      { poll: { moment: "before", effect, times: 1 } },
      { poll: { moment: "before", effect }, operation: { takesMs: 3 * SECOND } },
    ]),
  ];
}

const WIRE_OF_OPERATIONS: readonly Cell[] = [
  { poll: { moment: "before", effect: { kind: "half" } } },
  { poll: { moment: "before", effect: { kind: "reset" }, times: 2 } },
];

/** R4: connections that break, answers that stop halfway, and addresses where nobody is. */
export const wireCells = (signIn: SignInKind): readonly Cell[] => [
  ...[{ kind: "reset" }, { kind: "half" }, { kind: "body", text: "<html>a proxy says hello</html>" }].flatMap(
    (effect) => AROUND.flatMap((moment) => withReads(signIn, once(moment, effect as FaultEffect))),
  ),
  ...(["refused", "unknown-host", "no-tls"] satisfies readonly Nowhere[]).flatMap(
    (nowhere): readonly Cell[] => [
      { wire: { write: nowhere } },
      { wire: { read: { nowhere, spared: 0, times: 3 } } },
      // The answer to the write is lost, and then nobody can look.
      {
        write: once("after", { kind: "reset" }),
        wire: { read: { nowhere, spared: READS_BEFORE_THE_WRITE[signIn], times: 4 } },
      },
    ],
  ),
  ...(signIn === "delegated" ? WIRE_OF_OPERATIONS : []),
];
