import { BACK, choose, type ChooseSpec } from "../kit/choose.js";
import { STILL_NOT, WORKED } from "../kit/did-it-work.js";
import { allOf, oneOf } from "../kit/format.js";
import { ACTIVE_USERS_PAGE, MICROSOFT_SUPPORT_PAGE, resetPage, SECURITY_INFO_PAGE } from "../kit/links.js";
import { literal } from "../kit/message.js";
import { roleName } from "../kit/role-names.js";
import { texts } from "./texts.js";
import {
  COLLEAGUE,
  NOBODY_ELSE,
  OUT,
  SEPARATE,
  SHOW,
  SIGNED_IN,
  THIS_ONE,
  USER_NAME,
  CALL,
} from "./words.js";

/** Whether there is a question to go back to. */
export interface Back {
  readonly back: boolean;
}

export interface NoRole {
  readonly userName: string;
  /** The roles that the directory shows, none of which is an administrator's. */
  readonly roles: readonly string[];
}

export const noRole = choose<NoRole, "this-one" | "separate" | "nobody">({
  id: "no-role",
  ask: ({ userName, roles }, language) => {
    const t = texts[language];
    const names = roles.map((role) => literal(roleName(role, language)));
    return {
      title: t.noRoleTitle,
      facts: [{ label: t.userName, value: userName }],
      text: [names.length === 0 ? t.noRole : t.otherRole(allOf(names, language)), t.askWhich].join("\n\n"),
    };
  },
  rephrase: {
    en: "Is it about the account you are signed in with here, or about a separate administrator account?",
    nl: "Gaat het om het account waarmee je hier bent aangemeld, of om een apart beheerdersaccount?",
  },
  options: { "this-one": THIS_ONE, separate: SEPARATE, nobody: NOBODY_ELSE },
});

export interface Situation extends Back {
  readonly staff: boolean;
}

export const situation = choose<Situation, "signed-in" | "out" | "user-name" | "colleague" | "back">({
  id: "situation",
  ask: (_, language) => ({ text: texts[language].askSituation }),
  rephrase: {
    en: "Is that administrator account still open somewhere, such as in a browser or on a phone, or nowhere at all?",
    nl: "Staat dat beheerdersaccount nog ergens open, zoals in een browser of op een telefoon, of nergens meer?",
  },
  options: { "signed-in": SIGNED_IN, out: OUT, "user-name": USER_NAME, colleague: COLLEAGUE, back: BACK },
  offered: ({ staff, back }) => [
    "signed-in",
    "out",
    "user-name",
    ...(staff ? (["colleague"] as const) : []),
    ...(back ? (["back"] as const) : []),
  ],
});

const HOW_DID_IT_GO: ChooseSpec<Back, "worked" | "still-not" | "back">["rephrase"] = {
  en: "Can you get in with the administrator account now, or not?",
  nl: "Kom je nu in het beheerdersaccount, of niet?",
};

type Tried = Pick<ChooseSpec<Back, "worked" | "still-not" | "back">, "id" | "ask">;

function tried(spec: Tried) {
  return choose<Back, "worked" | "still-not" | "back">({
    ...spec,
    rephrase: HOW_DID_IT_GO,
    options: { worked: WORKED, "still-not": STILL_NOT, back: BACK },
    offered: ({ back }) => (back ? ["worked", "still-not", "back"] : ["worked", "still-not"]),
  });
}

/** Nowhere signed in any more: the reset page first. */
export const page = tried({
  id: "page",
  ask: (_, language) => {
    const t = texts[language];
    return {
      title: t.pageTitle,
      text: [t.page(resetPage(language)), t.askHow].join("\n\n"),
      link: { title: t.resetButton, url: resetPage(language) },
    };
  },
});

/** Another account that is still signed in somewhere. */
export const cached = tried({
  id: "cached",
  ask: (_, language) => {
    const t = texts[language];
    return {
      title: t.cachedTitle,
      text: [t.keepOpen, t.cached(SECURITY_INFO_PAGE, resetPage(language)), t.twoGates, t.askHow].join(
        "\n\n",
      ),
      link: { title: t.securityButton, url: SECURITY_INFO_PAGE },
    };
  },
});

/** How the second account is made and taken away again. */
export const secondAccount = tried({
  id: "second-account",
  ask: (_, language) => {
    const t = texts[language];
    return {
      title: t.secondTitle,
      text: [t.second(ACTIVE_USERS_PAGE), t.askHow].join("\n\n"),
      link: { title: t.activeUsersButton, url: ACTIVE_USERS_PAGE },
    };
  },
});

export interface Others extends Back {
  /** From the least powerful; empty when they could not be read. */
  readonly roles: readonly string[];
  /** Who holds one; absent for those who may not see it. */
  readonly holders?: readonly { readonly name: string; readonly userName: string }[];
  readonly secondAccount: boolean;
}

export const others = choose<Others, "worked" | "nobody" | "last-resort" | "back">({
  id: "others",
  ask: ({ roles, holders }, language) => {
    const t = texts[language];
    const names = roles.map((role) => roleName(role, language));
    const who = names.length === 0 ? t.whoMayUnknown : t.whoMay(oneOf(names, language));
    const seen = holders === undefined ? t.holdersHidden : holders.length === 0 ? t.noHolders : t.holders;
    return {
      title: t.othersTitle,
      ...(holders === undefined || holders.length === 0
        ? {}
        : { facts: holders.map(({ name, userName }) => ({ label: name, value: userName })) }),
      text: [who, seen, t.whatTheyDo(ACTIVE_USERS_PAGE), t.askOthers].join("\n\n"),
    };
  },
  rephrase: {
    en: "Could another administrator help you, or is there nobody else?",
    nl: "Kon een andere beheerder je helpen, of is er niemand anders?",
  },
  options: {
    worked: WORKED,
    nobody: NOBODY_ELSE,
    "last-resort": {
      title: { en: "I'm still signed in", nl: "Ik ben nog ingelogd" },
      words: {
        en: ["still signed in", "second account", "new admin account", "another way", "last resort"],
        nl: ["nog ingelogd", "tweede account", "nieuw beheerdersaccount", "een andere manier", "noodgreep"],
      },
    },
    back: BACK,
  },
  offered: ({ secondAccount: second, back }) => [
    "worked",
    "nobody",
    ...(second ? (["last-resort"] as const) : []),
    ...(back ? (["back"] as const) : []),
  ],
});

export interface LastResort {
  /** People the directory shows who could help instead. */
  readonly helpers: number;
}

export const lastResort = choose<LastResort, "show" | "back">({
  id: "last-resort",
  ask: ({ helpers }, language) => {
    const t = texts[language];
    return {
      title: t.lastResortTitle,
      text: [...(helpers > 0 ? [t.helpersFirst(helpers)] : []), t.lastResort, t.askLastResort].join("\n\n"),
    };
  },
  rephrase: {
    en: "Shall I show how to make a second administrator account, or go back?",
    nl: "Zal ik laten zien hoe je een tweede beheerdersaccount maakt, of gaan we terug?",
  },
  options: { show: SHOW, back: BACK },
});

export const phone = choose<Back, "worked" | "call" | "back">({
  id: "phone",
  ask: (_, language) => {
    const t = texts[language];
    return {
      title: t.phoneTitle,
      text: [t.phone(MICROSOFT_SUPPORT_PAGE), t.askPhone].join("\n\n"),
      link: { title: t.phoneButton, url: MICROSOFT_SUPPORT_PAGE },
    };
  },
  rephrase: {
    en: "Will you call Microsoft, or can you get in already?",
    nl: "Ga je Microsoft bellen, of kom je er al in?",
  },
  options: { call: CALL, worked: WORKED, back: BACK },
  offered: ({ back }) => (back ? ["call", "worked", "back"] : ["call", "worked"]),
});
