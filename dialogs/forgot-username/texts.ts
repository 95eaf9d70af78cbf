import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly yoursTitle: string;
  readonly yours: string;
  readonly yoursGuest: string;
  readonly askEnough: string;
  readonly userName: string;
  readonly name: string;
  readonly noDepartment: string;
  readonly glad: string;
  readonly askWho: string;
  readonly askWhoAgain: string;
  readonly foundTitle: string;
  readonly found: string;
  readonly several: (query: string) => string;
  readonly notFound: (query: string) => string;
  readonly gaveUp: string;
}

export const texts: Localized<Texts> = {
  en: {
    yoursTitle: "This is your user name",
    yours:
      "You are signed in here with it, so I may tell you. Type it in full wherever Microsoft 365 asks for your name or email address.",
    yoursGuest:
      "You are a guest here: you sign in with the address of your own organisation, also when you open something of ours.",
    askEnough: "**Is that the one you were looking for?**",
    userName: "User name",
    name: "Name",
    noDepartment: "not filled in",
    glad: "Good to hear. Ask me anything else whenever you like.",
    askWho: "**Whose user name do you need?** Type a name, or the email address that you know.",
    askWhoAgain: "Please type the person's name or email address.",
    foundTitle: "I found this person",
    found: "Tell it only to somebody of whom you have checked who they are.",
    several: (query) =>
      `These people fit ${query}. Tell a user name only to somebody whose identity you have checked.`,
    notFound: (query) =>
      `I can't find anybody called ${query}. Check the spelling, or ask me again with the email address.`,
    gaveUp: "I'll stop here. Ask me again whenever you like.",
  },
  nl: {
    yoursTitle: "Dit is je gebruikersnaam",
    yours:
      "Je bent er hier mee aangemeld, dus ik mag hem je vertellen. Typ hem helemaal, overal waar Microsoft 365 om je naam of mailadres vraagt.",
    yoursGuest:
      "Je bent hier te gast: je meldt je aan met het adres van je eigen organisatie, ook als je iets van ons opent.",
    askEnough: "**Is dat degene die je zocht?**",
    userName: "Gebruikersnaam",
    name: "Naam",
    noDepartment: "niet ingevuld",
    glad: "Fijn om te horen. Vraag gerust verder.",
    askWho: "**Van wie zoek je de gebruikersnaam?** Typ een naam, of het mailadres dat je kent.",
    askWhoAgain: "Typ de naam of het mailadres van die persoon.",
    foundTitle: "Ik heb deze persoon gevonden",
    found: "Vertel hem alleen aan iemand van wie je hebt gecontroleerd wie het is.",
    several: (query) =>
      `Deze mensen passen bij ${query}. Vertel een gebruikersnaam alleen aan iemand van wie je de identiteit hebt gecontroleerd.`,
    notFound: (query) =>
      `Ik kan niemand vinden met de naam ${query}. Controleer de spelling, of vraag het me opnieuw met het mailadres.`,
    gaveUp: "Ik stop hier. Vraag het me gerust opnieuw.",
  },
};
