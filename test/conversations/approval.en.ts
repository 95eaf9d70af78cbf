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
            "For: Karin Hendriks (karin.hendriks@contoso.com)",
            "Department: IT Service Desk",
            "Reason: Phone and laptop stolen, INC-20771",
            "Decide before: 20 November 2026 at 10:30 CET",
            "Rachel Morgan wants to give Karin Hendriks a new way to sign in.",
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
        hear: ["you approved it. I have told Rachel Morgan", "carry it out for Karin Hendriks"],
        told: {
          [RACHEL]: [
            "Your request was approved",
            "For: Karin Hendriks (karin.hendriks@contoso.com)",
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
        told: { [KARIN]: ["Your password was reset", "Rachel Morgan"] },
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
        hear: ["You declined it. Nothing changes for Karin Hendriks. I have told Rachel Morgan."],
        told: {
          [RACHEL]: [
            "Eleanor Wright declined your request for Karin Hendriks. Nothing was changed.",
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
        hear: ["Name: Daan Visser", "Reason: Back from leave, forgot it"],
      },
    ],
  },
];
