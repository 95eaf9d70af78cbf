import type { Group } from "../../adapters/ports/directory.js";
import type { Language } from "../../knowledge/language.js";
import { question } from "../kit/question.js";
import { kitTexts } from "../kit/texts.js";
import { CANCEL } from "../reset-user-password/questions.js";
import { deliveryTexts } from "../reset-user-password/delivery-texts.js";
import { asksSomething, namesNobody, readReason } from "../reset-user-password/rules.js";
import { texts as singleTexts } from "../reset-user-password/texts.js";
import { listOf, type Named, previewText, type ShownBatch } from "./preview.js";
import { wantedByAnswer, type Wanted } from "./rules.js";
import { texts } from "./texts.js";

const ONLY_STEPS = "only-steps";
const NONE = "none";

/** One line of ordinary words that names no group may be about something else. */
export function createWhom(isOrdinaryWord: (word: string) => boolean) {
  return question<
    { readonly again?: boolean },
    { readonly kind: "wanted"; readonly wanted: Wanted } | { readonly kind: "only-steps" }
  >({
    id: "whom",
    isStray: (text) => wantedByAnswer(text)?.kind === "either" && namesNobody(text, isOrdinaryWord),
    doing: (_, language) => texts[language].doing(undefined),
    readsLists: true,
    ask: ({ again }, language) => ({
      text: again === true ? texts[language].askWhomAgain : texts[language].askWhom,
      choices: stepsChoice(language),
    }),
    again: (_, language) => ({ text: texts[language].askWhomAgain, choices: stepsChoice(language) }),
    read: (heard) => {
      if (heard.kind === "pressed") return heard.value === ONLY_STEPS ? { kind: "only-steps" } : undefined;
      const wanted = wantedByAnswer(heard.text);
      return wanted && { kind: "wanted", wanted };
    },
  });
}

function stepsChoice(language: Language) {
  return [{ value: ONLY_STEPS, title: texts[language].onlyTheSteps }];
}

export const whichGroup = question<
  { readonly groups: readonly Group[] },
  { readonly kind: "picked"; readonly group: Group } | { readonly kind: "none" }
>({
  id: "which-group",
  doing: (_, language) => texts[language].doing(undefined),
  ask: ({ groups }, language) => ({
    text: texts[language].askWhichGroup,
    choices: groupChoices(groups, language),
  }),
  again: ({ groups }, language) => ({
    text: texts[language].askWhichGroup,
    choices: groupChoices(groups, language),
  }),
  read: (heard, { groups }) => {
    if (heard.kind === "pressed" && heard.value === NONE) return { kind: "none" };
    const typed = heard.kind === "text" ? heard.text.trim().toLowerCase() : undefined;
    const group = groups.find(
      ({ id, name }, index) =>
        (heard.kind === "pressed" && heard.value === id) ||
        typed === String(index + 1) ||
        typed === name.toLowerCase(),
    );
    return group && { kind: "picked", group };
  },
});

function groupChoices(groups: readonly Group[], language: Language) {
  return [
    ...groups.map(({ id, name }) => ({ value: id, title: name })),
    { value: NONE, title: texts[language].noneOfThese },
  ];
}

export const why = question<{ readonly batch: ShownBatch }, string>({
  id: "why",
  isStray: asksSomething,
  doing: ({ batch }, language) => texts[language].doing(batch.fine.length),
  ask: ({ batch }, language) => ({
    text: `${previewText(batch, language)}\n\n${texts[language].askReason}`,
  }),
  again: (_, language) => ({ text: singleTexts[language].askReasonAgain }),
  read: (heard) => (heard.kind === "text" ? readReason(heard.text) : undefined),
});

export interface BatchConfirmation {
  readonly batchId: string;
  readonly fine: readonly Named[];
  /** Lines about people who are left out only now. */
  readonly without: readonly string[];
  readonly reason: string;
  readonly inOwnChat: number;
  readonly revokeSessions: boolean;
}

export type BatchConfirmed = { readonly kind: "confirmed" | "cancelled" | "revoke" | "keep" };

/** Only the button confirms. Typed words can cancel, and never agree. */
export const confirmBatch = question<BatchConfirmation, BatchConfirmed>({
  id: "confirm-batch",
  once: true,
  doing: ({ fine }, language) => texts[language].doing(fine.length),
  ask: (params, language) => ({
    title: texts[language].confirmTitle(params.fine.length),
    facts: [{ label: singleTexts[language].reason, value: params.reason }],
    text: confirmationText(params, language),
    choices: confirmChoices(params, language),
  }),
  again: (params, language) => ({
    text: singleTexts[language].confirmAgain,
    choices: confirmChoices(params, language),
  }),
  read: (heard, { batchId, revokeSessions }, { language }) => {
    if (heard.kind === "text") {
      const isNo = kitTexts[language].noWords.includes(heard.text.trim().toLowerCase());
      return isNo ? { kind: "cancelled" } : undefined;
    }
    if (heard.value === batchId) return { kind: "confirmed" };
    if (heard.value === CANCEL) return { kind: "cancelled" };
    const other = revokeSessions ? "keep" : "revoke";
    return heard.value === other ? { kind: other } : undefined;
  },
});

function confirmationText(params: BatchConfirmation, language: Language): string {
  const { fine, without, inOwnChat, revokeSessions } = params;
  const t = texts[language];
  const toYou = fine.length - inOwnChat;
  const lines = [
    ...t.happens,
    ...(inOwnChat > 0 ? [t.ownChat(inOwnChat)] : []),
    ...(toYou > 0 ? [t.toYou(toYou)] : []),
    ...(revokeSessions ? [t.signedOut] : []),
  ];
  const left = without.length > 0 ? `\n\n${t.leftOut}\n${without.map((line) => `- ${line}`).join("\n")}` : "";
  return `${listOf(fine)}${left}\n\n**${deliveryTexts[language].happens.heading}**\n${lines.map((line) => `- ${line}`).join("\n")}\n\n${t.check}`;
}

function confirmChoices({ batchId, fine, revokeSessions }: BatchConfirmation, language: Language) {
  const t = texts[language];
  return [
    { value: "confirm", title: t.confirm(fine.length), confirms: batchId, style: "positive" as const },
    revokeSessions ? { value: "keep", title: t.keep } : { value: "revoke", title: t.revoke },
    { value: CANCEL, title: singleTexts[language].cancelButton },
  ];
}
