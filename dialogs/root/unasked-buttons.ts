import type { DialogTurnResult } from "botbuilder-dialogs";
import type { Flow } from "../kit/flow.js";
import type { Message } from "../kit/message.js";
import type { Submit } from "../kit/submit.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import type { Talk } from "./talk.js";

/** Buttons of messages that came unasked. They work in any state of the talk, and end no flow that is running. */
export interface UnaskedButtons {
  /** Those that a press may begin. */
  readonly flows: readonly Flow[];
  /** Does what the button says, or gives the flow that does. */
  pressed(
    facts: TurnFacts,
    submit: UnaskedSubmit,
    say: (message: string | Message) => Promise<void>,
  ): Promise<BegunByPress | undefined>;
  /** Somebody said "stop": what is running for them stops, and this is said of it; undefined where nothing runs. */
  stopped(facts: TurnFacts): Promise<string | undefined>;
}

export interface BegunByPress {
  readonly flow: Flow;
  readonly options: object;
}

export type UnaskedSubmit = Extract<Submit, { readonly kind: "approval" | "approved" | "stop-batch" }>;

/** Above whatever flow waits, which is asked again when this one has ended. */
export async function beginAbove(
  { dialogs }: Talk,
  { flow, options }: BegunByPress,
): Promise<DialogTurnResult> {
  // Pressed twice, it is the same one: else the first would ask again what the second has done.
  return dialogs.activeDialog?.id === flow.id
    ? dialogs.replaceDialog(flow.id, options)
    : dialogs.beginDialog(flow.id, options);
}
