import assert from "node:assert/strict";
import type { ArticleRule } from "../../../knowledge/check/article-rule.js";
import { countWords, lengthRule } from "../../../knowledge/check/length-rule.js";
import { checkParallel } from "../../../knowledge/check/parallel-rule.js";
import { retiredRule } from "../../../knowledge/check/retired-rule.js";
import { sourceRule } from "../../../knowledge/check/source-rule.js";
import { structureRule } from "../../../knowledge/check/structure-rule.js";
import type { Wording } from "../support/articles.js";
import { article } from "../support/articles.js";

const today = new Date("2026-11-20T12:00:00Z");

function told(rule: ArticleRule, wording: Wording, language: "en" | "nl" = "en"): readonly string[] {
  const topics = new Set(["some-topic", "other-topic"]);
  return rule(article(wording, language), { today, topics }).map(
    ({ line, severity, message }) => `${line}: ${severity}: ${message}`,
  );
}

describe("retired hosts and names", () => {
  it("are found in the title, the body and in sources, with what to write instead", () => {
    const sources = "\n  - title: A page\n    url: https://docs.microsoft.com/page\n    checked: 2026-11-20";
    const messages = told(retiredRule, { title: "Azure AD", sources, body: "Open the Office 365 page." });
    assert.deepEqual(messages, [
      '2: error: "Azure AD" is retired: write Microsoft Entra ID, and keep the old name under retired',
      '8: error: "docs.microsoft.com" is retired: write learn.microsoft.com, and keep the old name under retired',
      '14: error: "Office 365" is retired: write Microsoft 365, and keep the old name under retired',
    ]);
  });

  for (const gone of [
    "https://portal.office.com/account",
    "https://support.office.com/article/x",
    "https://go.microsoft.com/fwlink/?linkid=849451",
    "https://www.microsoft.com/videoplayer/embed/RE1FVVP",
    "Set-MsolUserPassword",
    "MSOnline",
    "O365",
    "Azure Active Directory",
  ]) {
    it(`include ${gone}`, () => {
      assert.equal(told(retiredRule, { body: `Use ${gone} for that.` }).length, 1);
    });
  }

  it("may stand under retired, where people's old words are kept", () => {
    assert.deepEqual(told(retiredRule, { retired: "[Azure AD, portal.office.com]" }), []);
  });

  it("include what the article itself calls retired, as whole words", () => {
    const wording = { retired: "[Admin mobile]", body: "The admin mobile app and admin mobiles." };
    assert.deepEqual(told(retiredRule, wording), [
      `14: error: "admin mobile" is retired: write today's name, and keep the old name under retired`,
    ]);
  });
});

describe("sources", () => {
  const checked = (date: string): string =>
    `\n  - title: A page\n    url: https://learn.microsoft.com/page\n    checked: ${date}`;

  it("are a warning when nobody looked at them for more than 180 days", () => {
    assert.deepEqual(told(sourceRule, { sources: checked("2026-05-24") }), []);
    assert.deepEqual(told(sourceRule, { sources: checked("2026-05-23") }), [
      "8: warning: checked 181 days ago: compare with https://learn.microsoft.com/page and write today's date",
    ]);
  });

  it("cannot have been checked tomorrow", () => {
    assert.deepEqual(told(sourceRule, { sources: checked("2026-11-21") }), [
      "8: error: checked on 2026-11-21: that day is still to come",
    ]);
  });

  it("are needed as soon as the article sends people somewhere", () => {
    assert.deepEqual(told(sourceRule, { sources: " []", body: "Hello." }), []);
    assert.deepEqual(told(sourceRule, { sources: " []", body: "See [it](https://example.com/)." }), [
      "6: error: sources is empty although the article sends people to a page",
    ]);
  });
});

describe("length", () => {
  const steps = (words: number): string => `Short.\n\n1. ${"so ".repeat(words - 1)}.\n`;

  it("is at most 120 words before the steps end, for all audiences together", () => {
    assert.deepEqual(told(lengthRule, { body: steps(120) }), []);
    assert.deepEqual(told(lengthRule, { body: steps(121) }), [
      "14: error: 121 words before the steps end: at most 120",
    ]);
  });

  it("counts words as a reader sees them", () => {
    assert.equal(countWords("Open **Users** > [Active users](https://example.com/a b) & wait."), 5);
  });

  it("leaves the short answer three sentences for each audience", () => {
    const body = "One. Two! Three?\n\n{admin} Four at outlook.com.";
    assert.deepEqual(told(lengthRule, { body }), [
      "14: error: the short answer for {admin} has 4 sentences: at most 3",
    ]);
  });

  it("keeps lines below 600 characters, addresses not counted", () => {
    const link = `[x](https://example.com/${"y".repeat(700)})`;
    assert.deepEqual(told(lengthRule, { body: `Short ${link}.` }), []);
    assert.match(told(lengthRule, { body: `Short ${"y".repeat(700)}.` })[0] ?? "", /longer than 600/);
  });
});

describe("structure", () => {
  it("asks for a part for when the steps fail, with the heading of the language", () => {
    assert.match(
      told(structureRule, { body: "A.\n\n1. B." }, "nl")[0] ?? "",
      /"## Als dat niet werkt" is missing/,
    );
    assert.deepEqual(told(structureRule, { body: "A.\n\n1. B.\n\n## If that fails\n\nC." }), [
      '18: error: write the heading as "## If that does not work"',
    ]);
    assert.deepEqual(told(structureRule, { body: "A.\n\n1. B.\n\n## Als dat niet werkt\n\nC." }, "nl"), []);
  });

  it("asks for related topics that exist and are not the article itself", () => {
    assert.deepEqual(told(structureRule, { related: "[other-topic]" }), []);
    assert.deepEqual(told(structureRule, { related: "[some-topic, lost-topic]" }), [
      "10: error: related: some-topic is no other topic",
      "10: error: related: lost-topic is no other topic",
    ]);
  });
});

describe("two languages of one article", () => {
  const compare = (en: Wording, nl: Wording): readonly string[] =>
    checkParallel([article(en, "en"), article(nl, "nl")]).map(
      ({ file, line, message }) => `${file}:${line}: ${message}`,
    );

  it("have the same steps for each audience", () => {
    const en = { body: "A.\n\n1. B.\n2. {admin} C." };
    const nl = { body: "A.\n\n1. B.\n2. {user} C." };
    assert.deepEqual(compare(en, nl), [
      "some-topic/nl.md:16: steps differ for {user}: 1 in en, 2 in nl",
      "some-topic/nl.md:16: steps differ for {admin}: 2 in en, 1 in nl",
    ]);
    assert.deepEqual(compare(en, en), []);
  });

  it("have the same links, whatever the language of the page", () => {
    const en = { body: "[A](https://x.example/?mkt=en-us) [B](https://x.example/en-us/b)" };
    assert.deepEqual(
      compare(en, { body: "[A](https://x.example/?mkt=nl-nl) [B](https://x.example/nl-nl/b)" }),
      [],
    );
    assert.deepEqual(compare(en, { body: "[A](https://x.example/?mkt=nl-nl) [B](https://x.example/c)" }), [
      "some-topic/nl.md:13: links differ: en has https://x.example/b; nl has https://x.example/c",
    ]);
  });

  it("have the same kind, audience, sources and related topics", () => {
    const nl = { kind: "pointer", audience: "[user]", sources: " []", related: "[other-topic]" };
    const keys = compare({}, nl).map((message) => /: (\w+) differ/.exec(message)?.[1]);
    assert.deepEqual(keys, ["kind", "audience", "related", "sources"]);
  });

  it("are both there", () => {
    assert.deepEqual(
      checkParallel([article({}, "en")]).map((finding) => finding.message),
      ["there is no nl.md beside it"],
    );
  });
});
