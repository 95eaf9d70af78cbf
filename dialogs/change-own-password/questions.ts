import type { Language } from "../../knowledge/language.js";
import { BACK, choose, type Choosable } from "../kit/choose.js";
import { STILL_NOT, WORKED } from "../kit/did-it-work.js";
import { CHANGE_PAGE } from "../kit/links.js";
import { rulesText } from "../kit/sspr/rules-text.js";
import type { OwnAccount } from "../kit/sspr/read-account.js";
import { texts } from "./texts.js";

export interface About {
  readonly account: OwnAccount;
  /** The password is a temporary one. */
  readonly temporary: boolean;
}

const FORGOT: Choosable = {
  title: { en: "No, I forgot it", nl: "Nee, vergeten" },
  words: {
    en: [
      "i forgot it",
      "forgot",
      "forgotten",
      "not sure",
      "i don't know",
      "don't know it",
      "don't remember",
      "can't remember",
      "no idea",
    ],
    nl: [
      "vergeten",
      "weet ik niet",
      "weet ik niet meer",
      "weet het niet meer",
      "niet zeker",
      "ken ik niet",
      "geen idee",
      "ik twijfel",
    ],
  },
  also: "no",
};

export const current = choose<About, "known" | "forgot">({
  id: "current",
  ask: ({ temporary }, language) => {
    const t = texts[language];
    return { text: temporary ? `${t.temporary}\n\n${t.askCurrent}` : t.askCurrent };
  },
  rephrase: {
    en: "Changing it takes the password you have now. Do you know that one?",
    nl: "Om het te wijzigen heb je het wachtwoord van nu nodig. Weet je dat?",
  },
  options: {
    known: {
      title: { en: "Yes, I know it", nl: "Ja, dat weet ik" },
      words: {
        en: ["i know it", "i do", "i know", "i still know it", "of course"],
        nl: ["weet ik", "die weet ik", "weet ik nog", "die ken ik", "ken ik", "natuurlijk"],
      },
      also: "yes",
    },
    forgot: FORGOT,
  },
});

export const page = choose<About, "worked" | "refused" | "no-page" | "forgot">({
  id: "page",
  ask: ({ account }, language) => ({
    title: texts[language].pageTitle,
    text: pageText(account, language),
    link: { title: texts[language].pageButton, url: CHANGE_PAGE },
  }),
  rephrase: {
    en: "Is the new password in place, or did it get stuck somewhere?",
    nl: "Staat het nieuwe wachtwoord erin, of liep het ergens vast?",
  },
  options: {
    worked: WORKED,
    refused: {
      title: { en: "The new one is refused", nl: "Het nieuwe wordt geweigerd" },
      words: {
        en: [
          "refused",
          "not accepted",
          "too weak",
          "not strong enough",
          "requirements",
          "choose a different password",
          "used before",
          "banned",
          "policy",
        ],
        nl: [
          "geweigerd",
          "niet geaccepteerd",
          "te zwak",
          "niet sterk genoeg",
          "eisen",
          "kies een ander wachtwoord",
          "al gebruikt",
          "wordt niet goedgekeurd",
          "beleid",
        ],
      },
    },
    "no-page": {
      title: { en: "The page doesn't work", nl: "De pagina werkt niet" },
      words: {
        en: [
          "page does not open",
          "does not open",
          "not working",
          "it does not work",
          "does not load",
          "managed by your organisation",
          "can't change it here",
          "not allowed",
          "error",
          "did not work",
        ],
        nl: [
          "pagina gaat niet open",
          "gaat niet open",
          "werkt niet",
          "het werkt niet",
          "laadt niet",
          "beheerd door je organisatie",
          "kan het daar niet wijzigen",
          "mag niet",
          "foutmelding",
          "niet gelukt",
        ],
      },
      also: "no",
    },
    forgot: {
      title: { en: "I don't know my current one", nl: "Ik weet mijn huidige niet" },
      words: {
        en: [
          "forgot it",
          "i forgot it",
          "don't know the current one",
          "old password is wrong",
          "current password is wrong",
          "wrong password",
        ],
        nl: [
          "vergeten",
          "ik weet het huidige niet",
          "oude wachtwoord klopt niet",
          "huidige wachtwoord klopt niet",
          "verkeerd wachtwoord",
        ],
      },
    },
  },
});

function pageText({ synced, diagnosis }: OwnAccount, language: Language): string {
  const t = texts[language];
  const steps = [t.open(CHANGE_PAGE), t.typeBoth, t.everywhere];
  return [
    ...(diagnosis.doubts.includes("writeback") ? [t.perhapsOnPremises] : []),
    steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    rulesText(synced, language),
    t.askHow,
  ].join("\n\n");
}

export const refused = choose<About, "worked" | "still-not" | "back">({
  id: "refused",
  ask: ({ account }, language) => {
    const t = texts[language];
    return {
      text: [`${t.refused} ${t.notTheLast}`, rulesText(account.synced, language), t.askAfterRefused].join(
        "\n\n",
      ),
    };
  },
  rephrase: {
    en: "Was a new password accepted in the end, or still not?",
    nl: "Is er inmiddels een nieuw wachtwoord geaccepteerd, of nog steeds niet?",
  },
  options: { worked: WORKED, "still-not": STILL_NOT, back: BACK },
});
