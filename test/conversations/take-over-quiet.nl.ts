import { type ConversationScript, KARIN, SANDRA } from "./conversation.js";
import { FOR_SANDRA } from "./take-over.nl.js";

export const takeOverQuietInDutch: readonly ConversationScript[] = [
  {
    title: "er gebeurt niets: de vrager hoort dat na een uur, en een dag later dat het nog niet klaar is",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "neem sandra de wit over: wachtwoord vergeten",
        hear: ["Je hoort van mij hoe het is afgelopen, en over een uur als de persoon nog niet is begonnen."],
        told: { [SANDRA]: FOR_SANDRA },
      },
      { minutes: 59, hear: [] },
      {
        minutes: 2,
        hear: [],
        told: {
          [KARIN]: ["Nog niets gehoord in zaak ", "Sandra de Wit", "heeft nog niet op mijn knop gedrukt."],
        },
      },
      { minutes: 120, hear: [] },
      { by: SANDRA, press: "Help me nu", hear: ["Hoe ging het?"] },
      { minutes: 1_439, hear: [] },
      {
        minutes: 2,
        hear: [],
        told: {
          [KARIN]: ["Sandra de Wit", "is een dag geleden begonnen, en we zijn nog niet klaar. Bel even."],
        },
      },
    ],
  },
];
