import type { ConversationScript } from "./conversation.js";

/** Every branch of the diagnosis: who is sent to the page, who is not, and what helps instead. */
export const diagnosisInDutch: readonly ConversationScript[] = [
  {
    title: "een beheerder met twee manieren",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    branch: "administrator",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: ["Dit is een beheerdersaccount.", "Meld je nergens af", "Toon op twee manieren aan"],
      },
    ],
  },
  {
    title: "niemand kan het zien: proberen en de code voorlezen",
    as: "milan.smit@contoso.com",
    locale: "nl-NL",
    branch: "unknown",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: ["Probeer de herstelpagina", "ik weet niet zeker of het bij jou werkt", "Hoe ging het?"],
      },
      { say: "0013", hear: ["niet in de groep zit", "Hier bereik je een medewerker: toestel 4357."] },
    ],
  },
  {
    title: "gesynchroniseerd met terugschrijven: ook de eigen Active Directory heeft regels",
    as: "willem.vandermeer@contoso.com",
    locale: "nl-NL",
    branch: "yes",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: [
          "Je kunt zelf een nieuw wachtwoord instellen",
          "De regels van de eigen Active Directory van je organisatie gelden dan ook.",
        ],
      },
    ],
  },
  {
    title: "een gast",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "nl-NL",
    branch: "guest",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: [
          "Je kunt je wachtwoord nu niet zelf opnieuw instellen",
          "hoort bij je eigen organisatie",
          "Heeft dit geholpen?",
        ],
        never: ["toestel 4357"],
      },
    ],
  },
  {
    title: "uitgeschakeld",
    as: "ruben.bos@contoso.com",
    locale: "nl-NL",
    branch: "disabled",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: ["Aanmelden is geblokkeerd voor je account.", "Hier bereik je een medewerker: toestel 4357."],
        never: ["Code:", "passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "gefedereerd",
    as: "joost.kuipers@fabrikam.com",
    locale: "nl-NL",
    branch: "federated",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: [
          "Je meldt je aan via een ander aanmeldsysteem",
          "Wachtwoord vergeten",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["Code:", "passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "uit voor beheerders",
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    branch: "administrators-off",
    sspr: { administrators: false },
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: [
          "kunnen beheerders hun eigen wachtwoord niet opnieuw instellen",
          "Een andere beheerder",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["Code:", "passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "uit voor de hele organisatie",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    branch: "tenant-off",
    sspr: { policy: "none" },
    onGraph: { cannotTell: "the policy", branch: "not-in-scope" },
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        onGraph: [
          {
            say: "ik ben mijn wachtwoord vergeten",
            hear: [
              "Je kunt je wachtwoord nu niet zelf opnieuw instellen",
              "staat niet aan voor jouw account",
              "Hier bereik je een medewerker: toestel 4357.",
            ],
            never: ["Code:", "passwordreset.microsoftonline.com"],
          },
        ],
        hear: [
          "Code: SSPR_0009",
          "staat uit in deze organisatie",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "niet in de groep",
    as: "olivia.taylor@contoso.com",
    locale: "nl-NL",
    branch: "not-in-scope",
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        onGraph: [
          {
            say: "ik ben mijn wachtwoord vergeten",
            hear: ["staat niet aan voor jouw account", "Hier bereik je een medewerker: toestel 4357."],
            never: ["Code:", "passwordreset.microsoftonline.com"],
          },
        ],
        hear: [
          "Code: SSPR_0013",
          "staat niet aan voor jouw account",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "geen licentie",
    as: "bram.mulder@contoso.com",
    locale: "nl-NL",
    branch: "unlicensed",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: ["Code: SSPR_0012", "ontbreekt de licentie", "Hier bereik je een medewerker: toestel 4357."],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "gesynchroniseerd zonder terugschrijven",
    as: "henk.dekker@northwindtraders.com",
    locale: "nl-NL",
    branch: "no-writeback",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: [
          "Code: SSPR_0010",
          "eigen Active Directory",
          "komt daar niet aan",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "te vaak geprobeerd: tot wanneer, en wie er nu kan helpen",
    as: "noor.jacobs@contoso.com",
    locale: "nl-NL",
    branch: "throttled",
    onGraph: { cannotTell: "the throttle", branch: "yes" },
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        onGraph: [
          { say: "ik ben mijn wachtwoord vergeten", hear: ["Je kunt zelf een nieuw wachtwoord instellen"] },
          { press: "Ik zie een foutmelding", hear: ["Wat staat er op de pagina?", "Te vaak geprobeerd"] },
          {
            press: "Te vaak geprobeerd",
            hear: ["24 uur", "Hier bereik je een medewerker: toestel 4357."],
            never: ["CET"],
          },
        ],
        hear: [
          "er te vaak is geprobeerd",
          "Vanaf 21 november 2026 om 10:00 CET kun je het weer proberen",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
];
