/** The way to a new password: the page in the person's language, what it asks, the policy in words. */
import type { Language } from "../../knowledge/language.js";
import { choose, type Choosable } from "../kit/choose.js";
import { resetPage } from "../kit/links.js";
import { literal } from "../kit/message.js";
import { countsForReset, methodList } from "../kit/sspr/method-list.js";
import { rulesText } from "../kit/sspr/rules-text.js";
import type { OwnAccount } from "../kit/sspr/read-account.js";
import { WORKED } from "../kit/did-it-work.js";
import { type PageCode, pageSays } from "./rules.js";
import { texts } from "./texts.js";

export interface About {
  readonly account: OwnAccount;
}

const NO_CODE: Choosable = {
  title: { en: "No code comes", nl: "Er komt geen code" },
  words: {
    en: [
      "no code",
      "no text",
      "no text message",
      "no email",
      "no mail",
      "no sms",
      "did not get a code",
      "not get a code",
      "code does not come",
      "code not arriving",
      "not received a code",
      "no call",
    ],
    nl: [
      "geen code",
      "geen sms",
      "geen mail",
      "geen bericht",
      "geen codes",
      "code komt niet",
      "krijg de code niet",
      "geen telefoontje",
    ],
  },
};

const ERROR: Choosable = {
  title: { en: "I see an error", nl: "Ik zie een foutmelding" },
  words: {
    en: [
      "error",
      "an error",
      "error message",
      "it says",
      "contact your administrator",
      "it does not work",
      "not working",
      "did not work",
      "it failed",
      "failed",
    ],
    nl: [
      "fout",
      "foutmelding",
      "een fout",
      "melding",
      "er staat",
      "neem contact op met de beheerder",
      "het werkt niet",
      "werkt niet",
      "niet gelukt",
      "mislukt",
    ],
  },
  also: "no",
};

export const way = choose<About, "worked" | "no-code" | "error", PageCode | "locked">({
  id: "way",
  ask: ({ account }, language) => ({
    title: account.diagnosis.works === "yes" ? texts[language].wayTitle : texts[language].maybeTitle,
    text: wayText(account, language),
    link: { title: texts[language].pageTitle, url: resetPage(language) },
  }),
  rephrase: {
    en: "Could you set a new password, or did it get stuck somewhere? You can also type the code that the page shows.",
    nl: "Kon je een nieuw wachtwoord instellen, of liep het ergens vast? Je kunt ook de code typen die op de pagina staat.",
  },
  options: { worked: WORKED, "no-code": NO_CODE, error: ERROR },
  typed: pageSays,
});

function wayText({ diagnosis, methods = [], userName, synced }: OwnAccount, language: Language): string {
  const t = texts[language];
  const proofs = methods.filter((method) => countsForReset(method, diagnosis.administrator));
  const steps = [
    t.open(resetPage(language)),
    t.typeName(literal(userName)),
    t.iForgot,
    t.proofs(diagnosis.methodsRequired, methodList(proofs, language)),
    t.newOne,
  ];
  return [
    ...(diagnosis.administrator ? [t.adminAccount] : []),
    ...(diagnosis.works === "yes" ? [] : [t.maybe]),
    steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    rulesText(synced, language),
    t.askHow,
  ].join("\n\n");
}
