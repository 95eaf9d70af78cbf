import { choose } from "../kit/choose.js";
import { question } from "../kit/question.js";
import { texts } from "./texts.js";

export interface Own {
  readonly userName: string;
  readonly guest: boolean;
}

export const enough = choose<Own, "enough" | "somebody-else" | "another">({
  id: "enough",
  ask: ({ userName, guest }, language) => {
    const t = texts[language];
    return {
      title: t.yoursTitle,
      facts: [{ label: t.userName, value: userName }],
      text: [guest ? t.yoursGuest : t.yours, t.askEnough].join("\n\n"),
    };
  },
  rephrase: {
    en: "Is this the user name you need, or is it about another account or another person?",
    nl: "Is dit de gebruikersnaam die je nodig hebt, of gaat het om een ander account of iemand anders?",
  },
  options: {
    enough: {
      title: { en: "Yes, that's it", nl: "Ja, die is het" },
      words: {
        en: ["that's it", "that is it", "thanks", "thank you", "perfect", "great"],
        nl: ["die is het", "dat is hem", "dank je", "bedankt", "dankjewel", "perfect", "top"],
      },
      also: "yes",
    },
    "somebody-else": {
      title: { en: "It's for somebody else", nl: "Het is voor iemand anders" },
      words: {
        en: [
          "somebody else",
          "someone else",
          "for a colleague",
          "my colleague",
          "my wife",
          "my husband",
          "not for me",
          "another person",
          "the name of",
        ],
        nl: [
          "iemand anders",
          "voor een collega",
          "mijn collega",
          "mijn vrouw",
          "mijn man",
          "niet voor mij",
          "een ander",
          "de naam van",
        ],
      },
    },
    another: {
      title: { en: "I mean another account", nl: "Ik bedoel een ander account" },
      words: {
        en: [
          "another account",
          "other account",
          "my admin account",
          "my old account",
          "not this one",
          "a different one",
        ],
        nl: ["ander account", "mijn beheerdersaccount", "mijn oude account", "niet deze", "een andere"],
      },
      also: "no",
    },
  },
});

export const who = question<object, string>({
  id: "who",
  ask: (_, language) => ({ text: texts[language].askWho }),
  again: (_, language) => ({ text: texts[language].askWhoAgain }),
  read: (heard) => (heard.kind === "text" && /\p{L}/u.test(heard.text) ? heard.text.trim() : undefined),
});
