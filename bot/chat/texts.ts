import type { SecretKind } from "../../adapters/ports/secrets.js";
import type { Localized } from "../../knowledge/language.js";

interface ChatTexts {
  readonly youSpeakAs: (name: string, about: string) => string;
  readonly howTo: string;
  readonly noSuchButton: (number: number) => string;
  readonly openInBrowser: (url: string) => string;
  readonly gone: string;
  readonly secretFor: Readonly<Record<SecretKind, (name: string) => string>>;
  readonly pressEnter: string;
  /** Where it is the reader's own. */
  readonly pressEnterOwn: string;
}

export const texts: Localized<ChatTexts> = {
  en: {
    youSpeakAs: (name, about) => `You speak as ${name} (${about}).`,
    howTo: "Type a message, or #2 to press button 2. Ctrl+D ends the chat.",
    noSuchButton: (number) => `There is no button ${number} now.`,
    openInBrowser: (url) => `Open this address in a browser while this chat is open: ${url}`,
    gone: "This password was shown before, or the ten minutes are over. Ask for a new reset if you still need one.",
    secretFor: {
      "temporary-password": (name) => `Temporary password for ${name}:`,
      "temporary-access-pass": (name) => `Temporary access pass for ${name}, for one sign-in:`,
    },
    pressEnter: "Pass it on in person or by phone, then press Enter. It will not be shown again. ",
    pressEnterOwn: "Sign in with it, then press Enter. It will not be shown again. ",
  },
  nl: {
    youSpeakAs: (name, about) => `Je praat als ${name} (${about}).`,
    howTo: "Typ een bericht, of #2 om op knop 2 te drukken. Met Ctrl+D stop je.",
    noSuchButton: (number) => `Er is nu geen knop ${number}.`,
    openInBrowser: (url) => `Open dit adres in een browser zolang deze chat open is: ${url}`,
    gone: "Dit wachtwoord is al getoond, of de tien minuten zijn voorbij. Vraag een nieuwe reset als het nog nodig is.",
    secretFor: {
      "temporary-password": (name) => `Tijdelijk wachtwoord voor ${name}:`,
      "temporary-access-pass": (name) => `Tijdelijke toegangspas voor ${name}, voor één keer aanmelden:`,
    },
    pressEnter:
      "Geef het persoonlijk of telefonisch door en druk dan op Enter. Het wordt niet nog eens getoond. ",
    pressEnterOwn: "Meld je ermee aan en druk dan op Enter. Je krijgt het niet nog eens te zien. ",
  },
};
