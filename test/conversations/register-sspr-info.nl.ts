import type { ConversationScript } from "./conversation.js";

export const registerInDutch: readonly ConversationScript[] = [
  {
    title: "er is genoeg vastgelegd: wat meetelt, afgeschermd",
    as: "callum.reid@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        hear: [
          "Je hebt genoeg vastgelegd",
          "Vastgelegd: authenticator-app (telt mee)",
          "Vastgelegd: mobiele telefoon +31 ** *** **35 (telt mee)",
          "Vastgelegd: Windows Hello (telt niet mee voor een nieuw wachtwoord)",
          "Wat 'bevestig twee methoden' betekent:",
          "Open Beveiligingsgegevens (https://mysignins.microsoft.com/security-info)",
          "Hoe ging het?",
        ],
      },
      { say: "goed zo", hear: ["Kijk er nog eens naar"] },
    ],
  },
  {
    title: "één van de twee, en de tweede komt erbij",
    as: "daan.visser@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        hear: [
          "Je moet nog iets vastleggen",
          "mobiele telefoon +31 ** *** **81 (telt mee)",
          "dus er moet er nog een bij",
        ],
      },
      {
        registers: ["authenticator-app", "mobile-phone"],
        say: "klaar",
        hear: ["je hebt nu genoeg vastgelegd"],
      },
    ],
  },
  {
    title: "nog niets, en twee keer niet gezien: een medewerker",
    as: "fatima.elamrani@contoso.com",
    locale: "nl-NL",
    onGraph: { cannotTell: "how many methods" },
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        onGraph: [
          {
            say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
            hear: [
              "Vastgelegd: nog niets",
              "Er is nog niets vastgelegd. Je organisatie vraagt één of twee manieren",
              "twee verschillende zijn altijd genoeg",
            ],
            never: ["Je hebt"],
          },
        ],
        hear: ["Vastgelegd: nog niets", "Je hebt twee manieren nodig"],
      },
      { press: "Ik heb iets toegevoegd", hear: ["Ik zie in de directory nog niet genoeg."] },
      {
        say: "ja",
        hear: ["De servicedesk kan de oude gegevens wissen", "Hier bereik je een medewerker: toestel 4357."],
      },
    ],
  },
  {
    title: "nog niets waar één genoeg is",
    as: "fatima.elamrani@contoso.com",
    locale: "nl-NL",
    sspr: { methodsRequired: 1 },
    onGraph: { cannotTell: "how many methods" },
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        onGraph: [
          {
            say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
            hear: [
              "Vastgelegd: nog niets",
              "Er is nog niets vastgelegd. Je organisatie vraagt één of twee manieren",
              "twee verschillende zijn altijd genoeg",
            ],
            never: ["Je hebt"],
          },
        ],
        hear: ["Je hebt één manier nodig", "Een tweede is verstandig"],
        never: ["bevestig twee methoden"],
      },
    ],
  },
  {
    title: "de pagina vraagt om een telefoon die weg is",
    as: "daan.visser@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel", hear: ["Hoe ging het?"] },
      {
        say: "telefoon kwijt",
        hear: ["De servicedesk kan de oude gegevens wissen", "Hier bereik je een medewerker: toestel 4357."],
      },
    ],
  },
  {
    title: "een beheerder: altijd twee, en geen beveiligingsvragen",
    as: "hassan.bouali@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        hear: ["dus er moet er nog een bij", "Voor een beheerdersaccount zijn het er altijd twee"],
      },
    ],
  },
  {
    title: "vastgelegd, en niet aangezet voor dit account",
    as: "olivia.taylor@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        hear: [
          "Je hebt genoeg vastgelegd",
          "werkt voor jouw account nog niet:",
          "staat niet aan voor jouw account",
        ],
      },
    ],
  },
  {
    title: "niemand kan zien of het genoeg is",
    as: "milan.smit@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        hear: ["Je beveiligingsgegevens", "Ik kan niet zien wat je hebt vastgelegd"],
      },
    ],
  },
  {
    title: "een gast: thuis",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel",
        hear: ["leg je vast bij je eigen organisatie"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "onduidelijk: andere woorden, keuzes, een medewerker",
    as: "daan.visser@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "hoe leg ik mijn telefoonnummer vast voor wachtwoordherstel", hear: ["Hoe ging het?"] },
      { say: "paars", hear: ["Heb je iets toegevoegd, is het goed zo"] },
      { say: "paars", hear: ["1. Ik heb iets toegevoegd"] },
      { say: "paars", hear: ["Een medewerker wel.", "Hier bereik je een medewerker: toestel 4357."] },
    ],
  },
];
