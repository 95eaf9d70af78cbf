import type { ConversationScript } from "./conversation.js";

export const registerInEnglish: readonly ConversationScript[] = [
  {
    title: "enough is registered: what counts, masked",
    as: "callum.reid@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I register my phone for password reset",
        hear: [
          "You have registered enough",
          "Registered: authenticator app (counts)",
          "Registered: mobile phone +31 ** *** **35 (counts)",
          "Registered: Windows Hello (does not count for a password reset)",
          'What "confirm two methods" means:',
          "Open Security info (https://mysignins.microsoft.com/security-info)",
          "How did it go?",
        ],
      },
      { say: "fine, thanks", hear: ["Look at it again when you get another phone"] },
    ],
  },
  {
    title: "one of two, and the second is added",
    as: "daan.visser@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I register my phone for password reset",
        hear: [
          "You still need to register",
          "mobile phone +31 ** *** **81 (counts)",
          "so one more is needed",
        ],
      },
      {
        registers: ["authenticator-app", "mobile-phone"],
        say: "done",
        hear: ["you have registered enough now"],
      },
    ],
  },
  {
    title: "nothing yet, and not seen twice: a person",
    as: "fatima.elamrani@contoso.com",
    locale: "en-GB",
    onGraph: { cannotTell: "how many methods" },
    turns: [
      {
        say: "how do I register my phone for password reset",
        onGraph: [
          {
            say: "how do I register my phone for password reset",
            hear: [
              "Registered: nothing yet",
              "None is registered yet. Your organisation asks for one or two ways",
              "two different ones are always enough",
            ],
            never: ["You need"],
          },
        ],
        hear: [
          "Registered: nothing yet",
          "You need two ways to prove who you are, and none is registered yet.",
        ],
      },
      { press: "I added something", hear: ["I don't see enough in the directory yet."] },
      {
        say: "yes",
        hear: ["The help desk can clear the old details", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "nothing yet where one is enough",
    as: "fatima.elamrani@contoso.com",
    locale: "en-GB",
    sspr: { methodsRequired: 1 },
    onGraph: { cannotTell: "how many methods" },
    turns: [
      {
        say: "how do I register my phone for password reset",
        onGraph: [
          {
            say: "how do I register my phone for password reset",
            hear: [
              "Registered: nothing yet",
              "None is registered yet. Your organisation asks for one or two ways",
              "two different ones are always enough",
            ],
            never: ["You need"],
          },
        ],
        hear: ["You need one way to prove who you are", "A second one is wise"],
        never: ["confirm two methods"],
      },
    ],
  },
  {
    title: "the page asks for a phone that is gone",
    as: "daan.visser@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "how do I register my phone for password reset", hear: ["How did it go?"] },
      {
        say: "I lost my phone",
        hear: ["The help desk can clear the old details", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "an administrator: always two, and no security questions",
    as: "hassan.bouali@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I register my phone for password reset",
        hear: ["so one more is needed", "For an administrator account it is always two"],
      },
    ],
  },
  {
    title: "registered, and not switched on for this account",
    as: "olivia.taylor@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I register my phone for password reset",
        hear: [
          "You have registered enough",
          "does not work for your account yet:",
          "not switched on for your account",
        ],
      },
    ],
  },
  {
    title: "nobody can tell whether it is enough",
    as: "milan.smit@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I register my phone for password reset",
        hear: ["Your security info", "I can't see what you have registered"],
      },
    ],
  },
  {
    title: "a guest: at home",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I register my phone for password reset",
        hear: ["registered at your own organisation"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "unclear: other words, choices, a person",
    as: "daan.visser@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "how do I register my phone for password reset", hear: ["How did it go?"] },
      { say: "purple", hear: ["Did you add something, is it fine as it is"] },
      { say: "purple", hear: ["1. I added something"] },
      { say: "purple", hear: ["A person can.", "You can reach a person here: extension 4357."] },
    ],
  },
];
