import type { ConversationScript } from "./conversation.js";

/** What can happen on the page, once somebody is sent there. */
export const forgotInDutch: readonly ConversationScript[] = [
  {
    title: "alles is in orde: de pagina, wat je moet aantonen, de regels, en het lukt",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    branch: "yes",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: [
          "Je kunt zelf een nieuw wachtwoord instellen",
          "1. Open Wachtwoord opnieuw instellen (https://passwordreset.microsoftonline.com/?mkt=nl-nl)",
          "2. Typ je gebruikersnaam, sandra.dewit@contoso.com,",
          "4. Toon op twee manieren aan dat jij het bent. Je hebt vastgelegd: authenticator-app en mobiele telefoon +31 ** *** **81",
          "8 tot 256 tekens, met drie van deze vier",
          "Letters als é, ü of ß",
          "Hoe ging het?",
          "Het is gelukt",
          "Er komt geen code",
          "Ik zie een foutmelding",
        ],
      },
      {
        say: "ja, gelukt!",
        hear: ["Mooi. Zet het nieuwe wachtwoord vandaag nog in je telefoon"],
        never: ["Heeft dit geholpen?", "toestel"],
      },
    ],
  },
  {
    title: "er komt geen code: raad die past, en dan een medewerker",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      {
        say: "ik krijg geen sms",
        hear: [
          "Een code komt meestal binnen een minuut",
          "Per telefoon: typ op de pagina het hele nummer",
          "Met de app: er wordt niets gestuurd.",
          "Is het gelukt?",
        ],
        never: ["Per mail:"],
      },
      {
        say: "nog steeds niet",
        hear: [
          "De servicedesk kan controleren dat jij het bent",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
  {
    title: "geen code, een stap terug, en het lukt toch",
    as: "pieter.vandenberg@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "ik ben mijn wachtwoord vergeten",
        hear: ["mobiele telefoon +31 ** *** **88 en ander mailadres p***@example.org"],
      },
      { press: "Er komt geen code", hear: ["Per mail: kijk bij de ongewenste mail"], never: ["Met de app"] },
      { say: "terug", hear: ["Je kunt zelf een nieuw wachtwoord instellen"] },
      { say: "jazeker", hear: ["Mooi. Zet"] },
    ],
  },
  {
    title: "op de pagina staat een code",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      { press: "Ik zie een foutmelding", hear: ["Wat staat er op de pagina?"] },
      {
        say: "SSPR_0029",
        hear: [
          "er iets mis is met de koppeling naar de eigen Active Directory",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
  {
    title: "de code wordt meteen getypt",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      {
        say: "er staat SSPR-0012",
        hear: [
          "Die code betekent dat er een licentie ontbreekt.",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
  {
    title: "het nieuwe wachtwoord wordt geweigerd en daarna goedgekeurd",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      { say: "hij geeft een foutmelding", hear: ["Wat staat er op de pagina?"] },
      {
        say: "te zwak",
        hear: [
          "De pagina vond het nieuwe wachtwoord niet goed genoeg.",
          "8 tot 256 tekens",
          "Is het gelukt?",
        ],
      },
      { say: "terug", hear: ["Wat staat er op de pagina?"] },
      { say: "2", hear: ["Is het gelukt?"] },
      { say: "het is gelukt", hear: ["Mooi. Zet"] },
    ],
  },
  {
    title: "te vaak geprobeerd",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      { press: "Ik zie een foutmelding", hear: ["Wat staat er op de pagina?"] },
      { say: "te veel pogingen", hear: ["24 uur rusten", "Hier bereik je een medewerker: toestel 4357."] },
    ],
  },
  {
    title: "een andere melding",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      { press: "Ik zie een foutmelding", hear: ["Wat staat er op de pagina?"] },
      {
        say: "neem contact op met de beheerder",
        hear: [
          "Wat die melding betekent, kan ik van hieruit niet zien.",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
  {
    title: "een onduidelijk antwoord: andere woorden, dan de keuzes, dan een medewerker",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      { say: "paars", hear: ["Kon je een nieuw wachtwoord instellen, of liep het ergens vast?"] },
      {
        say: "heel paars",
        hear: [
          "Ik begrijp het nog niet.",
          "1. Het is gelukt",
          "2. Er komt geen code",
          "3. Ik zie een foutmelding",
        ],
      },
      {
        say: "paars",
        hear: [
          "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
      },
    ],
  },
  {
    title: "woorden uit de andere taal tellen ook",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      { say: "no code", hear: ["Een code komt meestal binnen een minuut"] },
      { say: "it worked", hear: ["Mooi. Zet"] },
    ],
  },
  {
    title: "een nieuw probleem tussendoor, met een weg terug",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      {
        say: "mijn account is vergrendeld",
        hear: [
          "Dat is een andere vraag, dus die pak ik nu.",
          "Terug naar: Ik ben mijn wachtwoord vergeten",
          "Wat staat er op het scherm?",
        ],
      },
      { press: "Terug naar", hear: ["Je kunt zelf een nieuw wachtwoord instellen"] },
    ],
  },
  {
    title: "de pagina zegt dat het account vergrendeld is: daar gaat het gesprek over verder",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "wachtwoord vergeten", hear: ["Hoe ging het?"] },
      {
        say: "nu zegt hij dat mijn account op slot zit",
        hear: [
          "Ik zie op dit moment geen blokkering en geen slot op je account.",
          "Wat staat er op het scherm?",
        ],
        never: ["Heeft dit geholpen?"],
      },
    ],
  },
];
