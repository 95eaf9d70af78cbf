import type { Localized } from "../../knowledge/language.js";
import type { HeadCount } from "./rules.js";

interface PreventionTexts {
  readonly title: string;
  readonly globalAdministrators: string;
  readonly twoMethods: string;
  readonly atLeast: (count: number) => string;
  readonly of: (part: number, whole: number) => string;
  readonly verdict: Readonly<Record<HeadCount, string>>;
  readonly notAllReady: string;
  readonly checklist: string;
}

export const preventionTexts: Localized<PreventionTexts> = {
  en: {
    title: "So that this does not happen again",
    globalAdministrators: "Global Administrators that can sign in",
    twoMethods: "Of those, with two methods registered",
    atLeast: (count) => `more than ${count}`,
    of: (part, whole) => `${part} of ${whole}`,
    verdict: {
      "too-few":
        "**That is too few.** One lost password shuts everybody out. Give a second person the role today.",
      good: "That number is right: Microsoft advises two to four.",
      "too-many":
        "**Those are too many.** Each is a way in for an attacker. Microsoft advises two to four; give the others a smaller role.",
    },
    notAllReady:
      "**Not all of them could help themselves.** Whoever has fewer than two methods is locked out when the password is lost.",
    checklist:
      "1. Have two to four Global Administrators, never one.\n2. Let each of them register two methods of different kinds, such as the app and a phone number, and keep the number up to date.\n3. Keep an emergency account (break-glass) that belongs to nobody, with its details in a safe. Try it every three months.\n4. Write down who can reach the safe, and your subscription and invoice numbers.",
  },
  nl: {
    title: "Zodat dit niet nog eens gebeurt",
    globalAdministrators: "Globale beheerders die kunnen inloggen",
    twoMethods: "Daarvan met twee methoden vastgelegd",
    atLeast: (count) => `meer dan ${count}`,
    of: (part, whole) => `${part} van ${whole}`,
    verdict: {
      "too-few":
        "**Dat is te weinig.** Eén kwijt wachtwoord sluit iedereen buiten. Geef vandaag nog een tweede persoon de rol.",
      good: "Dat aantal is goed: Microsoft raadt er twee tot vier aan.",
      "too-many":
        "**Dat zijn er te veel.** Elk account is een ingang voor een aanvaller. Microsoft raadt er twee tot vier aan; geef de anderen een kleinere rol.",
    },
    notAllReady:
      "**Niet iedereen zou zichzelf kunnen redden.** Wie minder dan twee methoden heeft, zit vast als het wachtwoord kwijt is.",
    checklist:
      "1. Zorg voor twee tot vier globale beheerders, nooit voor één.\n2. Laat ieder van hen twee verschillende methoden vastleggen, zoals de app en een telefoonnummer, en houd dat nummer actueel.\n3. Heb een noodaccount (break-glass) dat van niemand persoonlijk is, met de gegevens in een kluis. Probeer het elke drie maanden.\n4. Schrijf op wie bij de kluis kan, en jullie abonnements- en factuurnummers.",
  },
};
