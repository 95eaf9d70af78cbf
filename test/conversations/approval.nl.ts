import { type ConversationScript, DAAN, ELEANOR, KARIN, MARK, RACHEL } from "./conversation.js";

const rules = { privilegedTargets: "with-approval" } as const;

/** Mark mag Rachel opnieuw instellen; alleen Eleanor kan dat ook goedkeuren. */
export const approvalInDutch: readonly ConversationScript[] = [
  {
    title: "standaard wordt een beheerder niet opnieuw ingesteld, en hoor je wie het zelf kan doen",
    as: MARK,
    locale: "nl-NL",
    turns: [
      {
        say: "het wachtwoord van rachel.morgan@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Deze persoon heeft een beheerdersrol of extra bescherming, en in deze organisatie mag ik",
          "in het Microsoft Entra-beheercentrum",
          "gebruikersbeheerder, bevoegde verificatiebeheerder of globale beheerder",
          "toestel 4357",
        ],
        never: ["Waarom is er"],
      },
    ],
  },
  {
    title: "een tweede persoon keurt het goed en de eerste voert het uit",
    as: MARK,
    locale: "nl-NL",
    others: { [ELEANOR]: "nl-NL", [RACHEL]: "en-GB", [DAAN]: "nl-NL", [KARIN]: "nl-NL" },
    rules,
    turns: [
      {
        say: "het wachtwoord van rachel.morgan@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Ik heb deze persoon gevonden",
          "Naam: Rachel Morgan",
          "Waarom is er een nieuw wachtwoord nodig?",
        ],
      },
      {
        say: "Telefoon gestolen, TOPdesk 24110133",
        hear: [
          "Voor dit account is een tweede persoon nodig",
          "Naam: Rachel Morgan",
          "Gebruikersnaam: rachel.morgan@contoso.com",
          "Reden: Telefoon gestolen, TOPdesk 24110133",
          "typ de volledige naam of de gebruikersnaam, precies zoals die hierboven staat",
          "[1] Annuleren",
        ],
      },
      { say: "ja", hear: ["Zo heet deze persoon niet."] },
      {
        say: "Rachel Morgan",
        hear: [
          "Ik heb één persoon gevraagd om dit goed te keuren. Er is nog niets veranderd.",
          "Dat kan tot 20 november 2026 om 10:30 CET",
        ],
        told: {
          [ELEANOR]: [
            "Je goedkeuring is nodig",
            "Gevraagd door: Mark de Groot (mark.degroot@contoso.com)",
            "Voor: Rachel Morgan (rachel.morgan@contoso.com)",
            "Afdeling: IT Operations",
            "Reden: Telefoon gestolen, TOPdesk 24110133",
            "Beslis vóór: 20 november 2026 om 10:30 CET",
            "Mark de Groot wil Rachel Morgan weer laten aanmelden.",
            "bel Mark de Groot dan eerst",
            "[1] Goedkeuren",
            "[2] Afwijzen",
          ],
        },
      },
      {
        by: ELEANOR,
        press: "Goedkeuren",
        hear: ["je hebt het goedgekeurd. Mark de Groot weet het", "voor Rachel Morgan"],
        told: {
          [MARK]: [
            "Je verzoek is goedgekeurd",
            "Eleanor Wright heeft het goedgekeurd. Er is nog niets veranderd.",
            "De knop werkt tot 20 november 2026 om 10:05 CET",
            "[1] Stel een nieuw wachtwoord in voor Rachel Morgan",
          ],
        },
      },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: [
          "Het nieuwe wachtwoord is ingesteld",
          "Het oude wachtwoord van Rachel Morgan werkt niet meer.",
        ],
        told: { [RACHEL]: ["Your password was reset", "Mark de Groot"] },
      },
      { by: ELEANOR, press: "Goedkeuren", hear: ["Je hebt dit verzoek al goedgekeurd."] },
    ],
  },
  {
    title: "een tweede persoon wijst het af",
    as: MARK,
    locale: "nl-NL",
    others: { [ELEANOR]: "nl-NL" },
    rules,
    turns: [
      { say: "rachel.morgan@contoso.com heeft een nieuw wachtwoord nodig", hear: ["Rachel Morgan"] },
      { say: "INC-30001", hear: ["Voor dit account is een tweede persoon nodig"] },
      {
        say: "rachel.morgan@contoso.com",
        hear: ["Ik heb één persoon gevraagd"],
        told: { [ELEANOR]: ["Je goedkeuring is nodig"] },
      },
      {
        by: ELEANOR,
        press: "Afwijzen",
        hear: ["Je hebt het afgewezen. Voor Rachel Morgan verandert er niets."],
        told: {
          [MARK]: ["Eleanor Wright heeft je verzoek voor Rachel Morgan afgewezen."],
        },
      },
    ],
  },
  {
    title: "drie keer een verkeerde naam",
    as: MARK,
    locale: "nl-NL",
    rules,
    turns: [
      { say: "rachel.morgan@contoso.com heeft een nieuw wachtwoord nodig", hear: ["Rachel Morgan"] },
      { say: "INC-30002", hear: ["Voor dit account is een tweede persoon nodig"] },
      { say: "Rachel", hear: ["Zo heet deze persoon niet."] },
      { say: "Morgan", hear: ["Zo heet deze persoon niet."] },
      { say: "R. Morgan", hear: ["Dat was drie keer niet de naam van deze persoon. Ik ben gestopt"] },
    ],
  },
  {
    title: "annuleren bij de naam",
    as: MARK,
    locale: "nl-NL",
    others: { [ELEANOR]: "nl-NL" },
    rules,
    turns: [
      { say: "rachel.morgan@contoso.com heeft een nieuw wachtwoord nodig", hear: ["Rachel Morgan"] },
      { say: "INC-30003", hear: ["Voor dit account is een tweede persoon nodig"] },
      { press: "Annuleren", hear: ["ik ben gestopt. Er is niets veranderd."] },
    ],
  },
  {
    title: "niemand die het mag goedkeuren heeft een chat met de bot",
    as: MARK,
    locale: "nl-NL",
    others: { [RACHEL]: "nl-NL", [KARIN]: "nl-NL" },
    rules,
    turns: [
      { say: "rachel.morgan@contoso.com heeft een nieuw wachtwoord nodig", hear: ["Rachel Morgan"] },
      { say: "INC-30004", hear: ["Voor dit account is een tweede persoon nodig"] },
      {
        say: "Rachel Morgan",
        hear: [
          "Iemand anders moet dit goedkeuren, en ik kan niemand bereiken die dat mag. Er is niets veranderd.",
          "om één keer een chat met mij te openen",
          "globale beheerder",
        ],
      },
    ],
  },
  {
    title: "niemand beslist op tijd",
    as: MARK,
    locale: "nl-NL",
    others: { [ELEANOR]: "nl-NL" },
    rules,
    turns: [
      { say: "rachel.morgan@contoso.com heeft een nieuw wachtwoord nodig", hear: ["Rachel Morgan"] },
      { say: "INC-30005", hear: ["Voor dit account is een tweede persoon nodig"] },
      {
        say: "Rachel Morgan",
        hear: ["Ik heb één persoon gevraagd"],
        told: { [ELEANOR]: ["Je goedkeuring is nodig"] },
      },
      {
        minutes: 30,
        hear: [],
        told: {
          [MARK]: ["Niemand heeft binnen 30 minuten beslist", "Rachel Morgan", "Er is niets veranderd."],
        },
      },
      {
        by: ELEANOR,
        press: "Goedkeuren",
        hear: ["Dit verzoek is verlopen: niemand heeft binnen 30 minuten beslist."],
      },
    ],
  },
  {
    title: "de goedgekeurde knop blijft te lang liggen",
    as: MARK,
    locale: "nl-NL",
    others: { [ELEANOR]: "nl-NL" },
    rules,
    turns: [
      { say: "rachel.morgan@contoso.com heeft een nieuw wachtwoord nodig", hear: ["Rachel Morgan"] },
      { say: "INC-30006", hear: ["Voor dit account is een tweede persoon nodig"] },
      {
        say: "Rachel Morgan",
        hear: ["Ik heb één persoon gevraagd"],
        told: { [ELEANOR]: ["Je goedkeuring is nodig"] },
      },
      {
        by: ELEANOR,
        press: "Goedkeuren",
        hear: ["je hebt het goedgekeurd"],
        told: { [MARK]: ["Je verzoek is goedgekeurd"] },
      },
      { minutes: 5, hear: [] },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: ["Dit duurde langer dan 5 minuten", "Er is niets veranderd."],
      },
    ],
  },
];
