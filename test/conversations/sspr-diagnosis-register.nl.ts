import type { ConversationScript } from "./conversation.js";

/** The branches that registering takes away. */
export const diagnosisToRegisterInDutch: readonly ConversationScript[] = [
  {
    title: "niets vastgelegd, en er is geen binnenkomen aan",
    as: "fatima.elamrani@contoso.com",
    locale: "nl-NL",
    branch: "not-registered",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: [
          "Leg eerst vast hoe je aantoont dat jij het bent",
          "Je hebt nog geen telefoon",
          "Hier ben je aangemeld",
          "Beveiligingsgegevens (https://mysignins.microsoft.com/security-info)",
          "Heb je ze toegevoegd?",
        ],
      },
      {
        say: "nee, er wordt om mijn wachtwoord gevraagd",
        hear: [
          "De servicedesk kan controleren dat jij het bent",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
  {
    title: "één van de twee: intussen vastgelegd, en nu kan het",
    as: "daan.visser@contoso.com",
    locale: "nl-NL",
    branch: "too-few-methods",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Je hebt te weinig manieren vastgelegd"] },
      {
        registers: ["authenticator-app", "mobile-phone"],
        say: "klaar",
        hear: ["Je kunt zelf een nieuw wachtwoord instellen", "authenticator-app en mobiele telefoon"],
      },
      { say: "gelukt", hear: ["Mooi. Zet"] },
    ],
  },
  {
    title: "één van de twee: zogenaamd vastgelegd, en twee keer niet gezien",
    as: "daan.visser@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Je hebt te weinig manieren vastgelegd"] },
      { press: "Ik heb ze toegevoegd", hear: ["Ik zie in de directory nog niet genoeg."] },
      {
        say: "ja",
        hear: [
          "De servicedesk kan controleren dat jij het bent",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
];
