import type { RegisteredMethod } from "../../adapters/ports/sspr.js";
import type { Language } from "../../knowledge/language.js";
import { choose } from "../kit/choose.js";
import { SECURITY_INFO_PAGE } from "../kit/links.js";
import type { Fact } from "../kit/message.js";
import { countsForReset, methodName } from "../kit/sspr/method-list.js";
import type { OwnAccount } from "../kit/sspr/read-account.js";
import { ssprTexts } from "../kit/sspr/texts.js";
import { type Readiness, readinessOf } from "./rules.js";
import { texts } from "./texts.js";

export interface About {
  readonly account: OwnAccount;
  /** The person said that something was added, and was looked up again. */
  readonly again: boolean;
}

export const register = choose<About, "added" | "fine" | "stuck">({
  id: "register",
  ask: ({ account, again }, language) => ({
    title: titleFor(readinessOf(account.diagnosis), language),
    ...factsFor(account, language),
    text: again ? `${texts[language].notYet}\n\n${texts[language].askHow}` : registerText(account, language),
    link: { title: texts[language].button, url: SECURITY_INFO_PAGE },
  }),
  rephrase: {
    en: "Did you add something, is it fine as it is, or can't you get into the page?",
    nl: "Heb je iets toegevoegd, is het goed zo, of kom je niet op de pagina?",
  },
  options: {
    added: {
      title: { en: "I added something", nl: "Ik heb iets toegevoegd" },
      words: {
        en: ["added", "added it", "done", "registered", "it worked", "finished", "i did it"],
        nl: ["toegevoegd", "klaar", "vastgelegd", "gelukt", "gedaan", "het is gelukt"],
      },
      also: "yes",
    },
    fine: {
      title: { en: "It's fine as it is", nl: "Het is goed zo" },
      words: {
        en: [
          "fine",
          "that's all",
          "that is all",
          "thanks",
          "thank you",
          "clear",
          "later",
          "not now",
          "i'll do it later",
        ],
        nl: [
          "goed zo",
          "dat is alles",
          "bedankt",
          "dank je",
          "duidelijk",
          "later",
          "niet nu",
          "doe ik later",
        ],
      },
    },
    stuck: {
      title: { en: "I can't get in there", nl: "Ik kom er niet in" },
      words: {
        en: [
          "can't get in",
          "does not work",
          "it does not work",
          "asks for a code",
          "old phone",
          "lost my phone",
          "not possible",
          "stuck",
          "error",
        ],
        nl: [
          "kom er niet in",
          "werkt niet",
          "het werkt niet",
          "vraagt om een code",
          "oude telefoon",
          "telefoon kwijt",
          "lukt niet",
          "kan niet",
          "foutmelding",
        ],
      },
      also: "no",
    },
  },
});

function titleFor(readiness: Readiness, language: Language): string {
  const t = texts[language];
  switch (readiness) {
    case "ready":
      return t.readyTitle;
    case "one-missing":
    case "all-missing":
      return t.missingTitle;
    case "unknown":
      return t.unknownTitle;
  }
}

function factsFor(
  { methods, diagnosis }: OwnAccount,
  language: Language,
): { readonly facts?: readonly Fact[] } {
  const t = ssprTexts[language];
  if (methods === undefined) return {};
  if (methods.length === 0) return { facts: [{ label: t.registered, value: texts[language].none }] };
  const remark = (method: RegisteredMethod) =>
    countsForReset(method, diagnosis.administrator) ? t.counts : t.doesNotCount;
  return {
    facts: methods.map((method) => ({
      label: t.registered,
      value: `${methodName(method, language)} (${remark(method)})`,
    })),
  };
}

function registerText({ diagnosis }: OwnAccount, language: Language): string {
  const t = texts[language];
  const { cause, administrator, methodsRequired } = diagnosis;
  const readiness = readinessOf(diagnosis);
  const registering = cause === "not-registered" || cause === "too-few-methods" || cause === "throttled";
  return [
    stateText(readiness, methodsRequired, language),
    ...(administrator ? [t.adminAccount] : []),
    ...(cause === undefined || registering ? [] : [t.notSwitchedOn, ssprTexts[language].obstacle[cause]]),
    ...(methodsRequired === 1 ? [] : [t.confirmTwo]),
    t.steps(SECURITY_INFO_PAGE),
    t.askHow,
  ].join("\n\n");
}

function stateText(readiness: Readiness, required: 1 | 2 | undefined, language: Language): string {
  const t = texts[language];
  switch (readiness) {
    case "ready":
      return t.ready;
    case "one-missing":
      return t.missingOne;
    case "all-missing":
      return t.missingAll(required);
    case "unknown":
      return t.unknown;
  }
}
