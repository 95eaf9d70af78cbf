import { type ConversationScript, ELEANOR, EMMA, KARIN, RACHEL } from "./conversation.js";

const POLICY = "what is our password expiration policy";

export const expiryInEnglish: readonly ConversationScript[] = [
  {
    title: "an administrator: each domain, what it means, why, where, and one account",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: POLICY,
        hear: [
          "When passwords expire in your organisation",
          "contoso.com (default): never",
          "contoso.onmicrosoft.com: nothing set, so the default",
          "fabrikam.com: decided by another sign-in system",
          "northwindtraders.com: after 90 days",
          "Microsoft advises never.",
          "before 2021",
          "federated domain",
          "own Active Directory",
          "no longer warns anybody in advance",
        ],
      },
      { say: "why", hear: ["Summer2026", "NIST", "auditor"] },
      {
        say: "where",
        hear: ["Org settings", "Password expiration policy", "14 to 730 days", "User Administrator"],
      },
      { press: "Just one account", hear: ["DisablePasswordExpiration", "managed identity"] },
      { say: "thanks", hear: ["Ask me anything else"] },
    ],
  },
  {
    title: "an administrator with a countdown of their own hears about their own",
    as: ELEANOR,
    locale: "en-GB",
    turns: [
      { say: "there is a banner: my password expires in 3 days", hear: ["Which one fits best?"] },
      { press: "When passwords expire", hear: ["Your own password", "does not expire", "mostly phishing"] },
      { say: "thanks", hear: ["Ask me anything else"] },
    ],
  },
  {
    title: "an ordinary person: does not expire, and a mail about it is phishing; change it all the same",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: "there is a banner: my password expires in 3 days", hear: ["Which one fits best?"] },
      {
        press: "When passwords expire",
        hear: [
          "Your own password",
          "your password does not expire",
          "no warnings in advance",
          "What would you like to do?",
        ],
        never: ["northwindtraders.com", "fabrikam.com"],
      },
      { say: "change it", hear: ["your current password"] },
    ],
  },
  {
    title: "an account from the own network: Windows' countdown is real",
    as: "megan.price@northwindtraders.com",
    locale: "en-GB",
    turns: [
      { say: POLICY, hear: ["comes from your organisation's own network", "Windows", "is real"] },
      { say: "I don't know it any more", hear: ["reset"] },
    ],
  },
  {
    title: "another sign-in system",
    as: "charlotte.evans@fabrikam.com",
    locale: "en-GB",
    turns: [{ say: POLICY, hear: ["another sign-in system of your organisation, and that decides"] }],
  },
  {
    title: "a guest",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "en-GB",
    turns: [{ say: POLICY, hear: ["your own organisation decides when your password expires"] }],
  },
  {
    title: "the help desk, who may not see it, gets the article",
    as: KARIN,
    locale: "en-GB",
    turns: [{ say: POLICY, hear: ["By default passwords never expire"], never: ["northwindtraders.com"] }],
  },
  {
    title: "unclear: other words, choices, a person",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      { say: POLICY, hear: ["Anything else about this?"] },
      { say: "purple", hear: ["Or is it clear?"] },
      { say: "purple", hear: ["1. Where do I set it?"] },
      { say: "purple", hear: ["A person can.", "extension 4357"] },
    ],
  },
];
