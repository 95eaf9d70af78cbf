import type { ConversationScript } from "./conversation.js";

const LOCKS = { cannotTell: "the locks" } as const;

/** No lock is seen, so the screen decides. */
export const lockedScreenInDutch: readonly ConversationScript[] = [
  {
    title: "geen slot te zien, en het scherm zegt vergrendeld",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    onGraph: LOCKS,
    turns: [
      {
        say: "mijn account is vergrendeld",
        onGraph: [
          {
            say: "mijn account is vergrendeld",
            hear: ["Geen beheerder heeft je account geblokkeerd.", "Wat staat er op het scherm?"],
          },
        ],
        hear: ["geen blokkering en geen slot", "Wat staat er op het scherm?"],
      },
      { say: "te veel pogingen", hear: ["Je account zit tijdelijk op slot"], never: ["CET"] },
    ],
  },
  {
    title: "geen slot te zien, en het scherm zegt geblokkeerd",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "mijn account is vergrendeld", hear: ["Wat staat er op het scherm?"] },
      {
        press: "Geblokkeerd",
        hear: [
          "In de directory is je account niet geblokkeerd",
          "kijk welke naam erop staat",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["door een beheerder"],
      },
    ],
  },
  {
    title: "geen slot te zien: het wachtwoord klopt niet",
    as: "sandra.dewit@contoso.com",
    locale: "nl-NL",
    turns: [
      { say: "mijn account is vergrendeld", hear: ["Wat staat er op het scherm?"] },
      { say: "onjuist wachtwoord", hear: ["Je kunt zelf een nieuw wachtwoord instellen"] },
    ],
  },
  {
    title:
      "geen blokkering, en niemand ziet de sloten: een scherm dat uitgeschakeld zegt, gaat over iets anders",
    as: "milan.smit@contoso.com",
    locale: "nl-NL",
    turns: [
      {
        say: "mijn account is vergrendeld",
        hear: [
          "Geen beheerder heeft je account geblokkeerd. Of het tijdelijk op slot zit, kan ik van hieruit niet zien.",
          "Wat staat er op het scherm?",
        ],
      },
      {
        say: "uitgeschakeld",
        hear: [
          "In de directory is je account niet geblokkeerd",
          "Hier bereik je een medewerker: toestel 4357.",
        ],
        never: ["door een beheerder"],
      },
    ],
  },
];
