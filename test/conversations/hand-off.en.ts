import { type ConversationScript, EMMA } from "./conversation.js";

export const handOffInEnglish: readonly ConversationScript[] = [
  {
    title: "a person please: a case number, and the same case when asked again",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "a person please",
        hear: [
          "You can reach a person here: extension 4357.",
          "Your case number is ",
          "Never give anybody your password",
        ],
      },
      { say: "a human please", hear: ["Your case number is "] },
      { say: "I forgot my user name", hear: ["emma.clarke@contoso.com"] },
      { say: "a person please", hear: ["I stopped what we were doing.", "Your case number is "] },
    ],
  },
  {
    title: "a talk that gets no further becomes a case",
    as: "ruben.bos@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: "my account is locked",
        hear: [
          "Your account is blocked by an administrator",
          "You can reach a person here: extension 4357.",
          "Your case number is ",
        ],
      },
    ],
  },
  {
    title: "three times without luck: a person, without being asked for",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: "blub blub carrot", hear: ["I don't know what to do with that"], never: ["case number"] },
      { say: "purple rabbit bicycle", hear: ["I still don't understand"], never: ["case number"] },
      {
        say: "green cheese moon",
        hear: ["You have asked several times now", "extension 4357", "Your case number is "],
      },
      { say: "hello", hear: ["H"], never: ["case number"] },
    ],
  },
  {
    title: "answers that did not help count too, and one that did starts the count again",
    as: EMMA,
    locale: "en-GB",
    turns: [
      { say: "my Windows Hello PIN does not work any more", hear: ["Did this help?"] },
      { press: "No", hear: [], never: ["case number"] },
      { say: "my Windows Hello PIN does not work any more", hear: ["Did this help?"] },
      { press: "Yes", hear: ["Good to hear."] },
      { say: "my Windows Hello PIN does not work any more", hear: ["Did this help?"] },
      { press: "Partly", hear: [], never: ["case number"] },
      { say: "blub blub carrot", hear: ["I don't know what to do with that"] },
      { say: "purple rabbit bicycle", hear: ["You have asked several times now", "Your case number is "] },
    ],
  },
  {
    title: "the help desk accepts the case and closes it; what is said meanwhile is answered",
    as: EMMA,
    locale: "en-GB",
    handOff: "events",
    turns: [
      { say: "a person please", hear: ["Your case number is "] },
      { say: "my Windows Hello PIN does not work any more", hear: ["Did this help?"] },
      {
        event: { name: "handoff.status", value: { state: "accepted", message: "I'll call you" } },
        hear: ["Somebody at the help desk is working on your case ", "The help desk writes: “I'll call you”"],
      },
      { say: "yes", hear: ["Good to hear."] },
      { event: { name: "handoff.status", value: { state: "accepted" } }, hear: [], never: ["case"] },
      {
        event: { name: "handoff.status", value: { state: "completed" } },
        hear: ["The help desk has closed your case "],
      },
    ],
  },
  {
    title: "the help desk cannot take the case",
    as: EMMA,
    locale: "en-GB",
    handOff: "events",
    turns: [
      { event: { name: "handoff.status", value: { state: "failed" } }, hear: [], never: ["case"] },
      { say: "a person please", hear: ["Your case number is "] },
      {
        event: { name: "handoff.status", value: { state: "failed" } },
        hear: ["The help desk could not take your case ", "extension 4357"],
      },
    ],
  },
];
