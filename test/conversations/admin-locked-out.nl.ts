import { type ConversationScript, ELEANOR, KARIN, MARK, RACHEL } from "./conversation.js";

const BUITENGESLOTEN = "Ik ben beheerder en ik kom er niet meer in";

export const adminLockedOutInDutch: readonly ConversationScript[] = [
  {
    title:
      "nog ingelogd en vastgelegd: eerst twee methoden nakijken, dan de herstelpagina; preventie aan het eind",
    as: ELEANOR,
    locale: "nl-NL",
    branch: "administrator",
    turns: [
      {
        say: BUITENGESLOTEN,
        hear: [
          "Je kunt zelf een nieuw beheerderswachtwoord instellen",
          "eleanor.wright@contoso.com",
          "Rollen: globale beheerder",
          "Log nergens uit voordat twee methoden zijn bevestigd",
          "+31 ** *** **59",
          "privévenster",
          "altijd twee, en beveiligingsvragen tellen niet mee",
          "Hoe ging het?",
        ],
      },
      {
        say: "het is gelukt",
        hear: [
          "Fijn dat je er weer in bent.",
          "Zodat dit niet nog eens gebeurt",
          "Globale beheerders die kunnen inloggen: 2",
          "met twee methoden vastgelegd: 1 van 2",
          "Microsoft raadt er twee tot vier aan",
          "Niet iedereen zou zichzelf kunnen redden.",
          "break-glass",
        ],
      },
    ],
  },
  {
    title: "nog ingelogd en niets vastgelegd: eerst twee methoden, en dan opnieuw kijken",
    as: "peter.hall@contoso.com",
    locale: "nl-NL",
    branch: "not-registered",
    turns: [
      {
        say: BUITENGESLOTEN,
        hear: [
          "Leg eerst twee methoden vast",
          "Log nergens uit",
          "niets dat voor een beheerder meetelt",
          "Aanmeldingsmethode toevoegen",
        ],
        never: ["privévenster"],
      },
      {
        registers: ["mobile-phone", "authenticator-app"],
        press: "Ik heb er twee vastgelegd",
        hear: ["Je kunt zelf een nieuw beheerderswachtwoord instellen", "privévenster"],
      },
      { say: "gelukt", hear: ["Zodat dit niet nog eens gebeurt"], never: ["die kunnen inloggen:"] },
    ],
  },
  {
    title: "één methode vastgelegd: twee keer niets gezien leidt naar een andere beheerder",
    as: "hassan.bouali@contoso.com",
    locale: "nl-NL",
    branch: "too-few-methods",
    turns: [
      { say: BUITENGESLOTEN, hear: ["Leg eerst twee methoden vast", "Ik zie dat dit is vastgelegd:"] },
      { say: "klaar", hear: ["Ik zie in de directory nog geen twee methoden."] },
      { say: "klaar", hear: ["Een andere beheerder kan het opnieuw instellen", "Eleanor Wright"] },
    ],
  },
  {
    title: "een andere beheerder: wie het mag zien, hoort de rollen en de mensen",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["Hoe ging het?"] },
      {
        say: "nog steeds niet",
        hear: [
          "Een andere beheerder kan het opnieuw instellen",
          "Mark de Groot: mark.degroot@contoso.com",
          "gebruikersbeheerder, bevoegde verificatiebeheerder of globale beheerder",
          "nooit per mail",
        ],
        never: ["rachel.morgan@contoso.com"],
      },
      { say: "gelukt", hear: ["Globale beheerders die kunnen inloggen: 2"], never: ["van 2"] },
    ],
  },
  {
    title: "een andere beheerder: wie het niet mag zien, hoort de rollen en geen namen",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["Rollen: helpdeskbeheerder"] },
      {
        say: "nee",
        hear: ["helpdeskbeheerder, gebruikersbeheerder", "Wie dat zijn, zeg ik niet"],
        never: ["Mark de Groot", "Eleanor", "emergency.access"],
      },
    ],
  },
  {
    title: "uitgezet voor beheerders: meteen een andere beheerder",
    as: RACHEL,
    locale: "nl-NL",
    sspr: { administrators: false },
    branch: "administrators-off",
    turns: [
      {
        say: BUITENGESLOTEN,
        hear: ["Een andere beheerder kan het opnieuw instellen"],
        never: ["privévenster"],
      },
      { say: "er is niemand anders", hear: ["Alleen Microsoft kan je binnenlaten"] },
    ],
  },
  {
    title: "het laatste redmiddel is afgeschermd: waarschuwingen, eerst anderen, en terug",
    as: ELEANOR,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["Hoe ging het?"] },
      { press: "Nog steeds niet", hear: ["Kon iemand je helpen?"] },
      {
        press: "Ik ben nog ingelogd",
        hear: [
          "Laatste redmiddel: een tweede beheerdersaccount",
          "Er zijn nog 2 anderen die je gewoon kunnen helpen.",
          "een machtig account",
          "Verwijder het dezelfde dag.",
          "Is er echt geen andere weg?",
        ],
        never: ["Een gebruiker toevoegen"],
      },
      { say: "terug", hear: ["Kon iemand je helpen?"] },
      { say: "nog ingelogd", hear: ["Is er echt geen andere weg?"] },
      {
        press: "Ik begrijp het",
        hear: ["Een gebruiker toevoegen", "verwijder het tweede account vandaag nog"],
      },
      { say: "opgelost", hear: ["Zodat dit niet nog eens gebeurt"] },
    ],
  },
  {
    title: "een kleinere rol krijgt het laatste redmiddel niet",
    as: MARK,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["Hoe ging het?"] },
      {
        say: "nog steeds niet",
        hear: ["Eleanor Wright", "Kon iemand je helpen?"],
        never: ["Ik ben nog ingelogd"],
      },
    ],
  },
  {
    title: "de enige beheerder: een blad voor het gesprek met wat bekend is, en preventie",
    as: ELEANOR,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["Hoe ging het?"] },
      { say: "nog steeds niet", hear: ["Kon iemand je helpen?"] },
      {
        say: "ik ben de enige",
        hear: [
          "Blad voor het gesprek met Microsoft",
          "Onze .onmicrosoft.com-naam: contoso.onmicrosoft.com",
          "Gebruikersnaam van het beheerdersaccount: eleanor.wright@contoso.com",
          "…………",
          "Data Protection-team",
          "Alleen Microsoft kan je binnenlaten",
          "Het kan dagen duren.",
          "Wat ga je doen?",
        ],
      },
      { say: "ik ga bellen", hear: ["Zodat dit niet nog eens gebeurt"] },
    ],
  },
];
