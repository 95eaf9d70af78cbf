import { type ConversationScript, DAAN, EMMA, KARIN, RACHEL } from "./conversation.js";

export const ADAM = "adam.wilson@contoso.com";
export const CALLUM = "callum.reid@contoso.com";

/** What is heard by the person whom the bot is to help. */
export const FOR_CALLUM = [
  "The help desk asked me to help you",
  "Adam Wilson (adam.wilson@contoso.com) asked me to help you: your account is locked.",
  "Does this come out of the blue?",
  "extension 4357",
  "[1] Help me now",
  "[2] Not now",
];

export const takeOverInEnglish: readonly ConversationScript[] = [
  {
    title: "the help desk has the bot help somebody, and hears that it is solved",
    as: ADAM,
    locale: "en-GB",
    others: { [CALLUM]: "en-GB", [EMMA]: "en-GB" },
    turns: [
      {
        say: "take over callum.reid@contoso.com: my account is locked",
        hear: ["I asked Callum Reid in their own chat whether I may help (case "],
        told: { [CALLUM]: FOR_CALLUM },
      },
      { by: CALLUM, press: "Help me now", hear: ["Your account is locked for a while", "How is it now?"] },
      {
        by: CALLUM,
        say: "I'm back in",
        hear: ["look at your phone and mail apps first"],
        told: {
          [ADAM]: [
            "How case ",
            "Callum Reid (callum.reid@contoso.com) and I are done, and the problem is solved.",
          ],
        },
      },
    ],
  },
  {
    title: "it does not work out: the asker hears which case a person has to take",
    as: ADAM,
    locale: "en-GB",
    others: { [CALLUM]: "en-GB" },
    turns: [
      {
        say: "take callum reid over: account locked",
        hear: ["I asked Callum Reid"],
        told: { [CALLUM]: FOR_CALLUM },
      },
      { by: CALLUM, press: "Help me now", hear: ["How is it now?"] },
      {
        by: CALLUM,
        say: "a person please",
        hear: ["Your case number is "],
        told: {
          [ADAM]: [
            "I could not solve it for Callum Reid",
            "A person has to take over. What we tried is in case ",
          ],
        },
      },
    ],
  },
  {
    title: "the person asks something else instead, or does not want help",
    as: ADAM,
    locale: "en-GB",
    others: { [CALLUM]: "en-GB" },
    turns: [
      {
        say: "take over callum reid: account locked",
        hear: ["I asked Callum Reid"],
        told: { [CALLUM]: FOR_CALLUM },
      },
      { by: CALLUM, press: "Help me now", hear: ["How is it now?"] },
      {
        by: CALLUM,
        say: "cancel",
        hear: ["I stopped."],
        told: { [ADAM]: ["Callum Reid", "stopped before we were done. Nothing was changed."] },
      },
      {
        say: "take over callum reid: account locked",
        hear: ["I asked Callum Reid"],
        told: { [CALLUM]: FOR_CALLUM },
      },
      {
        by: CALLUM,
        press: "Not now",
        hear: ["I won't do anything"],
        told: { [ADAM]: ["did not want my help now. Nothing was changed."] },
      },
    ],
  },
  {
    title: "unknown, out of reach and without a chat sound the same",
    as: KARIN,
    locale: "en-GB",
    others: { [RACHEL]: "en-GB" },
    turns: [
      {
        say: "take over nobody.such@contoso.com: forgot password",
        hear: [
          "I can't ask “nobody.such@contoso.com”. Either I know nobody of that name whom you may help, or they have no chat with me yet. Check the name",
        ],
      },
      {
        say: "take over rachel.morgan@contoso.com: forgot password",
        hear: [
          "I can't ask “rachel.morgan@contoso.com”. Either I know nobody of that name whom you may help, or they have no chat with me yet. Check the name",
        ],
      },
      {
        say: "take over emma.clarke@contoso.com: forgot password",
        hear: [
          "I can't ask “emma.clarke@contoso.com”. Either I know nobody of that name whom you may help, or they have no chat with me yet. Check the name",
        ],
      },
    ],
  },
  {
    title: "no problem named, or several people of the name",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "take over emma.clarke@contoso.com",
        hear: [
          "I can help somebody in their own chat with one of these",
          "take over sanne@contoso.com: forgot password",
        ],
      },
      { say: "take over lisa bakker: forgot password", hear: ["More than one person fits “lisa bakker”."] },
    ],
  },
  {
    title: "whoever has no role may not ask, as an event neither",
    as: EMMA,
    locale: "en-GB",
    handOff: "events",
    others: { [DAAN]: "nl-NL" },
    turns: [
      {
        say: "take over daan.visser@contoso.com: forgot password",
        hear: ["I only do that for the help desk and administrators"],
        never: ["Daan"],
      },
      {
        event: {
          name: "handoff.initiate",
          value: {
            person: "daan.visser@contoso.com",
            topic: "forgot-own-password",
            askedBy: "karin.hendriks@contoso.com",
          },
        },
        hear: ["I only do that for the help desk and administrators"],
      },
      {
        say: "take over nobody@contoso.com: forgot password",
        hear: ["I only do that for the help desk and administrators"],
      },
    ],
  },
];
