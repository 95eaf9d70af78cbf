import type { ConversationScript } from "./conversation.js";

/** What can happen on the page, once somebody is sent there. */
export const forgotInEnglish: readonly ConversationScript[] = [
  {
    title: "everything is in order: the page, the proofs, the rules, and it works",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    branch: "yes",
    turns: [
      {
        say: "I forgot my password",
        hear: [
          "You can set a new password yourself",
          "1. Open Reset your password (https://passwordreset.microsoftonline.com/?mkt=en-us)",
          "2. Type your user name, emma.clarke@contoso.com,",
          "4. Prove in two ways that it is you. You registered: authenticator app and mobile phone +31 ** *** **",
          "8 to 256 characters, with three of these four",
          "Letters such as é, ü or ß",
          "How did it go?",
          "It worked",
          "No code comes",
          "I see an error",
        ],
      },
      {
        press: "It worked",
        hear: ["Good. Put the new password into your phone"],
        never: ["Did this help?", "extension"],
      },
    ],
  },
  {
    title: "no code comes: advice for what is registered, and in the end a person",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      {
        say: "I did not get a code",
        hear: [
          "A code normally comes within a minute",
          "By phone: type the whole number",
          "With the app: nothing is sent.",
          "Did it work?",
        ],
        never: ["By mail:"],
      },
      {
        say: "still no code",
        hear: [
          "The help desk can check that it is you and give you a new password.",
          "You can reach a person here: extension 4357.",
        ],
      },
    ],
  },
  {
    title: "no code comes, one step back, and it works after all",
    as: "pieter.vandenberg@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "I forgot my password",
        hear: ["mobile phone +31 ** *** **88 and another email address p***@example.org"],
      },
      { press: "No code", hear: ["By mail: look in the junk folder"], never: ["With the app"] },
      { say: "go back", hear: ["You can set a new password yourself"] },
      { say: "yes!", hear: ["Good. Put the new password"] },
    ],
  },
  {
    title: "the page shows a code: what it means, and a person",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      { press: "I see an error", hear: ["What does the page say?"] },
      {
        say: "SSPR_0030",
        hear: [
          "can't reach your organisation's own Active Directory right now",
          "You can reach a person here: extension 4357.",
        ],
      },
    ],
  },
  {
    title: "the code is typed at once",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      {
        say: "it just says sspr 12",
        hear: ["That code means that a licence is missing.", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "the new password is refused, then accepted",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      { say: "there is an error message", hear: ["What does the page say?"] },
      {
        say: "my password is not strong enough",
        hear: ["The page did not like the new password.", "8 to 256 characters", "Did it work?"],
      },
      { say: "back", hear: ["What does the page say?"] },
      { press: "My new password", hear: ["Did it work?"] },
      { say: "it worked", hear: ["Good. Put the new password"] },
    ],
  },
  {
    title: "too many tries on the page",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      { press: "I see an error", hear: ["What does the page say?"] },
      {
        say: "too many attempts",
        hear: ["Leave it alone for 24 hours", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "some other error",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      { press: "I see an error", hear: ["What does the page say?"] },
      {
        say: "contact your administrator",
        hear: [
          "I can't tell from here what that message means.",
          "You can reach a person here: extension 4357.",
        ],
      },
    ],
  },
  {
    title: "an unclear answer: other words, then the choices, then a person",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      { say: "purple", hear: ["Could you set a new password, or did it get stuck somewhere?"] },
      {
        say: "purple rain",
        hear: ["I still don't follow.", "1. It worked", "2. No code comes", "3. I see an error"],
      },
      {
        say: "purple",
        hear: [
          "I can't work this out with you here, sorry. A person can.",
          "You can reach a person here: extension 4357.",
        ],
      },
    ],
  },
  {
    title: "words of the other language count as well",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      { say: "geen code", hear: ["A code normally comes within a minute"] },
      { say: "gelukt", hear: ["Good. Put"] },
    ],
  },
  {
    title: "a new problem in the middle is taken, with a way back",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      {
        say: "my account is locked, what now",
        hear: [
          "That is another question, so I'll take that one now.",
          "Back to: I forgot my password",
          "What does the screen say?",
        ],
      },
      { press: "Back to", hear: ["You can set a new password yourself"] },
    ],
  },
  {
    title: "throttled, and a day later it works",
    as: "noor.jacobs@contoso.com",
    locale: "en-GB",
    turns: [
      {
        minutesLater: 1441,
        say: "I forgot my password",
        hear: ["You can set a new password yourself"],
      },
    ],
  },
  {
    title: "one of two: said to be registered, and not seen twice",
    as: "daan.visser@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["You have registered too few ways"] },
      { press: "I added them", hear: ["I don't see enough in the directory yet."] },
      {
        say: "yes",
        hear: ["The help desk can check that it is you", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "an administrator with one of two",
    as: "hassan.bouali@contoso.com",
    locale: "en-GB",
    branch: "too-few-methods",
    turns: [{ say: "I forgot my password", hear: ["You have registered too few ways"] }],
  },
  {
    title: "the page says that the account is locked: the talk goes on about that",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "I forgot my password", hear: ["How did it go?"] },
      {
        say: "it says my account has been locked",
        hear: ["I see no block and no lock on your account right now.", "What does the screen say?"],
        never: ["Did this help?"],
      },
    ],
  },
];
