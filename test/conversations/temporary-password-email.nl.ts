import { type ConversationScript, EMMA, RACHEL } from "./conversation.js";

export const mailedInDutch: readonly ConversationScript[] = [
  {
    title: "wie erop wacht: waarom niet per mail, en wat te doen als het is gemist",
    as: EMMA,
    locale: "nl-NL",
    turns: [
      {
        say: "krijg ik het tijdelijke wachtwoord per mail?",
        hear: ["Een tijdelijk wachtwoord komt niet per mail", "[1] Het is gemist"],
      },
      {
        say: "ik ben het kwijt",
        hear: [
          "vraag een nieuw. Vraag het aan wie het heeft ingesteld, of aan de servicedesk: toestel 4357.",
          "[1] Zelf mijn wachtwoord herstellen",
          "Heeft dit geholpen?",
        ],
      },
    ],
  },
  {
    title: "wie het geeft: hoe het wordt gegeven, en een nieuw als het is gemist",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      {
        say: "kan het tijdelijke wachtwoord per mail worden gestuurd?",
        hear: ["Een tijdelijk wachtwoord gaat niet meer per mail.", "[1] Het is gemist"],
      },
      {
        press: "Het is gemist",
        hear: [
          "Niemand kan het nog laten zien, ik ook niet.",
          "[1] Stel een nieuw in",
          "Heeft dit geholpen?",
        ],
      },
    ],
  },
  {
    title: "hoe lang het werkt",
    as: EMMA,
    locale: "nl-NL",
    turns: [
      {
        say: "krijg ik het tijdelijke wachtwoord per mail?",
        hear: ["Een tijdelijk wachtwoord komt niet per mail"],
      },
      {
        say: "hoe lang is het geldig?",
        hear: ["verloopt niet zolang het niet is gebruikt", "Heeft dit geholpen?"],
      },
    ],
  },
  {
    title: "het wordt geweigerd; voor allebei",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      {
        say: "kan het tijdelijke wachtwoord per mail worden gestuurd?",
        hear: ["Een tijdelijk wachtwoord gaat niet meer per mail."],
      },
      {
        press: "Het wordt geweigerd",
        hear: ["Let op hoofdletters en tekens die op elkaar lijken", "[1] Stel een nieuw in"],
      },
    ],
  },
  {
    title: "het wordt geweigerd; voor allebei (2)",
    as: EMMA,
    locale: "nl-NL",
    turns: [
      {
        say: "krijg ik het tijdelijke wachtwoord per mail?",
        hear: ["Een tijdelijk wachtwoord komt niet per mail"],
      },
      {
        press: "Het wordt geweigerd",
        hear: [
          "Let op hoofdletters en tekens die op elkaar lijken",
          "toestel 4357",
          "[1] Zelf mijn wachtwoord herstellen",
        ],
      },
    ],
  },
  {
    title: "meer niet",
    as: RACHEL,
    locale: "nl-NL",
    turns: [
      {
        say: "kan het tijdelijke wachtwoord per mail worden gestuurd?",
        hear: ["Een tijdelijk wachtwoord gaat niet meer per mail."],
      },
      { press: "Meer niet", hear: ["Prima. Vraag gerust verder."] },
    ],
  },
  {
    title: "drie keer onduidelijk leidt naar een medewerker",
    as: EMMA,
    locale: "nl-NL",
    turns: [
      {
        say: "krijg ik het tijdelijke wachtwoord per mail?",
        hear: ["Een tijdelijk wachtwoord komt niet per mail"],
      },
      { say: "banaan", hear: ["Is het gemist, wordt het geweigerd"] },
      { say: "grapefruit", hear: ["Kies een van deze mogelijkheden"] },
      { say: "citroen", hear: ["toestel 4357"] },
    ],
  },
];
