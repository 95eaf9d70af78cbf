/** The buttons of this flow, and the words that mean the same. */
import type { Choosable } from "../kit/choose.js";

export const THIS_ONE: Choosable = {
  title: { en: "This account", nl: "Dit account" },
  words: {
    en: ["this one", "my own", "my own account", "my account", "the one i use here"],
    nl: ["deze", "mijn eigen", "mijn eigen account", "mijn account", "waarmee ik hier ben"],
  },
};

export const SEPARATE: Choosable = {
  title: { en: "Another admin account", nl: "Een ander beheerdersaccount" },
  words: {
    en: [
      "another account",
      "a separate account",
      "separate admin account",
      "my admin account",
      "other account",
      "not this one",
      "a different one",
    ],
    nl: [
      "ander account",
      "een ander account",
      "een apart account",
      "apart beheerdersaccount",
      "mijn beheerdersaccount",
      "niet dit account",
      "een andere",
    ],
  },
};

export const NOBODY_ELSE: Choosable = {
  title: { en: "There is nobody else", nl: "Er is niemand anders" },
  words: {
    en: [
      "nobody",
      "nobody else",
      "no one else",
      "i am the only one",
      "only admin",
      "the only admin",
      "no admin left",
      "no other admin",
      "he left",
      "she left",
    ],
    nl: [
      "niemand",
      "niemand anders",
      "ik ben de enige",
      "de enige beheerder",
      "enige beheerder",
      "geen andere beheerder",
      "er is geen beheerder meer",
      "is weg",
    ],
  },
};

export const SIGNED_IN: Choosable = {
  title: { en: "Still signed in somewhere", nl: "Nog ergens ingelogd" },
  words: {
    en: ["still signed in", "signed in", "still logged in", "in a browser", "on my phone", "still open"],
    nl: ["nog ingelogd", "ingelogd", "nog aangemeld", "in een browser", "op mijn telefoon", "staat nog open"],
  },
  also: "yes",
};

export const OUT: Choosable = {
  title: { en: "Locked out everywhere", nl: "Nergens meer ingelogd" },
  words: {
    en: [
      "locked out",
      "nowhere",
      "not signed in",
      "not signed in anywhere",
      "can not get in",
      "completely locked out",
      "signed out",
    ],
    nl: [
      "buitengesloten",
      "nergens",
      "niet meer ingelogd",
      "kom er niet meer in",
      "uitgelogd",
      "nergens ingelogd",
    ],
  },
  also: "no",
};

export const USER_NAME: Choosable = {
  title: { en: "I forgot its user name", nl: "Ik weet de gebruikersnaam niet" },
  words: {
    en: ["user name", "username", "forgot the user name", "do not know the user name", "what is it called"],
    nl: ["gebruikersnaam", "weet de naam niet", "gebruikersnaam vergeten", "hoe het account heet"],
  },
};

export const COLLEAGUE: Choosable = {
  title: { en: "It's a colleague's account", nl: "Het is van een collega" },
  words: {
    en: ["a colleague", "colleague", "somebody else", "someone else", "another admin needs it"],
    nl: ["een collega", "collega", "iemand anders", "van een ander", "een andere beheerder"],
  },
};

export const REGISTERED: Choosable = {
  title: { en: "I registered two", nl: "Ik heb er twee vastgelegd" },
  words: {
    en: ["registered", "i registered", "added", "added two", "i added them", "done"],
    nl: ["vastgelegd", "toegevoegd", "twee vastgelegd", "klaar", "gedaan"],
  },
  also: "yes",
};

export const SHOW: Choosable = {
  title: { en: "I understand, show me", nl: "Ik begrijp het, laat zien" },
  words: {
    en: ["show me", "i understand", "go on", "show how"],
    nl: ["laat zien", "ik begrijp het", "ga door", "laat maar zien hoe"],
  },
  also: "yes",
};

export const CALL: Choosable = {
  title: { en: "I'll call Microsoft", nl: "Ik ga Microsoft bellen" },
  words: {
    en: ["call", "i will call", "i'll call", "calling", "thanks", "clear", "ok thanks"],
    nl: ["bellen", "ik ga bellen", "ik bel", "bedankt", "duidelijk", "dank je"],
  },
};
