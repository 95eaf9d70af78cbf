import type { ConversationScript } from "./conversation.js";

export const changeInEnglish: readonly ConversationScript[] = [
  {
    title: "knows the current one: the page, the rules, done",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I change my password",
        hear: ["Do you still know your current password?", "never type the password here"],
      },
      {
        say: "yes",
        hear: [
          "Change your password",
          "Open Change password (https://mysignins.microsoft.com/security-info/password/change)",
          "Type the current password once and the new one twice",
          "8 to 256 characters",
          "Letters such as é",
          "How did it go?",
        ],
      },
      { say: "done", hear: ["Good. Don't forget your phone"] },
    ],
  },
  {
    title: "does not know it: on to the reset",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "how do I change my password", hear: ["Do you still know your current password?"] },
      { say: "no, I can't remember", hear: ["You can set a new password yourself"] },
    ],
  },
  {
    title: "not sure, after all, on the page",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "how do I change my password", hear: ["current password?"] },
      { press: "Yes, I know it", hear: ["Change your password"] },
      { say: "my old password is wrong", hear: ["You can set a new password yourself"] },
    ],
  },
  {
    title: "the new one is refused, one step back, still not: a person",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "how do I change my password", hear: ["current password?"] },
      { say: "sure", hear: ["How did it go?"] },
      {
        say: "it says too weak",
        hear: [
          "The page did not accept the new password. It may not be the one you have now.",
          "8 to 256 characters",
          "Did it work?",
        ],
      },
      { say: "back", hear: ["How did it go?"] },
      { press: "The new one is refused", hear: ["Did it work?"] },
      {
        say: "nope",
        hear: ["The help desk can look at it with you.", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "the page does not open: the other ways",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "how do I change my password", hear: ["current password?"] },
      { say: "yes", hear: ["How did it go?"] },
      { say: "the page does not open", hear: ["View account", "Ctrl+Alt+Delete", "Did this help?"] },
    ],
  },
  {
    title: "synced without writeback: the office network",
    as: "henk.dekker@northwindtraders.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I change my password",
        hear: ["Change it on a computer in the office network", "Ctrl+Alt+Delete", "Did this help?"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "synced, writeback unknown: the page, and the other way",
    as: "megan.price@northwindtraders.com",
    locale: "en-GB",
    turns: [
      { say: "how do I change my password", hear: ["current password?"] },
      {
        say: "yes",
        hear: [
          "I can't see whether changes on the web page get there",
          "Ctrl+Alt+Delete",
          "own Active Directory count as well",
        ],
      },
    ],
  },
  {
    title: "federated: where they sign in",
    as: "joost.kuipers@fabrikam.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I change my password",
        hear: ["your password is changed there", "Did this help?"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "a guest: at home",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I change my password",
        hear: ["Your password belongs to your own organisation"],
        never: ["mysignins"],
      },
    ],
  },
  {
    title: "disabled: a person",
    as: "ruben.bos@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "how do I change my password",
        hear: ["Sign-in is blocked for your account.", "You can reach a person here: extension 4357."],
      },
    ],
  },
  {
    title: "a temporary password",
    as: "priya.sharma@contoso.com",
    locale: "en-GB",
    onGraph: { cannotTell: "a temporary password" },
    turns: [
      {
        say: "how do I change my password",
        hear: ["You have a temporary password", "current password?"],
        onGraph: [{ say: "how do I change my password", hear: ["current password?"], never: ["temporary"] }],
      },
    ],
  },
  {
    title: "unclear: other words, then a person",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "how do I change my password", hear: ["current password?"] },
      { say: "purple", hear: ["Changing it takes the password you have now."] },
      { say: "purple", hear: ["1. Yes, I know it", "2. No, I forgot it"] },
      { say: "purple", hear: ["A person can.", "You can reach a person here: extension 4357."] },
    ],
  },
];
