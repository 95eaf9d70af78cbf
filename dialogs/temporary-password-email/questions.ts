import { choose, type Choosable } from "../kit/choose.js";
import { texts } from "./texts.js";

export type Wish = "missed" | "seen" | "how-long" | "refused" | "nothing";

const WISHES: Readonly<Record<Wish, Choosable>> = {
  missed: {
    title: { en: "It was missed", nl: "Het is gemist" },
    words: {
      en: [
        "missed",
        "missed it",
        "i missed it",
        "too late",
        "page is gone",
        "lost it",
        "i lost it",
        "closed it",
      ],
      nl: ["gemist", "te laat", "pagina is weg", "kwijt", "ik ben het kwijt", "weggeklikt"],
    },
  },
  seen: {
    title: { en: "Was it opened?", nl: "Is het geopend?" },
    words: {
      en: [
        "opened",
        "was it seen",
        "who opened it",
        "when was it opened",
        "did they open it",
        "did they see it",
        "has it been opened",
      ],
      nl: [
        "geopend",
        "is het gezien",
        "wie heeft het geopend",
        "wanneer is het geopend",
        "heeft de persoon het gezien",
        "is het bekeken",
      ],
    },
  },
  "how-long": {
    title: { en: "How long does it work?", nl: "Hoe lang werkt het?" },
    words: {
      en: ["how long", "valid", "how long is it valid", "does it expire", "expire"],
      nl: ["hoe lang", "geldig", "hoe lang is het geldig", "verloopt het", "verlopen"],
    },
  },
  refused: {
    title: { en: "It is refused", nl: "Het wordt geweigerd" },
    words: {
      en: ["refused", "it does not work", "wrong password", "not accepted", "incorrect"],
      nl: ["geweigerd", "het werkt niet", "verkeerd wachtwoord", "onjuist", "niet geaccepteerd"],
    },
  },
  nothing: {
    title: { en: "That's all", nl: "Meer niet" },
    words: {
      en: ["that is all", "nothing", "nothing else", "clear", "got it"],
      nl: ["dat is alles", "niets", "verder niets", "duidelijk", "begrepen"],
    },
    also: "no",
  },
};

export const wish = choose<{ readonly helps: boolean }, Wish>({
  id: "wish",
  ask: ({ helps }, language) => ({ text: helps ? texts[language].helper : texts[language].person }),
  rephrase: {
    en: "Was it missed, is it refused, or do you want to know whether it was opened or how long it works?",
    nl: "Is het gemist, wordt het geweigerd, of wil je weten of het is geopend of hoe lang het werkt?",
  },
  options: WISHES,
});
