import { type ConversationScript, EMMA, KARIN, RACHEL, SANDRA } from "./conversation.js";

const MANY = Array.from({ length: 41 }, (_, number) => `persoon${number}@contoso.com`).join("\n");
const BEGIN = "ik moet voor een hele lijst mensen het wachtwoord resetten";

export const bulkInDutch: readonly ConversationScript[] = [
  {
    title:
      "een geplakte lijst: wie wel, wie niet en waarom; één knop; een pagina of een eigen chat voor ieder",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      { by: SANDRA, say: "hoi", hear: [""] },
      {
        say: BEGIN,
        hear: [
          "voor 2 tot 40 mensen tegelijk een nieuw wachtwoord",
          "Voor wie?",
          "[1] Laat alleen de stappen zien",
        ],
      },
      {
        say: "sandra.dewit@contoso.com, Lisa Bakker; daan.visser@contoso.com\n2. Karin Hendriks\n- eleanor.wright@contoso.com\ncharlotte.evans@fabrikam.com, nina.koster@contoso.com, Niemand Nergens\ninge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com; grace.thompson@contoso.com; 1234",
        hear: [
          "Voor 3 mensen kan ik het doen:",
          "Sandra de Wit (sandra.dewit@contoso.com)",
          "Deze sla ik over:",
          "jijzelf: niemand kan hier het eigen wachtwoord opnieuw instellen.",
          "Charlotte Evans: aanmelden gaat via een andere identiteitsprovider.",
          "Nina Koster: een beheerdersrol of extra bescherming. Doe deze een voor een, met de hand",
          "Inge Peeters: het wachtwoord van een gast",
          "Lisa Bakker: er past meer dan één persoon bij.",
          "eleanor.wright@contoso.com en Niemand Nergens: niet gevonden.",
          "1 die ik niet als naam kon lezen.",
          "Waarom zijn er nieuwe wachtwoorden nodig?",
        ],
        never: ["Eleanor Wright", "1234"],
      },
      {
        say: "ze hebben een phishingmail geopend",
        hear: [
          "Nieuwe wachtwoorden voor 3 mensen?",
          "Reden: ze hebben een phishingmail geopend",
          "Wat er gebeurt",
          "Eén van hen ziet het zelf, één keer, in de eigen chat met mij.",
          "Voor 2 van hen krijg jij elk een pagina.",
          "[1] Stel nieuwe wachtwoorden in voor 3 mensen",
          "[2] Meld iedereen ook overal af",
          "[3] Annuleren",
        ],
        never: ["Iedereen wordt overal afgemeld."],
      },
      { say: "ja", hear: ["Ik ga pas verder als je op de knop drukt."] },
      {
        press: "Meld iedereen ook",
        hear: ["Iedereen wordt overal afgemeld.", "[2] Toch niet overal afmelden"],
      },
      {
        press: "Stel nieuwe wachtwoorden",
        hear: ["Ik ben begonnen met 3 mensen.", "Zeg stop", "[1] Stop voor de volgende persoon"],
        told: {
          [KARIN]: [
            "Nieuw wachtwoord voor 3 van de 3 mensen",
            "Ik heb de hele lijst gedaan.",
            "Wachtwoord van Daan Visser (daan.visser@contoso.com) tonen (http://127.0.0.1:3978/one-view/",
            "Ze zien het zelf",
            "Sandra de Wit",
          ],
          [SANDRA]: ["Karin Hendriks"],
        },
      },
      { press: "Stop voor de volgende persoon", hear: ["Er loopt niets dat ik kan stoppen."] },
      { say: BEGIN, hear: ["Je hebt kort geleden al veel mensen tegelijk een nieuw wachtwoord gegeven."] },
    ],
  },
  {
    title: "een groep in de eerste zin; geannuleerd bij de knop",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      {
        say: "reset de wachtwoorden van iedereen in groep Warehouse",
        hear: [
          "Voor 3 mensen kan ik het doen:",
          "Bram Mulder",
          "Henk Dekker: het account komt uit jullie eigen Active Directory.",
        ],
      },
      { say: "INC-10423", hear: ["Nieuwe wachtwoorden voor 3 mensen?", "Reden: INC-10423"] },
      { say: "nee", hear: ["Goed, ik ben gestopt. Er is niets veranderd."] },
    ],
  },
  {
    title: "twee groepen met die naam; wie buiten bereik is, wordt geteld en nooit genoemd",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: BEGIN, hear: ["Voor wie?"] },
      {
        say: "afdeling Finance",
        hear: ["meer dan één groep", "[1] Finance", "[2] Finance interns", "[3] Geen van deze"],
      },
      {
        say: "1",
        hear: ["Voor 4 mensen kan ik het doen:", "nog 2: jouw rol is niet genoeg voor deze accounts"],
      },
      { say: "annuleren", hear: ["Goed, ik ben gestopt. Er is niets veranderd."] },
    ],
  },
  {
    title: "zoeken op naam; de bevestiging verloopt na vijf minuten",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: BEGIN, hear: ["Voor wie?"] },
      { say: "Pieter", hear: ["Voor 2 mensen kan ik het doen:", "Pieter Jansen", "Pieter van den Berg"] },
      { say: "hun telefoons zijn gestolen", hear: ["[1] Stel nieuwe wachtwoorden in voor 2 mensen"] },
      {
        minutesLater: 6,
        press: "Stel nieuwe wachtwoorden",
        hear: ["Dit duurde te lang, dus de bevestiging is verlopen. Er is niets veranderd."],
      },
    ],
  },
  {
    title: "meer dan 40: het artikel met de weg van het script",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      { say: BEGIN, hear: ["Voor wie?"] },
      {
        say: MANY,
        hear: ["Dat zijn meer dan 40 mensen.", "Veel mensen tegelijk een nieuw wachtwoord geven"],
      },
      { press: "Nee", hear: ["Honderden mensen?", "Microsoft Graph PowerShell"] },
    ],
  },
  {
    title: "wie als enige overblijft gaat apart; drie keer niemand is het einde",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: BEGIN, hear: ["Voor wie?"] },
      {
        say: "sandra.dewit@contoso.com, niemand@contoso.com",
        hear: ["één persoon", "niet gevonden", "nieuw wachtwoord voor Sandra de Wit"],
      },
      { say: BEGIN, hear: ["Voor wie?"] },
      { say: "groep Finance interns", hear: ["Ik vind niemand en geen groep met de naam Finance interns."] },
      { say: "a@contoso.com, b@contoso.com", hear: ["a@contoso.com en b@contoso.com: niet gevonden."] },
      {
        say: "Zzz",
        hear: ["Ik vind niemand en geen groep met de naam Zzz.", "Ik stop hier; er is niets veranderd."],
      },
    ],
  },
  {
    title: "voor beheerders is een tweede persoon nodig, dus een voor een; alleen de stappen kan ook",
    as: KARIN,
    locale: "nl-NL",
    rules: { privilegedTargets: "with-approval" },
    turns: [
      { say: BEGIN, hear: ["Voor wie?"] },
      {
        say: "sandra.dewit@contoso.com, daan.visser@contoso.com, nina.koster@contoso.com",
        hear: [
          "Voor 2 mensen kan ik het doen:",
          "Nina Koster: een beheerdersrol of extra bescherming. Vraag me deze een voor een",
        ],
      },
      { say: "laat maar", hear: ["Er is niets veranderd."] },
      { say: BEGIN, hear: ["Voor wie?"] },
      { press: "Laat alleen de stappen zien", hear: ["Veel mensen tegelijk een nieuw wachtwoord geven"] },
    ],
  },
  {
    title: "wie geen rol heeft, wordt geweigerd voordat er iets wordt gevraagd",
    as: EMMA,
    locale: "nl-NL",
    turns: [
      {
        say: "reset de wachtwoorden van iedereen in groep Warehouse",
        hear: ["je account heeft geen rol waarmee je het wachtwoord van een ander opnieuw mag instellen"],
        never: ["Bram", "Voor wie?"],
      },
    ],
  },
];
