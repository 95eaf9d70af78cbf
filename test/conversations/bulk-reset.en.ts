import { type ConversationScript, EMMA, KARIN, RACHEL, SANDRA } from "./conversation.js";

const MANY = Array.from({ length: 41 }, (_, number) => `person${number}@contoso.com`).join("\n");

export const bulkInEnglish: readonly ConversationScript[] = [
  {
    title: "a pasted list: who is fine, who is not and why; one button; a page or an own chat for each",
    as: KARIN,
    locale: "en-GB",
    others: { [SANDRA]: "en-GB" },
    turns: [
      { by: SANDRA, say: "hello", hear: [""] },
      {
        say: "I need to reset the passwords of 12 people at once",
        hear: ["new passwords for 2 to 40 people at once", "Who are they?", "[1] Just show me the steps"],
      },
      {
        say: "sandra.dewit@contoso.com, Lisa Bakker; daan.visser@contoso.com\n2. Karin Hendriks\n- eleanor.wright@contoso.com\ncharlotte.evans@fabrikam.com, nina.koster@contoso.com, Nobody Atall\ninge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com; grace.thompson@contoso.com; 1234",
        hear: [
          "I can do this for 3 people:",
          "Sandra de Wit (sandra.dewit@contoso.com)",
          "Daan Visser (daan.visser@contoso.com)",
          "Grace Thompson (grace.thompson@contoso.com)",
          "I leave out:",
          "yourself: nobody resets their own password here.",
          "Charlotte Evans: they sign in with another identity provider.",
          "Nina Koster: they have an administrator role or extra protection. Do these one at a time, by hand",
          "Inge Peeters: a guest's password",
          "Lisa Bakker: more than one person fits.",
          "eleanor.wright@contoso.com and Nobody Atall: not found.",
          "1 that I could not read as a name.",
          "Why do they need new passwords?",
        ],
        never: ["Eleanor Wright", "1234"],
      },
      {
        say: "they opened a phishing mail",
        hear: [
          "New passwords for 3 people?",
          "Reason: they opened a phishing mail",
          "What will happen",
          "One of them sees it alone, once, in a chat with me.",
          "For 2 of them you get a page each.",
          "[1] Set new passwords for 3 people",
          "[2] Also sign them out everywhere",
          "[3] Cancel",
        ],
        never: ["They are signed out everywhere."],
      },
      { say: "yes", hear: ["I only go on when you press the button."] },
      {
        press: "Also sign them out",
        hear: ["New passwords for 3 people?", "They are signed out everywhere.", "[2] Don't sign them out"],
      },
      {
        press: "Set new passwords",
        hear: ["I have begun with 3 people.", "say stop", "[1] Stop before the next person"],
        told: {
          [KARIN]: [
            "New password for 3 of 3 people",
            "I have been through the whole list.",
            "Show the password of Daan Visser (daan.visser@contoso.com) (http://127.0.0.1:3978/one-view/",
            "Show the password of Grace Thompson",
            "They see it themselves",
            "Sandra de Wit",
          ],
          [SANDRA]: ["Karin Hendriks"],
        },
      },
      { press: "Stop before the next person", hear: ["Nothing is running that I could stop."] },
      {
        say: "I need to reset the passwords of 12 people at once",
        hear: ["You have set new passwords for many people at once not long ago"],
      },
    ],
  },
  {
    title: "a group named in the first sentence; cancelled at the button",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      {
        say: "reset the passwords of everybody in group Warehouse",
        hear: [
          "I can do this for 3 people:",
          "Bram Mulder",
          "I leave out:",
          "Henk Dekker: the account comes from your own Active Directory.",
        ],
      },
      { say: "INC-10423", hear: ["New passwords for 3 people?", "Reason: INC-10423"] },
      { press: "Cancel", hear: ["All right, I stopped. Nothing was changed."] },
    ],
  },
  {
    title: "two groups of that name; people out of reach are counted and never named",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: "bulk reset for a whole group of users", hear: ["Who are they?"] },
      {
        say: "Finance",
        hear: ["more than one group", "[1] Finance", "[2] Finance interns", "[3] None of these"],
      },
      {
        say: "1",
        hear: ["I can do this for 4 people:", "2 more: your role is not enough for these accounts"],
      },
      { say: "cancel", hear: ["All right, I stopped. Nothing was changed."] },
    ],
  },
  {
    title: "a search by name; the confirmation lapses after five minutes",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: "bulk reset for a whole group of users", hear: ["Who are they?"] },
      { say: "Pieter", hear: ["I can do this for 2 people:", "Pieter Jansen", "Pieter van den Berg"] },
      { say: "their phones were stolen", hear: ["[1] Set new passwords for 2 people"] },
      {
        minutesLater: 6,
        press: "Set new passwords",
        hear: ["That took too long, so the confirmation is no longer valid. Nothing was changed."],
      },
    ],
  },
  {
    title: "more than 40: the article with the script route",
    as: RACHEL,
    locale: "en-GB",
    turns: [
      { say: "bulk reset for a whole group of users", hear: ["Who are they?"] },
      {
        say: MANY,
        hear: ["That is more than 40 people.", "New passwords for many people at once", "Did this help?"],
      },
      { press: "No", hear: ["Hundreds of people?", "Microsoft Graph PowerShell"] },
    ],
  },
  {
    title: "one person left is done apart; nobody three times is the end",
    as: KARIN,
    locale: "en-GB",
    turns: [
      { say: "bulk reset for a whole group of users", hear: ["Who are they?"] },
      {
        say: "sandra.dewit@contoso.com, nobody@contoso.com",
        hear: ["one person", "not found", "new password for Sandra de Wit"],
      },
      { say: "bulk reset for a whole group of users", hear: ["Who are they?"] },
      {
        say: "group Finance interns",
        hear: ["I found nobody and no group called Finance interns.", "I need names or user names"],
      },
      { say: "a@contoso.com, b@contoso.com", hear: ["a@contoso.com and b@contoso.com: not found."] },
      {
        say: "Zzz",
        hear: ["I found nobody and no group called Zzz.", "I'll stop here, so nothing was changed."],
      },
    ],
  },
  {
    title: "privileged people need a second person, so one at a time; only the steps is possible too",
    as: KARIN,
    locale: "en-GB",
    rules: { privilegedTargets: "with-approval" },
    turns: [
      { say: "bulk reset for a whole group of users", hear: ["Who are they?"] },
      {
        say: "sandra.dewit@contoso.com, daan.visser@contoso.com, nina.koster@contoso.com",
        hear: [
          "I can do this for 2 people:",
          "Nina Koster: they have an administrator role or extra protection. Ask me for these one at a time",
        ],
      },
      { say: "cancel", hear: ["Nothing was changed."] },
      { say: "bulk reset for a whole group of users", hear: ["Who are they?"] },
      { press: "Just show me the steps", hear: ["New passwords for many people at once"] },
    ],
  },
  {
    title: "somebody without a role is refused before anybody is asked for",
    as: EMMA,
    locale: "en-GB",
    turns: [
      {
        say: "reset the passwords of everybody in group Warehouse",
        hear: ["your account has no role that may reset somebody else's password"],
        never: ["Bram", "Who are they?"],
      },
    ],
  },
];
