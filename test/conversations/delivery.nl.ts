import { type ConversationScript, DAAN, KARIN, SANDRA, YUSUF } from "./conversation.js";

/** Hoe iemand weer binnenkomt, en wie het geheim te zien krijgt. */
export const deliveryInDutch: readonly ConversationScript[] = [
  {
    title: "Sandra kan het zelf, en dat staat er eerst, met een tekst om door te geven",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "stel het wachtwoord van sandra.dewit@contoso.com opnieuw in, ze is het vergeten",
        hear: [
          "Ik heb deze persoon gevonden",
          "Sandra de Wit kan dit zelf.",
          "Dit kun je doorgeven:",
          "Ga naar passwordreset.microsoftonline.com",
          "typ sandra.dewit@contoso.com en volg de stappen.",
          "Waarom is er een nieuw wachtwoord nodig?",
          "[1] Die persoon doet het zelf",
        ],
      },
      { press: "Die persoon doet het zelf", hear: ["Prima. Ik heb niets veranderd."] },
    ],
  },
  {
    title: "Daan kan het niet zelf, dus niemand wordt die kant op gestuurd",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "stel het wachtwoord van daan.visser@contoso.com opnieuw in, hij is het vergeten",
        hear: ["Ik heb deze persoon gevonden", "Waarom is er een nieuw wachtwoord nodig?"],
        never: ["kan dit zelf", "Die persoon doet het zelf"],
      },
      { say: "annuleer", hear: ["Er is niets veranderd."] },
    ],
  },
  {
    title: "een verificatiebeheerder geeft een pas, en mag ook een wachtwoord geven",
    as: YUSUF,
    locale: "nl-NL",
    turns: [
      {
        say: "stel het wachtwoord van daan.visser@contoso.com opnieuw in, hij is het vergeten",
        hear: ["Daan Visser"],
      },
      {
        say: "INC-10423",
        hear: [
          "Een tijdelijke toegangspas maken?",
          "Wat er gebeurt",
          "De persoon krijgt een pas om zich één keer mee aan te melden, binnen 60 minuten.",
          "Het huidige wachtwoord blijft.",
          "Alleen jij krijgt het te zien, één keer, en jij geeft het door.",
          "[1] Maak een pas voor Daan Visser",
          "[2] Liever een tijdelijk wachtwoord",
          "[3] Meld de persoon ook overal af",
          "[4] Annuleren",
        ],
      },
      {
        press: "Liever een tijdelijk wachtwoord",
        hear: [
          "Een nieuw wachtwoord instellen?",
          "Reden: INC-10423",
          "[2] Liever een tijdelijke toegangspas",
        ],
      },
      { press: "Liever een tijdelijke toegangspas", hear: ["Een tijdelijke toegangspas maken?"] },
      {
        press: "Maak een pas",
        hear: [
          "De tijdelijke toegangspas is klaar",
          "Het wachtwoord van Daan Visser blijft zoals het is.",
          "Aanmelden kan er één keer mee, binnen 60 minuten.",
          "Pas tonen (http://127.0.0.1:3978/one-view/",
        ],
        never: ["Laatste wachtwoordwijziging", "afgemeld"],
      },
      { open: true, hear: ["shown: temporary-access-pass for Daan Visser"] },
      { open: true, hear: ["gone"] },
    ],
  },
  {
    title:
      "de persoon heeft een chat met de bot: alleen die ziet het, en de servicedesk hoort dat het is gezien",
    as: KARIN,
    locale: "nl-NL",
    others: { [DAAN]: "nl-NL" },
    turns: [
      {
        say: "stel het wachtwoord van daan.visser@contoso.com opnieuw in, hij is het vergeten",
        hear: ["Daan Visser"],
      },
      {
        say: "INC-10423",
        hear: [
          "Alleen Daan Visser krijgt het te zien, één keer, in de eigen chat met mij. Jij niet.",
          "Daan Visser hoort van mij dat jij dit hebt gedaan.",
          "[2] Ik geef het zelf door",
          "[3] Meld de persoon ook overal af",
        ],
      },
      {
        press: "Meld de persoon ook overal af",
        hear: [
          "De persoon wordt overal afgemeld.",
          "[2] Ik geef het zelf door",
          "[3] Toch niet overal afmelden",
        ],
      },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: [
          "Het nieuwe wachtwoord is ingesteld",
          "Ik heb Daan Visser een bericht gestuurd in de eigen chat met mij.",
          "Jij krijgt het niet te zien. Ik laat je weten of het is geopend.",
          "De persoon is overal afgemeld.",
        ],
        never: ["one-view"],
        told: {
          [DAAN]: [
            "Je kunt je weer aanmelden",
            "Karin Hendriks",
            "Eén keer tonen (http://127.0.0.1:3978/one-view/",
          ],
        },
      },
      {
        by: DAAN,
        open: true,
        hear: ["shown: temporary-password for Daan Visser"],
        told: { [KARIN]: ["Het is geopend", "Daan Visser", "heeft gezien wat je hebt geregeld"] },
      },
      { by: DAAN, open: true, hear: ["gone"] },
    ],
  },
  {
    title: "de servicedesk mag het toch zelf doorgeven, en ziet het dan zelf",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "stel het wachtwoord van sandra.dewit@contoso.com opnieuw in, ze is het vergeten",
        hear: ["kan dit zelf"],
      },
      {
        say: "Ze heeft haar telefoon niet bij zich",
        hear: ["Alleen Sandra de Wit krijgt het te zien", "Ik geef het zelf door"],
      },
      {
        press: "Ik geef het zelf door",
        hear: ["Alleen jij krijgt het te zien, één keer", "[2] Laat het alleen Sandra de Wit zien"],
      },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: ["Het nieuwe wachtwoord is ingesteld", "Tijdelijk wachtwoord tonen (http"],
        told: { [SANDRA]: ["Je wachtwoord is opnieuw ingesteld"] },
      },
      { open: true, hear: ["shown: temporary-password for Sandra de Wit"] },
    ],
  },
];
