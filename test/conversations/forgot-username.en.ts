import type { ConversationScript } from "./conversation.js";

export const usernameInEnglish: readonly ConversationScript[] = [
  {
    title: "the own name, at once",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "what is my user name",
        hear: [
          "This is your user name",
          "User name: emma.clarke@contoso.com",
          "Is that the one you were looking for?",
        ],
      },
      { say: "thanks", hear: ["Good to hear."], never: ["Did this help?"] },
    ],
  },
  {
    title: "a guest hears the address of their own organisation",
    as: "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
    locale: "en-GB",
    turns: [
      {
        say: "what is my user name",
        hear: ["User name: inge.peeters@adatum.com", "address of your own organisation"],
        never: ["#EXT#"],
      },
    ],
  },
  {
    title: "another account: the three clues",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      {
        say: "I mean my admin account",
        hear: [
          "I only tell people their own user name",
          "Search the private mail for .onmicrosoft.com",
          "top right",
          "File > Account",
          "Did this help?",
        ],
      },
    ],
  },
  {
    title: "for somebody else, without a role: the same clues for whoever it is",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      {
        say: "it's for my colleague Sandra de Wit",
        hear: [
          "I only tell people their own user name",
          "Search the private mail for .onmicrosoft.com",
          "top right",
          "File > Account",
          "Did this help?",
        ],
        never: ["sandra.dewit"],
      },
    ],
  },
  {
    title: "for somebody who does not exist: not a word's difference",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      {
        say: "it's for my colleague Xanthippe",
        hear: [
          "I only tell people their own user name",
          "Search the private mail for .onmicrosoft.com",
          "top right",
          "File > Account",
          "Did this help?",
        ],
      },
    ],
  },
  {
    title: "the help desk looks somebody up",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      { press: "It's for somebody else", hear: ["Whose user name do you need?"] },
      {
        say: "Sandra",
        hear: [
          "I found this person",
          "Name: Sandra de Wit (Sales)",
          "User name: sandra.dewit@contoso.com",
          "Tell it only to somebody of whom you have checked who they are.",
          "Did this help?",
        ],
      },
    ],
  },
  {
    title: "the help desk finds several",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      { say: "for a colleague", hear: ["Whose user name"] },
      {
        say: "Lisa Bakker",
        hear: ["lisa.bakker2@contoso.com", "lisa.bakker@contoso.com", "These people fit Lisa Bakker."],
      },
    ],
  },
  {
    title: "the help desk finds nobody",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      { say: "for a colleague", hear: ["Whose user name"] },
      { say: "Xanthippe", hear: ["I can't find anybody called Xanthippe."] },
    ],
  },
  {
    title: "the help desk types nothing that names anybody",
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      { say: "for a colleague", hear: ["Whose user name"] },
      { say: "??!", hear: ["Please type the person's name"] },
      { say: "42", hear: ["Please type the person's name"] },
      { say: "...", hear: ["I'll stop here."] },
    ],
  },
  {
    title: "unclear: other words, choices, then the clues",
    as: "emma.clarke@contoso.com",
    locale: "en-GB",
    turns: [
      { say: "what is my user name", hear: ["looking for?"] },
      { say: "purple", hear: ["Is this the user name you need"] },
      { say: "purple", hear: ["1. Yes, that's it"] },
      {
        say: "purple",
        hear: [
          "I only tell people their own user name",
          "Search the private mail for .onmicrosoft.com",
          "top right",
          "File > Account",
          "Did this help?",
        ],
      },
    ],
  },
];
