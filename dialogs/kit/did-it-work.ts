import type { Choosable } from "./choose.js";

/** Answers that several flows share. */
export const WORKED: Choosable = {
  title: { en: "It worked", nl: "Het is gelukt" },
  words: {
    en: ["worked", "it works", "done", "i am in", "i'm in", "got in", "solved", "fixed"],
    nl: ["gelukt", "het werkt", "het lukt", "klaar", "ik ben erin", "ik ben binnen", "opgelost"],
  },
  also: "yes",
};

export const STILL_NOT: Choosable = {
  title: { en: "Still not", nl: "Nog steeds niet" },
  words: {
    en: [
      "not yet",
      "still nothing",
      "still no code",
      "it does not work",
      "did not work",
      "i lost my phone",
      "i have a new number",
      "new phone",
      "no longer have it",
    ],
    nl: [
      "nog niet",
      "nog niets",
      "nog geen code",
      "het werkt niet",
      "niet gelukt",
      "het lukt niet",
      "telefoon kwijt",
      "ik heb een nieuw nummer",
      "nieuwe telefoon",
      "heb ik niet meer",
    ],
  },
  also: "no",
};
