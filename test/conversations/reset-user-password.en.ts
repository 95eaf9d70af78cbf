import { type ConversationScript, DAAN, EMMA, KARIN, RACHEL } from "./conversation.js";

export const resetInEnglish: readonly ConversationScript[] = [
  {
    title: "a user administrator gives Sandra a new password",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: "Sandra can't get in any more, how do I give her a new password?",
        hear: [
          "I found this person",
          "Name: Sandra de Wit",
          "User name: sandra.dewit@contoso.com",
          "Department: Sales",
          "Why does this person need a new password?",
        ],
      },
      {
        say: "Back from leave, forgot it",
        hear: [
          "Set a new password?",
          "Reason: Back from leave, forgot it",
          "The current password stops working straight away.",
          "[1] Set a new password for Sandra de Wit",
          "[2] Also sign them out everywhere",
          "[3] Cancel",
        ],
      },
      {
        press: "Set a new password",
        hear: [
          "The new password is set",
          "Last password change: 20 November 2026 at 10:00 CET",
          "At the next sign-in: must choose a new password",
          "The old password of Sandra de Wit no longer works.",
          "It is shown once, until 20 November 2026",
          "Show the temporary password (http://127.0.0.1:3978/one-view/",
          "Did this help?",
        ],
      },
      { press: "Yes, it helped", hear: ["Good to hear."] },
    ],
  },
  {
    title: "an ordinary user is refused, told why and what to do instead",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "Sandra can't get in any more, how do I give her a new password?",
        hear: [
          "your account has no role that may reset somebody else's password",
          "Password Administrator, Helpdesk Administrator",
          "Global Administrator",
          "What you can do:",
          "passwordreset.microsoftonline.com",
          "extension 4357",
        ],
        never: ["sandra.dewit", "Sales"],
      },
    ],
  },
  {
    title: "a helpdesk administrator cannot reset a Global Administrator, and hears which roles may",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "please reset the password of eleanor.wright@contoso.com, she is locked out of her account",
        hear: [
          "I can't find anybody called eleanor.wright@contoso.com.",
          "Is the name right? Then your role does not reach this account",
          "Privileged Authentication Administrator or Global Administrator",
        ],
        never: ["Set a new password for"],
      },
    ],
  },
  {
    title: "several people fit: the right one is picked",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "Lisa Bakker needs a new password",
        hear: [
          "More than one person fits Lisa Bakker.",
          "[1] Lisa Bakker · R&D · lisa.bakker2@contoso.com",
          "[2] Lisa Bakker · HR · lisa.bakker@contoso.com",
          "[3] None of these",
        ],
      },
      { press: "Lisa Bakker · R&D", hear: ["I found this person", "User name: lisa.bakker2@contoso.com"] },
      { say: "cancel", hear: ["I stopped. Nothing was changed."] },
    ],
  },
  {
    title: "nobody fits: it asks again, and stops kindly after three",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "please reset the password of my colleague Xanthippe",
        hear: ["I can't find anybody called Xanthippe.", "Who is it for?"],
      },
      { say: "Xantippe", hear: ["I can't find anybody called Xantippe."] },
      { say: "Zantippa", hear: ["I'll stop here, so nothing was changed."] },
    ],
  },
  {
    title: "typing yes is not pressing the button, and no stops it",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: "daan.visser@contoso.com forgot his password, can you reset it", hear: ["Daan Visser"] },
      { say: "INC-10423", hear: ["Reason: INC-10423"] },
      { say: "yes", hear: ["I only go on when you press the button."] },
      { say: "no", hear: ["I stopped. Nothing was changed."] },
    ],
  },
  {
    title: "the own account is never reset here",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "reset the password of karin.hendriks@contoso.com for me",
        hear: ["This is your own account", "mysignins.microsoft.com"],
      },
    ],
  },
  {
    title: "Daan asks for a person in the middle of nothing",
    as: DAAN,
    locale: "en-GB",
    turns: [{ say: "a person please", hear: ["You can reach a person here: extension 4357."] }],
  },
];
