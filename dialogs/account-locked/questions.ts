import type { Language } from "../../knowledge/language.js";
import { BACK, choose } from "../kit/choose.js";
import { STILL_NOT, WORKED } from "../kit/did-it-work.js";
import { timeOfDay } from "../kit/format.js";
import { resetPage } from "../kit/links.js";
import type { Kept } from "./rules.js";
import { texts } from "./texts.js";

export const whose = choose<object, "own" | "somebody-else">({
  id: "whose",
  ask: (_, language) => ({ text: texts[language].askWhose }),
  rephrase: {
    en: "Do you mean the account you are signed in with here, or that of another person?",
    nl: "Bedoel je het account waarmee je hier bent aangemeld, of dat van een ander?",
  },
  options: {
    own: {
      title: { en: "My own", nl: "Mijn eigen account" },
      words: {
        en: ["mine", "my account", "my own account", "me", "myself"],
        nl: ["mijn eigen", "van mij", "mijn account", "ikzelf", "mezelf", "eigen"],
      },
    },
    "somebody-else": {
      title: { en: "Somebody else's", nl: "Dat van iemand anders" },
      words: {
        en: [
          "somebody else",
          "someone else",
          "a colleague",
          "a user",
          "another person",
          "for a colleague",
          "his",
          "her",
        ],
        nl: [
          "iemand anders",
          "een collega",
          "een gebruiker",
          "een ander",
          "voor een collega",
          "van een collega",
        ],
      },
    },
  },
});

export interface Locked {
  readonly kept: Kept;
  /** IANA name, for the time that the lock ends. */
  readonly timeZone: string;
}

export const locked = choose<Locked, "in" | "reset" | "comes-back">({
  id: "locked",
  ask: ({ kept, timeZone }, language) => lockedMessage(kept, timeZone, language),
  rephrase: {
    en: "Can you sign in again, or is it still locked?",
    nl: "Kun je weer inloggen, of zit het nog op slot?",
  },
  options: {
    in: {
      title: { en: "I'm in again", nl: "Ik ben er weer in" },
      words: {
        en: [
          "i'm back in",
          "back in",
          "it works",
          "it works again",
          "worked",
          "it worked",
          "i am in",
          "unlocked",
        ],
        nl: ["ik ben erin", "het werkt", "het werkt weer", "gelukt", "ik kan er weer in", "ontgrendeld"],
      },
      also: "yes",
    },
    reset: {
      title: { en: "I want a new password now", nl: "Ik wil nu een nieuw wachtwoord" },
      words: {
        en: ["new password", "reset", "reset it", "reset my password", "i forgot my password", "can't wait"],
        nl: ["nieuw wachtwoord", "reset", "opnieuw instellen", "wachtwoord vergeten", "kan niet wachten"],
      },
    },
    "comes-back": {
      title: { en: "It keeps coming back", nl: "Het komt steeds terug" },
      words: {
        en: [
          "keeps coming back",
          "again and again",
          "every time",
          "locked again",
          "still locked",
          "each time",
        ],
        nl: [
          "komt steeds terug",
          "steeds weer",
          "elke keer",
          "alweer op slot",
          "nog steeds op slot",
          "telkens",
        ],
      },
      also: "no",
    },
  },
});

function lockedMessage(kept: Kept, timeZone: string, language: Language) {
  const t = texts[language];
  if (kept.kind === "either") {
    const text = [t.either, t.eitherEnds(resetPage(language)), t.devices, t.askLocked].join("\n\n");
    return { title: t.eitherTitle, text };
  }
  const onPremises = kept.kind === "on-premises";
  const until =
    "until" in kept && kept.until !== undefined
      ? timeOfDay(new Date(kept.until), language, timeZone)
      : undefined;
  const ends = until === undefined ? [] : [onPremises ? t.onPremisesUntil(until) : t.smartUntil(until)];
  return {
    title: onPremises ? t.onPremisesTitle : t.smartTitle,
    text: [
      onPremises ? t.onPremises : t.smart,
      ...ends,
      (onPremises ? t.onPremisesEnds : t.smartEnds)(resetPage(language)),
      t.devices,
      t.askLocked,
    ].join("\n\n"),
  };
}

export const screen = choose<
  { readonly kind: "free" | "not-blocked" | "unknown" },
  "locked" | "blocked" | "wrong-password"
>({
  id: "screen",
  ask: ({ kind }, language) => ({
    text: `${texts[language].seen[kind]}\n\n${texts[language].askScreen}`,
  }),
  rephrase: {
    en: "Is there something about a locked or a blocked account, or does it say that the password is wrong?",
    nl: "Staat er iets over een vergrendeld of een geblokkeerd account, of dat het wachtwoord onjuist is?",
  },
  options: {
    locked: {
      title: { en: "Locked, or too many tries", nl: "Vergrendeld, of te veel pogingen" },
      words: {
        en: [
          "locked",
          "account is locked",
          "temporarily locked",
          "too many tries",
          "too many attempts",
          "try again later",
          "aadsts50053",
          "50053",
        ],
        nl: [
          "vergrendeld",
          "op slot",
          "account is vergrendeld",
          "tijdelijk vergrendeld",
          "te veel pogingen",
          "te vaak",
          "probeer het later opnieuw",
        ],
      },
    },
    blocked: {
      title: { en: "Blocked or disabled", nl: "Geblokkeerd of uitgeschakeld" },
      words: {
        en: [
          "blocked",
          "disabled",
          "account is blocked",
          "contact your administrator",
          "aadsts50057",
          "50057",
        ],
        nl: ["geblokkeerd", "uitgeschakeld", "account is geblokkeerd", "neem contact op met de beheerder"],
      },
    },
    "wrong-password": {
      title: { en: "Password is wrong", nl: "Wachtwoord is onjuist" },
      words: {
        en: [
          "wrong password",
          "incorrect",
          "incorrect password",
          "password is incorrect",
          "don't know my password",
          "forgot my password",
        ],
        nl: [
          "verkeerd wachtwoord",
          "onjuist",
          "onjuist wachtwoord",
          "wachtwoord klopt niet",
          "weet mijn wachtwoord niet",
          "wachtwoord vergeten",
        ],
      },
    },
  },
});

export const comesBack = choose<object, "worked" | "still-not" | "back">({
  id: "comes-back",
  ask: (_, language) => ({ text: `${texts[language].comesBack}\n\n${texts[language].askComesBack}` }),
  rephrase: {
    en: "Can you sign in and stay in, or does it still lock?",
    nl: "Kun je inloggen en erin blijven, of gaat het nog steeds op slot?",
  },
  options: { worked: WORKED, "still-not": STILL_NOT, back: BACK },
});
