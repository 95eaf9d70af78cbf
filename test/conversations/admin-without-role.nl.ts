import { type ConversationScript, KARIN, SANDRA } from "./conversation.js";

const BUITENGESLOTEN = "Ik ben beheerder en ik kom er niet meer in";

export const adminWithoutRoleInDutch: readonly ConversationScript[] = [
  {
    title:
      "zegt beheerder te zijn en heeft geen rol: wat de directory zegt, dan een apart account dat nog open is",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      {
        say: BUITENGESLOTEN,
        hear: [
          "De directory laat hier geen beheerdersrol zien",
          "sandra.dewit@contoso.com",
          "In welk account kom je niet?",
        ],
      },
      { say: "een apart account", hear: ["nog ergens ingelogd?"], never: ["collega"] },
      {
        say: "nog ingelogd",
        hear: ["die sessie is je weg terug", "Log niet uit", "twee verschillende methoden", "privévenster"],
      },
      {
        say: "nog niet",
        hear: ["bevoegde verificatiebeheerder of globale beheerder", "Wie dat zijn, zeg ik niet"],
        never: ["Mark de Groot"],
      },
      { press: "Ik ben nog", hear: ["Is er echt geen andere weg?"], never: ["anderen die je"] },
      { press: "Ik begrijp het", hear: ["verwijder het tweede account vandaag nog"] },
      {
        say: "nog steeds niet",
        hear: ["Onze .onmicrosoft.com-naam: …", "Gebruikersnaam van het beheerdersaccount: …"],
        never: ["contoso.onmicrosoft.com", "sandra.dewit"],
      },
      { say: "bedankt", hear: ["Zodat dit niet nog eens gebeurt"], never: ["die kunnen inloggen:"] },
    ],
  },
  {
    title: "een apart account, nergens ingelogd: de herstelpagina, dan anderen, zonder laatste redmiddel",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["In welk account kom je niet?"] },
      { press: "Een ander beheerdersaccount", hear: ["nog ergens ingelogd?"] },
      { say: "nergens", hear: ["Probeer eerst de herstelpagina", "op twee manieren"] },
      { say: "terug", hear: ["nog ergens ingelogd?"] },
      { press: "Nergens meer", hear: ["Hoe ging het?"] },
      {
        say: "nog steeds niet",
        hear: ["Een andere beheerder kan het opnieuw instellen"],
        never: ["Ik ben nog ingelogd"],
      },
    ],
  },
  {
    title: "de gebruikersnaam van het beheerdersaccount is vergeten: de drie plekken, en verder",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["In welk account kom je niet?"] },
      { say: "een ander account", hear: ["nog ergens ingelogd?"] },
      {
        say: "gebruikersnaam vergeten",
        hear: [".onmicrosoft.com", "rechtsboven", "Bestand > Account", "nog ergens ingelogd?"],
      },
      { say: "nergens", hear: ["Probeer eerst de herstelpagina"] },
    ],
  },
  {
    title: "er is helemaal geen beheerder meer",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["De directory laat hier geen beheerdersrol zien"] },
      {
        say: "niemand",
        hear: ["Blad voor het gesprek met Microsoft", "Alleen Microsoft kan je binnenlaten"],
      },
      { press: "Terug", hear: ["In welk account kom je niet?"] },
    ],
  },
  {
    title: "geen rol, en het gaat toch om dit account",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["In welk account kom je niet?"] },
      { press: "Dit account", hear: ["Je kunt zelf een nieuw wachtwoord instellen"] },
    ],
  },
  {
    title: "een rol die geen beheerdersrol is, wordt genoemd",
    as: "lucy.adams@contoso.com",
    locale: "nl-NL",
    turns: [{ say: BUITENGESLOTEN, hear: ["heeft alleen de rol Reports Reader"] }],
  },
  {
    title: "het is het account van een collega",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["Hoe ging het?"] },
      { press: "Een ander beheerdersaccount", hear: ["nog ergens ingelogd?"] },
      { say: "een collega", hear: ["Voor wie is het?"] },
    ],
  },
  {
    title: "onduidelijk: andere woorden, keuzes, een medewerker",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: BUITENGESLOTEN, hear: ["In welk account kom je niet?"] },
      { say: "paars", hear: ["Gaat het om het account waarmee je hier bent aangemeld"] },
      { say: "paars", hear: ["1. Dit account"] },
      { say: "paars", hear: ["Een medewerker wel.", "toestel 4357"] },
    ],
  },
];
