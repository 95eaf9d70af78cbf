/** The list of flows and the topic each one handles. */
import type { Guard } from "../adapters/ports/guard.js";
import type { Localized } from "../knowledge/language.js";
import type { Matcher } from "../knowledge/match.js";
import { decideOn } from "./approvals/index.js";
import { carryOutApproved } from "./reset-user-password/approved.js";
import { createResetUserPassword, resetOptions, resetUserPassword } from "./reset-user-password/index.js";
import { type FlowEntry, flowEntry } from "./root/flow-entry.js";
import type { UnaskedButtons } from "./root/unasked-buttons.js";

export interface FlowDeps {
  readonly guard: Guard;
  readonly matcher: Matcher;
  readonly helpDesk: Localized<string>;
}

export function createFlows({ guard, matcher, helpDesk }: FlowDeps): readonly FlowEntry[] {
  const isOrdinaryWord = (word: string) => matcher.knows(word);
  return [
    flowEntry({
      topic: "reset-user-password",
      ref: resetUserPassword,
      flow: createResetUserPassword({ guard, helpDesk, isOrdinaryWord }),
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
          case "asked-approval":
            return "nothing";
        }
      },
    }),
  ];
}

/** The buttons of messages that nobody asked for just now. */
export function createUnaskedButtons(deps: Pick<FlowDeps, "guard" | "helpDesk">): UnaskedButtons {
  return {
    pressed: async (facts, submit, say) => {
      switch (submit.kind) {
        case "approval":
          return say(await decideOn(deps.guard, facts, submit));
        case "approved":
          return carryOutApproved(deps, facts, submit.action, say);
      }
    },
  };
}
