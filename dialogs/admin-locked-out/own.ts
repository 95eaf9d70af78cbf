/** The account that the person speaks with: still signed in here, so nothing is lost yet. */
import type { Language } from "../../knowledge/language.js";
import { choose } from "../kit/choose.js";
import { STILL_NOT, WORKED } from "../kit/did-it-work.js";
import { allOf } from "../kit/format.js";
import { resetPage, SECURITY_INFO_PAGE } from "../kit/links.js";
import { literal } from "../kit/message.js";
import { roleName } from "../kit/role-names.js";
import { countsForReset, methodList } from "../kit/sspr/method-list.js";
import type { OwnAccount } from "../kit/sspr/read-account.js";
import { ownWayOf } from "./rules.js";
import { texts } from "./texts.js";
import { REGISTERED, SEPARATE } from "./words.js";

export interface Own {
  readonly account: OwnAccount;
  readonly roles: readonly string[];
  /** They said that they registered, and were looked up again. */
  readonly again: boolean;
}

export const own = choose<Own, "worked" | "registered" | "still-not" | "separate">({
  id: "own",
  ask: ({ account, roles, again }, language) => {
    const t = texts[language];
    const registers = mustRegister(account);
    const names = roles.map((role) => roleName(role, language));
    return {
      title: registers ? t.registerTitle : account.diagnosis.works === "yes" ? t.ownTitle : t.ownMaybeTitle,
      facts: [
        { label: t.userName, value: account.userName },
        { label: t.roles, value: allOf(names, language) },
      ],
      text: [
        t.keepOpenHere,
        ...(again && registers ? [t.notYet] : []),
        ...ownText(account, language),
        t.twoGates,
        t.askHow,
      ].join("\n\n"),
      link: registers
        ? { title: t.securityButton, url: SECURITY_INFO_PAGE }
        : { title: t.resetButton, url: resetPage(language) },
    };
  },
  rephrase: {
    en: "Did it work, did it not, or do you mean another administrator account?",
    nl: "Is het gelukt, niet gelukt, of bedoel je een ander beheerdersaccount?",
  },
  options: { worked: WORKED, registered: REGISTERED, "still-not": STILL_NOT, separate: SEPARATE },
  offered: ({ account }) =>
    mustRegister(account) ? ["registered", "still-not", "separate"] : ["worked", "still-not", "separate"],
});

function mustRegister({ diagnosis }: OwnAccount): boolean {
  return ownWayOf(diagnosis) === "register-first";
}

function ownText({ diagnosis, methods, userName }: OwnAccount, language: Language): readonly string[] {
  const t = texts[language];
  const proofs = (methods ?? []).filter((method) => countsForReset(method, diagnosis.administrator));
  const seen =
    methods === undefined
      ? t.methodsUnknown
      : proofs.length === 0
        ? t.noMethods
        : t.methods(methodList(proofs, language));
  if (ownWayOf(diagnosis) === "register-first") return [seen, t.register(SECURITY_INFO_PAGE)];
  return [seen, t.reset(SECURITY_INFO_PAGE, resetPage(language), literal(userName))];
}
