import { type ConversationScript, ELEANOR, KARIN, RACHEL, SANDRA } from "./conversation.js";

const BELEID = "hoe vaak moeten wachtwoorden gewijzigd worden";

export const expiryInDutch: readonly ConversationScript[] = [
  {
    title: "een beheerder: elk domein, wat het betekent, waarom, waar, en één account",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      {
        say: BELEID,
        hear: [
          "Wanneer wachtwoorden bij jullie verlopen",
          "contoso.com (standaard): nooit",
          "contoso.onmicrosoft.com: niets ingesteld, dus de standaard",
          "fabrikam.com: bepaald door een ander aanmeldsysteem",
          "northwindtraders.com: na 90 dagen",
          "Microsoft raadt aan: nooit.",
          "voor 2021",
          "gefedereerd domein",
          "eigen Active Directory",
          "waarschuwt niemand meer vooraf",
        ],
      },
      { say: "waarom", hear: ["Zomer2026", "NIST", "accountant"] },
      { say: "waar", hear: ["Organisatie-instellingen", "14 tot 730 dagen", "gebruikersbeheerder"] },
      { press: "Maar één account", hear: ["DisablePasswordExpiration", "beheerde identiteit"] },
      { say: "bedankt", hear: ["Vraag gerust verder."] },
    ],
  },
  {
    title: "een beheerder die zelf een aftelling ziet, hoort over het eigen wachtwoord",
    as: ELEANOR,
    locale: "nl-NL",
    turns: [
      { say: "ik krijg een melding dat mijn wachtwoord over 3 dagen verloopt", hear: ["Wat past het best?"] },
      {
        press: "Wanneer wachtwoorden",
        hear: ["Je eigen wachtwoord", "verloopt je wachtwoord niet", "phishing"],
      },
      { say: "bedankt", hear: ["Vraag gerust verder."] },
    ],
  },
  {
    title: "een gewone gebruiker: verloopt niet, en een mail erover is phishing; toch wijzigen",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      {
        say: BELEID,
        hear: [
          "Je eigen wachtwoord",
          "verloopt je wachtwoord niet",
          "geen waarschuwingen vooraf",
          "Wat wil je doen?",
        ],
        never: ["northwindtraders.com", "fabrikam.com"],
      },
      { say: "wijzigen", hear: ["je huidige wachtwoord"] },
    ],
  },
  {
    title: "een account uit het eigen netwerk: de aftelling van Windows klopt",
    as: "henk.dekker@northwindtraders.com",
    locale: "nl-NL",
    turns: [
      { say: BELEID, hear: ["uit het eigen netwerk van je organisatie", "Windows", "klopt dat"] },
      { say: "ik weet het niet meer", hear: ["toestel 4357"] },
    ],
  },
  {
    title: "een ander aanmeldsysteem",
    as: "joost.kuipers@fabrikam.com",
    locale: "nl-NL",
    turns: [{ say: BELEID, hear: ["een ander aanmeldsysteem van je organisatie, en dat bepaalt het"] }],
  },
  {
    title: "een gast",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "nl-NL",
    turns: [{ say: BELEID, hear: ["je eigen organisatie bepaalt wanneer je wachtwoord verloopt"] }],
  },
  {
    title: "de servicedesk, die het niet mag zien, krijgt het artikel",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: BELEID, hear: ["Standaard verlopen wachtwoorden nooit"], never: ["northwindtraders.com"] },
    ],
  },
  {
    title: "onduidelijk: andere woorden, keuzes, een medewerker",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      { say: BELEID, hear: ["Wil je hier nog iets over weten?"] },
      { say: "paars", hear: ["Of is het duidelijk?"] },
      { say: "paars", hear: ["1. Waar stel ik het in?"] },
      { say: "paars", hear: ["Een medewerker wel.", "toestel 4357"] },
    ],
  },
];
