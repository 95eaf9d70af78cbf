import { type ConversationScript, ELEANOR, KARIN } from "./conversation.js";

/** Everything that stops a reset before it begins: what a person hears, and when they can go on. */
export const limitsInDutch: readonly ConversationScript[] = [
  {
    title: "een account met een nieuw wachtwoord wacht een kwartier, en naar een reden wordt niet gevraagd",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
      { say: "INC-10423", hear: ["Een nieuw wachtwoord instellen?"] },
      { press: "Stel een nieuw wachtwoord in", hear: ["Het nieuwe wachtwoord is ingesteld"] },
      {
        minutesLater: 5,
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Dit account heeft net nog een nieuw wachtwoord gekregen",
          "Een nieuwe reset kan vanaf 20 november 2026 om 10:15 CET",
          "toestel 4357",
        ],
        never: ["Waarom is er"],
      },
      {
        minutesLater: 10,
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
    ],
  },
  {
    title: "een account heeft de resets van de dag gehad",
    as: KARIN,
    locale: "nl-NL",
    limits: { targetDay: 1 },
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
      { say: "INC-10423", hear: ["Een nieuw wachtwoord instellen?"] },
      { press: "Stel een nieuw wachtwoord in", hear: ["Het nieuwe wachtwoord is ingesteld"] },
      {
        minutesLater: 60,
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Dit account heeft vandaag al een paar keer een nieuw wachtwoord gekregen",
          "21 november 2026 om 10:00 CET",
        ],
      },
    ],
  },
  {
    title: "iemand heeft de resets van een uur gedaan",
    as: KARIN,
    locale: "nl-NL",
    limits: { actorHour: 1 },
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
      { say: "INC-10423", hear: ["Een nieuw wachtwoord instellen?"] },
      { press: "Stel een nieuw wachtwoord in", hear: ["Het nieuwe wachtwoord is ingesteld"] },
      {
        say: "het wachtwoord van daan.visser@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "zoveel resets gedaan als ik één persoon in een uur",
          "Je kunt verder vanaf 20 november 2026 om 11:00 CET",
          "Vraag een collega",
        ],
        never: ["Daan Visser"],
      },
    ],
  },
  {
    title: "iemand heeft de resets van een dag gedaan",
    as: KARIN,
    locale: "nl-NL",
    limits: { actorDay: 1 },
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
      { say: "INC-10423", hear: ["Een nieuw wachtwoord instellen?"] },
      { press: "Stel een nieuw wachtwoord in", hear: ["Het nieuwe wachtwoord is ingesteld"] },
      {
        say: "het wachtwoord van daan.visser@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "zoveel resets gedaan als ik één persoon op een dag",
          "Je kunt verder vanaf 21 november 2026 om 10:00 CET",
          "Vraag een collega",
        ],
        never: ["Daan Visser"],
      },
    ],
  },
  {
    title: "heel veel resets: alles staat even stil",
    as: KARIN,
    locale: "nl-NL",
    limits: { tenant10Minutes: 1 },
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
      { say: "INC-10423", hear: ["Een nieuw wachtwoord instellen?"] },
      { press: "Stel een nieuw wachtwoord in", hear: ["Het nieuwe wachtwoord is ingesteld"] },
      {
        minutesLater: 1,
        say: "het wachtwoord van daan.visser@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Er zijn in korte tijd heel veel wachtwoorden opnieuw ingesteld",
          "Resets kunnen weer vanaf 20 november 2026 om 10:10 CET",
        ],
      },
      {
        minutesLater: 9,
        say: "het wachtwoord van daan.visser@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Daan Visser"],
      },
    ],
  },
  {
    title: "te veel zoeken in een minuut",
    as: KARIN,
    locale: "nl-NL",
    limits: { lookUpsMinute: 1 },
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
      { say: "laat maar", hear: ["ik ben gestopt"] },
      {
        say: "het wachtwoord van daan.visser@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Je hebt in korte tijd veel mensen opgezocht",
          "Je kunt verder vanaf 20 november 2026 om 10:01 CET",
        ],
      },
    ],
  },
  {
    title: "bevestigingen van niemand zetten de resets een dag op slot",
    as: KARIN,
    locale: "nl-NL",
    limits: { failedProofs: 1 },
    turns: [
      {
        submit: { kind: "confirm", action: "AAAAAAAAAAAAAAAAAAAAAA" },
        hear: ["Die knop hoort bij een eerdere vraag"],
      },
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Voor de zekerheid doe ik nu geen resets voor je",
          "Je kunt verder vanaf 21 november 2026 om 10:00 CET",
          "toestel 4357",
        ],
      },
    ],
  },
  {
    title: "een aanmelding van lang geleden is niet genoeg",
    as: KARIN,
    locale: "nl-NL",
    signedInMinutesAgo: 16,
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Je bent al een tijd geleden aangemeld", "meld je opnieuw aan"],
        never: ["Sandra de Wit"],
      },
    ],
  },
  {
    title: "een aanmelding die onderweg te oud wordt",
    as: KARIN,
    locale: "nl-NL",
    signedInMinutesAgo: 13,
    turns: [
      {
        say: "het wachtwoord van sandra.dewit@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: ["Ik heb deze persoon gevonden"],
      },
      { minutesLater: 1, say: "INC-10423", hear: ["Een nieuw wachtwoord instellen?"] },
      {
        minutesLater: 2,
        press: "Stel een nieuw wachtwoord in",
        hear: ["Je bent al een tijd geleden aangemeld"],
        never: ["Het nieuwe wachtwoord is ingesteld"],
      },
    ],
  },
  {
    title: "een hele reset duurt hoogstens 15 minuten",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: "Lisa Bakker heeft een nieuw wachtwoord nodig", hear: ["Lisa Bakker"] },
      { minutesLater: 10, say: "2", hear: ["lisa.bakker@contoso.com"] },
      {
        minutesLater: 5,
        say: "INC-10423",
        hear: ["Voor één reset heb ik 15 minuten"],
        never: ["Een nieuw wachtwoord instellen?"],
      },
    ],
  },
  {
    title: "het noodaccount wordt niet gevonden, ook niet door een globale beheerder",
    as: ELEANOR,
    locale: "nl-NL",
    turns: [
      {
        say: "het wachtwoord van emergency.access@contoso.onmicrosoft.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Ik kan niemand vinden met de naam emergency.access@contoso.onmicrosoft.com.",
          "of het is beschermd",
          "bevoegde verificatiebeheerder of globale beheerder",
        ],
        never: ["Payroll", "Emergency Access"],
      },
    ],
  },
  {
    title: "een serviceaccount wordt niet gevonden",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "het wachtwoord van svc-payroll@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Ik kan niemand vinden met de naam svc-payroll@contoso.com.",
          "of het is beschermd",
          "bevoegde verificatiebeheerder of globale beheerder",
        ],
        never: ["Payroll", "Emergency Access"],
      },
    ],
  },
];
