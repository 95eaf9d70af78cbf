import type { Localized } from "../../../knowledge/language.js";

export interface OneViewTexts {
  readonly otherLanguage: string;
  readonly title: string;
  readonly waiting: {
    readonly lead: string;
    readonly rules: readonly string[];
    readonly button: string;
  };
  readonly shown: {
    title(name: string): string;
    readonly lead: string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly passedOn: string;
    readonly rules: readonly string[];
  };
  readonly hidden: { readonly title: string; readonly lead: string };
  readonly gone: {
    readonly title: string;
    readonly lead: string;
    readonly reasons: readonly string[];
    readonly next: string;
  };
  readonly who: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly button: string;
  };
  readonly somebodyElse: string;
}

export const texts: Localized<OneViewTexts> = {
  en: {
    otherLanguage: "Nederlands",
    title: "A temporary password is ready",
    waiting: {
      lead: "You asked the bot for a new password for somebody. It is shown here, and nowhere else.",
      rules: [
        "You can see it once. After that it is erased.",
        "It waits for ten minutes, counted from the reset.",
        "Make sure that nobody looks over your shoulder.",
      ],
      button: "Show the password once",
    },
    shown: {
      title: (name) => `Temporary password for ${name}`,
      lead: "Pass it on in person or by phone, and only when you are sure that you speak to the right person.",
      label: "Temporary password",
      copy: "Copy",
      copied: "Copied",
      copyFailed: "Copying did not work. Select the password and copy it yourself.",
      passedOn: "I have passed it on",
      rules: [
        "It has been erased here: reloading this page will not bring it back.",
        "At the next sign-in a password of their own is asked for.",
        "Do not send it by chat or mail.",
      ],
    },
    hidden: {
      title: "Done. The password is no longer shown.",
      lead: "You can close this tab and go back to the chat.",
    },
    gone: {
      title: "There is no password here",
      lead: "This can have several reasons:",
      reasons: [
        "it has been shown before, and that works once;",
        "more than ten minutes have gone by;",
        "the link is for somebody else, or not complete.",
      ],
      next: "Do you still need a password? Go back to the chat and ask the bot to reset it again. The old link then no longer matters.",
    },
    who: {
      title: "Who are you?",
      lead: "This link is for one person. Open it in the browser in which you chat, or say who you are here.",
      label: "I am",
      button: "Continue",
    },
    somebodyElse: "Are you speaking as somebody else by now? Say who you are and try again.",
  },
  nl: {
    otherLanguage: "English",
    title: "Er staat een tijdelijk wachtwoord klaar",
    waiting: {
      lead: "Je hebt de bot om een nieuw wachtwoord voor iemand gevraagd. Je ziet het hier, en nergens anders.",
      rules: [
        "Je kunt het één keer bekijken. Daarna is het gewist.",
        "Het staat tien minuten klaar, gerekend vanaf de reset.",
        "Let op dat er niemand meekijkt.",
      ],
      button: "Toon het wachtwoord één keer",
    },
    shown: {
      title: (name) => `Tijdelijk wachtwoord voor ${name}`,
      lead: "Geef het persoonlijk of telefonisch door, en alleen als je zeker weet dat je de juiste persoon spreekt.",
      label: "Tijdelijk wachtwoord",
      copy: "Kopieer",
      copied: "Gekopieerd",
      copyFailed: "Kopiëren lukte niet. Selecteer het wachtwoord en kopieer het zelf.",
      passedOn: "Ik heb het doorgegeven",
      rules: [
        "Het is hier al gewist: als je deze pagina herlaadt, komt het niet terug.",
        "Bij de volgende keer aanmelden moet er een eigen wachtwoord gekozen worden.",
        "Stuur het niet via chat of e-mail.",
      ],
    },
    hidden: {
      title: "Klaar. Het wachtwoord staat niet meer in beeld.",
      lead: "Je kunt dit tabblad sluiten en teruggaan naar de chat.",
    },
    gone: {
      title: "Hier staat geen wachtwoord (meer)",
      lead: "Dat kan een paar redenen hebben:",
      reasons: [
        "het is al bekeken, en dat kan maar één keer;",
        "er zijn meer dan tien minuten voorbij;",
        "de link is voor iemand anders, of niet compleet.",
      ],
      next: "Heb je nog een wachtwoord nodig? Ga terug naar de chat en vraag de bot om het opnieuw te resetten. De oude link doet er dan niet meer toe.",
    },
    who: {
      title: "Wie ben je?",
      lead: "Deze link is voor één persoon. Open hem in de browser waarin je chat, of zeg hier wie je bent.",
      label: "Ik ben",
      button: "Ga verder",
    },
    somebodyElse: "Praat je intussen namens iemand anders? Zeg wie je bent en probeer het opnieuw.",
  },
};
