import type { OneViewTexts } from "./texts.js";

const ONCE = [
  "You can see it once. After that it is erased.",
  "It waits for ten minutes, counted from the reset.",
  "Make sure that nobody looks over your shoulder.",
] as const;

export const english: OneViewTexts = {
  otherLanguage: "Nederlands",
  waiting: {
    "temporary-password-to-pass-on": {
      title: "A temporary password is ready",
      lead: "You asked the bot for a new password for somebody. It is shown here, and nowhere else.",
      rules: ONCE,
      button: "Show the password once",
    },
    "temporary-password-own": {
      title: "Your temporary password is ready",
      lead: "Somebody gave you a new password. Only you can see it, here and nowhere else.",
      rules: ONCE,
      button: "Show the password once",
    },
    "temporary-access-pass-to-pass-on": {
      title: "A temporary access pass is ready",
      lead: "You asked the bot for a pass with which somebody can sign in once. It is shown here, and nowhere else.",
      rules: ONCE,
      button: "Show the pass once",
    },
    "temporary-access-pass-own": {
      title: "Your temporary access pass is ready",
      lead: "Somebody made you a pass with which you can sign in once. Only you can see it, here and nowhere else.",
      rules: ONCE,
      button: "Show the pass once",
    },
  },
  shown: {
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Copying did not work. Select the text and copy it yourself.",
  },
  shownTo: {
    "temporary-password-to-pass-on": {
      title: (name) => `Temporary password for ${name}`,
      lead: "Pass it on in person or by phone, and only when you are sure that you speak to the right person.",
      label: "Temporary password",
      passedOn: "I have passed it on",
      rules: [
        "It has been erased here: reloading this page will not bring it back.",
        "At the next sign-in a password of their own is asked for.",
        "Do not send it by chat or mail.",
      ],
    },
    "temporary-password-own": {
      title: (name) => `Temporary password for ${name}`,
      lead: "Sign in with it now. Then you choose a password of your own.",
      label: "Temporary password",
      passedOn: "I have signed in",
      rules: [
        "It has been erased here: reloading this page will not bring it back.",
        "It is yours alone: nobody of the help desk has seen it or needs it.",
        "Did you not ask for this? Call the help desk.",
      ],
    },
    "temporary-access-pass-to-pass-on": {
      title: (name) => `Temporary access pass for ${name}`,
      lead: "Pass it on in person or by phone, and only when you are sure that you speak to the right person.",
      label: "Temporary access pass",
      passedOn: "I have passed it on",
      rules: [
        "It has been erased here: reloading this page will not bring it back.",
        "It works for one sign-in, within an hour. The person types it where the password is asked for.",
        "Do not send it by chat or mail.",
      ],
    },
    "temporary-access-pass-own": {
      title: (name) => `Temporary access pass for ${name}`,
      lead: "Sign in with it once, within an hour: type it where the password is asked for. Then choose a new password on mysignins.microsoft.com.",
      label: "Temporary access pass",
      passedOn: "I have signed in",
      rules: [
        "It has been erased here: reloading this page will not bring it back.",
        "It is yours alone: nobody of the help desk has seen it or needs it.",
        "Did you not ask for this? Call the help desk.",
      ],
    },
  },
  hidden: {
    "temporary-password": {
      title: "Done. The password is no longer shown.",
      lead: "You can close this tab and go back to the chat.",
    },
    "temporary-access-pass": {
      title: "Done. The pass is no longer shown.",
      lead: "You can close this tab and go back to the chat.",
    },
  },
  gone: {
    title: "There is no password here",
    lead: "This can have several reasons:",
    reasons: [
      "it has been shown before, and that works once;",
      "more than ten minutes have gone by;",
      "the link is for somebody else, or not complete.",
    ],
    next: "Do you still need a password? Go back to the chat and ask the bot to reset it again. The old link then no longer matters.",
  },
  who: {
    title: "Who are you?",
    lead: "This link is for one person. Open it in the browser in which you chat, or say who you are here.",
    label: "I am",
    button: "Continue",
  },
  somebodyElse: "Are you speaking as somebody else by now? Say who you are and try again.",
};
