import type { Localized } from "../../knowledge/language.js";

/** Words that every flow shares. */
interface KitTexts {
  readonly answerCut: (limit: number) => string;
  readonly pickOne: string;
  readonly firstQuestion: string;
  readonly orAPerson: string;
  readonly yesWords: readonly string[];
  readonly noWords: readonly string[];
}

export const kitTexts: Localized<KitTexts> = {
  en: {
    answerCut: (limit) => `That was long: I read only the first ${limit} characters.`,
    pickOne: "I still don't follow. Please pick one of these, or type its number:",
    firstQuestion:
      "This is where we began, so there is no step before it. Say **cancel** if you want to stop.",
    orAPerson: "Rather talk to somebody? Say **a person please**.",
    yesWords: [
      "yes",
      "y",
      "yep",
      "yeah",
      "yes please",
      "yes thanks",
      "it did",
      "it helped",
      "sure",
      "ok",
      "okay",
    ],
    noWords: ["no", "n", "nope", "no thanks", "not really", "it did not", "it didn't"],
  },
  nl: {
    answerCut: (limit) => `Dat was lang: ik heb alleen de eerste ${limit} tekens gelezen.`,
    pickOne: "Ik begrijp het nog niet. Kies een van deze mogelijkheden of typ het nummer:",
    firstQuestion:
      "Hier zijn we begonnen, dus er is geen stap hiervoor. Zeg **annuleren** als je wilt stoppen.",
    orAPerson: "Liever iemand spreken? Zeg **een medewerker graag**.",
    yesWords: [
      "ja",
      "j",
      "jawel",
      "jazeker",
      "ja hoor",
      "ja graag",
      "ja dank je",
      "zeker",
      "prima",
      "ok",
      "oké",
    ],
    noWords: ["nee", "n", "neen", "nee hoor", "nee dank je", "nee bedankt", "niet echt"],
  },
};
