import type { Domain } from "../../adapters/ports/domain.js";
import type { Language } from "../../knowledge/language.js";
import { choose } from "../kit/choose.js";
import { day } from "../kit/format.js";
import { CHANGE_PAGE, SECURITY_AND_PRIVACY_PAGE } from "../kit/links.js";
import type { Fact } from "../kit/message.js";
import { type Expiry, expiryOf, type OwnExpiry } from "./rules.js";
import { texts } from "./texts.js";

export type View = "where" | "why" | "exception";

export interface Policy {
  readonly domains: readonly Domain[];
  /** Told so far, the latest last. */
  readonly views?: readonly View[];
}

const MOST_DOMAINS = 20;

export const policy = choose<Policy, View | "clear">({
  id: "policy",
  ask: ({ domains, views = [] }, language) => {
    const t = texts[language];
    const view = views.at(-1);
    const link = { title: t.openPage, url: SECURITY_AND_PRIVACY_PAGE };
    if (view !== undefined) return { text: `${t.view[view]}\n\n${t.askMore}`, link };
    return {
      title: t.title,
      facts: domains.slice(0, MOST_DOMAINS).map((domain) => factOf(domain, language)),
      text: [...meaning(domains, language), t.askMore].join("\n\n"),
      link,
    };
  },
  rephrase: {
    en: "Do you want to know where to set it, why, or how to except one account? Or is it clear?",
    nl: "Wil je weten waar je het instelt, waarom, of hoe je één account uitzondert? Of is het duidelijk?",
  },
  options: {
    where: {
      title: { en: "Where do I set it?", nl: "Waar stel ik het in?" },
      words: {
        en: ["where", "where do i set it", "change it", "how do i change it", "set it", "switch it off"],
        nl: ["waar", "waar stel ik dat in", "wijzigen", "hoe wijzig ik dat", "instellen", "uitzetten"],
      },
    },
    why: {
      title: { en: "Why never?", nl: "Waarom nooit?" },
      words: {
        en: ["why", "why is that", "reason", "auditor", "the auditor wants it", "source"],
        nl: ["waarom", "waarom is dat", "reden", "accountant", "de auditor wil het", "bron"],
      },
    },
    exception: {
      title: { en: "Just one account", nl: "Maar één account" },
      words: {
        en: ["one account", "just one", "an exception", "service account", "single user"],
        nl: ["een account", "maar een", "uitzondering", "serviceaccount", "een gebruiker"],
      },
    },
    clear: {
      title: { en: "That's clear", nl: "Duidelijk" },
      words: {
        en: ["clear", "thanks", "thank you", "that's all", "that is all", "got it", "ok thanks"],
        nl: ["duidelijk", "bedankt", "dank je", "dat is alles", "helder", "begrepen"],
      },
      also: "yes",
    },
  },
  // What was told once is not offered again: so it cannot go round in a circle.
  offered: ({ views = [] }) => [
    ...(["where", "why", "exception"] as const).filter((view) => !views.includes(view)),
    "clear",
  ],
});

function factOf(domain: Domain, language: Language): Fact {
  const t = texts[language];
  return {
    label: domain.isDefault ? t.defaultDomain(domain.name) : domain.name,
    value: valueOf(expiryOf(domain), language),
  };
}

function valueOf(expiry: Expiry, language: Language): string {
  const t = texts[language];
  switch (expiry.kind) {
    case "days":
      return t.days(expiry.days);
    case "never":
    case "default":
    case "federated":
      return t.value[expiry.kind];
  }
}

function meaning(domains: readonly Domain[], language: Language): readonly string[] {
  const t = texts[language];
  const kinds = new Set(domains.map((domain) => expiryOf(domain).kind));
  const left = domains.length - MOST_DOMAINS;
  return [
    ...(left > 0 ? [t.moreDomains(left)] : []),
    kinds.has("days") ? t.someExpire : t.noneExpire,
    ...(kinds.has("default") ? [t.defaultMeans] : []),
    ...(kinds.has("federated") ? [t.federatedMeans] : []),
    t.synced,
    t.noticesGone,
  ];
}

export interface OwnEnd {
  readonly expiry: OwnExpiry;
  /** IANA name. */
  readonly timeZone: string;
}

export const ownEnd = choose<OwnEnd, "change" | "forgot" | "clear">({
  id: "own-end",
  ask: ({ expiry, timeZone }, language) => {
    const t = texts[language];
    return {
      title: t.ownTitle,
      text: [ownText(expiry, timeZone, language), t.bewareOfMail, t.askOwn].join("\n\n"),
      ...(expiry.kind === "guest" || expiry.kind === "federated"
        ? {}
        : { link: { title: t.changeButton, url: CHANGE_PAGE } }),
    };
  },
  rephrase: {
    en: "Do you want to change your password now, did you forget it, or is it clear?",
    nl: "Wil je nu je wachtwoord wijzigen, ben je het vergeten, of is het duidelijk?",
  },
  options: {
    change: {
      title: { en: "Change it now", nl: "Nu wijzigen" },
      words: {
        en: ["change", "change it", "change my password", "new password", "how do i change it"],
        nl: ["wijzigen", "wijzig het", "mijn wachtwoord wijzigen", "nieuw wachtwoord", "hoe wijzig ik het"],
      },
      also: "yes",
    },
    forgot: {
      title: { en: "I don't know it any more", nl: "Ik weet het niet meer" },
      words: {
        en: ["forgot", "forgot it", "do not know it", "i forgot my password", "expired and forgotten"],
        nl: ["vergeten", "weet het niet meer", "wachtwoord vergeten", "ben het kwijt"],
      },
    },
    clear: {
      title: { en: "That's clear", nl: "Duidelijk" },
      words: {
        en: ["clear", "thanks", "thank you", "that's all", "later", "got it"],
        nl: ["duidelijk", "bedankt", "dank je", "dat is alles", "later", "begrepen"],
      },
      also: "no",
    },
  },
});

function ownText(expiry: OwnExpiry, timeZone: string, language: Language): string {
  const t = texts[language];
  switch (expiry.kind) {
    case "ends": {
      const on = day(new Date(expiry.on), language, timeZone);
      return expiry.past ? t.ownPast(expiry.days, on) : t.ownEnds(expiry.days, on);
    }
    case "after-days":
      return t.ownAfterDays(expiry.days);
    case "guest":
    case "federated":
    case "synced":
    case "never":
    case "unknown":
      return t.own[expiry.kind];
  }
}
