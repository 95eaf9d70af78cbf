import type { ConversationScript } from "./conversation.js";

const LOCKS = { cannotTell: "the locks" } as const;

/** No lock is seen, so the screen decides. */
export const lockedScreenInEnglish: readonly ConversationScript[] = [
  {
    title: "no lock to be seen, and the screen says locked",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    onGraph: LOCKS,
    turns: [
      {
        say: "my account is locked",
        hear: ["I see no block and no lock", "What does the screen say?"],
        onGraph: [
          {
            say: "my account is locked",
            hear: ["No administrator has blocked", "What does the screen say?"],
          },
        ],
      },
      { say: "too many attempts", hear: ["Your account is locked for a while"], never: ["CET"] },
    ],
  },
  {
    title: "no lock to be seen, and the screen says blocked",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "my account is locked", hear: ["What does the screen say?"] },
      {
        press: "Blocked",
        hear: [
          "In the directory your account is not blocked",
          "look at the name on it",
          "You can reach a person here: extension 4357.",
        ],
        never: ["by an administrator"],
      },
    ],
  },
  {
    title: "no lock to be seen: the password is wrong",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "my account is locked", hear: ["What does the screen say?"] },
      { say: "incorrect password", hear: ["You can set a new password yourself"] },
    ],
  },
  {
    title: "no block, and nobody can tell the locks: a screen that says disabled is about something else",
    as: "milan.smit@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "my account is locked",
        hear: [
          "No administrator has blocked your account. Whether it is locked for a while, I can't see from here.",
          "What does the screen say?",
        ],
      },
      {
        say: "disabled",
        hear: [
          "In the directory your account is not blocked",
          "You can reach a person here: extension 4357.",
        ],
        never: ["by an administrator"],
      },
    ],
  },
];
