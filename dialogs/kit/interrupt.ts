import { withinOneTypo } from "../../knowledge/one-typo.js";
import { LANGUAGES, type Language, type Localized } from "../../knowledge/language.js";

/** What a person may say in any step, whatever was asked. */
export type Interrupt =
  | { readonly kind: "cancel" | "start-again" | "back" | "help" | "person" }
  | { readonly kind: "language"; readonly language: Language };

type Wish = Exclude<Interrupt["kind"], "language">;

/**
 * Whole messages, not words inside one: "I cannot cancel my subscription" interrupts nothing.
 * People mix languages, so every language's words count in every conversation.
 */
const WISHES: Localized<Readonly<Record<Wish, readonly string[]>>> = {
  en: {
    cancel: [
      "cancel",
      "cancel that",
      "stop",
      "quit",
      "exit",
      "abort",
      "never mind",
      "nevermind",
      "nvm",
      "forget it",
      "leave it",
    ],
    "start-again": [
      "start again",
      "start over",
      "restart",
      "begin again",
      "from the start",
      "new question",
      "main menu",
      "menu",
    ],
    back: [
      "back",
      "back please",
      "go back",
      "one back",
      "one step back",
      "step back",
      "previous",
      "previous question",
    ],
    help: ["help", "help me", "what can you do", "what can i say", "options"],
    person: [
      "person",
      "a person",
      "a person please",
      "human",
      "a human",
      "a human please",
      "agent",
      "operator",
      "help desk",
      "helpdesk",
      "service desk",
      "talk to a person",
      "talk to a human",
      "talk to someone",
      "speak to a person",
      "speak to a human",
      "speak to someone",
      "i want to talk to a person",
      "i want to talk to a human",
      "i want to speak to someone",
      "can i talk to a person",
      "can i talk to someone",
      "real person",
    ],
  },
  nl: {
    cancel: [
      "annuleer",
      "annuleren",
      "annuleer dat",
      "stop",
      "stop maar",
      "stoppen",
      "laat maar",
      "laat maar zitten",
      "toch niet",
      "hoeft niet meer",
      "vergeet het",
    ],
    "start-again": [
      "opnieuw",
      "opnieuw beginnen",
      "begin opnieuw",
      "overnieuw",
      "nieuwe vraag",
      "terug naar het begin",
      "hoofdmenu",
    ],
    back: [
      "terug",
      "ga terug",
      "even terug",
      "een terug",
      "een stap terug",
      "één stap terug",
      "stap terug",
      "vorige",
      "vorige vraag",
      "de vorige vraag",
    ],
    help: ["help", "hulp", "help me", "wat kun je", "wat kan je", "wat kun je allemaal", "wat kan ik zeggen"],
    person: [
      "mens",
      "een mens",
      "een mens graag",
      "medewerker",
      "een medewerker",
      "een medewerker graag",
      "iemand spreken",
      "servicedesk",
      "de servicedesk",
      "de helpdesk",
      "ik wil een mens spreken",
      "ik wil iemand spreken",
      "ik wil een medewerker spreken",
      "mag ik iemand spreken",
      "kan ik iemand spreken",
      "kan ik een medewerker spreken",
      "echt mens",
      "een echt mens",
    ],
  },
};

const LANGUAGE_WORDS: Localized<readonly string[]> = {
  en: [
    "english",
    "english please",
    "in english",
    "in english please",
    "speak english",
    "engels",
    "in het engels",
    "engels graag",
    "switch to english",
  ],
  nl: [
    "nederlands",
    "nederlands graag",
    "in het nederlands",
    "in het nederlands graag",
    "dutch",
    "in dutch",
    "dutch please",
    "speak dutch",
    "switch to dutch",
    "praat nederlands",
  ],
};

const BY_WORDS: ReadonlyMap<string, Interrupt> = index();

/** Longer messages are no interrupt, typo or not. */
const LONGEST_WISH = 40;

export function interruptIn(text: string): Interrupt | undefined {
  if (text.length > LONGEST_WISH) return undefined;
  const words = plain(text);
  return BY_WORDS.get(words) ?? BY_WORDS.get(withinOneTypo(words, BY_WORDS.keys()) ?? "");
}

/** One step back, and not all the way. */
export function isBack(text: string): boolean {
  return interruptIn(text)?.kind === "back";
}

function index(): ReadonlyMap<string, Interrupt> {
  const byWords = new Map<string, Interrupt>([["?", { kind: "help" }]]);
  for (const language of LANGUAGES) {
    const wishes = WISHES[language];
    for (const kind of ["cancel", "start-again", "back", "help", "person"] as const) {
      for (const words of wishes[kind]) byWords.set(words, { kind });
    }
    for (const words of LANGUAGE_WORDS[language]) byWords.set(words, { kind: "language", language });
  }
  return byWords;
}

function plain(text: string): string {
  const trimmed = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .trim();
  return trimmed === "?" ? trimmed : trimmed.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
