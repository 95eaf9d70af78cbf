/** Still signed in here, so perhaps still in time to register. */
import type { Language } from "../../knowledge/language.js";
import { choose } from "../kit/choose.js";
import { SECURITY_INFO_PAGE } from "../kit/links.js";
import { isBlocked } from "../kit/sspr/blocked-message.js";
import type { OwnAccount } from "../kit/sspr/read-account.js";
import { ssprTexts } from "../kit/sspr/texts.js";
import { texts } from "./texts.js";
import type { About } from "./way.js";

export const register = choose<About & { readonly again: boolean }, "added" | "stuck">({
  id: "register",
  ask: ({ account, again }, language) => ({
    title: texts[language].registerTitle,
    text: [
      again ? texts[language].registerAgain : registerText(account, language),
      texts[language].askRegistered,
    ].join("\n\n"),
    link: { title: texts[language].securityInfo, url: SECURITY_INFO_PAGE },
  }),
  rephrase: {
    en: "Could you add two ways to prove who you are, or can't you get into that page?",
    nl: "Kon je twee manieren toevoegen, of kom je niet op die pagina?",
  },
  options: {
    added: {
      title: { en: "I added them", nl: "Ik heb ze toegevoegd" },
      words: {
        en: ["added", "done", "registered", "it worked", "finished", "i did it"],
        nl: ["toegevoegd", "klaar", "vastgelegd", "gelukt", "gedaan", "het is gelukt"],
      },
      also: "yes",
    },
    stuck: {
      title: { en: "I can't get in there", nl: "Ik kom er niet in" },
      words: {
        en: [
          "can't get in",
          "it asks for my password",
          "asks for a password",
          "does not work",
          "not possible",
          "cannot",
          "stuck",
        ],
        nl: [
          "kom er niet in",
          "er wordt om mijn wachtwoord gevraagd",
          "vraagt om mijn wachtwoord",
          "werkt niet",
          "lukt niet",
          "kan niet",
        ],
      },
      also: "no",
    },
  },
});

function registerText({ diagnosis }: OwnAccount, language: Language): string {
  const cause = isBlocked(diagnosis) ? ssprTexts[language].obstacle[diagnosis.cause] : "";
  return texts[language].register(cause);
}
