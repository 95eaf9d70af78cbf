import type { ConversationScript } from "./conversation.js";

export const usernameInDutch: readonly ConversationScript[] = [
  {
    title: "de eigen naam, meteen",
    as: "zoe.vandijk@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "ik weet mijn gebruikersnaam niet meer",
        hear: [
          "Dit is je gebruikersnaam",
          "Gebruikersnaam: zoe.vandijk@contoso.com",
          "Is dat degene die je zocht?",
        ],
      },
      { say: "bedankt", hear: ["Fijn om te horen."], never: ["Heeft dit geholpen?"] },
    ],
  },
  {
    title: "een gast hoort het adres van de eigen organisatie",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "nl-NL",
    turns: [
      {
        say: "ik weet mijn gebruikersnaam niet meer",
        hear: ["Gebruikersnaam: inge.peeters@adatum.com"],
        never: ["#EXT#"],
      },
    ],
  },
  {
    title: "een ander account: de drie aanwijzingen",
    as: "zoe.vandijk@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      {
        say: "ik bedoel een ander account",
        hear: [
          "Ik vertel mensen alleen hun eigen gebruikersnaam",
          "Zoek in de privémail op .onmicrosoft.com",
          "rechtsboven",
          "Bestand > Account",
          "Heeft dit geholpen?",
        ],
      },
    ],
  },
  {
    title: "voor iemand anders, zonder rol: dezelfde aanwijzingen voor wie het ook is",
    as: "zoe.vandijk@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      {
        say: "voor mijn collega Sandra de Wit",
        hear: [
          "Ik vertel mensen alleen hun eigen gebruikersnaam",
          "Zoek in de privémail op .onmicrosoft.com",
          "rechtsboven",
          "Bestand > Account",
          "Heeft dit geholpen?",
        ],
        never: ["sandra.dewit"],
      },
    ],
  },
  {
    title: "voor iemand die niet bestaat: geen woord verschil",
    as: "zoe.vandijk@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      {
        say: "voor mijn collega Xanthippe",
        hear: [
          "Ik vertel mensen alleen hun eigen gebruikersnaam",
          "Zoek in de privémail op .onmicrosoft.com",
          "rechtsboven",
          "Bestand > Account",
          "Heeft dit geholpen?",
        ],
      },
    ],
  },
  {
    title: "de servicedesk zoekt iemand op",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      { press: "Het is voor iemand anders", hear: ["Van wie zoek je de gebruikersnaam?"] },
      {
        say: "Sandra",
        hear: [
          "Ik heb deze persoon gevonden",
          "Naam: Sandra de Wit (Sales)",
          "Gebruikersnaam: sandra.dewit@contoso.com",
          "Vertel hem alleen aan iemand van wie je hebt gecontroleerd wie het is.",
        ],
      },
    ],
  },
  {
    title: "de servicedesk vindt er meer",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      { say: "voor een collega", hear: ["Van wie zoek je"] },
      {
        say: "Lisa Bakker",
        hear: ["lisa.bakker2@contoso.com", "lisa.bakker@contoso.com", "Deze mensen passen bij Lisa Bakker."],
      },
    ],
  },
  {
    title: "de servicedesk vindt niemand",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      { say: "voor een collega", hear: ["Van wie zoek je"] },
      { say: "Xanthippe", hear: ["Ik kan niemand vinden met de naam Xanthippe."] },
    ],
  },
  {
    title: "de servicedesk typt niets dat iemand noemt",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      { say: "voor een collega", hear: ["Van wie zoek je"] },
      { say: "??!", hear: ["Typ de naam of het mailadres"] },
      { say: "42", hear: ["Typ de naam"] },
      { say: "...", hear: ["Ik stop hier."] },
    ],
  },
  {
    title: "onduidelijk: andere woorden, keuzes, dan de aanwijzingen",
    as: "zoe.vandijk@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik weet mijn gebruikersnaam niet meer", hear: ["die je zocht?"] },
      { say: "paars", hear: ["Is dit de gebruikersnaam die je nodig hebt"] },
      { say: "paars", hear: ["1. Ja, die is het"] },
      {
        say: "paars",
        hear: [
          "Ik vertel mensen alleen hun eigen gebruikersnaam",
          "Zoek in de privémail op .onmicrosoft.com",
          "rechtsboven",
          "Bestand > Account",
          "Heeft dit geholpen?",
        ],
      },
    ],
  },
];
