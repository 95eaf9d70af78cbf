import { type ConversationScript, DAAN, KARIN, RACHEL, SANDRA } from "./conversation.js";

/** Whether a temporary password was opened: told to who asked for it and to its reader, and to nobody else. */
export const fateInEnglish: readonly ConversationScript[] = [
  {
    title: "only Daan can see it: not opened yet, then opened, each told to the two who may know",
    as: KARIN,
    locale: "en-GB",
    others: { [DAAN]: "en-GB", [RACHEL]: "en-GB" },
    turns: [
      { say: "please reset the password of daan.visser@contoso.com, he forgot it", hear: ["Daan Visser"] },
      { say: "INC-10423", hear: ["Only Daan Visser gets to see it"] },
      {
        press: "Set a new password",
        hear: ["The new password is set"],
        told: { [DAAN]: ["You can sign in again", "Show it once"] },
      },
      {
        say: "was the temporary password opened?",
        hear: [
          "Daan Visser: not opened yet. The person can see it until ",
          "Give the person a call: the button is in their own chat with me.",
        ],
        never: ["no longer goes by mail", "one-view"],
      },
      {
        by: DAAN,
        open: true,
        minutesLater: 2,
        hear: ["shown: temporary-password for Daan Visser"],
        told: { [KARIN]: ["It was opened"] },
      },
      {
        minutesLater: 60,
        say: "did daan open the temporary password?",
        hear: ["Daan Visser: the person opened it on ", "Nobody can show it again", "[1] Set a new one"],
      },
      {
        by: DAAN,
        say: "I missed the temporary password",
        hear: [
          "was opened on ",
          "signed in as you",
          "Was it not you who opened it? Contact extension 4357 straight away.",
          "[1] Reset my own password",
        ],
      },
      {
        by: RACHEL,
        say: "was the temporary password opened?",
        hear: ["In the last week you have not arranged a temporary password or pass with me."],
        never: ["Daan"],
      },
      {
        minutesLater: 7 * 24 * 60,
        say: "was the temporary password opened?",
        hear: ["In the last week you have not arranged"],
        never: ["Daan"],
      },
    ],
  },
  {
    title: "Daan does not look in time",
    as: KARIN,
    locale: "en-GB",
    others: { [DAAN]: "en-GB" },
    turns: [
      { say: "please reset the password of daan.visser@contoso.com, he forgot it", hear: ["Daan Visser"] },
      { say: "INC-10423", hear: ["Only Daan Visser gets to see it"] },
      {
        press: "Set a new password",
        hear: ["The new password is set"],
        told: { [DAAN]: ["You can sign in again"] },
      },
      {
        by: DAAN,
        say: "I missed the temporary password",
        hear: ["still waits. You can see it until ", "Open it with the button in my message above"],
        never: ["one-view"],
      },
      { minutes: 11, hear: [], told: { [KARIN]: ["It was not opened in time"] } },
      {
        by: DAAN,
        say: "I missed the temporary password",
        hear: [
          "was not opened. It could be seen until ",
          "ask for a new one. Ask whoever arranged it, or the help desk: extension 4357.",
        ],
      },
      {
        say: "can the temporary password be sent by email?",
        hear: ["no longer goes by mail", "[2] Was it opened?"],
      },
      {
        press: "Was it opened?",
        hear: [
          "Daan Visser: nobody opened it. It could be seen until ",
          "You can then choose to pass it on yourself.",
        ],
      },
    ],
  },
  {
    title: "the help desk passes it on: only the help desk hears whether it was opened",
    as: KARIN,
    locale: "en-GB",
    others: { [SANDRA]: "en-GB" },
    turns: [
      {
        say: "please reset the password of sandra.dewit@contoso.com, she forgot it",
        hear: ["can do this alone"],
      },
      { say: "She has no phone with her", hear: ["I pass it on myself"] },
      { press: "I pass it on myself", hear: ["Only you get to see it"] },
      {
        press: "Set a new password",
        hear: ["Show the temporary password (http"],
        told: { [SANDRA]: ["Your password was reset"] },
      },
      {
        by: SANDRA,
        say: "I missed the temporary password",
        hear: ["there was no temporary password or pass that I was to show to you", "ask for a new one."],
      },
      { minutesLater: 1, say: "was the temporary password opened?", hear: ["you have not opened it yet"] },
    ],
  },
];
