import { type ConversationScript, ELEANOR, RACHEL, SANDRA } from "./conversation.js";

const AANZETTEN = "Laat mensen zelf hun wachtwoord opnieuw instellen";

export const enableInDutch: readonly ConversationScript[] = [
  {
    title: "de hele wizard: hoe het nu staat, elke stap nagekeken, en wie er klaar is",
    as: ELEANOR,
    locale: "nl-NL",
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: AANZETTEN,
        onGraph: [
          {
            say: AANZETTEN,
            hear: [
              "in jullie organisatie, vandaag",
              "Wachtwoorden terugschrijven: ja",
              "Microsoft Graph vertelt ze niet",
              "jij zegt wat je ziet",
              "Ik kan deze instellingen niet zelf wijzigen",
            ],
            never: ["Staat aan voor", "iets te verbeteren", "niet te zien"],
          },
        ],
        hear: [
          "in jullie organisatie, vandaag",
          "Staat aan voor: Geselecteerd (Self-service password reset)",
          "Aantal methoden nodig: 2",
          "Opnieuw bevestigen: na 180 dagen",
          "Mail aan beheerders als een van hen reset: nee",
          "aan voor één groep",
          "Hier is iets te verbeteren:",
          "Ik kan deze instellingen niet zelf wijzigen",
        ],
      },
      {
        press: "Loop het",
        hear: ["Stap 1 van 7", "spreken elkaar hier tegen", "Met een eigen Active Directory"],
      },
      {
        say: "klaar",
        hear: ["Stap 2 van 7", "Dit staat al goed.", "Geen zet het uit"],
        onGraph: [
          {
            say: "klaar",
            hear: ["Stap 2 van 7", "Staat aan voor: van hieruit niet te zien", "Geen zet het uit"],
            never: ["Dit staat al goed."],
          },
        ],
      },
      {
        say: "verder",
        hear: ["Stap 3 van 7", "wie het mag gebruiken: ik zie het in de directory."],
        onGraph: [
          {
            say: "verder",
            hear: ["Stap 3 van 7", "wie het mag gebruiken: "],
            never: ["ik zie het in de directory"],
          },
        ],
      },
      { say: "staat er niet", hear: ["Stap 3 van 7", "Sinds 30 september 2025"] },
      { say: "waarom", hear: ["Stap 3 van 7", "wie een telefoonnummer kaapt"] },
      { say: "klaar", hear: ["Stap 4 van 7", "0 tot 730"] },
      { say: "terug", hear: ["Stap 3 van 7"] },
      { say: "klaar", hear: ["Stap 4 van 7"] },
      { say: "klaar", hear: ["Stap 5 van 7", "Alle beheerders waarschuwen"] },
      {
        say: "klaar",
        hear: ["Stap 6 van 7", "wie er van een reset hoort: de directory laat nog iets anders zien"],
        onGraph: [
          {
            say: "klaar",
            hear: ["Stap 6 van 7", "wie er van een reset hoort: dat kan ik van hieruit niet zien"],
            never: ["nog iets anders"],
          },
        ],
      },
      { say: "klaar", hear: ["Stap 7 van 7", "geen beheerder"] },
      {
        say: "klaar",
        hear: [
          "Wie zelf een nieuw wachtwoord kan instellen",
          "9 mensen mogen zelf een nieuw wachtwoord instellen en kunnen het niet",
          "Toegelaten door het beleid: 45 van 48 (94%)",
          "Genoeg vastgelegd: 37 van 48 (77%)",
          "Klaar: allebei: 36 van 48 (75%)",
          "Wie je kunt herinneren",
          "(beheerder)",
          "Daan Visser: daan.visser@contoso.com",
          "Heeft dit geholpen?",
        ],
        never: ["Inge Peeters", "Ruben Bos"],
      },
    ],
  },
  {
    title: "nu uit, en alleen het rapport",
    as: ELEANOR,
    locale: "nl-NL",
    sspr: { policy: "none" },
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: AANZETTEN,
        hear: ["Staat aan voor: Geen", "uit voor iedereen behalve beheerders"],
        onGraph: [{ say: AANZETTEN, hear: ["Microsoft Graph vertelt ze niet"], never: ["Het staat uit"] }],
      },
      { say: "alleen het rapport", hear: ["Wie zelf een nieuw wachtwoord kan instellen"] },
    ],
  },
  {
    title: "aan voor iedereen, één methode, terug naar het overzicht",
    as: ELEANOR,
    locale: "nl-NL",
    sspr: { policy: "all", methodsRequired: 1, reconfirmAfterDays: 0 },
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: AANZETTEN,
        hear: ["Opnieuw bevestigen: nooit", "aan voor iedereen", "één methode of twee"],
        onGraph: [
          { say: AANZETTEN, hear: ["Microsoft Graph vertelt ze niet"], never: ["Opnieuw bevestigen"] },
        ],
      },
      { say: "ja", hear: ["Stap 1 van 7"] },
      { press: "Terug", hear: ["in jullie organisatie, vandaag"] },
    ],
  },
  {
    title: "wie het rapport mag zien en de instellingen niet, krijgt het rapport",
    as: "lucy.adams@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: AANZETTEN,
        hear: ["Jij mag zien wie er klaar is", "Genoeg vastgelegd: 37 van 48", "Wie je kunt herinneren"],
      },
    ],
  },
  {
    title: "een andere beheerder krijgt het artikel",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      { say: AANZETTEN, hear: ["Heeft dit geholpen?"], never: ["Geselecteerd (Self-service", " van 48"] },
    ],
  },
  {
    title: "een gewone gebruiker krijgt het artikel voor gebruikers",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      {
        say: "kan onze organisatie selfservice voor wachtwoordherstel aanzetten voor iedereen?",
        hear: ["Je organisatie beslist hierover"],
        never: ["Staat aan voor", " van 48"],
      },
    ],
  },
  {
    title: "onduidelijk: andere woorden, keuzes, een medewerker",
    as: ELEANOR,
    locale: "nl-NL",
    turns: [
      { say: AANZETTEN, hear: ["Wat wil je doen?"] },
      { say: "paars", hear: ["Zullen we de instellingen langslopen"] },
      { say: "paars", hear: ["1. Loop het met me door"] },
      { say: "paars", hear: ["Een medewerker wel.", "toestel 4357"] },
    ],
  },
];
