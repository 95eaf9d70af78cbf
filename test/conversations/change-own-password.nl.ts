import type { ConversationScript } from "./conversation.js";

export const changeInDutch: readonly ConversationScript[] = [
  {
    title: "weet het huidige: de pagina, de regels, klaar",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe wijzig ik mijn wachtwoord?",
        hear: ["Weet je je huidige wachtwoord nog?", "typ het wachtwoord hier nooit"],
      },
      {
        say: "jazeker",
        hear: [
          "Je wachtwoord wijzigen",
          "Open Wachtwoord wijzigen (https://mysignins.microsoft.com/security-info/password/change)",
          "Typ één keer het huidige en twee keer het nieuwe",
          "8 tot 256 tekens",
          "Letters als é",
          "Hoe ging het?",
        ],
      },
      { say: "klaar", hear: ["Mooi. Vergeet je telefoon"] },
    ],
  },
  {
    title: "weet het niet meer: door naar opnieuw instellen",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "hoe wijzig ik mijn wachtwoord?", hear: ["huidige wachtwoord nog?"] },
      { say: "geen idee meer", hear: ["Je kunt zelf een nieuw wachtwoord instellen"] },
    ],
  },
  {
    title: "het nieuwe wordt geweigerd, een stap terug, en nog niet: een medewerker",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "hoe wijzig ik mijn wachtwoord?", hear: ["huidige wachtwoord nog?"] },
      { press: "Ja, dat weet ik", hear: ["Hoe ging het?"] },
      {
        say: "het wordt geweigerd",
        hear: ["De pagina accepteerde het nieuwe wachtwoord niet.", "8 tot 256 tekens", "Is het gelukt?"],
      },
      { say: "een stap terug", hear: ["Hoe ging het?"] },
      { press: "Het nieuwe wordt geweigerd", hear: ["Is het gelukt?"] },
      {
        say: "nee",
        hear: ["De servicedesk kan er met je naar kijken.", "Hier bereik je een medewerker: toestel 4357."],
      },
    ],
  },
  {
    title: "de pagina gaat niet open: de andere manieren",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "hoe wijzig ik mijn wachtwoord?", hear: ["huidige wachtwoord nog?"] },
      { say: "ja", hear: ["Hoe ging het?"] },
      {
        say: "de pagina gaat niet open",
        hear: ["Account weergeven", "Ctrl+Alt+Delete", "Heeft dit geholpen?"],
      },
    ],
  },
  {
    title: "gesynchroniseerd zonder terugschrijven: het kantoornetwerk",
    as: "henk.dekker@northwindtraders.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe wijzig ik mijn wachtwoord?",
        hear: ["Wijzig het op een computer in het kantoornetwerk", "Ctrl+Alt+Delete", "Heeft dit geholpen?"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "gesynchroniseerd, terugschrijven onbekend: de pagina en de andere manier",
    as: "megan.price@northwindtraders.com",
    locale: "nl-NL",
    turns: [
      { say: "hoe wijzig ik mijn wachtwoord?", hear: ["huidige wachtwoord nog?"] },
      {
        say: "ja",
        hear: ["ik kan niet zien of wijzigingen op de webpagina daar aankomen", "Ctrl+Alt+Delete"],
      },
    ],
  },
  {
    title: "gefedereerd: waar ze zich aanmelden",
    as: "joost.kuipers@fabrikam.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe wijzig ik mijn wachtwoord?",
        hear: ["je wijzigt je wachtwoord daar", "Heeft dit geholpen?"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "een gast: thuis",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe wijzig ik mijn wachtwoord?",
        hear: ["hoort bij je eigen organisatie"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "uitgeschakeld: een medewerker",
    as: "ruben.bos@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "hoe wijzig ik mijn wachtwoord?",
        hear: ["Aanmelden is geblokkeerd voor je account.", "Hier bereik je een medewerker: toestel 4357."],
      },
    ],
  },
  {
    title: "een tijdelijk wachtwoord",
    as: "priya.sharma@contoso.com",
    locale: "nl-NL",
    onGraph: { cannotTell: "a temporary password" },
    turns: [
      {
        say: "hoe wijzig ik mijn wachtwoord?",
        hear: ["Je hebt een tijdelijk wachtwoord", "huidige wachtwoord nog?"],
        onGraph: [
          { say: "hoe wijzig ik mijn wachtwoord?", hear: ["huidige wachtwoord nog?"], never: ["tijdelijk"] },
        ],
      },
    ],
  },
  {
    title: "onduidelijk: andere woorden, dan een medewerker",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "hoe wijzig ik mijn wachtwoord?", hear: ["huidige wachtwoord nog?"] },
      { say: "paars", hear: ["Om het te wijzigen heb je het wachtwoord van nu nodig."] },
      { say: "paars", hear: ["1. Ja, dat weet ik", "2. Nee, vergeten"] },
      { say: "paars", hear: ["Een medewerker wel.", "Hier bereik je een medewerker: toestel 4357."] },
    ],
  },
];
