import { type ConversationScript, DAAN, KARIN, RACHEL, SANDRA } from "./conversation.js";

/** Of een tijdelijk wachtwoord is geopend: alleen verteld aan wie erom vroeg en aan wie het mocht zien. */
export const fateInDutch: readonly ConversationScript[] = [
  {
    title: "alleen Daan kan het zien: nog niet geopend, dan geopend, en alleen die twee horen het",
    as: KARIN,
    locale: "nl-NL",
    others: { [DAAN]: "nl-NL", [RACHEL]: "nl-NL" },
    turns: [
      {
        say: "stel het wachtwoord van daan.visser@contoso.com opnieuw in, hij is het vergeten",
        hear: ["Daan Visser"],
      },
      { say: "INC-10423", hear: ["Alleen Daan Visser krijgt het te zien"] },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: ["Het nieuwe wachtwoord is ingesteld"],
        told: { [DAAN]: ["Je kunt je weer aanmelden", "Eén keer tonen"] },
      },
      {
        say: "is het tijdelijke wachtwoord geopend?",
        hear: [
          "Daan Visser: nog niet geopend. De persoon kan het zien tot ",
          "Bel even met de persoon: de knop staat in de eigen chat met mij.",
        ],
        never: ["gaat niet meer per mail", "one-view"],
      },
      {
        by: DAAN,
        open: true,
        minutesLater: 2,
        hear: ["shown: temporary-password for Daan Visser"],
        told: { [KARIN]: ["Het is geopend"] },
      },
      {
        minutesLater: 60,
        say: "heeft daan het tijdelijke wachtwoord geopend?",
        hear: [
          "Daan Visser: de persoon heeft het geopend op ",
          "Niemand kan het nog laten zien",
          "[1] Stel een nieuw in",
        ],
      },
      {
        by: DAAN,
        say: "ik heb het tijdelijke wachtwoord gemist",
        hear: [
          "is geopend op ",
          "aangemeld als jij",
          "Heb jij het niet geopend? Neem meteen contact op met toestel 4357.",
          "[1] Zelf mijn wachtwoord herstellen",
        ],
      },
      {
        by: RACHEL,
        say: "is het tijdelijke wachtwoord geopend?",
        hear: ["De afgelopen week heb je bij mij geen tijdelijk wachtwoord en geen pas geregeld."],
        never: ["Daan"],
      },
      {
        minutesLater: 7 * 24 * 60,
        say: "is het tijdelijke wachtwoord geopend?",
        hear: ["De afgelopen week heb je bij mij geen"],
        never: ["Daan"],
      },
    ],
  },
  {
    title: "Daan kijkt niet op tijd",
    as: KARIN,
    locale: "nl-NL",
    others: { [DAAN]: "nl-NL" },
    turns: [
      {
        say: "stel het wachtwoord van daan.visser@contoso.com opnieuw in, hij is het vergeten",
        hear: ["Daan Visser"],
      },
      { say: "INC-10423", hear: ["Alleen Daan Visser krijgt het te zien"] },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: ["Het nieuwe wachtwoord is ingesteld"],
        told: { [DAAN]: ["Je kunt je weer aanmelden"] },
      },
      {
        by: DAAN,
        say: "ik heb het tijdelijke wachtwoord gemist",
        hear: ["staat nog klaar. Je kunt het zien tot ", "Open het met de knop in mijn bericht hierboven"],
        never: ["one-view"],
      },
      { minutes: 11, hear: [], told: { [KARIN]: ["Het is niet op tijd geopend"] } },
      {
        by: DAAN,
        say: "ik heb het tijdelijke wachtwoord gemist",
        hear: [
          "is niet geopend. Het was te zien tot ",
          "vraag een nieuw. Vraag het aan wie het heeft geregeld, of aan de servicedesk: toestel 4357.",
        ],
      },
      {
        say: "kan het tijdelijke wachtwoord per mail worden gestuurd?",
        hear: ["gaat niet meer per mail", "[2] Is het geopend?"],
      },
      {
        press: "Is het geopend?",
        hear: [
          "Daan Visser: niemand heeft het geopend. Het was te zien tot ",
          "Je kunt er dan voor kiezen om het zelf door te geven.",
        ],
      },
    ],
  },
  {
    title: "de servicedesk geeft het door: alleen de servicedesk hoort of het is geopend",
    as: KARIN,
    locale: "nl-NL",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "stel het wachtwoord van sandra.dewit@contoso.com opnieuw in, ze is het vergeten",
        hear: ["kan dit zelf"],
      },
      { say: "Ze heeft haar telefoon niet bij zich", hear: ["Ik geef het zelf door"] },
      { press: "Ik geef het zelf door", hear: ["Alleen jij krijgt het te zien"] },
      {
        press: "Stel een nieuw wachtwoord in",
        hear: ["Tijdelijk wachtwoord tonen (http"],
        told: { [SANDRA]: ["Je wachtwoord is opnieuw ingesteld"] },
      },
      {
        by: SANDRA,
        say: "ik heb het tijdelijke wachtwoord gemist",
        hear: ["geen tijdelijk wachtwoord en geen pas die ik aan jou moest laten zien", "vraag een nieuw."],
      },
      {
        minutesLater: 1,
        say: "is het tijdelijke wachtwoord geopend?",
        hear: ["je hebt het nog niet geopend"],
      },
    ],
  },
];
