import { type ConversationScript, KARIN, RACHEL } from "./conversation.js";

const RESET = "reset the password of sandra.dewit@contoso.com";
const REASON = "Why does this person need a new password?";

/** Another problem in the middle of a reset, and one step back. */
export const switchingInEnglish: readonly ConversationScript[] = [
  {
    title: "another problem at the confirmation: asked, switched, and the old button does nothing any more",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: RESET, hear: [REASON] },
      { say: "lost her phone on the train", hear: ["[1] Set a new password for Sandra de Wit"] },
      {
        say: "how do I change my own password?",
        hear: [
          "You were setting a new password for Sandra de Wit.",
          "That sounds like another question:",
          "nothing has been changed",
          "[1] Yes, switch",
          "[2] No, go on here",
        ],
      },
      { say: "yes", hear: ["Do you still know your current password?"], never: ["Sandra"] },
      { press: "Set a new password for", hear: [""], never: ["The new password is set"] },
      { say: "cancel", hear: ["Nothing was changed."] },
      { press: "Set a new password for", hear: ["no longer works. Nothing was changed."] },
    ],
  },
  {
    title: "not switched, typed or pressed: the very same question, and only its button confirms",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: RESET, hear: [REASON] },
      { say: "lost her phone on the train", hear: ["[1] Set a new password for Sandra de Wit"] },
      { say: "how do I change my own password?", hear: ["[2] No, go on here"] },
      {
        press: "No, go on here",
        hear: ["Reason: lost her phone on the train", "[1] Set a new password for Sandra"],
      },
      { say: "how do I change my own password?", hear: ["[2] No, go on here"] },
      { say: "No, go on!", hear: ["[1] Set a new password for Sandra de Wit"] },
      { say: "yes", hear: ["I only go on when you press the button."], never: ["The new password is set"] },
      { press: "Set a new password for Sandra", hear: ["The new password is set"] },
    ],
  },
  {
    title: "a reason is never taken for another problem, a question is",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: RESET, hear: [REASON] },
      {
        say: "she forgot her password and is locked out",
        hear: ["Reason: she forgot her password and is locked out"],
      },
      { say: "back", hear: [REASON] },
      { say: "my account is locked", hear: ["Reason: my account is locked"] },
      { say: "back", hear: [REASON] },
      {
        say: "how do I change my own password",
        hear: ["You were setting a new password for Sandra de Wit.", "[1] Yes, switch"],
      },
      { say: "she can't sign in any more", hear: ["Reason: she can't sign in any more"] },
      { say: "cancel", hear: ["Nothing was changed."] },
    ],
  },
  {
    title: "said once more it is wanted; before anybody was named",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: "somebody needs a new password", hear: ["Who is it for?"] },
      {
        say: "how do I change my own password",
        hear: ["You were setting a new password for somebody.", "[1] Yes, switch"],
      },
      { say: "how do I change my own password", hear: ["Do you still know your current password?"] },
      { say: "cancel", hear: ["Nothing was changed."] },
    ],
  },
  {
    title: "an offer stands for one turn; back leads from it to the question that waits",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: RESET, hear: [REASON] },
      { say: "how do I change my own password", hear: ["[1] Yes, switch"] },
      { say: "back", hear: [REASON] },
      { say: "yes", hear: ["Please give a reason"] },
      { say: "how do I change my own password", hear: ["[1] Yes, switch"] },
      { say: "help", hear: ["You can answer the question below", REASON] },
      { say: "yes", hear: ["Please give a reason"] },
      { say: "how do I change my own password", hear: ["[1] Yes, switch"] },
      { say: "1", hear: ["Do you still know your current password?"] },
    ],
  },
  {
    title: "a privileged person's name is not counted as wrong when a question comes instead",
    as: KARIN,
    locale: "en-GB",
    rules: { privilegedTargets: "with-approval" },
    turns: [
      { say: "reset the password of nina.koster@contoso.com", hear: [REASON] },
      { say: "lost her phone on the train", hear: ["type their full name or user name"] },
      { say: "how do I change my own password?", hear: ["You were setting a new password for Nina Koster."] },
      { say: "2", hear: ["type their full name or user name"] },
      { say: "Nina K", hear: ["That is not the name of this person."] },
      { say: "back", hear: [REASON] },
      { say: "cancel", hear: ["Nothing was changed."] },
    ],
  },
  {
    title: "many at once: the same, at each question",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      { say: "I need to reset the passwords of 12 people at once", hear: ["Who are they?"] },
      {
        say: "my account is locked",
        hear: ["You were setting new passwords for several people.", "[2] No, go on here"],
      },
      { say: "no", hear: ["Who are they?"] },
      { say: "group Warehouse", hear: ["I can do this for 3 people:", "Why do they need new passwords?"] },
      { say: "they are all locked out since this morning", hear: ["New passwords for 3 people?"] },
      { say: "back", hear: ["Why do they need new passwords?"], never: ["New passwords for 3 people?"] },
      { say: "they opened a phishing mail", hear: ["Reason: they opened a phishing mail"] },
      {
        say: "how do I change my own password?",
        hear: ["You were setting new passwords for 3 people.", "[1] Yes, switch"],
      },
      { press: "Yes, switch", hear: ["Do you still know your current password?"] },
      { say: "cancel", hear: ["Nothing was changed."] },
      { press: "Set new passwords for 3 people", hear: ["no longer works. Nothing was changed."] },
    ],
  },
];
