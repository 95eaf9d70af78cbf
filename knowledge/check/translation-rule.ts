import type { Language } from "../language.js";
import type { ArticleRule } from "./article-rule.js";
import { bodyLines, found } from "./article-rule.js";
import type { Slip } from "./markdown-rule.js";

/** Slips that machine translation left in articles like ours, in any language. */
const EVERYWHERE: readonly Slip[] = [
  { pattern: /_amp_/, message: "_amp_ was once an &: write Security & privacy, or spell it out" },
  { pattern: /\p{L} \(s\)/u, message: "(s) stands alone: write one plural" },
  { pattern: /&\s*\*\*|\*\*\s*&/, message: "half of a name on the screen was lost at the &" },
  {
    pattern: /(\*\*|\[)\p{Ll}[^*\]]*(\*\*|\]\([^)]*\))\s*>|>\s*(\*\*|\[)\p{Ll}/u,
    message: "names in a menu path begin with a capital, as on the screen",
  },
];

const BY_LANGUAGE: Readonly<Partial<Record<Language, readonly Slip[]>>> = {
  en: [
    {
      pattern: /\b([Ss]elect|[Cc]hoose|[Cc]lick) \*\*\p{Ll}/u,
      message: "the name of a button begins with a capital, as on the screen",
    },
    { pattern: /\*\*[^*]*\s(and|to|the|of|under|in)\*\*/, message: "bold text swallowed the next word" },
  ],
  nl: [
    {
      pattern: /\b([Kk]iest?|[Ss]electeert?|[Kk]lik op)( u| je)? \*\*\p{Ll}/u,
      message: "de naam van een knop begint met een hoofdletter, zoals op het scherm",
    },
    {
      pattern: /\*\*([^*]*\s)?(en|om|onder|te|de|het|van|in|op|bij)\*\*/,
      message: "vet heeft het volgende woord opgeslokt",
    },
    { pattern: /reset wil herstellen/i, message: "bedoeld is: wie om het nieuwe wachtwoord vroeg" },
    { pattern: /selecteert?( u| je)? \*\*beheerder\*\*/i, message: "bedoeld is de tegel Beheer, geen mens" },
    { pattern: /startprogramma voor apps/i, message: "schrijf: het app-startprogramma" },
    {
      pattern: /selfservice-wachtwoord/i,
      message: "schrijf: selfservice voor wachtwoordherstel, of zelf je wachtwoord herstellen",
    },
    { pattern: /contactgegevens resetten/i, message: "contactgegevens werk je bij; je reset ze niet" },
    {
      pattern: /instellingen\W*>\W*instellingen/i,
      message: "schrijf: Instellingen > Organisatie-instellingen",
    },
    { pattern: /\buw personen\b/i, message: "schrijf: mensen, medewerkers of collega's" },
    {
      pattern: /\bzich\b[^.,;]*\smeldt\b(?![^.,;]*\baan\b)/i,
      message: "zich melden is iets anders dan zich aanmelden",
    },
    {
      pattern: /\bkun(t|nen)?\s(u|je|jij)\sde selfservice voor (het )?wachtwoord opnieuw instellen in\b/i,
      message: "deze zin heeft geen werkwoord",
    },
  ],
};

/** Regression cases: every error that the translated articles of the past showed, and Dutch that says `u`. */
export const translationRule: ArticleRule = (article) =>
  bodyLines(article).flatMap(({ text, line }) => {
    const prose = text.replace(/^\s*(\d+[.)]|[-*+])\s+/, "").replace(/^\{[^}]*\}\s*/, "");
    const slips = [...EVERYWHERE, ...(BY_LANGUAGE[article.language] ?? [])];
    const formal = article.language === "nl" && /(^|[\s('"*])([Uu]|[Uu]w)(?=[\s,.?!*])/.test(prose);
    return [
      ...slips
        .filter((slip) => slip.pattern.test(prose))
        .map((slip) => found(article, line, "error", slip.message)),
      ...(formal ? [found(article, line, "warning", "deze bot zegt je en jouw, geen u en uw")] : []),
    ];
  });
