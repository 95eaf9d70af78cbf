/** What can go wrong on the page, and what to do about it. */
import type { Language } from "../../knowledge/language.js";
import { BACK, choose } from "../kit/choose.js";
import type { OwnAccount } from "../kit/sspr/read-account.js";
import { rulesText } from "../kit/sspr/rules-text.js";
import { STILL_NOT, WORKED } from "../kit/did-it-work.js";
import { type PageCode, pageSays } from "./rules.js";
import { texts } from "./texts.js";
import type { About } from "./way.js";

export const noCode = choose<About, "worked" | "still-not" | "back">({
  id: "no-code",
  ask: ({ account }, language) => ({ text: noCodeText(account, language) }),
  rephrase: {
    en: "Did the code come in the end, or still not?",
    nl: "Is de code er inmiddels, of nog steeds niet?",
  },
  options: { worked: WORKED, "still-not": STILL_NOT, back: BACK },
});

/** Advice for the ways this person registered; for all of them when the directory does not tell. */
function noCodeText({ methods }: OwnAccount, language: Language): string {
  const t = texts[language];
  const has = (...kinds: readonly string[]) =>
    methods === undefined || methods.some(({ kind }) => kinds.includes(kind));
  return [
    t.noCode,
    ...(has("mobile-phone", "office-phone") ? [t.noCodePhone] : []),
    ...(has("alternate-email") ? [t.noCodeMail] : []),
    ...(has("authenticator-app") ? [t.noCodeApp] : []),
    t.askAfterNoCode,
  ].join("\n\n");
}

export const error = choose<About, "too-many" | "refused" | "other" | "back", PageCode | "locked">({
  id: "error",
  ask: (_, language) => ({ text: texts[language].askError }),
  rephrase: {
    en: "Is there a code such as SSPR_0012 on the page? Type it. Or pick what fits best.",
    nl: "Staat er een code zoals SSPR_0012 op de pagina? Typ die. Of kies wat het best past.",
  },
  options: {
    "too-many": {
      title: { en: "Too many tries", nl: "Te vaak geprobeerd" },
      words: {
        en: ["too many attempts", "too many times", "try again later", "24 hours"],
        nl: ["te veel pogingen", "te vaak", "probeer het later opnieuw", "24 uur"],
      },
    },
    refused: {
      title: { en: "My new password is refused", nl: "Mijn nieuwe wachtwoord wordt geweigerd" },
      words: {
        en: [
          "password refused",
          "not strong enough",
          "too weak",
          "requirements",
          "choose a different password",
          "not accepted",
          "complexity",
          "banned",
          "policy",
        ],
        nl: [
          "wachtwoord geweigerd",
          "niet sterk genoeg",
          "te zwak",
          "eisen",
          "kies een ander wachtwoord",
          "niet geaccepteerd",
          "wordt niet goedgekeurd",
          "beleid",
        ],
      },
    },
    other: {
      title: { en: "Something else", nl: "Iets anders" },
      words: {
        en: [
          "contact your administrator",
          "contact your admin",
          "another message",
          "i don't know",
          "no idea",
          "no code",
        ],
        nl: [
          "neem contact op met de beheerder",
          "een andere melding",
          "weet ik niet",
          "geen idee",
          "geen code",
        ],
      },
    },
    back: BACK,
  },
  typed: pageSays,
});

export const refused = choose<About, "worked" | "still-not" | "back">({
  id: "refused",
  ask: ({ account }, language) => ({
    text: [
      texts[language].refused,
      rulesText(account.synced, language),
      texts[language].askAfterRefused,
    ].join("\n\n"),
  }),
  rephrase: {
    en: "Was a new password accepted in the end, or still not?",
    nl: "Is er inmiddels een nieuw wachtwoord geaccepteerd, of nog steeds niet?",
  },
  options: { worked: WORKED, "still-not": STILL_NOT, back: BACK },
});
