import assert from "node:assert/strict";
import { forAudience } from "../../../knowledge/library/article-file.js";
import { parseArticle } from "../../../knowledge/library/parse-article.js";
import { article, articleText, fixture } from "../support/articles.js";

const place = { topic: "some-topic", language: "en", file: "some-topic/en.md" } as const;

describe("parsing an article", () => {
  it("reads the short answer, the steps and the part for when that fails", () => {
    const read = article({
      body: "One line\ngoes on.\n\n1. First.\n2. Second\n   goes on.\n\n   And on.\n\n## If that does not work\n\n- **A?** Then B.\n\nOr C.",
    });
    assert.deepEqual(
      read.short.map((block) => block.text),
      ["One line goes on."],
    );
    assert.deepEqual(
      read.steps.map((block) => block.text),
      ["First.", "Second goes on. And on."],
    );
    assert.deepEqual(
      read.otherwise.map(({ text, bullet }) => ({ text, bullet })),
      [
        { text: "**A?** Then B.", bullet: true },
        { text: "Or C.", bullet: false },
      ],
    );
    assert.equal(read.heading?.text, "If that does not work");
  });

  it("gives a user and an admin different steps when these are marked", () => {
    const read = article({
      body: "{user} Ask.\n\n{admin, helpdesk} Do.\n\n1. For all.\n2. {user} Call.\n3. {admin} Press.",
    });
    const steps = (audience: "user" | "admin" | "helpdesk"): readonly string[] =>
      forAudience([...read.short, ...read.steps], audience).map((block) => block.text);
    assert.deepEqual(steps("user"), ["Ask.", "For all.", "Call."]);
    assert.deepEqual(steps("admin"), ["Do.", "For all.", "Press."]);
    assert.deepEqual(steps("helpdesk"), ["Do.", "For all."]);
  });

  it("names lines as the editor sees them", () => {
    const read = article({ body: "Short.\n\n1. Step." });
    assert.equal(read.lines[(read.short[0]?.line ?? 0) - 1], "Short.");
    assert.equal(read.lines[(read.steps[0]?.line ?? 0) - 1], "1. Step.");
    assert.equal(read.lines[(read.keyLines.get("related") ?? 0) - 1], "related: []");
  });

  it("does not mind a byte order mark or Windows line ends", () => {
    const parsed = parseArticle(`\uFEFF${articleText().replaceAll("\n", "\r\n")}`, place);
    assert.equal(parsed.kind, "article");
  });

  const faults: readonly (readonly [name: string, line: number, message: RegExp])[] = [
    ["no-front-matter", 1, /^begin with front matter between two lines of ---$/],
    ["front-matter-never-ends", 1, /^begin with front matter/],
    ["not-yaml", 3, /^front matter is not YAML: Missing closing "quote$/],
    ["misspelt-key", 2, /^sumary: not a front matter key \(title, kind, audience,/],
    ["no-title", 2, /^title: is missing$/],
    ["unknown-audience", 4, /^audience > 2: expected one of "user"\|"admin"\|"helpdesk"$/],
    ["source-without-date", 9, /^sources > 1 > checked: is not a date such as 2026-11-20$/],
    ["source-not-https", 8, /^sources > 1 > url: is not an https address$/],
    ["unknown-audience-mark", 11, /^\{manager\}: write one or more of user, admin, helpdesk$/],
    ["two-headings", 15, /^only one heading, written ## …, may stand in an article$/],
    ["text-after-steps", 13, /^text after the steps: move it/],
    ["nothing-for-an-audience", 8, /^begin with a short answer for \{admin\}$/],
    ["alias-bomb", 2, /^front matter repeats a part \(& and \*\) without end$/],
  ];
  for (const [name, line, message] of faults) {
    it(`says what is wrong with ${name.replaceAll("-", " ")}, and where`, () => {
      const parsed = parseArticle(fixture(`bad-articles/${name}.txt`), place);
      assert.ok(parsed.kind === "faults");
      const first = parsed.faults[0];
      assert.match(first?.message ?? "", message);
      assert.deepEqual([first?.file, first?.line, first?.severity], [place.file, line, "error"]);
    });
  }
});
