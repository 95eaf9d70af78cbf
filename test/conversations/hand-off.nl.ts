import { type ConversationScript, EMMA, SANDRA } from "./conversation.js";

export const handOffInDutch: readonly ConversationScript[] = [
  {
    title: "een medewerker graag: een zaaknummer, en dezelfde zaak als je het nog eens vraagt",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      {
        say: "een medewerker graag",
        hear: [
          "Hier bereik je een medewerker: toestel 4357.",
          "Je zaaknummer is ",
          "Geef niemand je wachtwoord",
        ],
      },
      { say: "een mens graag", hear: ["Je zaaknummer is "] },
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      {
        say: "een medewerker graag",
        hear: ["Ik ben gestopt met waar we mee bezig waren.", "Je zaaknummer is "],
      },
    ],
  },
  {
    title: "een gesprek dat niet verder komt, krijgt een zaak met wat er is gevonden",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      {
        say: "er staat SSPR-0012",
        hear: ["ontbreekt", "Hier bereik je een medewerker: toestel 4357.", "Je zaaknummer is "],
      },
    ],
  },
  {
    title: "drie keer zonder succes: een medewerker, zonder dat je erom vraagt",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: "blub blub wortel", hear: ["Sorry, hier kan ik niets mee."], never: ["zaaknummer"] },
      { say: "paars konijn fiets", hear: ["Ik begrijp het nog steeds niet"], never: ["zaaknummer"] },
      {
        say: "groene kaas maan",
        hear: ["Je hebt het nu een paar keer gevraagd", "toestel 4357", "Je zaaknummer is "],
      },
      { say: "hoi", hear: ["Hallo"], never: ["zaaknummer"] },
    ],
  },
  {
    title: "antwoorden die niet hielpen, tellen ook mee, en wat wel hielp begint de telling opnieuw",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: "mijn pincode van Windows Hello werkt niet meer", hear: ["Heeft dit geholpen?"] },
      { press: "Nee", hear: [], never: ["zaaknummer"] },
      { say: "mijn pincode van Windows Hello werkt niet meer", hear: ["Heeft dit geholpen?"] },
      { press: "Een beetje", hear: [], never: ["zaaknummer"] },
      { say: "mijn pincode van Windows Hello werkt niet meer", hear: ["Heeft dit geholpen?"] },
      { say: "ja", hear: ["Fijn om te horen."] },
      { say: "mijn pincode van Windows Hello werkt niet meer", hear: ["Heeft dit geholpen?"] },
      { say: "nee", hear: [], never: ["zaaknummer"] },
      { say: "blub blub wortel", hear: ["Sorry, hier kan ik niets mee."] },
      { say: "paars konijn fiets", hear: ["Je hebt het nu een paar keer gevraagd", "Je zaaknummer is "] },
    ],
  },
  {
    title: "wat lang geleden niet lukte, telt niet mee",
    as: SANDRA,
    locale: "nl-NL",
    turns: [
      { say: "blub blub wortel", hear: ["Sorry"] },
      { say: "paars konijn fiets", hear: ["nog steeds niet"] },
      { minutesLater: 61, say: "groene kaas maan", hear: ["nog steeds niet"], never: ["zaaknummer"] },
    ],
  },
  {
    title: "de servicedesk neemt de zaak aan en sluit haar af; wat je intussen zegt, wordt beantwoord",
    as: SANDRA,
    locale: "nl-NL",
    handOff: "events",
    turns: [
      { say: "een medewerker graag", hear: ["Je zaaknummer is "] },
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
      {
        event: {
          name: "handoff.status",
          value: { state: "accepted", message: "Ik bel je *zo*. Je code is 123456" },
        },
        hear: [
          "Een medewerker van de servicedesk is bezig met je zaak ",
          "De servicedesk schrijft: “Ik bel je *zo*. Je code is ***”",
          "Hoe ging het?",
        ],
        never: ["123456"],
      },
      { say: "gelukt", hear: ["Mooi."] },
      {
        event: { name: "handoff.status", value: { state: "completed" } },
        hear: ["De servicedesk heeft je zaak ", "afgesloten"],
      },
      { event: { name: "handoff.status", value: { state: "failed" } }, hear: [], never: ["zaak"] },
      { say: "ik ben mijn wachtwoord vergeten", hear: ["Hoe ging het?"] },
    ],
  },
  {
    title: "de servicedesk kan de zaak niet oppakken",
    as: SANDRA,
    locale: "nl-NL",
    handOff: "events",
    turns: [
      { say: "een medewerker graag", hear: ["Je zaaknummer is "] },
      {
        event: { name: "handoff.status", value: { state: "failed" } },
        hear: ["De servicedesk kon je zaak ", "nu niet oppakken", "toestel 4357"],
      },
      { event: { name: "handoff.status", value: "gek" }, hear: [], never: ["zaak"] },
    ],
  },
  {
    title: "zonder HANDOFF=events wordt naar geen gebeurtenis geluisterd",
    as: SANDRA,
    locale: "nl-NL",
    others: { [EMMA]: "en-GB" },
    turns: [
      { say: "een medewerker graag", hear: ["Je zaaknummer is "] },
      { event: { name: "handoff.status", value: { state: "failed" } }, hear: [], never: ["zaak"] },
    ],
  },
];
