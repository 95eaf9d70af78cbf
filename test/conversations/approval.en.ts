import { type ConversationScript, EMMA, ELEANOR, KARIN, MARK, RACHEL } from "./conversation.js";

const rules = { privilegedTargets: "with-approval" } as const;

/** Rachel may reset Karin; Eleanor and Mark may approve it. */
export const approvalInEnglish: readonly ConversationScript[] = [
  {
    title: "out of the box a privileged person is refused, with who can do it by hand",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: "karin.hendriks@contoso.com forgot her password, can you reset it",
        hear: [
          "This person has an administrator role or extra protection, and this organisation does not let me",
          "by hand in the Microsoft Entra admin center",
          "Helpdesk Administrator, User Administrator, Privileged Authentication Administrator or Global Administrator",
          "extension 4357",
        ],
        never: ["Why does this person need"],
      },
    ],
  },
  {
    title: "a second person approves, and the first one carries it out",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB", [MARK]: "nl-NL", [EMMA]: "en-GB", [KARIN]: "en-GB" },
    rules,
    turns: [
      {
        say: "karin.hendriks@contoso.com forgot her password, can you reset it",
        hear: ["I found this person", "Name: Karin Hendriks", "Why does this person need a new password?"],
      },
      {
        say: "Phone and laptop stolen, INC-20771",
        hear: [
          "This account needs a second person",
          "Name: Karin Hendriks",
          "User name: karin.hendriks@contoso.com",
          "Reason: Phone and laptop stolen, INC-20771",
          "type their full name or user name exactly as it stands above",
          "[1] Cancel",
        ],
        never: ["Set a new password for"],
      },
      {
        say: "karin hendriks",
        hear: [
          "I have asked 2 people to approve this. Nothing has been changed yet.",
          "They have until 20 November 2026 at 10:30 CET",
        ],
        told: {
          [ELEANOR]: [
            "Your approval is needed",
            "Asked by: Rachel Morgan (rachel.morgan@contoso.com)",
            "New password for: Karin Hendriks (karin.hendriks@contoso.com)",
            "Department: IT Service Desk",
            "Reason: Phone and laptop stolen, INC-20771",
            "Decide before: 20 November 2026 at 10:30 CET",
            "Rachel Morgan wants to set a new password for Karin Hendriks.",
            "call Rachel Morgan first",
            "[1] Approve",
            "[2] Decline",
          ],
          [MARK]: ["Je goedkeuring is nodig", "[1] Goedkeuren", "[2] Afwijzen"],
        },
      },
      {
        by: ELEANOR,
        press: "Approve",
        hear: ["you approved it. I have told Rachel Morgan", "a new password for Karin Hendriks"],
        told: {
          [RACHEL]: [
            "Your request was approved",
            "New password for: Karin Hendriks (karin.hendriks@contoso.com)",
            "Eleanor Wright approved it. Nothing has been changed yet.",
            "The button works until 20 November 2026 at 10:05 CET",
            "[1] Set a new password for Karin Hendriks",
          ],
        },
      },
      {
        by: MARK,
        press: "Afwijzen",
        hear: ["Iemand anders heeft dit verzoek al goedgekeurd."],
      },
      {
        press: "Set a new password for Karin",
        hear: [
          "The new password is set",
          "The old password of Karin Hendriks no longer works.",
          "Show the temporary password (http://127.0.0.1:3978/one-view/",
        ],
      },
      { by: ELEANOR, press: "Approve", hear: ["You already approved this request."] },
    ],
  },
  {
    title: "a second person declines",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB" },
    rules,
    turns: [
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20772", hear: ["This account needs a second person"] },
      {
        say: "KARIN.HENDRIKS@CONTOSO.COM",
        hear: ["I have asked one person to approve this."],
        told: { [ELEANOR]: ["Your approval is needed"] },
      },
      {
        by: ELEANOR,
        press: "Decline",
        hear: ["You declined it. The password of Karin Hendriks stays as it is. I have told Rachel Morgan."],
        told: {
          [RACHEL]: [
            "Eleanor Wright declined your request for a new password for Karin Hendriks. Nothing was changed.",
            "talk to Eleanor Wright first",
          ],
        },
      },
    ],
  },
  {
    title: "an approval reaches somebody in the middle of something else, and leaves it standing",
    as: RACHEL,
    locale: "en-GB",
    others: { [ELEANOR]: "en-GB" },
    rules,
    turns: [
      {
        by: ELEANOR,
        say: "daan.visser@contoso.com forgot his password, can you reset it",
        hear: ["Daan Visser", "Why does this person need a new password?"],
      },
      { say: "karin.hendriks@contoso.com needs a new password", hear: ["Karin Hendriks"] },
      { say: "INC-20773", hear: ["This account needs a second person"] },
      {
        say: "Karin Hendriks",
        hear: ["I have asked one person"],
        told: { [ELEANOR]: ["Your approval is needed"] },
      },
      {
        by: ELEANOR,
        press: "Approve",
        hear: ["you approved it", "Name: Daan Visser", "Why does this person need a new password?"],
        told: { [RACHEL]: ["Your request was approved"] },
      },
      {
        by: ELEANOR,
        say: "Back from leave, forgot it",
        hear: ["Set a new password?", "Name: Daan Visser", "Reason: Back from leave, forgot it"],
      },
    ],
  },
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
            "Nobody decided within 30 minutes on your request for a new password for Karin Hendriks. Nothing was changed.",
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
