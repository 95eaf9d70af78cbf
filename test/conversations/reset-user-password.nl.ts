import { type ConversationScript, DAAN, KARIN } from "./conversation.js";

export const resetInDutch: readonly ConversationScript[] = [
  {
    title: "de servicedesk geeft Sandra een nieuw wachtwoord",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "Sandra kan niet meer inloggen, hoe geef ik haar een nieuw wachtwoord?",
        hear: [
          "Ik heb deze persoon gevonden",
          "Naam: Sandra de Wit",
          "Gebruikersnaam: sandra.dewit@contoso.com",
          "Afdeling: Sales",
          "Waarom is er een nieuw wachtwoord nodig?",
        ],
      },
      {
        say: "ok",
        hear: ["Geef een reden van 10 tot 200 tekens, of een ticketnummer zoals INC-10423."],
      },
      {
        say: "Vergeten tijdens haar vakantie",
        hear: [
          "Een nieuw wachtwoord instellen?",
          "Reden: Vergeten tijdens haar vakantie",
          "Het huidige wachtwoord werkt dan meteen niet meer.",
          "[1] Stel een nieuw wachtwoord in voor Sandra de Wit",
          "[2] Meld de persoon ook overal af",
          "[3] Annuleren",
        ],
      },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: [
          "Het nieuwe wachtwoord is ingesteld",
          "Laatste wachtwoordwijziging: 20 november 2026 om 10:00 CET",
          "Bij de volgende aanmelding: moet een nieuw wachtwoord kiezen",
          "Het oude wachtwoord van Sandra de Wit werkt niet meer.",
          "Het wordt één keer getoond, tot 20 november 2026",
          "Tijdelijk wachtwoord tonen (http://127.0.0.1:3978/one-view/",
          "Heeft dit geholpen?",
        ],
      },
      { say: "ja hoor", hear: ["Fijn om te horen."] },
    ],
  },
  {
    title: "een gewone gebruiker hoort waarom niet en wat wel kan",
    as: DAAN,
    locale: "nl-NL",
    turns: [
      {
        say: "Sandra kan niet meer inloggen, hoe geef ik haar een nieuw wachtwoord?",
        hear: [
          "je account heeft geen rol waarmee je het wachtwoord van een ander opnieuw mag instellen",
          "wachtwoordbeheerder, helpdeskbeheerder",
          "globale beheerder",
          "Wat je wel kunt doen:",
          "toestel 4357",
        ],
        never: ["sandra.dewit", "Sales"],
      },
    ],
  },
  {
    title: "een beheerder boven de eigen rol: welke rollen het wel mogen",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "het wachtwoord van eleanor.wright@contoso.com moet opnieuw, ze kan niet inloggen",
        hear: [
          "Ik kan niemand vinden met de naam eleanor.wright@contoso.com.",
          "Klopt de naam? Dan is jouw rol niet genoeg voor dit account",
          "bevoegde verificatiebeheerder of globale beheerder",
        ],
      },
    ],
  },
  {
    title: "meer mensen met dezelfde naam, en toch niet",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "Lisa Bakker heeft een nieuw wachtwoord nodig",
        hear: ["Er past meer dan één persoon bij Lisa Bakker."],
      },
      { say: "2", hear: ["Gebruikersnaam: lisa.bakker@contoso.com"] },
      { say: "laat maar", hear: ["ik ben gestopt. Er is niets veranderd."] },
    ],
  },
  {
    title: "niemand met die naam",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "wil je het wachtwoord van mijn collega Xanthippe opnieuw instellen",
        hear: ["Ik kan niemand vinden met de naam Xanthippe."],
      },
      { press: "Laat alleen de stappen zien", hear: ["Actieve gebruikers", "Bron:"] },
    ],
  },
  {
    title: "ja typen is niet op de knop drukken; van taal wisselen kan altijd",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "daan.visser@contoso.com is zijn wachtwoord vergeten, kun je dat opnieuw instellen",
        hear: ["Daan Visser"],
      },
      { say: "TOPdesk 24110132", hear: ["Reden: TOPdesk 24110132"] },
      { say: "ja", hear: ["Ik ga pas verder als je op de knop drukt."] },
      { say: "English please", hear: ["I'll speak English from now on.", "Set a new password?"] },
      { press: "Cancel", hear: ["I stopped. Nothing was changed."] },
    ],
  },
];
