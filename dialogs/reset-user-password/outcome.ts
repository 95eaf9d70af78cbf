import type { Person } from "../../adapters/ports/directory.js";
import type {
  ApprovalAsked,
  DirectoryDown,
  Limited,
  Refused,
  ResetOutcome,
} from "../../adapters/ports/guard.js";
import type { Language, Localized } from "../../knowledge/language.js";
import { moment } from "../kit/format.js";
import { limitText } from "../kit/limit-texts.js";
import { literal, type Message } from "../kit/message.js";
import { privilegedTexts } from "./privileged-texts.js";
import { factsAbout, rolesIn, shown } from "./questions.js";
import { texts } from "./texts.js";

/** How the flow ended; `show-steps` asks the root for the article instead. */
export type ResetResult =
  | "changed"
  | "not-changed"
  | "unknown"
  | "refused"
  | "cancelled"
  | "gave-up"
  | "asked-approval"
  | "show-steps";

/** What is said of an outcome, and how the flow ends with it. */
export interface Told {
  readonly message: string | Message;
  readonly result: ResetResult;
}

export interface Listener {
  readonly language: Language;
  readonly timeZone: string;
}

/** The outcome in words, whether a flow asked for it or a button that came unasked. */
export function tellOutcome(outcome: ResetOutcome, listener: Listener, helpDesk: Localized<string>): Told {
  const t = texts[listener.language];
  switch (outcome.kind) {
    case "changed":
      return { message: changedMessage(listener, outcome.person, outcome.delivery), result: "changed" };
    case "not-changed":
      return { message: t.notChanged[outcome.reason], result: "not-changed" };
    case "unknown":
      return {
        message: t.unknown(moment(outcome.until, listener.language, listener.timeZone)),
        result: "unknown",
      };
    case "already-done":
      return { message: t.alreadyDone, result: "cancelled" };
    case "expired":
      return { message: t.expired, result: "cancelled" };
    case "changed-meanwhile":
      return { message: t.changedMeanwhile, result: "cancelled" };
    case "needs-approval":
      return { message: privilegedTexts[listener.language].needsApproval, result: "asked-approval" };
    case "limited":
    case "refused":
    case "unavailable":
      return tellStop(outcome, listener, helpDesk);
  }
}

export function tellAsked(asked: ApprovalAsked, listener: Listener, helpDesk: Localized<string>): Told {
  const { language, timeZone } = listener;
  const t = privilegedTexts[language];
  switch (asked.kind) {
    case "asked": {
      const until = moment(asked.expiresAt, language, timeZone);
      return { message: t.asked(asked.approvers, until), result: "asked-approval" };
    }
    case "asked-before":
      return { message: t.askedBefore, result: "asked-approval" };
    case "wrong-name":
      return { message: t.wrongName, result: "gave-up" };
    case "nobody-reachable": {
      const message = t.nobodyReachable(rolesIn(asked.whoMay, language), helpDesk[language]);
      return { message, result: "refused" };
    }
    case "expired":
      return { message: texts[language].expired, result: "cancelled" };
    case "gone":
      return { message: texts[language].notChanged.gone, result: "not-changed" };
    case "changed-meanwhile":
      return { message: texts[language].changedMeanwhile, result: "cancelled" };
    case "limited":
    case "refused":
    case "unavailable":
      return tellStop(asked, listener, helpDesk);
  }
}

export function tellStop(
  why: Limited | Refused | DirectoryDown,
  { language, timeZone }: Listener,
  helpDesk: Localized<string>,
): Told {
  const t = texts[language];
  switch (why.kind) {
    case "unavailable":
      return { message: t.directoryDown, result: "not-changed" };
    case "limited":
      return { message: limitText(why, { language, facts: { timeZone } }, helpDesk), result: "refused" };
    case "refused": {
      const message = t.refused(why.reason, rolesIn(why.whoMay, language), helpDesk[language]);
      return { message, result: "refused" };
    }
  }
}

function changedMessage(
  { language, timeZone }: Listener,
  person: Person,
  delivery: { url: string; expiresAt: Date },
): Message {
  const t = texts[language];
  const at = (when: Date) => moment(when, language, timeZone);
  const lastChange = person.lastPasswordChange;
  return {
    title: t.changedTitle,
    text: t.changed(literal(person.displayName), at(delivery.expiresAt)),
    facts: [
      ...factsAbout(shown(person), language),
      ...(lastChange === undefined ? [] : [{ label: t.lastChange, value: at(lastChange) }]),
      { label: t.nextSignIn, value: person.mustChangePassword ? t.mustChange : t.needNotChange },
    ],
    link: { title: t.showPassword, url: `${delivery.url}?lang=${language}` },
  };
}
