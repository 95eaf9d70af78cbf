import assert from "node:assert/strict";
import type { Notice } from "../../../adapters/ports/outbox.js";
import { noticeMessage, peopleIn, type NoticeFacts } from "../../../dialogs/notices/index.js";
import { LANGUAGES } from "../../../knowledge/language.js";

const facts: NoticeFacts = {
  language: "en",
  timeZone: "Europe/Amsterdam",
  helpDesk: "extension 4357",
  nameOf: (id) => `<b>${id}</b> [x](https://evil)`,
  slipUrl: undefined,
};
const AT = "2026-11-20T09:00:00.000Z";
const about = { actionId: "action", actorId: "actor", targetId: "target" };
const NOTICES: readonly Notice[] = [
  { kind: "reset-resolved", ...about, outcome: "changed", slipId: "slip" },
  { kind: "reset-resolved", ...about, outcome: "not-changed" },
  { kind: "reset-resolved", ...about, outcome: "still-unknown" },
  { kind: "secret-for-you", ...about, slipId: "slip" },
  { kind: "your-password-was-reset", ...about, at: AT },
  { kind: "password-was-reset", ...about, at: AT },
  { kind: "resets-paused", until: AT },
  { kind: "asked-elsewhere" },
  { kind: "case-quiet", number: "7MFQKF", targetId: "target", state: "open" },
  {
    kind: "readiness-counted",
    people: 50_000,
    enabled: 50_000,
    registered: 40_000,
    capable: 40_000,
    missing: 10_000,
    partly: true,
    remind: [{ personId: "target", administrator: true }],
  },
];

describe("notices in words", () => {
  for (const notice of NOTICES) {
    const name = "outcome" in notice ? `${notice.kind}, ${notice.outcome}` : notice.kind;
    for (const language of LANGUAGES) {
      it(`${name}, in ${language}: has a title, and shows names to the letter`, () => {
        const message = noticeMessage(notice, { ...facts, language });
        assert.ok(message?.title !== undefined && message.text !== "");
        assert.ok(!message.text.includes("<b>") && !/[^\\]\[x\]\(/.test(message.text), message.text);
        assert.ok(!`${message.title}${message.text}`.includes("undefined"));
      });
    }
  }

  it("show a page only while there is something to see there", () => {
    for (const notice of NOTICES.filter((each) => "slipId" in each)) {
      assert.equal(noticeMessage(notice, facts)?.link, undefined);
      const url = "https://bot/one-view/slip";
      assert.equal(noticeMessage(notice, { ...facts, slipUrl: url })?.link?.url, url);
    }
  });

  it("tell the person whose password was reset whom to call when that was not agreed", () => {
    const notice: Notice = { kind: "your-password-was-reset", ...about, at: AT };
    assert.match(noticeMessage(notice, facts)?.text ?? "", /Was this not you\?[\s\S]*extension 4357/);
    assert.match(
      noticeMessage(notice, { ...facts, language: "nl" })?.text ?? "",
      /20 november 2026 om 10:00[\s\S]*Heb je hier niet om gevraagd\?[\s\S]*extension 4357/,
    );
  });

  it("have no words for a kind of a later version", () => {
    const later: unknown = { kind: "of-a-later-version" };
    assert.equal(noticeMessage(later as Notice, facts), undefined);
  });

  it("name the people they speak of", () => {
    assert.deepEqual(peopleIn({ kind: "password-was-reset", ...about, at: AT }), ["actor", "target"]);
    assert.deepEqual(peopleIn({ kind: "resets-paused", until: AT }), []);
  });
});
