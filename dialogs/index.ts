/** The list of flows and the topic each one handles. */
import type { Audit } from "../adapters/ports/audit.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { DirectoryReader } from "../adapters/ports/directory.js";
import type { Guard } from "../adapters/ports/guard.js";
import type { Localized } from "../knowledge/language.js";
import type { Matcher } from "../knowledge/match.js";
import { decideOn } from "./approvals/index.js";
import { carryOutApproved } from "./reset-user-password/approved.js";
import { createAdminLockedOut } from "./admin-locked-out/index.js";
import { adminLockedOut } from "./admin-locked-out/moves.js";
import { createBulkReset } from "./bulk-reset/index.js";
import { bulkOptions, bulkReset } from "./bulk-reset/options.js";
import { texts as bulkTexts } from "./bulk-reset/texts.js";
import { createTemporaryPasswordEmail, temporaryPasswordEmail } from "./temporary-password-email/index.js";
import { accountLocked, createAccountLocked } from "./account-locked/index.js";
import { changeOwnPassword, createChangeOwnPassword } from "./change-own-password/index.js";
import type { ReadinessCounter } from "./enable-sspr/count-readiness.js";
import { createEnableSspr, enableSspr } from "./enable-sspr/index.js";
import { createForgotOwnPassword, forgotOwnPassword } from "./forgot-own-password/index.js";
import { createForgotUsername, forgotUsername } from "./forgot-username/index.js";
import {
  createPasswordExpiryPolicy,
  expiryOptions,
  passwordExpiryPolicy,
} from "./password-expiry-policy/index.js";
import { createRegisterSsprInfo, registerSsprInfo } from "./register-sspr-info/index.js";
import { createResetUserPassword, resetOptions, resetUserPassword } from "./reset-user-password/index.js";
import { afterTalk } from "./root/after-talk.js";
import { type FlowEntry, flowEntry } from "./root/flow-entry.js";
import type { UnaskedButtons } from "./root/unasked-buttons.js";

export interface FlowDeps {
  readonly guard: Guard;
  /** Reads only: what changes something goes through the guard. */
  readonly directory: DirectoryReader;
  readonly audit: Pick<Audit, "append">;
  readonly clock: Clock;
  readonly readiness: Pick<ReadinessCounter, "count">;
  readonly matcher: Matcher;
  readonly helpDesk: Localized<string>;
}

export function createFlows({
  guard,
  directory,
  audit,
  clock,
  readiness,
  matcher,
  helpDesk,
}: FlowDeps): readonly FlowEntry[] {
  const isOrdinaryWord = (word: string) => matcher.knows(word);
  return [
    flowEntry({
      topic: "reset-user-password",
      ref: resetUserPassword,
      flow: createResetUserPassword({ guard, directory, clock, helpDesk, isOrdinaryWord }),
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
    flowEntry({
      topic: "bulk-reset",
      ref: bulkReset,
      flow: createBulkReset({ guard, clock, helpDesk }),
      readsLists: true,
      options: (said) => bulkOptions(said, isOrdinaryWord),
      after: (result) => {
        switch (result) {
          case "show-steps":
          case "too-many":
            return "show-the-article";
          case "started":
          case "refused":
          case "cancelled":
          case "gave-up":
            return "nothing";
        }
      },
    }),
    flowEntry({
      topic: "temporary-password-email",
      ref: temporaryPasswordEmail,
      flow: createTemporaryPasswordEmail({ helpDesk }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "forgot-own-password",
      ref: forgotOwnPassword,
      flow: createForgotOwnPassword({ directory, clock }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "change-own-password",
      ref: changeOwnPassword,
      flow: createChangeOwnPassword({ directory, clock }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "forgot-username",
      ref: forgotUsername,
      flow: createForgotUsername({ guard, helpDesk }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "account-locked",
      ref: accountLocked,
      flow: createAccountLocked({ directory }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "register-sspr-info",
      ref: registerSsprInfo,
      flow: createRegisterSsprInfo({ directory, clock }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "admin-locked-out",
      ref: adminLockedOut,
      flow: createAdminLockedOut({ guard, directory, audit, clock }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "enable-sspr",
      ref: enableSspr,
      flow: createEnableSspr({ directory, readiness }),
      options: () => ({}),
      after: afterTalk,
    }),
    flowEntry({
      topic: "password-expiry-policy",
      ref: passwordExpiryPolicy,
      flow: createPasswordExpiryPolicy({ directory, clock }),
      options: expiryOptions,
      after: afterTalk,
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
        case "stop-batch": {
          const t = bulkTexts[facts.language];
          return say((await deps.guard.batches.stop(facts.actor)) ? t.stopping : t.nothingToStop);
        }
      }
    },
    stopped: async ({ actor, language }) =>
      (await deps.guard.batches.stop(actor)) ? bulkTexts[language].stopping : undefined,
  };
}
