import { type ConversationScript, DAAN, EMMA, KARIN, RACHEL, SANDRA } from "./conversation.js";

/** What is heard by the person whom the bot is to help. */
export const FOR_SANDRA = [
  "De servicedesk heeft me gevraagd je te helpen",
  "Karin Hendriks (karin.hendriks@contoso.com) heeft me gevraagd je te helpen: je bent je wachtwoord vergeten.",
  "Had je dit niet verwacht?",
  "toestel 4357",
  "[1] Help me nu",
  "[2] Nu niet",
];

export const takeOverInDutch: readonly ConversationScript[] = [
  {
    title: "de servicedesk laat de bot iemand helpen, en hoort dat het is opgelost",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL", [EMMA]: "en-GB" },
    turns: [
      {
        say: "neem sandra de wit over: wachtwoord vergeten",
        hear: ["Ik heb Sandra de Wit in de eigen chat gevraagd of ik mag helpen (zaak "],
        told: { [SANDRA]: FOR_SANDRA },
      },
      {
        by: SANDRA,
        press: "Help me nu",
        hear: ["Je kunt zelf een nieuw wachtwoord instellen", "Hoe ging het?"],
      },
      {
        by: SANDRA,
        say: "gelukt",
        hear: ["Mooi."],
        told: {
          [KARIN]: [
            "Hoe zaak ",
            "Sandra de Wit (sandra.dewit@contoso.com) en ik zijn klaar, en het probleem is opgelost.",
          ],
        },
      },
      { by: SANDRA, press: "Help me nu", hear: ["Dat is al voorbij, dus deze knop doet niets meer."] },
    ],
  },
  {
    title: "het lukt niet: de vrager hoort welke zaak een medewerker nu heeft",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "neem sandra.dewit@contoso.com over: ze is haar wachtwoord vergeten",
        hear: ["Ik heb Sandra de Wit"],
        told: { [SANDRA]: FOR_SANDRA },
      },
      { by: SANDRA, press: "Help me nu", hear: ["Hoe ging het?"] },
      {
        by: SANDRA,
        say: "er staat SSPR-0012",
        hear: ["Je zaaknummer is "],
        told: {
          [KARIN]: [
            "Het is me niet gelukt om dit voor Sandra de Wit",
            "Wat we hebben geprobeerd, staat in zaak ",
          ],
        },
      },
    ],
  },
  {
    title: "de persoon wil een medewerker in plaats van de bot",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "neem sandra de wit over: wachtwoord vergeten",
        hear: ["gevraagd"],
        told: { [SANDRA]: FOR_SANDRA },
      },
      { by: SANDRA, press: "Help me nu", hear: ["Hoe ging het?"] },
      {
        by: SANDRA,
        say: "een medewerker graag",
        hear: ["Je zaaknummer is "],
        told: { [KARIN]: ["Een medewerker moet het overnemen.", "staat in zaak "] },
      },
    ],
  },
  {
    title: "de persoon stopt halverwege",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "neem sandra de wit over: wachtwoord vergeten",
        hear: ["gevraagd"],
        told: { [SANDRA]: FOR_SANDRA },
      },
      { by: SANDRA, press: "Help me nu", hear: ["Hoe ging het?"] },
      {
        by: SANDRA,
        say: "laat maar",
        hear: ["ik ben gestopt"],
        told: { [KARIN]: ["Sandra de Wit", "is gestopt voordat we klaar waren. Er is niets veranderd."] },
      },
    ],
  },
  {
    title: "de persoon wil nu geen hulp",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL", [EMMA]: "en-GB" },
    turns: [
      {
        say: "neem sandra de wit over: wachtwoord vergeten",
        hear: ["gevraagd"],
        told: { [SANDRA]: FOR_SANDRA },
      },
      {
        say: "neem sandra de wit over: account vergrendeld",
        hear: ["minder dan een uur geleden al gevraagd"],
      },
      {
        by: SANDRA,
        press: "Nu niet",
        hear: ["Goed, ik doe niets, en de servicedesk hoort dat.", "toestel 4357"],
        told: { [KARIN]: ["wilde mijn hulp nu niet. Er is niets veranderd."] },
      },
      { by: SANDRA, press: "Help me nu", hear: ["Dat is al voorbij"] },
    ],
  },
  {
    title: "onbekend, buiten bereik en zonder chat klinken hetzelfde",
    as: KARIN,
    locale: "nl-NL",
    others: { [RACHEL]: "en-GB" },
    turns: [
      {
        say: "neem niemand.zoals@contoso.com over: wachtwoord vergeten",
        hear: [
          "Ik kan “niemand.zoals@contoso.com” niet vragen. Of ik ken niemand met die naam die jij mag helpen, of deze persoon heeft nog geen chat met mij. Controleer de naam",
        ],
      },
      {
        say: "neem rachel.morgan@contoso.com over: wachtwoord vergeten",
        hear: [
          "Ik kan “rachel.morgan@contoso.com” niet vragen. Of ik ken niemand met die naam die jij mag helpen, of deze persoon heeft nog geen chat met mij. Controleer de naam",
        ],
      },
      {
        say: "neem daan.visser@contoso.com over: wachtwoord vergeten",
        hear: [
          "Ik kan “daan.visser@contoso.com” niet vragen. Of ik ken niemand met die naam die jij mag helpen, of deze persoon heeft nog geen chat met mij. Controleer de naam",
        ],
      },
    ],
  },
  {
    title: "geen probleem genoemd, of een dat de bot niet voor iemand kan oplossen; en meer dan één persoon",
    as: KARIN,
    locale: "nl-NL",
    turns: [
      {
        say: "neem daan.visser@contoso.com over",
        hear: [
          "Ik kan iemand in de eigen chat helpen met een van deze problemen",
          "neem sanne@contoso.com over: wachtwoord vergeten",
        ],
      },
      { say: "neem daan.visser@contoso.com over: de printer is stuk", hear: ["een van deze problemen"] },
      {
        say: "neem lisa bakker over: wachtwoord vergeten",
        hear: ["Er is meer dan één persoon die “lisa bakker” kan zijn."],
      },
    ],
  },
  {
    title: "wie geen rol heeft, mag dit niet vragen, en hoort van niemand iets",
    as: DAAN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "neem sandra.dewit@contoso.com over: wachtwoord vergeten",
        hear: ["Dat doe ik alleen voor de servicedesk en voor beheerders"],
        never: ["Sandra"],
      },
      {
        say: "neem niemand@contoso.com over: wachtwoord vergeten",
        hear: ["Dat doe ik alleen voor de servicedesk en voor beheerders"],
      },
    ],
  },
  {
    title: "als gebeurtenis van het kanaal, met de taal en het probleem erbij",
    as: KARIN,
    locale: "nl-NL",
    handOff: "events",
    others: { [SANDRA]: "nl-NL", [DAAN]: "nl-NL" },
    turns: [
      {
        event: {
          name: "handoff.initiate",
          value: {
            person: "sandra.dewit@contoso.com",
            topic: "forgot-own-password",
            language: "nl",
            askedBy: "Eleanor Wright",
          },
        },
        hear: ["Ik heb Sandra de Wit"],
        told: { [SANDRA]: FOR_SANDRA },
      },
      { event: { name: "handoff.initiate", value: { person: 7 } }, hear: ["een van deze problemen"] },
      {
        by: DAAN,
        event: {
          name: "handoff.initiate",
          value: {
            person: "sandra.dewit@contoso.com",
            topic: "wachtwoord vergeten",
            askedBy: "Karin Hendriks",
          },
        },
        hear: ["Dat doe ik alleen voor de servicedesk en voor beheerders"],
      },
    ],
  },
];
