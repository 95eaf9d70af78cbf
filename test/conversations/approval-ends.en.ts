import { type ConversationScript, EMMA, ELEANOR, KARIN, MARK, RACHEL } from "./conversation.js";

const rules = { privilegedTargets: "with-approval" } as const;

/** How a request by Rachel for Karin can end without a new password. */
export const approvalEndsInEnglish: readonly ConversationScript[] = [
  {
    title: "three wrong names and it is over",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20774", hear: ["This account needs a second person"] },
      { say: "yes", hear: ["That is not the name of this person."], never: ["asked"] },
      { say: "Karin", hear: ["That is not the name of this person."] },
      {
        say: "Karen Hendriks",
        hear: ["That was not the name of this person, three times. I stopped, and nothing was changed."],
      },
    ],
  },
  {
    title: "cancelling at the name asks nobody",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20775", hear: ["This account needs a second person"] },
      { press: "Cancel", hear: ["I stopped. Nothing was changed."] },
    ],
  },
  {
    title: "the name comes too late",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20776", hear: ["This account needs a second person"] },
      { minutes: 5, hear: [] },
      { say: "Karin Hendriks", hear: ["That took longer than 5 minutes", "Nothing was changed."] },
    ],
  },
  {
    title: "nobody who may approve has ever spoken to the bot",
    as: RACHEL,
    locale: "en-GB",
    others: { [KARIN]: "en-GB", [EMMA]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20777", hear: ["This account needs a second person"] },
      {
        say: "Karin Hendriks",
        hear: [
          "Somebody else has to approve this, and I can't reach anybody who may. Nothing was changed.",
          "open a chat with me once",
          "Privileged Authentication Administrator or Global Administrator",
          "extension 4357",
        ],
      },
    ],
  },
  {
    title: "nobody decides in time",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20778", hear: ["This account needs a second person"] },
      {
        say: "Karin Hendriks",
        hear: ["I have asked one person"],
        told: { [ELEANOR]: ["Your approval is needed"] },
      },
      { minutes: 29, hear: [] },
      {
        minutes: 1,
        hear: [],
        told: {
          [RACHEL]: [
            "Nobody decided within 30 minutes on your request for Karin Hendriks. Nothing was changed.",
          ],
        },
      },
      { by: ELEANOR, press: "Approve", hear: ["This request is over: nobody decided within 30 minutes."] },
    ],
  },
  {
    title: "the approved button is left lying for too long",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20779", hear: ["This account needs a second person"] },
      {
        say: "Karin Hendriks",
        hear: ["I have asked one person"],
        told: { [ELEANOR]: ["Your approval is needed"] },
      },
      {
        by: ELEANOR,
        press: "Approve",
        hear: ["you approved it"],
        told: { [RACHEL]: ["Your request was approved"] },
      },
      { minutes: 5, hear: [] },
      {
        press: "Set a new password for Karin",
        hear: ["That took longer than 5 minutes", "Nothing was changed."],
      },
    ],
  },
  {
    title: "somebody resets the person elsewhere before the yes",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB", [MARK]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20780", hear: ["This account needs a second person"] },
      {
        say: "Karin Hendriks",
        hear: ["I have asked 2 people"],
        told: { [ELEANOR]: ["Your approval is needed"], [MARK]: ["Your approval is needed"] },
      },
      { by: MARK, say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { by: MARK, say: "INC-20780 as well", hear: ["This account needs a second person"] },
      {
        by: MARK,
        say: "Karin Hendriks",
        hear: ["I have asked 2 people"],
        told: { [ELEANOR]: ["Asked by: Mark de Groot"], [RACHEL]: ["Asked by: Mark de Groot"] },
      },
      {
        by: ELEANOR,
        press: "Approve",
        hear: ["I have told Mark de Groot"],
        told: { [MARK]: ["Your request was approved"] },
      },
      { minutes: 1, hear: [] },
      { by: MARK, press: "Set a new password for Karin", hear: ["The new password is set"] },
    ],
  },
];
