import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly readyTitle: string;
  readonly missingTitle: string;
  readonly unknownTitle: string;
  readonly ready: string;
  readonly missingAll: (count: 1 | 2 | undefined) => string;
  readonly missingOne: string;
  readonly unknown: string;
  readonly notSwitchedOn: string;
  readonly adminAccount: string;
  readonly confirmTwo: string;
  readonly steps: (page: string) => string;
  readonly button: string;
  readonly none: string;
  readonly askHow: string;
  readonly nowReady: string;
  readonly notYet: string;
  readonly fine: string;
  readonly stuck: string;
  readonly guest: string;
  readonly gaveUp: string;
}

export const texts: Localized<Texts> = {
  en: {
    readyTitle: "You have registered enough",
    missingTitle: "You still need to register",
    unknownTitle: "Your security info",
    ready: "With these you can set a new password yourself when you forget yours.",
    missingAll: (count) =>
      ({
        unknown:
          "None is registered yet. Your organisation asks for one or two ways to prove who you are. I can't see which, and two different ones are always enough.",
        1: "You need **one** way to prove who you are, and none is registered yet. A second one is wise: a phone can get lost.",
        2: "You need **two** ways to prove who you are, and none is registered yet.",
      })[count ?? "unknown"],
    missingOne: "You need **two** ways to prove who you are, so one more is needed.",
    unknown:
      "I can't see what you have registered. The page below shows it. Two different ways are always enough.",
    notSwitchedOn:
      "You can register now, but setting a new password yourself does not work for your account yet:",
    adminAccount: "For an administrator account it is always two, and security questions do not count.",
    confirmTwo:
      '**What "confirm two methods" means:** the reset page asks for a code or an approval from one way, and then from another kind, such as the app and a phone number. Two codes on one phone number do not count as two.',
    steps: (page) =>
      `1. Open [Security info](${page}) and sign in.\n2. Select **Add sign-in method** and choose the authenticator app, a phone number or another email address.\n3. Type the code that you receive, and finish.\n4. A phone number needs its country code, such as +31 612345678. Add a new one before you remove the old one.`,
    button: "Open Security info",
    none: "nothing yet",
    askHow: "**How did it go?**",
    nowReady: "I see it: you have registered enough now. You can set a new password yourself from now on.",
    notYet:
      "I don't see enough in the directory yet. That can take a few minutes. Check that the page lists two different ways, and tell me again.",
    fine: "Good. Look at it again when you get another phone or number.",
    stuck: "The help desk can clear the old details or let you in once they are sure that it is you.",
    guest:
      "You are a guest here. How you prove who you are is registered at your own organisation, and a new password is set there as well.",
    gaveUp: "I can't work this out with you here, sorry. A person can.",
  },
  nl: {
    readyTitle: "Je hebt genoeg vastgelegd",
    missingTitle: "Je moet nog iets vastleggen",
    unknownTitle: "Je beveiligingsgegevens",
    ready: "Hiermee kun je zelf een nieuw wachtwoord instellen als je het vergeet.",
    missingAll: (count) =>
      ({
        unknown:
          "Er is nog niets vastgelegd. Je organisatie vraagt één of twee manieren om aan te tonen wie je bent. Ik kan niet zien hoeveel, maar twee verschillende zijn altijd genoeg.",
        1: "Je hebt **één** manier nodig om aan te tonen wie je bent, en er is er nog geen vastgelegd. Een tweede is verstandig: een telefoon kan kwijtraken.",
        2: "Je hebt **twee** manieren nodig om aan te tonen wie je bent, en er is er nog geen vastgelegd.",
      })[count ?? "unknown"],
    missingOne: "Je hebt **twee** manieren nodig om aan te tonen wie je bent, dus er moet er nog een bij.",
    unknown:
      "Ik kan niet zien wat je hebt vastgelegd. Op de pagina hieronder staat het. Twee verschillende manieren zijn altijd genoeg.",
    notSwitchedOn:
      "Je kunt nu al iets vastleggen, maar zelf een nieuw wachtwoord instellen werkt voor jouw account nog niet:",
    adminAccount:
      "Voor een beheerdersaccount zijn het er altijd twee, en beveiligingsvragen tellen niet mee.",
    confirmTwo:
      "**Wat 'bevestig twee methoden' betekent:** de herstelpagina vraagt een code of goedkeuring via de ene manier en daarna via een andere soort, zoals de app en een telefoonnummer. Twee codes op één nummer tellen niet als twee.",
    steps: (page) =>
      `1. Open [Beveiligingsgegevens](${page}) en log in.\n2. Kies **Aanmeldingsmethode toevoegen** en dan de authenticator-app, een telefoonnummer of een ander mailadres.\n3. Typ de code die je krijgt en rond het af.\n4. Een telefoonnummer heeft een landcode nodig, zoals +31 612345678. Voeg een nieuw nummer toe voordat je het oude weghaalt.`,
    button: "Beveiligingsgegevens openen",
    none: "nog niets",
    askHow: "**Hoe ging het?**",
    nowReady:
      "Ik zie het: je hebt nu genoeg vastgelegd. Vanaf nu kun je zelf een nieuw wachtwoord instellen.",
    notYet:
      "Ik zie in de directory nog niet genoeg. Dat kan een paar minuten duren. Kijk of er op de pagina twee verschillende manieren staan en zeg het me dan nog eens.",
    fine: "Mooi. Kijk er nog eens naar als je een andere telefoon of een ander nummer krijgt.",
    stuck: "De servicedesk kan de oude gegevens wissen of je erin laten zodra zeker is dat jij het bent.",
    guest:
      "Je bent hier te gast. Hoe je aantoont wie je bent, leg je vast bij je eigen organisatie, en daar stel je ook een nieuw wachtwoord in.",
    gaveUp: "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
  },
};
