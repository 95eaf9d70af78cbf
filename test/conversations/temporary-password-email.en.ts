import { type ConversationScript, EMMA, RACHEL } from "./conversation.js";

export const mailedInEnglish: readonly ConversationScript[] = [
  {
    title: "somebody who waits for one: why not by mail, and what to do when it was missed",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "will my temporary password be sent by email?",
        hear: ["A temporary password does not come by mail", "[1] It was missed"],
      },
      {
        say: "I missed it",
        hear: [
          "ask for a new one. Ask whoever reset it, or the help desk: extension 4357.",
          "[1] Reset my own password",
          "Did this help?",
        ],
      },
    ],
  },
  {
    title: "somebody who gives them: how it is delivered, and a new one when it was missed",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: "can the temporary password be sent by email?",
        hear: ["A temporary password no longer goes by mail.", "[1] It was missed"],
      },
      {
        press: "It was missed",
        hear: ["Nobody can show it again, and neither can I.", "[1] Set a new one", "Did this help?"],
      },
    ],
  },
  {
    title: "how long it works",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "will my temporary password be sent by email?",
        hear: ["A temporary password does not come by mail"],
      },
      { say: "how long is it valid?", hear: ["does not run out until it is used", "Did this help?"] },
    ],
  },
  {
    title: "it is refused; to either of them",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: "can the temporary password be sent by email?",
        hear: ["A temporary password no longer goes by mail."],
      },
      { press: "It is refused", hear: ["Mind capitals and characters that look alike", "[1] Set a new one"] },
    ],
  },
  {
    title: "it is refused; to either of them (2)",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "will my temporary password be sent by email?",
        hear: ["A temporary password does not come by mail"],
      },
      {
        press: "It is refused",
        hear: ["Mind capitals and characters that look alike", "extension 4357", "[1] Reset my own password"],
      },
    ],
  },
  {
    title: "nothing more",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: "can the temporary password be sent by email?",
        hear: ["A temporary password no longer goes by mail."],
      },
      { press: "That's all", hear: ["Good. Ask me anything else"] },
    ],
  },
  {
    title: "an unclear answer three times leads to a person",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "will my temporary password be sent by email?",
        hear: ["A temporary password does not come by mail"],
      },
      { say: "banana", hear: ["Was it missed, is it refused"] },
      { say: "grapefruit", hear: ["pick one of these"] },
      { say: "lemon", hear: ["extension 4357"] },
    ],
  },
];
