import type { Message } from "../kit/message.js";
import type { Submit } from "../kit/submit.js";
import type { TurnFacts } from "../kit/turn-facts.js";

/** Buttons of messages that came unasked. They work in any state of the talk, and end no flow that is running. */
export interface UnaskedButtons {
  pressed(
    facts: TurnFacts,
    submit: UnaskedSubmit,
    say: (message: string | Message) => Promise<void>,
  ): Promise<void>;
  /** Somebody said "stop": what is running for them stops, and this is said of it; undefined where nothing runs. */
  stopped(facts: TurnFacts): Promise<string | undefined>;
}

export type UnaskedSubmit = Extract<Submit, { readonly kind: "approval" | "approved" | "stop-batch" }>;
