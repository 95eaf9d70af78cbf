import { type ConversationScript, KARIN, RACHEL } from "./conversation.js";

const RESET = "reset het wachtwoord van sandra.dewit@contoso.com";
const REASON = "Waarom is er een nieuw wachtwoord nodig?";
const OTHER = "hoe kan ik mijn eigen wachtwoord veranderen?";
const OTHER_ANSWERED = "Weet je je huidige wachtwoord nog?";

/** Een ander probleem midden in een reset, en één stap terug. */
export const switchingInDutch: readonly ConversationScript[] = [
  {
    title: "een ander probleem bij de bevestiging: gevraagd, overgestapt, en de oude knop doet niets meer",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: RESET, hear: [REASON] },
      { say: "telefoon in de trein verloren", hear: ["[1] Stel een nieuw wachtwoord in voor Sandra de Wit"] },
      {
        say: OTHER,
        hear: [
          "Je was bezig met een nieuw wachtwoord voor Sandra de Wit.",
          "Dat klinkt als een andere vraag:",
          "er is nog niets veranderd",
          "[1] Ja, stap over",
          "[2] Nee, ga hier door",
        ],
      },
      { say: "ja", hear: [OTHER_ANSWERED], never: ["Sandra"] },
      { say: "laat maar", hear: ["Er is niets veranderd."] },
      { press: "Stel een nieuw wachtwoord in voor", hear: ["werkt niet meer. Er is niets veranderd."] },
    ],
  },
  {
    title: "niet overgestapt, getypt of gedrukt: precies dezelfde vraag, en alleen de knop bevestigt",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: RESET, hear: [REASON] },
      { say: "telefoon in de trein verloren", hear: ["[1] Stel een nieuw wachtwoord in voor Sandra de Wit"] },
      { say: OTHER, hear: ["[2] Nee, ga hier door"] },
      {
        say: "nee, ga door",
        hear: ["Reden: telefoon in de trein verloren", "[1] Stel een nieuw wachtwoord in"],
      },
      { say: OTHER, hear: ["[2] Nee, ga hier door"] },
      { say: "Nope", hear: ["[1] Stel een nieuw wachtwoord in"] },
      { say: "ja", hear: ["Ik ga pas verder als je op de knop drukt."], never: ["is ingesteld"] },
      { press: "Stel een nieuw wachtwoord in voor Sandra", hear: ["is ingesteld"] },
    ],
  },
  {
    title: "een reden wordt nooit voor een ander probleem aangezien, een vraag wel",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: RESET, hear: [REASON] },
      {
        say: "ze is haar wachtwoord vergeten en haar account zit op slot",
        hear: ["Reden: ze is haar wachtwoord vergeten"],
      },
      { say: "terug", hear: [REASON] },
      { say: "mijn account is vergrendeld", hear: ["Reden: mijn account is vergrendeld"] },
      { say: "vorige vraag", hear: [REASON] },
      {
        say: OTHER,
        hear: ["Je was bezig met een nieuw wachtwoord voor Sandra de Wit.", "[1] Ja, stap over"],
      },
      { say: "ze kan niet meer inloggen", hear: ["Reden: ze kan niet meer inloggen"] },
      { say: "stop", hear: ["Er is niets veranderd."] },
    ],
  },
  {
    title: "nog een keer gezegd is het gewenst; voordat er iemand is genoemd",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      { say: "iemand heeft een nieuw wachtwoord nodig", hear: ["Voor wie is het?"] },
      { say: OTHER, hear: ["Je was bezig met een nieuw wachtwoord voor iemand.", "[1] Ja, stap over"] },
      { say: OTHER, hear: [OTHER_ANSWERED] },
      { say: "terug", hear: ["Hier zijn we begonnen, dus er is geen stap hiervoor.", OTHER_ANSWERED] },
      { say: "annuleren", hear: ["Er is niets veranderd."] },
      { say: "terug", hear: ["Er is niets om naar terug te gaan."] },
    ],
  },
  {
    title: "veel mensen tegelijk: hetzelfde, bij elke vraag",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      { say: "ik moet de wachtwoorden van 12 mensen tegelijk resetten", hear: ["Voor wie?"] },
      {
        say: "mijn account is vergrendeld",
        hear: ["Je was bezig met nieuwe wachtwoorden voor meerdere mensen."],
      },
      { say: "nee", hear: ["Voor wie?"] },
      { say: "groep Warehouse", hear: ["Waarom zijn er nieuwe wachtwoorden nodig?"] },
      { say: "ze staan sinds vanochtend allemaal buiten", hear: ["Nieuwe wachtwoorden voor 3 mensen?"] },
      {
        say: "een stap terug",
        hear: ["Waarom zijn er nieuwe wachtwoorden nodig?"],
        never: ["Nieuwe wachtwoorden voor 3 mensen?"],
      },
      { say: "ze hebben een phishingmail geopend", hear: ["Reden: ze hebben een phishingmail geopend"] },
      { say: OTHER, hear: ["Je was bezig met nieuwe wachtwoorden voor 3 mensen.", "[1] Ja, stap over"] },
      { say: "stap over", hear: [OTHER_ANSWERED] },
    ],
  },
];
