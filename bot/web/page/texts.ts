export const LANGUAGES = ["en", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Localized<T> = Readonly<Record<Language, T>>;

export const LANGUAGE_NAMES: Localized<string> = { en: "English", nl: "Nederlands" };
/** How a language is called in a language. */
export const LANGUAGES_IN: Localized<Localized<string>> = {
  en: { en: "English", nl: "Dutch" },
  nl: { en: "Engels", nl: "Nederlands" },
};
export const LOCALES: Localized<string> = { en: "en-GB", nl: "nl-NL" };

export interface PageTexts {
  readonly app: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: { readonly light: string; readonly dark: string };
  readonly startAgain: string;
  readonly changePerson: string;
  readonly speakingAs: string;
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly filter: string;
    nobody(query: string): string;
    readonly admins: { readonly title: string; readonly lead: string };
    readonly ordinary: { readonly title: string; readonly lead: string };
    readonly others: { readonly title: string; readonly lead: string };
    readonly special: { readonly title: string; readonly lead: string };
    readonly failed: string;
    readonly retry: string;
  };
  readonly chat: {
    readonly log: string;
    readonly you: string;
    readonly bot: string;
    readonly typing: string;
    readonly input: string;
    readonly send: string;
    left(characters: number): string;
    over(characters: number): string;
    readonly suggestions: string;
    readonly chosen: string;
    readonly cannotShow: string;
    readonly notDelivered: string;
    readonly busy: string;
    readonly tryAgain: string;
    readonly newTab: string;
  };
  readonly connection: {
    readonly connecting: string;
    readonly offline: string;
    readonly ended: string;
    readonly expired: string;
    readonly failed: string;
  };
  readonly tenant: {
    readonly title: string;
    readonly lead: string;
    readonly open: string;
    readonly close: string;
    readonly person: string;
    readonly lastChange: string;
    readonly mustChange: string;
    readonly yes: string;
    readonly no: string;
    readonly never: string;
    readonly changed: string;
    announce(names: string): string;
  };
}

export const texts: Localized<PageTexts> = {
  en: {
    app: "Password support",
    skip: "Skip to the message box",
    language: "Language",
    theme: { light: "Light colours", dark: "Dark colours" },
    startAgain: "Start again",
    changePerson: "Change person",
    speakingAs: "You speak as",
    start: {
      title: "Who would you like to be?",
      lead: "This is a practice tenant on your own computer: nothing here is real. Choose a person, and ask the bot what they would ask.",
      filter: "Search by name, department or role",
      nobody: (query) => `Nobody here matches “${query}”.`,
      admins: {
        title: "Help desk and administrators",
        lead: "They may reset passwords of others, each within the limits of their role.",
      },
      ordinary: {
        title: "Colleagues",
        lead: "They can ask everything about their own password, and reset nobody else's.",
      },
      others: {
        title: "Other roles",
        lead: "They hold a role in the tenant that has nothing to do with passwords.",
      },
      special: {
        title: "Special accounts",
        lead: "Guests, synchronised, blocked and shielded accounts: here a reset works differently, or not at all.",
      },
      failed: "The list of people could not be loaded. Is the bot running?",
      retry: "Try again",
    },
    chat: {
      log: "Conversation",
      you: "You",
      bot: "Bot",
      typing: "The bot is typing",
      input: "Your message",
      send: "Send",
      left: (characters) => `${characters} characters left`,
      over: (characters) => `${characters} characters too many. Please shorten it.`,
      suggestions: "Suggestions",
      chosen: "chosen",
      cannotShow: "This part cannot be shown here.",
      notDelivered: "Not delivered.",
      busy: "Not delivered: the bot is still busy with earlier messages.",
      tryAgain: "Try again",
      newTab: "opens in a new tab",
    },
    connection: {
      connecting: "Connecting…",
      offline: "No connection with the bot. You can keep typing: we keep trying.",
      ended: "This conversation has ended. You can read it, and start a new one.",
      expired: "This conversation has been quiet for too long. You can read it, and start a new one.",
      failed: "The conversation could not be started. Is the bot running?",
    },
    tenant: {
      title: "Mock tenant",
      lead: "What the directory knows now. Changes since this conversation began are at the top.",
      open: "Show the mock tenant",
      close: "Hide the mock tenant",
      person: "Person",
      lastChange: "Last password change",
      mustChange: "Must change",
      yes: "Yes",
      no: "No",
      never: "Never",
      changed: "changed",
      announce: (names) => `The mock tenant has changed: ${names}.`,
    },
  },
  nl: {
    app: "Wachtwoordhulp",
    skip: "Ga naar het berichtveld",
    language: "Taal",
    theme: { light: "Lichte kleuren", dark: "Donkere kleuren" },
    startAgain: "Opnieuw beginnen",
    changePerson: "Andere persoon",
    speakingAs: "Je praat als",
    start: {
      title: "Wie wil je zijn?",
      lead: "Dit is een oefenomgeving op je eigen computer: niets hier is echt. Kies iemand, en vraag de bot wat die persoon zou vragen.",
      filter: "Zoek op naam, afdeling of rol",
      nobody: (query) => `Niemand gevonden voor “${query}”.`,
      admins: {
        title: "Helpdesk en beheerders",
        lead: "Zij mogen wachtwoorden van anderen resetten, ieder binnen de grenzen van hun rol.",
      },
      ordinary: {
        title: "Collega's",
        lead: "Zij kunnen alles vragen over hun eigen wachtwoord, maar dat van niemand anders resetten.",
      },
      others: {
        title: "Andere rollen",
        lead: "Zij hebben een rol in de omgeving die niets met wachtwoorden te maken heeft.",
      },
      special: {
        title: "Bijzondere accounts",
        lead: "Gasten, gesynchroniseerde, geblokkeerde en afgeschermde accounts: hier werkt een reset anders, of helemaal niet.",
      },
      failed: "De lijst met mensen kon niet geladen worden. Draait de bot wel?",
      retry: "Probeer opnieuw",
    },
    chat: {
      log: "Gesprek",
      you: "Jij",
      bot: "Bot",
      typing: "De bot is aan het typen",
      input: "Je bericht",
      send: "Verstuur",
      left: (characters) => `Nog ${characters} tekens`,
      over: (characters) => `${characters} tekens te veel. Maak je bericht iets korter.`,
      suggestions: "Suggesties",
      chosen: "gekozen",
      cannotShow: "Dit onderdeel kan hier niet getoond worden.",
      notDelivered: "Niet aangekomen.",
      busy: "Niet aangekomen: de bot is nog bezig met eerdere berichten.",
      tryAgain: "Probeer opnieuw",
      newTab: "opent in een nieuw tabblad",
    },
    connection: {
      connecting: "Verbinden…",
      offline: "Geen verbinding met de bot. Typ gerust door: we blijven het proberen.",
      ended: "Dit gesprek is afgelopen. Je kunt het nog lezen, en een nieuw gesprek beginnen.",
      expired: "Dit gesprek heeft te lang stilgelegen. Je kunt het nog lezen, en een nieuw gesprek beginnen.",
      failed: "Het gesprek kon niet beginnen. Draait de bot wel?",
    },
    tenant: {
      title: "Oefenomgeving",
      lead: "Wat de directory nu weet. Wijzigingen sinds het begin van dit gesprek staan bovenaan.",
      open: "Toon de oefenomgeving",
      close: "Verberg de oefenomgeving",
      person: "Persoon",
      lastChange: "Laatst gewijzigd",
      mustChange: "Moet wijzigen",
      yes: "Ja",
      no: "Nee",
      never: "Nooit",
      changed: "gewijzigd",
      announce: (names) => `De oefenomgeving is gewijzigd: ${names}.`,
    },
  },
};
