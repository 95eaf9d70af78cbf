import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ARTICLE_RULES, checkKnowledge } from "../../knowledge/check/check-knowledge.js";
import { formatFinding } from "../../knowledge/library/finding.js";
import { loadKnowledge } from "../../knowledge/library/load-knowledge.js";
import { OWN_ARTICLES } from "../../knowledge/library/own-articles.js";
import { parseArticle } from "../../knowledge/library/parse-article.js";
import type { Audience } from "../../knowledge/topics.js";

/** The day the sources were checked: their age is a reminder for editors, not a reason for a build to fail. */
const today = new Date("2026-11-20T00:00:00Z");

describe("the articles that ship", () => {
  const checked = checkKnowledge({ own: OWN_ARTICLES }, today);

  it("pass the check without an error", () => {
    const errors = checked.findings.filter((finding) => finding.severity === "error");
    assert.deepEqual(errors.map(formatFinding), []);
  });

  it("have not even a warning in an article", () => {
    const articles = checked.findings.filter((finding) => finding.file.endsWith(".md"));
    assert.deepEqual(articles.map(formatFinding), []);
  });

  it("quote only titles that exist when they send somebody to another article", async () => {
    const loaded = await loadKnowledge({ own: OWN_ARTICLES });
    const titles = new Set(loaded.articles().map((article) => article.title));
    const quoted = loaded.articles().flatMap((article) => {
      const body = article.lines.slice(article.bodyLine - 1).join("\n");
      return [...body.matchAll(/(?<![\p{L}\p{N}])["'](\p{Lu}[^"'\n]+)["']/gu)].map((hit) => hit[1] ?? "");
    });
    const ours = quoted.filter((words) => !ELSEWHERE.has(words));
    assert.deepEqual(
      ours.filter((words) => !titles.has(words)),
      [],
    );
    assert.ok(ours.length >= 20);
  });
});

/** Quoted because a screen or a caller says so, not because an article is called so. */
const ELSEWHERE = new Set([
  "Contact your administrator",
  "Neem contact op met de beheerder",
  "I forgot my PIN",
  "Ik ben mijn pincode vergeten",
  "I know my password",
  "Ik weet mijn wachtwoord",
  "Your password expires soon",
  "Je wachtwoord verloopt binnenkort",
  "Microsoft",
  "IT",
]);

describe("the page for editors", () => {
  it("shows an example that is itself a sound article", () => {
    const page = readFileSync(join(OWN_ARTICLES, "README.md"), "utf8");
    const example = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const parsed = parseArticle(example, { topic: "forgot-own-password", language: "en", file: "README.md" });
    assert.ok(parsed.kind === "article");
    const topics = new Set(parsed.article.related);
    const findings = ARTICLE_RULES.flatMap((rule) => rule(parsed.article, { today, topics }));
    assert.deepEqual(findings.map(formatFinding), []);
  });
});

interface Row {
  readonly row: string;
  readonly topic: string;
  readonly audience: Audience;
  readonly en: RegExp;
  readonly nl: RegExp;
}

/** What the seed articles promised, row by row, as it is done today. */
const ROWS: readonly Row[] = [
  {
    row: "change a known password",
    topic: "change-own-password",
    audience: "user",
    en: /mysignins\.microsoft\.com\/security-info\/password\/change/,
    nl: /mysignins\.microsoft\.com\/security-info\/password\/change/,
  },
  {
    row: "reset a forgotten password",
    topic: "forgot-own-password",
    audience: "user",
    en: /passwordreset\.microsoftonline\.com\/\?mkt=en-us/,
    nl: /passwordreset\.microsoftonline\.com\/\?mkt=nl-nl/,
  },
  {
    row: "an admin resets a user",
    topic: "reset-user-password",
    audience: "admin",
    en: /linkid=834822.*\*\*Reset password\*\*/,
    nl: /linkid=834822.*\*\*Wachtwoord opnieuw instellen\*\*/,
  },
  {
    row: "several users at once",
    topic: "bulk-reset",
    audience: "admin",
    en: /at most 40, and leave yourself out/,
    nl: /hooguit 40, en sla jezelf over/,
  },
  {
    row: "made up by the page, changed at sign-in",
    topic: "reset-user-password",
    audience: "admin",
    en: /page make up the password, to be changed at the first sign-in/,
    nl: /pagina een wachtwoord bedenken dat bij de eerste keer inloggen gewijzigd moet worden/,
  },
  {
    row: "passwords are no longer mailed",
    topic: "temporary-password-email",
    audience: "admin",
    en: /has not mailed passwords since 30 August 2024/,
    nl: /mailt sinds 30 augustus 2024 geen wachtwoorden meer/,
  },
  {
    row: "requests in the admin's mailbox",
    topic: "reset-user-password",
    audience: "admin",
    en: /go to the Password Administrators; if there are none/,
    nl: /gaan naar de wachtwoordbeheerders; zijn die er niet/,
  },
  {
    row: "switch self-service on",
    topic: "enable-sspr",
    audience: "admin",
    en: /\*\*Selected\*\* with a group, or \*\*All\*\*/,
    nl: /\*\*Geselecteerd\*\* met een groep, of \*\*Alle\*\*/,
  },
  {
    row: "the licence contradiction",
    topic: "enable-sspr",
    audience: "admin",
    en: /contradict each other.*free for cloud accounts.*asks for Entra ID P1/,
    nl: /spreken elkaar tegen.*gratis voor cloudaccounts.*vraagt Entra ID P1/,
  },
  {
    row: "what people see afterwards",
    topic: "enable-sspr",
    audience: "admin",
    en: /At the next sign-in they are asked/,
    nl: /Bij de volgende keer inloggen wordt om/,
  },
  {
    row: "an admin who is still signed in",
    topic: "admin-locked-out",
    audience: "admin",
    en: /do not sign out there before you have registered two proofs/,
    nl: /log daar dan niet uit voordat je twee controles hebt vastgelegd/,
  },
  {
    row: "another admin helps",
    topic: "admin-locked-out",
    audience: "admin",
    en: /Global Administrator or Privileged Authentication Administrator/,
    nl: /globale beheerder of bevoorrechte verificatiebeheerder/,
  },
  {
    row: "the only admin",
    topic: "admin-locked-out",
    audience: "admin",
    en: /cannot open a case without signing in/,
    nl: /Zonder in te loggen kun je geen melding openen/,
  },
  {
    row: "a second admin account as last resort",
    topic: "admin-locked-out",
    audience: "admin",
    en: /second admin account .* remove it the same day/,
    nl: /tweede beheerdersaccount.* verwijder het dezelfde dag/,
  },
  {
    row: "a forgotten user name",
    topic: "forgot-username",
    audience: "user",
    en: /\*\*File\*\* > \*\*Account\*\*.*onmicrosoft\.com/s,
    nl: /\*\*Bestand\*\* > \*\*Account\*\*.*onmicrosoft\.com/s,
  },
  {
    row: "details that prove who you are",
    topic: "register-sspr-info",
    audience: "user",
    en: /mysignins\.microsoft\.com\/security-info\)/,
    nl: /mysignins\.microsoft\.com\/security-info\)/,
  },
  {
    row: "on by default for admins",
    topic: "admin-locked-out",
    audience: "admin",
    en: /on for admins by default.*allowedToUseSSPR/,
    nl: /Standaard staat het voor beheerders aan.*allowedToUseSSPR/,
  },
  {
    row: "two proofs for admins",
    topic: "admin-locked-out",
    audience: "admin",
    en: /two proofs and security questions do not count.*first 30 days of a trial/,
    nl: /twee controles nodig en beveiligingsvragen tellen niet mee.*eerste 30 dagen/,
  },
  {
    row: "when passwords expire",
    topic: "password-expiry-policy",
    audience: "admin",
    en: /14 to 730 days.*no longer supports expiry notices/s,
    nl: /14 tot 730 dagen.*ondersteunt die meldingen niet meer/s,
  },
  {
    row: "a person at Microsoft",
    topic: "talk-to-human",
    audience: "admin",
    en: /\*\*Help & support\*\*.*\*\*Contact Support\*\*/s,
    nl: /\*\*Help en ondersteuning\*\*.*\*\*Contact opnemen met ondersteuning\*\*/s,
  },
  {
    row: "the videos, never required",
    topic: "reset-user-password",
    audience: "admin",
    en: /add-users\/reset-passwords\) has a video/,
    nl: /filmpje.*add-users\/reset-passwords/,
  },
];

describe("what the seed articles answered", () => {
  const loading = loadKnowledge({ own: OWN_ARTICLES });

  for (const { row, topic, audience, ...texts } of ROWS) {
    for (const language of ["en", "nl"] as const) {
      it(`is still answered, as of today: ${row} (${language})`, async () => {
        const { knowledge } = await loading;
        const answer = knowledge.answer(topic, language, audience);
        const all = [answer?.short, ...(answer?.steps ?? []), answer?.otherwise].join("\n");
        assert.match(all, texts[language]);
      });
    }
  }
});
