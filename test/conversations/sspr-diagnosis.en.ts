import type { ConversationScript } from "./conversation.js";

/** Every branch of the diagnosis: who is sent to the page, who is not, and what helps instead. */
export const diagnosisInEnglish: readonly ConversationScript[] = [
  {
    title: "an administrator with two proofs",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    branch: "administrator",
    turns: [
      {
        say: "I forgot my password",
        hear: ["This is an administrator account.", "Don't sign out anywhere", "Prove in two ways"],
      },
    ],
  },
  {
    title: "nobody can tell: try it, and read me the code",
    as: "milan.smit@contoso.com",
    locale: "en-GB",
    branch: "unknown",
    turns: [
      {
        say: "I forgot my password",
        hear: ["Try the reset page", "I'm not sure that it works for you", "How did it go?"],
      },
      {
        say: "SSPR_0014",
        hear: ["you have not registered enough ways", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "writeback unknown: try it",
    as: "megan.price@northwindtraders.com",
    locale: "en-GB",
    branch: "unknown",
    turns: [
      {
        say: "I forgot my password",
        hear: ["Try the reset page", "The rules of your organisation's own Active Directory count as well."],
      },
    ],
  },
  {
    title: "synced with writeback: the own Active Directory has rules as well",
    as: "willem.vandermeer@contoso.com",
    locale: "en-GB",
    branch: "yes",
    turns: [
      {
        say: "I forgot my password",
        hear: [
          "You can set a new password yourself",
          "The rules of your organisation's own Active Directory count as well.",
        ],
      },
    ],
  },
  {
    title: "a guest",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "en-GB",
    branch: "guest",
    turns: [
      {
        say: "I forgot my password",
        hear: [
          "You can't reset your password yourself right now",
          "Your password belongs to your own organisation",
          "Did this help?",
        ],
        never: ["extension 4357"],
      },
    ],
  },
  {
    title: "disabled",
    as: "ruben.bos@contoso.com",
    locale: "en-GB",
    branch: "disabled",
    turns: [
      {
        say: "I forgot my password",
        hear: ["Sign-in is blocked for your account.", "You can reach a person here: extension 4357."],
        never: ["Code:", "passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "federated",
    as: "joost.kuipers@fabrikam.com",
    locale: "en-GB",
    branch: "federated",
    turns: [
      {
        say: "I forgot my password",
        hear: [
          "You sign in through another sign-in system",
          "Forgot password",
          "You can reach a person here: extension 4357.",
        ],
        never: ["Code:", "passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "switched off for administrators",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    branch: "administrators-off",
    sspr: { administrators: false },
    turns: [
      {
        say: "I forgot my password",
        hear: [
          "in this organisation administrators can't reset their own password",
          "Another administrator",
          "You can reach a person here: extension 4357.",
        ],
        never: ["Code:", "passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "the tenant is off",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    branch: "tenant-off",
    sspr: { policy: "none" },
    onGraph: { cannotTell: "the policy", branch: "not-in-scope" },
    turns: [
      {
        say: "I forgot my password",
        onGraph: [
          {
            say: "I forgot my password",
            hear: [
              "You can't reset your password yourself right now",
              "not switched on for your account",
              "You can reach a person here: extension 4357.",
            ],
            never: ["Code:", "passwordreset.microsoftonline.com"],
          },
        ],
        hear: [
          "Code: SSPR_0009",
          "switched off in this organisation",
          "You can reach a person here: extension 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "not in the group",
    as: "olivia.taylor@contoso.com",
    locale: "en-GB",
    branch: "not-in-scope",
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: "I forgot my password",
        onGraph: [
          {
            say: "I forgot my password",
            hear: ["not switched on for your account", "You can reach a person here: extension 4357."],
            never: ["Code:", "passwordreset.microsoftonline.com"],
          },
        ],
        hear: [
          "Code: SSPR_0013",
          "not switched on for your account",
          "You can reach a person here: extension 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "no licence",
    as: "bram.mulder@contoso.com",
    locale: "en-GB",
    branch: "unlicensed",
    turns: [
      {
        say: "I forgot my password",
        hear: ["Code: SSPR_0012", "lacks the licence", "You can reach a person here: extension 4357."],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "synced without writeback",
    as: "henk.dekker@northwindtraders.com",
    locale: "en-GB",
    branch: "no-writeback",
    turns: [
      {
        say: "I forgot my password",
        hear: [
          "Code: SSPR_0010",
          "own Active Directory",
          "does not get there",
          "You can reach a person here: extension 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "throttled: until when, and who can help now",
    as: "noor.jacobs@contoso.com",
    locale: "en-GB",
    branch: "throttled",
    onGraph: { cannotTell: "the throttle", branch: "yes" },
    turns: [
      {
        say: "I forgot my password",
        onGraph: [
          { say: "I forgot my password", hear: ["You can set a new password yourself", "How did it go?"] },
          { press: "I see an error", hear: ["What does the page say?", "Too many tries"] },
          {
            press: "Too many tries",
            hear: ["Leave it alone for 24 hours", "You can reach a person here: extension 4357."],
            never: ["CET"],
          },
        ],
        hear: [
          "there were too many tries",
          "You can try again from 21 November 2026 at 10:00 CET",
          "You can reach a person here: extension 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
];
