import { type ConversationScript, ELEANOR, KARIN, MARK, RACHEL } from "./conversation.js";

const LOCKED_OUT = "I'm an admin and I'm locked out";

export const adminLockedOutInEnglish: readonly ConversationScript[] = [
  {
    title: "still signed in and registered: two methods checked, then the reset page; prevention at the end",
    as: ELEANOR,
    locale: "en-GB",
    branch: "administrator",
    turns: [
      {
        say: LOCKED_OUT,
        hear: [
          "You can set a new administrator password yourself",
          "eleanor.wright@contoso.com",
          "Roles: Global Administrator",
          "Don't sign out anywhere until two methods are confirmed",
          "authenticator app and mobile phone +31 ** *** **59",
          "private window",
          "always two methods, and security questions do not count",
          "How did it go?",
        ],
      },
      {
        say: "it worked",
        hear: [
          "Good to hear that you are in again.",
          "So that this does not happen again",
          "Global Administrators that can sign in: 2",
          "with two methods registered: 1 of 2",
          "Microsoft advises two to four",
          "Not all of them could help themselves.",
          "break-glass",
        ],
      },
    ],
  },
  {
    title: "still signed in and not registered: register two first; looked at again, and there they are",
    as: "peter.hall@contoso.com",
    locale: "en-GB",
    branch: "not-registered",
    turns: [
      {
        say: LOCKED_OUT,
        hear: [
          "Register two methods first",
          "Don't sign out anywhere",
          "nothing registered that counts for an administrator",
          "Add sign-in method",
        ],
        never: ["private window"],
      },
      { press: "I registered two", hear: ["I don't see two methods in the directory yet."] },
      {
        registers: ["mobile-phone", "authenticator-app"],
        press: "Still not",
        hear: ["Another administrator can reset it", "Could somebody help you?"],
      },
      { press: "Back", hear: ["You can set a new administrator password yourself"] },
      {
        say: "solved",
        hear: ["So that this does not happen again", "two to four Global Administrators"],
        never: ["that can sign in:"],
      },
    ],
  },
  {
    title: "one method registered: one more, and nothing seen twice leads to another administrator",
    as: "hassan.bouali@contoso.com",
    locale: "en-GB",
    branch: "too-few-methods",
    turns: [
      { say: LOCKED_OUT, hear: ["Register two methods first", "I see these registered:"] },
      { say: "done", hear: ["I don't see two methods in the directory yet."] },
      { say: "done", hear: ["Another administrator can reset it"] },
    ],
  },
  {
    title: "another administrator: who may see it hears the roles and the people",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["How did it go?"] },
      {
        say: "still not",
        hear: [
          "Another administrator can reset it",
          "Mark de Groot: mark.degroot@contoso.com",
          "User Administrator, Privileged Authentication Administrator or Global Administrator",
          "Reset password",
          "never by mail",
        ],
        never: ["rachel.morgan@contoso.com"],
      },
      {
        say: "it works",
        hear: ["Good to hear", "Global Administrators that can sign in: 2"],
        never: ["of 2"],
      },
    ],
  },
  {
    title: "another administrator: who may not see it hears the roles and no names",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["Roles: Helpdesk Administrator"] },
      {
        say: "no",
        hear: [
          "Helpdesk Administrator, User Administrator, Privileged Authentication Administrator or Global Administrator",
          "I don't say who that is",
        ],
        never: ["Mark de Groot", "Eleanor", "emergency.access"],
      },
    ],
  },
  {
    title: "administrators switched off: another administrator at once",
    as: RACHEL,
    locale: "en-GB",
    sspr: { administrators: false },
    branch: "administrators-off",
    turns: [
      {
        say: LOCKED_OUT,
        hear: [
          "in this organisation administrators can't reset their own password",
          "Another administrator can reset it",
        ],
        never: ["private window"],
      },
      { say: "nobody else", hear: ["Only Microsoft can let you in"] },
    ],
  },
  {
    title: "the last resort is guarded: warnings, others first, back, and never for a smaller role",
    as: ELEANOR,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["How did it go?"] },
      { press: "Still not", hear: ["Could somebody help you?"] },
      {
        press: "I'm still signed in",
        hear: [
          "Last resort: a second administrator account",
          "There are 2 others who can simply reset you.",
          "leaves a powerful account behind",
          "Remove it the same day.",
          "Is there really no other way?",
        ],
        never: ["Add a user"],
      },
      { say: "back", hear: ["Could somebody help you?"] },
      { say: "still signed in", hear: ["Is there really no other way?"] },
      { press: "I understand", hear: ["Add a user", "private window", "delete the second one today"] },
      { say: "solved", hear: ["So that this does not happen again"] },
    ],
  },
  {
    title: "a smaller role is not offered the last resort",
    as: MARK,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["How did it go?"] },
      {
        say: "still not",
        hear: ["Eleanor Wright", "Could somebody help you?"],
        never: ["I'm still signed in"],
      },
    ],
  },
  {
    title: "the only administrator: a sheet for the call with what is known, and prevention",
    as: ELEANOR,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["How did it go?"] },
      { say: "still not", hear: ["Could somebody help you?"] },
      {
        say: "I am the only one",
        hear: [
          "Sheet for the call to Microsoft",
          "Our .onmicrosoft.com name: contoso.onmicrosoft.com",
          "User name of the administrator account: eleanor.wright@contoso.com",
          "…………",
          "Data Protection team",
          "Only Microsoft can let you in",
          "It can take days.",
          "What will you do?",
        ],
      },
      { say: "I'll call", hear: ["So that this does not happen again"] },
    ],
  },
];
