import { type ConversationScript, ELEANOR, EMMA, RACHEL } from "./conversation.js";

const SWITCH_ON = "Let people reset their own password";

export const enableInEnglish: readonly ConversationScript[] = [
  {
    title: "the whole wizard: today's state, each step looked at, and who is ready",
    as: ELEANOR,
    locale: "en-GB",
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: SWITCH_ON,
        onGraph: [
          {
            say: SWITCH_ON,
            hear: [
              "in your organisation, today",
              "Password writeback: yes",
              "Microsoft Graph does not tell them",
              "you tell me what you see",
              "I can't change these settings myself",
            ],
            never: ["Switched on for", "Worth a look", "not visible"],
          },
        ],
        hear: [
          "in your organisation, today",
          "Switched on for: Selected (Self-service password reset)",
          "Methods required: 2",
          "Confirm again: after 180 days",
          "Mail to administrators when one of them resets: no",
          "on for one group",
          "Worth a look:",
          "who is told about a reset",
          "I can't change these settings myself",
        ],
      },
      {
        press: "Go through it",
        hear: [
          "Step 1 of 7",
          "Password writeback: yes",
          "contradict each other",
          "With your own Active Directory",
        ],
        never: ["Back to"],
      },
      {
        say: "done",
        hear: ["Step 2 of 7", "This is fine as it is.", "None switches it off"],
        onGraph: [
          {
            say: "done",
            hear: ["Step 2 of 7", "Switched on for: not visible from here", "None switches it off"],
            never: ["This is fine as it is."],
          },
        ],
      },
      {
        say: "next",
        hear: ["Step 3 of 7", "who may use it: I see it in the directory.", "Number of methods"],
        onGraph: [
          {
            say: "next",
            hear: ["Step 3 of 7", "who may use it: I can't see that from here, so I go by what you say."],
          },
        ],
      },
      { say: "not what I see", hear: ["Step 3 of 7", "Since 30 September 2025"] },
      { say: "why?", hear: ["Step 3 of 7", "whoever gets hold of a phone number"] },
      { say: "done", hear: ["Step 4 of 7", "0 to 730"] },
      { say: "back", hear: ["Step 3 of 7"] },
      { say: "done", hear: ["Step 4 of 7"] },
      { say: "done", hear: ["Step 5 of 7", "Notify all admins"] },
      {
        say: "done",
        hear: ["Step 6 of 7", "who is told about a reset: the directory still shows something else"],
        onGraph: [
          {
            say: "done",
            hear: ["Step 6 of 7", "who is told about a reset: I can't see that from here"],
            never: ["still shows something else"],
          },
        ],
      },
      { say: "done", hear: ["Step 7 of 7", "not an administrator"] },
      {
        say: "done",
        hear: [
          "Who is ready to reset their own password",
          "9 people may reset their own password and can't",
          "Allowed by the policy: 45 of 48 (94%)",
          "Registered enough: 37 of 48 (77%)",
          "Ready: both of these: 36 of 48 (75%)",
          "Whom to remind",
          "(administrator)",
          "Daan Visser: daan.visser@contoso.com",
          "aka.ms/ssprsetup",
          "Did this help?",
        ],
        never: ["Inge Peeters", "Ruben Bos"],
      },
    ],
  },
  {
    title: "switched off today, and only the report",
    as: ELEANOR,
    locale: "en-GB",
    sspr: { policy: "none", helpDeskLink: "https://help.contoso.com/" },
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: SWITCH_ON,
        onGraph: [{ say: SWITCH_ON, hear: ["Microsoft Graph does not tell them"], never: ["It is off"] }],
        hear: ["Switched on for: None", "off for everybody but administrators", "who may use it"],
      },
      {
        say: "who is registered",
        hear: ["Who is ready to reset their own password", "Allowed by the policy: 1"],
      },
    ],
  },
  {
    title: "on for everybody, one method, back to the overview",
    as: ELEANOR,
    locale: "en-GB",
    sspr: { policy: "all", methodsRequired: 1, reconfirmAfterDays: 0 },
    onGraph: { cannotTell: "the policy" },
    turns: [
      {
        say: SWITCH_ON,
        hear: ["Confirm again: never", "on for everybody", "one method or two"],
        onGraph: [{ say: SWITCH_ON, hear: ["Microsoft Graph does not tell them"], never: ["Confirm again"] }],
      },
      { say: "yes", hear: ["Step 1 of 7"] },
      { press: "Back", hear: ["in your organisation, today"] },
    ],
  },
  {
    title: "who may see the report and not the settings gets the report",
    as: "lucy.adams@contoso.com",
    locale: "en-GB",
    turns: [
      {
        say: SWITCH_ON,
        hear: [
          "takes an Authentication Policy Administrator",
          "Registered enough: 37 of 48",
          "Whom to remind",
        ],
      },
    ],
  },
  {
    title: "another administrator gets the article",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: SWITCH_ON,
        hear: ["Entra ID > Password reset", "Did this help?"],
        never: ["Selected (Self-service", " of 48"],
      },
    ],
  },
  {
    title: "an ordinary person gets the article for people",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "can our organisation switch on self-service password reset for everybody?",
        hear: ["Your organisation decides this"],
        never: ["Switched on for", " of 48"],
      },
    ],
  },
  {
    title: "unclear: other words, choices, a person",
    as: ELEANOR,
    locale: "en-GB",
    turns: [
      { say: SWITCH_ON, hear: ["What would you like?"] },
      { say: "purple", hear: ["Shall we go through the settings"] },
      { say: "purple", hear: ["1. Go through it"] },
      { say: "purple", hear: ["A person can.", "extension 4357"] },
    ],
  },
];
