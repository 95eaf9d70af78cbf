/** The list of flows and the topic each one handles. */
import type { Clock } from "../adapters/ports/clock.js";
import type { Guard } from "../adapters/ports/guard.js";
import type { Localized } from "../knowledge/language.js";
import type { Matcher } from "../knowledge/match.js";
import { createResetUserPassword, resetOptions, resetUserPassword } from "./reset-user-password/index.js";
import { type FlowEntry, flowEntry } from "./root/flow-entry.js";

export interface FlowDeps {
  readonly guard: Guard;
  readonly matcher: Matcher;
  readonly helpDesk: Localized<string>;
  readonly clock: Clock;
}

export function createFlows({ guard, matcher, helpDesk, clock }: FlowDeps): readonly FlowEntry[] {
  const isOrdinaryWord = (word: string) => matcher.knows(word);
  return [
    flowEntry({
      topic: "reset-user-password",
      ref: resetUserPassword,
      flow: createResetUserPassword({ guard, helpDesk, isOrdinaryWord, clock }),
      options: (said) => resetOptions(said, isOrdinaryWord),
      after: (result) => {
        switch (result) {
          case "changed":
            return "ask-whether-it-helped";
          case "show-steps":
            return "show-the-article";
          case "not-changed":
          case "unknown":
          case "refused":
          case "cancelled":
          case "gave-up":
            return "nothing";
        }
      },
    }),
  ];
}
