import { type ConversationScript, DAAN, KARIN, SANDRA, YUSUF } from "./conversation.js";

/** How somebody gets in again, and who gets to see the secret. */
export const deliveryInEnglish: readonly ConversationScript[] = [
  {
    title: "Sandra can do it alone, which is said first with a text to pass on",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "please reset the password of sandra.dewit@contoso.com, she forgot it",
        hear: [
          "I found this person",
          "Sandra de Wit can do this alone.",
          "You can pass this on:",
          "Go to passwordreset.microsoftonline.com",
          "type sandra.dewit@contoso.com and follow the steps.",
          "Why does this person need a new password?",
          "[1] They do it themselves",
        ],
      },
      { press: "They do it themselves", hear: ["Good. I have changed nothing."] },
    ],
  },
  {
    title: "Daan cannot do it alone, so nobody is sent there",
    as: KARIN,
    locale: "en-GB",
    turns: [
      {
        say: "please reset the password of daan.visser@contoso.com, he forgot it",
        hear: ["I found this person", "Why does this person need a new password?"],
        never: ["can do this alone", "They do it themselves"],
      },
      { say: "cancel", hear: ["Nothing was changed."] },
    ],
  },
  {
    title: "an Authentication Administrator gives a pass, and may give a password instead",
    as: YUSUF,
    locale: "en-GB",
    turns: [
      { say: "please reset the password of daan.visser@contoso.com, he forgot it", hear: ["Daan Visser"] },
      {
        say: "INC-10423",
        hear: [
          "Make a temporary access pass?",
          "What will happen",
          "The person gets a pass for one sign-in, within 60 minutes.",
          "The current password stays.",
          "Only you get to see it, once, and you pass it on.",
          "[1] Make a pass for Daan Visser",
          "[2] Set a temporary password instead",
          "[3] Also sign them out everywhere",
          "[4] Cancel",
        ],
      },
      {
        press: "Set a temporary password instead",
        hear: ["Set a new password?", "Reason: INC-10423", "[2] Make a temporary access pass instead"],
      },
      { press: "Make a temporary access pass instead", hear: ["Make a temporary access pass?"] },
      {
        press: "Make a pass",
        hear: [
          "The temporary access pass is ready",
          "The password of Daan Visser stays as it is.",
          "works for one sign-in, within 60 minutes",
          "Show the pass (http://127.0.0.1:3978/one-view/",
        ],
        never: ["Last password change", "signed out"],
      },
      { open: true, hear: ["shown: temporary-access-pass for Daan Visser"] },
      { open: true, hear: ["gone"] },
    ],
  },
  {
    title: "the person has a chat with the bot: only they see it, and the help desk hears that they did",
    as: KARIN,
    locale: "en-GB",
    others: { [DAAN]: "en-GB" },
    turns: [
      { say: "please reset the password of daan.visser@contoso.com, he forgot it", hear: ["Daan Visser"] },
      {
        say: "INC-10423",
        hear: [
          "Only Daan Visser gets to see it, once, in their own chat with me. You don't.",
          "Daan Visser hears from me that you did this.",
          "[2] I pass it on myself",
          "[3] Also sign them out everywhere",
        ],
      },
      {
        press: "Also sign them out everywhere",
        hear: ["They are signed out everywhere.", "[2] I pass it on myself", "[3] Don't sign them out"],
      },
      {
        press: "Set a new password",
        hear: [
          "The new password is set",
          "I have sent Daan Visser a message in their own chat with me.",
          "You don't get to see it. I'll tell you whether they opened it.",
          "They are signed out everywhere. That can take a few minutes",
        ],
        never: ["one-view"],
        told: {
          [DAAN]: [
            "You can sign in again",
            "Karin Hendriks",
            "Show it once (http://127.0.0.1:3978/one-view/",
          ],
        },
      },
      {
        by: DAAN,
        open: true,
        hear: ["shown: temporary-password for Daan Visser"],
        told: { [KARIN]: ["It was opened", "Daan Visser", "has seen what you arranged"] },
      },
      { by: DAAN, open: true, hear: ["gone"] },
    ],
  },
  {
    title: "the help desk may pass it on all the same, and then it is theirs to see",
    as: KARIN,
    locale: "en-GB",
    others: { [SANDRA]: "nl-NL" },
    turns: [
      {
        say: "please reset the password of sandra.dewit@contoso.com, she forgot it",
        hear: ["can do this alone"],
      },
      {
        say: "She has no phone with her",
        hear: ["Only Sandra de Wit gets to see it", "I pass it on myself"],
      },
      {
        press: "I pass it on myself",
        hear: ["Only you get to see it, once, and you pass it on.", "[2] Let only Sandra de Wit see it"],
      },
      {
        press: "Set a new password",
        hear: ["The new password is set", "Show the temporary password (http"],
        told: { [SANDRA]: ["Je wachtwoord is opnieuw ingesteld"] },
      },
      { open: true, hear: ["shown: temporary-password for Sandra de Wit"] },
    ],
  },
];
