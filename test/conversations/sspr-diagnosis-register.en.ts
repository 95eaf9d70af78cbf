import type { ConversationScript } from "./conversation.js";

/** The branches that registering takes away. */
export const diagnosisToRegisterInEnglish: readonly ConversationScript[] = [
  {
    title: "nothing registered, and there is no getting in",
    as: "fatima.elamrani@contoso.com",
    locale: "en-GB",
    branch: "not-registered",
    turns: [
      {
        say: "I forgot my password",
        hear: [
          "First register how you prove who you are",
          "You have not registered",
          "You are signed in here",
          "Security info (https://mysignins.microsoft.com/security-info)",
          "Did you add them?",
        ],
      },
      {
        say: "it asks for my password",
        hear: ["The help desk can check that it is you", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "one of two: registered meanwhile, and now it works",
    as: "daan.visser@contoso.com",
    locale: "en-GB",
    branch: "too-few-methods",
    turns: [
      { say: "I forgot my password", hear: ["You have registered too few ways"] },
      {
        registers: ["authenticator-app", "mobile-phone"],
        say: "done",
        hear: ["You can set a new password yourself", "authenticator app and mobile phone"],
      },
      { say: "it worked", hear: ["Good. Put"] },
    ],
  },
];
