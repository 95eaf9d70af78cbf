import type { ConversationScript, Exchange } from "./conversation.js";

const LOCKS = { cannotTell: "the locks" } as const;

/** Microsoft Graph tells no lock that ends by itself, so the person is asked for the screen. */
const ASKED_FOR_THE_SCREEN: readonly Exchange[] = [
  {
    say: "my account is locked",
    hear: [
      "No administrator has blocked your account. Whether it is locked for a while, I can't see from here.",
      "What does the screen say?",
    ],
  },
  { press: "Locked, or too many tries", hear: ["Your account is locked for a while", "How is it now?"] },
];

export const accountLockedInEnglish: readonly ConversationScript[] = [
  {
    title: "blocked by an administrator: neither waiting nor a new password helps",
    as: "ruben.bos@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "my account is locked",
        hear: [
          "Your account is blocked by an administrator",
          "Waiting does not help",
          "You can reach a person here: extension 4357.",
        ],
        never: ["passwordreset.microsoftonline.com"],
      },
    ],
  },
  {
    title: "smart lockout: until when, what ends it and what does not",
    as: "callum.reid@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      {
        say: "my account is locked",
        onGraph: [
          { say: "my account is locked", hear: ["I can't see from here.", "What does the screen say?"] },
          {
            press: "Locked, or too many tries",
            hear: [
              "Your account is locked for a while",
              "about ten wrong tries",
              "What ends it:",
              "I forgot my password",
              "What does not:",
              "I know my password",
              "Look for the device",
              "How is it now?",
            ],
            never: ["CET"],
          },
        ],
        hear: [
          "Your account is locked for a while",
          "about ten wrong tries",
          "The lock ends by itself at 10:15 CET.",
          "What ends it:",
          "I forgot my password",
          "What does not:",
          "I know my password",
          "Look for the device",
          "How is it now?",
        ],
      },
      { say: "I'm back in", hear: ["look at your phone and mail apps first"] },
    ],
  },
  {
    title: "smart lockout: a new password now",
    as: "callum.reid@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      { say: "my account is locked", onGraph: ASKED_FOR_THE_SCREEN, hear: ["How is it now?"] },
      { press: "I want a new password now", hear: ["You can set a new password yourself"] },
    ],
  },
  {
    title: "the lock keeps coming back: every device, one step back, then a person",
    as: "callum.reid@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      { say: "my account is locked", onGraph: ASKED_FOR_THE_SCREEN, hear: ["How is it now?"] },
      { say: "it keeps coming back", hear: ["Go through them one by one", "Did it stop?"] },
      {
        say: "back",
        hear: ["The lock ends by itself at 10:15 CET.", "How is it now?"],
        onGraph: [
          { say: "back", hear: ["Your account is locked for a while", "How is it now?"], never: ["CET"] },
        ],
      },
      { press: "It keeps", hear: ["Did it stop?"] },
      {
        say: "still not",
        hear: [
          "The help desk can see where the wrong tries come from",
          "You can reach a person here: extension 4357.",
        ],
      },
    ],
  },
  {
    title: "the lock keeps coming back: the device is found",
    as: "callum.reid@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      { say: "my account is locked", onGraph: ASKED_FOR_THE_SCREEN, hear: ["How is it now?"] },
      { say: "locked again", hear: ["Did it stop?"] },
      { say: "yes, fixed", hear: ["Good to hear."] },
    ],
  },
  {
    title: "a quarter of an hour later the lock is over",
    as: "callum.reid@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      {
        minutesLater: 16,
        say: "my account is locked",
        onGraph: [
          {
            minutesLater: 16,
            say: "my account is locked",
            hear: ["No administrator has blocked your account.", "What does the screen say?"],
          },
          { say: "wrong password", hear: ["You can set a new password yourself"] },
        ],
        hear: ["I see no block and no lock on your account right now."],
      },
    ],
  },
  {
    title: "locked on premises: another lock, another way out",
    as: "tess.verhoeven@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      {
        say: "my account is locked",
        onGraph: [
          { say: "my account is locked", hear: ["I can't see from here.", "What does the screen say?"] },
          {
            say: "locked",
            hear: [
              "Your account is locked",
              "at Microsoft or in your organisation's own network",
              "I can't see which from here",
              "the help desk, who can look at both",
              "How is it now?",
            ],
            never: ["CET", "for a while"],
          },
        ],
        hear: [
          "locked in your organisation's own network",
          "another lock than Microsoft's",
          "the help desk, who can unlock it",
          "How is it now?",
        ],
        never: ["CET"],
      },
    ],
  },
  {
    title: "a guest",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "en-GB",
    turns: [{ say: "my account is locked", hear: ["kept by your own organisation", "Did this help?"] }],
  },
  {
    title: "the help desk means somebody else: the steps",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "somebody's account is locked", hear: ["Which one fits best?"] },
      { press: "An account is locked", hear: ["your own account, or somebody else's?"] },
      { say: "a colleague", hear: ["There is no unlock button", "Did this help?"] },
    ],
  },
  {
    title: "the help desk means their own",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      { say: "my account is locked", hear: ["your own account, or somebody else's?"] },
      {
        say: "mine",
        hear: ["I see no block and no lock"],
        onGraph: [{ say: "mine", hear: ["No administrator has blocked", "What does the screen say?"] }],
      },
    ],
  },
  {
    title: "unclear: other words, choices, a person",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "my account is locked", hear: ["What does the screen say?"] },
      { say: "purple", hear: ["Is there something about a locked or a blocked account"] },
      { say: "purple", hear: ["1. Locked, or too many tries"] },
      { say: "purple", hear: ["A person can.", "You can reach a person here: extension 4357."] },
    ],
  },
];
