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
}

export type UnaskedSubmit = Extract<Submit, { readonly kind: "approval" | "approved" }>;
