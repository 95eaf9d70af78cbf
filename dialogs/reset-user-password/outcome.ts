import type { ApprovalAsked } from "../../adapters/ports/approving.js";
import type { DirectoryDown, Limited, Refused, ResetOutcome } from "../../adapters/ports/guard.js";
import type { Language, Localized } from "../../knowledge/language.js";
import { moment } from "../kit/format.js";
import { limitText } from "../kit/limit-texts.js";
import { type Fact, literal, type Message } from "../kit/message.js";
import { deliveryTexts } from "./delivery-texts.js";
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
      return { message: changedMessage(listener, outcome), result: "changed" };
    case "not-changed":
      return { message: t.notChanged[outcome.reason], result: "not-changed" };
    case "unknown":
      return {
        message: t.unknown(moment(outcome.until, listener.language, listener.timeZone)),
        result: "unknown",
      };
    case "pass-unknown":
      return { message: deliveryTexts[listener.language].passUnknown, result: "unknown" };
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

/** Whether nothing more comes after this, so that having said it is the end of it. */
export function isLastWord({ kind }: ResetOutcome): boolean {
  return kind === "changed" || kind === "not-changed" || kind === "pass-unknown";
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

type Changed = Extract<ResetOutcome, { kind: "changed" }>;

function changedMessage(listener: Listener, outcome: Changed): Message {
  const { language } = listener;
  const { person, way, delivery, sessions } = outcome;
  const signedOut = sessions === "kept" ? [] : [deliveryTexts[language].sessions[sessions]];
  const title =
    way === "temporary-password" ? texts[language].changedTitle : deliveryTexts[language].passTitle;
  const message = {
    title,
    text: [handedOver(listener, outcome), ...signedOut].join("\n\n"),
    facts: [...factsAbout(shown(person), language), ...passwordFacts(listener, outcome)],
  };
  if (delivery.kind !== "to-actor") return message;
  const show = {
    "temporary-password": texts[language].showPassword,
    "temporary-access-pass": deliveryTexts[language].showPass,
  };
  return { ...message, link: { title: show[way], url: `${delivery.slip.url}?lang=${language}` } };
}

function handedOver({ language, timeZone }: Listener, { person, way, delivery }: Changed): string {
  const t = deliveryTexts[language];
  const name = literal(person.displayName);
  switch (delivery.kind) {
    case "to-actor": {
      const until = moment(delivery.slip.expiresAt, language, timeZone);
      return way === "temporary-password" ? texts[language].changed(name, until) : t.passToActor(name, until);
    }
    case "to-target":
      return t.toTarget[way](name, moment(delivery.until, language, timeZone));
    case "lost":
      return t.lost[way](name);
  }
}

/** What the directory shows of the password; a pass changes nothing about it. */
function passwordFacts({ language, timeZone }: Listener, { person, way }: Changed): readonly Fact[] {
  if (way === "temporary-access-pass") return [];
  const t = texts[language];
  const { lastPasswordChange: lastChange, mustChangePassword } = person;
  return [
    ...(lastChange === undefined
      ? []
      : [{ label: t.lastChange, value: moment(lastChange, language, timeZone) }]),
    { label: t.nextSignIn, value: mustChangePassword ? t.mustChange : t.needNotChange },
  ];
}
