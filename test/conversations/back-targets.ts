/** A question that was the first to be put: "back" says so, and puts it again. */
export const FIRST = "first";

/** Where "back" leads from every question of every flow, on the shortest way that a script takes to it. */
export const BACK_TARGETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "account-locked": { whose: FIRST, locked: FIRST, screen: FIRST, "comes-back": "locked" },
  "admin-locked-out": {
    "no-role": FIRST,
    own: FIRST,
    situation: "no-role",
    page: "situation",
    cached: "situation",
    others: FIRST,
    "last-resort": "others",
    "second-account": "last-resort",
    phone: "others",
  },
  "bulk-reset": { whom: FIRST, "which-group": "whom", why: FIRST, "confirm-batch": "why" },
  "change-own-password": { current: FIRST, page: "current", refused: "page" },
  "enable-sspr": { today: FIRST, "set-up": "today" },
  "forgot-own-password": { way: FIRST, register: FIRST, "no-code": "way", error: "way", refused: "error" },
  "forgot-username": { enough: FIRST, who: "enough" },
  "password-expiry-policy": { policy: FIRST, "own-end": FIRST },
  "register-sspr-info": { register: FIRST },
  // Named in the sentence that began it, the person is found without a question; see the other ways.
  "reset-user-password": {
    who: FIRST,
    which: FIRST,
    reason: FIRST,
    confirmation: "reason",
    "typed-name": "reason",
  },
  "temporary-password-email": { wish: FIRST },
};

/** The same questions on a longer way: who, in which language, what is said or pressed (#), and where "back" leads. */
export const OTHER_WAYS: readonly {
  readonly as: string;
  readonly locale: "en-GB" | "nl-NL";
  readonly steps: readonly string[];
  readonly from: string;
  readonly to: readonly string[];
}[] = [
  {
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    steps: ["somebody needs a new password", "Lisa Bakker", "1", "lost her phone on the train"],
    from: "confirmation",
    to: ["reason", "which", "who", FIRST],
  },
  {
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    steps: ["iemand heeft een nieuw wachtwoord nodig", "Zzz Zzz", "Lisa Bakker"],
    from: "which",
    to: ["who", FIRST],
  },
  {
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    steps: [
      "reset the password of sandra.dewit@contoso.com",
      "lost her phone on the train",
      "#Also sign them out",
      "#Don't sign them out",
    ],
    from: "confirmation",
    to: ["reason", FIRST],
  },
  {
    as: "karin.hendriks@contoso.com",
    locale: "nl-NL",
    steps: ["mijn account is vergrendeld", "#Mijn eigen"],
    from: "screen",
    to: ["whose", FIRST],
  },
  {
    as: "karin.hendriks@contoso.com",
    locale: "en-GB",
    steps: [
      "bulk reset for a whole group of users",
      "Finance",
      "1",
      "they opened a phishing mail",
      "#Also sign them out",
    ],
    from: "confirm-batch",
    to: ["why", "which-group", "whom", FIRST],
  },
  {
    as: "eleanor.wright@contoso.com",
    locale: "nl-NL",
    steps: ["Laat mensen zelf hun wachtwoord opnieuw instellen", "#Loop", "#Klaar", "#Klaar"],
    from: "set-up",
    to: ["set-up", "set-up", "today", FIRST],
  },
];
