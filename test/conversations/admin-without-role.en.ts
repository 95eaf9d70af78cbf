import { type ConversationScript, EMMA, KARIN } from "./conversation.js";

const LOCKED_OUT = "I'm an admin and I'm locked out";

export const adminWithoutRoleInEnglish: readonly ConversationScript[] = [
  {
    title:
      "says to be the admin and holds no role: the directory's word, then a separate account, still signed in",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: LOCKED_OUT,
        hear: [
          "The directory shows no administrator role here",
          "emma.clarke@contoso.com",
          "Which account can't you get into?",
        ],
      },
      { say: "a separate account", hear: ["still signed in anywhere?"], never: ["colleague"] },
      {
        say: "still signed in",
        hear: [
          "that session is your way back in",
          "Don't sign out",
          "Register two different methods",
          "private window",
        ],
      },
      {
        say: "still not",
        hear: ["Privileged Authentication Administrator or Global Administrator", "I don't say who that is"],
        never: ["Mark de Groot"],
      },
      { press: "I'm still", hear: ["Is there really no other way?"], never: ["others who can"] },
      { press: "I understand", hear: ["delete the second one today"] },
      {
        say: "still not",
        hear: ["Our .onmicrosoft.com name: …", "User name of the administrator account: …"],
        never: ["contoso.onmicrosoft.com", "emma.clarke"],
      },
      { say: "thanks", hear: ["So that this does not happen again"], never: ["that can sign in:"] },
    ],
  },
  {
    title: "a separate account, signed in nowhere: the reset page, then others, without a last resort",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["Which account can't you get into?"] },
      { press: "Another admin account", hear: ["still signed in anywhere?"] },
      { say: "locked out", hear: ["Try the reset page first", "in two ways"] },
      { say: "back", hear: ["still signed in anywhere?"] },
      { press: "Locked out everywhere", hear: ["How did it go?"] },
      { say: "still not", hear: ["Another administrator can reset it"], never: ["I'm still signed in"] },
    ],
  },
  {
    title: "the user name of the admin account is forgotten: the clues, and on with the talk",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["Which account can't you get into?"] },
      { say: "another account", hear: ["still signed in anywhere?"] },
      {
        say: "I forgot the user name",
        hear: [".onmicrosoft.com", "top right", "File > Account", "still signed in anywhere?"],
      },
      { say: "nowhere", hear: ["Try the reset page first"] },
    ],
  },
  {
    title: "no administrator left at all",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: "no admins left", hear: ["The directory shows no administrator role here"] },
      { say: "nobody", hear: ["Sheet for the call to Microsoft", "Only Microsoft can let you in"] },
      { press: "Back", hear: ["Which account can't you get into?"] },
    ],
  },
  {
    title: "no role, and it is this account after all",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["Which account can't you get into?"] },
      { press: "This account", hear: ["You can set a new password yourself"] },
    ],
  },
  {
    title: "a role that is no administrator's is named",
    as: "lucy.adams@contoso.com",
    locale: "en-GB",
    turns: [{ say: LOCKED_OUT, hear: ["holds only Reports Reader, which is no administrator role"] }],
  },
  {
    title: "it is a colleague's account",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["How did it go?"] },
      { press: "Another admin account", hear: ["still signed in anywhere?"] },
      { say: "a colleague", hear: ["Who is it for?"] },
    ],
  },
  {
    title: "unclear: other words, choices, a person",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: LOCKED_OUT, hear: ["Which account can't you get into?"] },
      { say: "purple", hear: ["Is it about the account you are signed in with here"] },
      { say: "purple", hear: ["1. This account"] },
      { say: "purple", hear: ["A person can.", "extension 4357"] },
    ],
  },
];
