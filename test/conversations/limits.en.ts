import { type ConversationScript, ELEANOR, KARIN } from "./conversation.js";

/** Everything that stops a reset before it begins: what a person hears, and when they can go on. */
export const limitsInEnglish: readonly ConversationScript[] = [
  {
    title:
      "an account that just got a new password waits a quarter of an hour, and nobody is asked for a reason",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
      { say: "INC-10423", hear: ["Set a new password?"] },
      { press: "Set a new password", hear: ["The new password is set"] },
      {
        minutesLater: 5,
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: [
          "This account got a new password only a moment ago",
          "A new reset is possible from 20 November 2026 at 10:15 CET",
          "extension 4357",
        ],
        never: ["Why does this person"],
      },
      {
        minutesLater: 10,
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
    ],
  },
  {
    title: "an account has its resets of the day",
    as: KARIN,
    locale: "en-GB",
    limits: { targetDay: 1 },
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
      { say: "INC-10423", hear: ["Set a new password?"] },
      { press: "Set a new password", hear: ["The new password is set"] },
      {
        minutesLater: 60,
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["This account got a new password several times today", "21 November 2026 at 10:00 CET"],
      },
    ],
  },
  {
    title: "one person has done the resets of an hour",
    as: KARIN,
    locale: "en-GB",
    limits: { actorHour: 1 },
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
      { say: "INC-10423", hear: ["Set a new password?"] },
      { press: "Set a new password", hear: ["The new password is set"] },
      {
        say: "daan.visser@contoso.com forgot the password, can you reset it",
        hear: [
          "as many resets as I allow one person in an hour",
          "You can go on from 20 November 2026 at 11:00 CET",
          "Ask a colleague",
        ],
        never: ["Daan Visser"],
      },
    ],
  },
  {
    title: "one person has done the resets of a day",
    as: KARIN,
    locale: "en-GB",
    limits: { actorDay: 1 },
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
      { say: "INC-10423", hear: ["Set a new password?"] },
      { press: "Set a new password", hear: ["The new password is set"] },
      {
        say: "daan.visser@contoso.com forgot the password, can you reset it",
        hear: [
          "as many resets as I allow one person in a day",
          "You can go on from 21 November 2026 at 10:00 CET",
          "Ask a colleague",
        ],
        never: ["Daan Visser"],
      },
    ],
  },
  {
    title: "very many resets: all of them pause",
    as: KARIN,
    locale: "en-GB",
    limits: { tenant10Minutes: 1 },
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
      { say: "INC-10423", hear: ["Set a new password?"] },
      { press: "Set a new password", hear: ["The new password is set"] },
      {
        minutesLater: 1,
        say: "daan.visser@contoso.com forgot the password, can you reset it",
        hear: [
          "Very many passwords were reset in a short time",
          "Resets are possible again from 20 November 2026 at 10:10 CET",
        ],
      },
      {
        minutesLater: 9,
        say: "daan.visser@contoso.com forgot the password, can you reset it",
        hear: ["Daan Visser"],
      },
    ],
  },
  {
    title: "too many look-ups in a minute",
    as: KARIN,
    locale: "en-GB",
    limits: { lookUpsMinute: 1 },
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
      { say: "cancel", hear: ["I stopped"] },
      {
        say: "daan.visser@contoso.com forgot the password, can you reset it",
        hear: [
          "You have looked up many people in a short time",
          "You can go on from 20 November 2026 at 10:01 CET",
        ],
      },
    ],
  },
  {
    title: "confirmations that are nobody's lock the resets for a day",
    as: KARIN,
    locale: "en-GB",
    limits: { failedProofs: 1 },
    turns: [
      {
        submit: { kind: "confirm", action: "AAAAAAAAAAAAAAAAAAAAAA" },
        hear: ["That button belongs to an earlier question"],
      },
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: [
          "to be safe I do no resets for you for now",
          "You can go on from 21 November 2026 at 10:00 CET",
          "extension 4357",
        ],
      },
    ],
  },
  {
    title: "a sign-in of long ago is not enough",
    as: KARIN,
    locale: "en-GB",
    signedInMinutesAgo: 16,
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["You signed in a while ago", "sign out, sign in again"],
        never: ["Sandra de Wit"],
      },
    ],
  },
  {
    title: "a sign-in that gets too old on the way",
    as: KARIN,
    locale: "en-GB",
    signedInMinutesAgo: 13,
    turns: [
      {
        say: "sandra.dewit@contoso.com forgot the password, can you reset it",
        hear: ["I found this person"],
      },
      { minutesLater: 1, say: "INC-10423", hear: ["Set a new password?"] },
      {
        minutesLater: 2,
        press: "Set a new password",
        hear: ["You signed in a while ago"],
        never: ["The new password is set"],
      },
    ],
  },
  {
    title: "a whole reset takes at most 15 minutes",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: "Lisa Bakker needs a new password", hear: ["Lisa Bakker"] },
      { minutesLater: 10, say: "2", hear: ["lisa.bakker@contoso.com"] },
      {
        minutesLater: 5,
        say: "INC-10423",
        hear: ["I give one reset 15 minutes"],
        never: ["Set a new password?"],
      },
    ],
  },
  {
    title: "the break-glass account is not found, even by a Global Administrator",
    as: ELEANOR,
    locale: "en-GB",
    turns: [
      {
        say: "emergency.access@contoso.onmicrosoft.com forgot the password, can you reset it",
        hear: [
          "I can't find anybody called emergency.access@contoso.onmicrosoft.com.",
          "or it is protected",
          "Privileged Authentication Administrator or Global Administrator",
        ],
        never: ["Payroll", "Emergency Access"],
      },
    ],
  },
  {
    title: "a service account is not found",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "svc-payroll@contoso.com forgot the password, can you reset it",
        hear: [
          "I can't find anybody called svc-payroll@contoso.com.",
          "or it is protected",
          "Privileged Authentication Administrator or Global Administrator",
        ],
        never: ["Payroll", "Emergency Access"],
      },
    ],
  },
];
