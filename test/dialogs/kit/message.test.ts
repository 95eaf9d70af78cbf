import assert from "node:assert/strict";
import fc from "fast-check";
import naughtyStrings from "big-list-of-naughty-strings" with { type: "json" };
import MarkdownIt from "markdown-it";
import { activityFor, buttonsOf, literal, wordsOf } from "../../../dialogs/kit/message.js";

const render = new MarkdownIt({ html: false, linkify: false });

function shownAs(markdown: string): string {
  return render
    .renderInline(markdown)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("text that people gave", () => {
  it("is shown to the letter by a Markdown renderer, whatever it holds", () => {
    const printable = fc.string({
      unit: fc.constantFrom(...Array.from("ab*_`~[](){}#+-.!|>\\&<;:/@'\"1 ")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(printable, (text) => {
        const oneLine = text.replaceAll(/\s+/g, " ").trim();
        assert.equal(shownAs(literal(oneLine)), oneLine);
      }),
      { numRuns: 1_000 },
    );
  });

  it("makes no link, mention, picture or HTML out of the naughty strings", () => {
    for (const text of naughtyStrings) {
      const html = render.renderInline(literal(text));
      assert.doesNotMatch(html, /<(?!br\b)/, JSON.stringify(text));
      assert.doesNotMatch(literal(text), /<at>/i);
    }
  });
});

describe("a message", () => {
  it("is plain text where nothing more is needed", () => {
    const activity = activityFor({ text: "Hello" });
    assert.equal(activity.text, "Hello");
    assert.equal(activity.attachments, undefined);
  });

  it("is an Adaptive Card 1.5 with Action.Submit and a fallback where it has buttons", () => {
    const activity = activityFor({
      text: "Which one?",
      buttons: [{ title: "This", submit: { kind: "topic", topic: "forgot-username" } }],
    });
    assert.deepEqual(activity.attachments?.[0]?.content, {
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      type: "AdaptiveCard",
      version: "1.5",
      fallbackText: "Which one?\n\n[1] This",
      body: [{ type: "TextBlock", text: "Which one?", wrap: true }],
      actions: [{ type: "Action.Submit", title: "This", data: { kind: "topic", topic: "forgot-username" } }],
    });
  });

  const whole = activityFor({
    title: "Found",
    facts: [{ label: "Name", value: "Sandra [de] Wit" }],
    text: "It is **done**.",
    link: { title: "Show it", url: "https://example.invalid/one-view/1" },
    buttons: [
      { title: "Yes, R&D", submit: { kind: "helped", topic: "forgot-username", value: "yes" } },
      { title: "Ask a person", submit: { kind: "person" } },
    ],
  });

  it("says all that the card shows in the words that stand in for it, with the buttons to be typed", () => {
    const card: unknown = whole.attachments?.[0]?.content;
    assert.equal(
      (card as { readonly fallbackText: string }).fallbackText,
      [
        "**Found**",
        "Name: Sandra \\[de\\] Wit",
        "It is **done**.",
        "[Show it](https://example.invalid/one-view/1)",
        "[1] Yes, R&amp;D",
        "[2] Ask a person",
      ].join("\n\n"),
    );
  });

  it("leaves title, facts, link and buttons out of the words that a case may hold", () => {
    assert.equal(wordsOf(whole), "It is **done**.");
    assert.equal(wordsOf(activityFor({ text: "Hello" })), "Hello");
    assert.equal(wordsOf({ attachments: [{ contentType: "text/plain", content: 1 }] }), "");
  });

  it("tells its buttons, with what they send", () => {
    assert.deepEqual(buttonsOf(whole), [
      { title: "Yes, R&D", submit: { kind: "helped", topic: "forgot-username", value: "yes" } },
      { title: "Ask a person", submit: { kind: "person" } },
    ]);
    assert.deepEqual(buttonsOf(activityFor({ text: "Hello" })), []);
  });

  it("shows bars as a number in words and twenty blocks, and as words where there are no cards", () => {
    const bars = [
      { label: "Ready", value: "3 of 4 (75%)", share: 0.75 },
      { label: "Missing", value: "0 of 4 (0%)", share: 0 },
    ];
    const card: unknown = activityFor({ text: "Numbers", bars }).attachments?.[0]?.content;
    const { body, fallbackText } = card as {
      body: readonly { inlines?: readonly { text: string }[] }[];
      fallbackText: string;
    };
    const lines = body.flatMap(({ inlines }) =>
      inlines === undefined ? [] : [inlines.map(({ text }) => text).join("")],
    );
    const blocks = (filled: number) => "█".repeat(filled) + "░".repeat(20 - filled);
    assert.deepEqual(lines, ["Ready: 3 of 4 (75%)", blocks(15), "Missing: 0 of 4 (0%)", blocks(0)]);
    assert.equal(fallbackText, "Numbers\n\nReady: 3 of 4 \\(75%\\)\n\nMissing: 0 of 4 \\(0%\\)");
  });
});
