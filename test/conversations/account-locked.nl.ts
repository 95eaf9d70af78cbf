import type { ConversationScript, Exchange } from "./conversation.js";

const LOCKS = { cannotTell: "the locks" } as const;

/** Microsoft Graph tells no lock that ends by itself, so the person is asked for the screen. */
const ASKED_FOR_THE_SCREEN: readonly Exchange[] = [
  {
    say: "mijn account is vergrendeld",
    hear: [
      "Geen beheerder heeft je account geblokkeerd. Of het tijdelijk op slot zit, kan ik van hieruit niet zien.",
      "Wat staat er op het scherm?",
    ],
  },
  {
    press: "Vergrendeld, of te veel pogingen",
    hear: ["Je account zit tijdelijk op slot", "Hoe is het nu?"],
  },
];

export const accountLockedInDutch: readonly ConversationScript[] = [
  {
    title: "geblokkeerd door een beheerder: wachten en een nieuw wachtwoord helpen niet",
    as: "ruben.bos@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "mijn account is vergrendeld",
        hear: [
          "Je account is geblokkeerd door een beheerder",
          "Wachten helpt niet",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "tijdelijk op slot: tot wanneer, wat het opheft en wat niet",
    as: "callum.reid@contoso.com",
    locale: "nl-NL",
    onGraph: LOCKS,
    turns: [
      {
        say: "mijn account is vergrendeld",
        onGraph: [
          {
            say: "mijn account is vergrendeld",
            hear: ["kan ik van hieruit niet zien.", "Wat staat er op het scherm?"],
          },
          {
            press: "Vergrendeld, of te veel pogingen",
            hear: [
              "Je account zit tijdelijk op slot",
              "zo'n tien foute pogingen",
              "Wat het opheft:",
              "Ik ben mijn wachtwoord vergeten",
              "Wat niet helpt:",
              "Ik weet mijn wachtwoord",
              "Zoek het apparaat",
              "Hoe is het nu?",
            ],
            never: ["CET"],
          },
        ],
        hear: [
          "Je account zit tijdelijk op slot",
          "zo'n tien foute pogingen",
          "Het slot gaat er vanzelf af om 10:15 CET.",
          "Wat het opheft:",
          "Ik ben mijn wachtwoord vergeten",
          "Wat niet helpt:",
          "Ik weet mijn wachtwoord",
          "Zoek het apparaat",
          "Hoe is het nu?",
        ],
      },
      { say: "ik ben er weer in", hear: ["kijk dan eerst naar je telefoon en mailapps"] },
    ],
  },
  {
    title: "tijdelijk op slot: nu een nieuw wachtwoord",
    as: "callum.reid@contoso.com",
    locale: "nl-NL",
    onGraph: LOCKS,
    turns: [
      { say: "mijn account is vergrendeld", onGraph: ASKED_FOR_THE_SCREEN, hear: ["Hoe is het nu?"] },
      { press: "Ik wil nu een nieuw wachtwoord", hear: ["Je kunt zelf een nieuw wachtwoord instellen"] },
    ],
  },
  {
    title: "het slot komt steeds terug: elk apparaat, een stap terug, dan een medewerker",
    as: "callum.reid@contoso.com",
    locale: "nl-NL",
    onGraph: LOCKS,
    turns: [
      { say: "mijn account is vergrendeld", onGraph: ASKED_FOR_THE_SCREEN, hear: ["Hoe is het nu?"] },
      { say: "het komt steeds terug", hear: ["Ga ze een voor een langs", "Is het opgehouden?"] },
      {
        say: "terug",
        hear: ["om 10:15 CET", "Hoe is het nu?"],
        onGraph: [
          { say: "terug", hear: ["Je account zit tijdelijk op slot", "Hoe is het nu?"], never: ["CET"] },
        ],
      },
      { press: "Het komt", hear: ["Is het opgehouden?"] },
      {
        say: "nog steeds niet",
        hear: [
          "De servicedesk kan zien waar de foute pogingen vandaan komen",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
  {
    title: "het slot komt steeds terug: het apparaat is gevonden",
    as: "callum.reid@contoso.com",
    locale: "nl-NL",
    onGraph: LOCKS,
    turns: [
      { say: "mijn account is vergrendeld", onGraph: ASKED_FOR_THE_SCREEN, hear: ["Hoe is het nu?"] },
      { say: "elke keer weer", hear: ["Is het opgehouden?"] },
      { say: "ja, opgelost", hear: ["Fijn om te horen."] },
    ],
  },
  {
    title: "op slot in het eigen netwerk: een ander slot, een andere uitweg",
    as: "tess.verhoeven@contoso.com",
    locale: "nl-NL",
    onGraph: LOCKS,
    turns: [
      {
        say: "mijn account is vergrendeld",
        onGraph: [
          {
            say: "mijn account is vergrendeld",
            hear: ["kan ik van hieruit niet zien.", "Wat staat er op het scherm?"],
          },
          {
            say: "vergrendeld",
            hear: [
              "Je account zit op slot",
              "bij Microsoft of in het eigen netwerk van je organisatie",
              "van hieruit kan ik niet zien welk van de twee",
              "de servicedesk, die naar allebei kan kijken",
              "Hoe is het nu?",
            ],
            never: ["CET", "tijdelijk"],
          },
        ],
        hear: [
          "op slot in het eigen netwerk",
          "een ander slot dan dat van Microsoft",
          "de servicedesk, die het kan ontgrendelen",
          "Hoe is het nu?",
        ],
        never: ["CET"],
      },
    ],
  },
  {
    title: "een gast",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "nl-NL",
    turns: [
      {
        say: "mijn account is vergrendeld",
        hear: ["door je eigen organisatie beheerd", "Heeft dit geholpen?"],
      },
    ],
  },
  {
    title: "de servicedesk bedoelt iemand anders: de stappen",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "iemands account is vergrendeld", hear: ["je eigen account of om dat van iemand anders?"] },
      { say: "van een collega", hear: ["Een knop om te ontgrendelen is er niet", "Heeft dit geholpen?"] },
    ],
  },
  {
    title: "de servicedesk bedoelt zichzelf",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    onGraph: LOCKS,
    turns: [
      { say: "mijn account is vergrendeld", hear: ["je eigen account of om dat van iemand anders?"] },
      {
        say: "mijn eigen",
        hear: ["geen blokkering en geen slot"],
        onGraph: [{ say: "mijn eigen", hear: ["Geen beheerder heeft je account geblokkeerd."] }],
      },
    ],
  },
  {
    title: "onduidelijk: andere woorden, keuzes, een medewerker",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "mijn account is vergrendeld", hear: ["Wat staat er op het scherm?"] },
      { say: "paars", hear: ["Staat er iets over een vergrendeld of een geblokkeerd account"] },
      { say: "paars", hear: ["1. Vergrendeld, of te veel pogingen"] },
      { say: "paars", hear: ["Een medewerker wel.", "Hier bereik je een medewerker: toestel 4357."] },
    ],
  },
];
