import assert from "node:assert/strict";
import fc from "fast-check";
import {
  LONGEST_REASON,
  personInAnswer,
  personNamedIn,
  readReason,
} from "../../../dialogs/reset-user-password/rules.js";

const ORDINARY = new Set(
  (
    "can't get in any more how do i give her a new password kan niet meer inloggen hoe geef ik een nieuw wachtwoord " +
    "is for it's the account of please voor het van wachtwoord reset mijn collega komt er in is locked out de heeft nodig"
  ).split(" "),
);
const isOrdinary = (word: string) => ORDINARY.has(word.toLowerCase());

describe("who is named in a sentence", () => {
  const cases: readonly (readonly [sentence: string, query: string, sure: boolean])[] = [
    ["Sandra can't get in any more, how do I give her a new password?", "Sandra", true],
    ["Sandra kan niet meer inloggen, hoe geef ik haar een nieuw wachtwoord?", "Sandra", true],
    ["reset voor Jan van den Berg", "Jan van den Berg", true],
    ["reset for Siobhán O'Brien please", "Siobhán O'Brien", true],
    ["the account of Zoë's", "Zoë", true],
    ["reset zoe@contoso.com please", "zoe@contoso.com", true],
    ["password of guest_fabrikam.com#EXT#@contoso.com", "guest_fabrikam.com#EXT#@contoso.com", true],
    ["reset voor sandra", "sandra", false],
    ["reset voor jan van den berg", "jan van den berg", false],
    ["Lisa Reset is locked out", "Lisa Reset", true],
    ["Sandra kna er niet in", "Sandra", true],
    ["the account of Please", "Please", false],
    ["reset for Anne-Sophie 't Hooft", "Anne-Sophie 't Hooft", true],
  ];
  for (const [sentence, query, sure] of cases) {
    it(`finds ${query} in "${sentence}"`, () => {
      assert.deepEqual(personNamedIn(sentence, isOrdinary), { query, sure });
    });
  }

  it("finds nobody where only ordinary words stand", () => {
    assert.equal(personNamedIn("how do I give a new password", isOrdinary), undefined);
    assert.equal(personNamedIn("", isOrdinary), undefined);
    assert.equal(personNamedIn("12345 !!! 😀", isOrdinary), undefined);
  });

  it("takes a short answer as the name itself, and looks for the name in a long one", () => {
    assert.equal(
      personInAnswer("Mark Will", () => true),
      "Mark Will",
    );
    assert.equal(personInAnswer("it's for Noor de Wit please", isOrdinary), "Noor de Wit");
    assert.equal(personInAnswer("n.dewit@contoso.com", isOrdinary), "n.dewit@contoso.com");
  });

  it("never throws, and never finds more than five words, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const named = personNamedIn(text, () => false);
        const words = named?.query.split(" ").length ?? 1;
        assert.ok(words >= 1 && words <= 5);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the reason for a reset", () => {
  it("is a sentence or a ticket number", () => {
    assert.equal(readReason("forgot it during her leave"), "forgot it during her leave");
    assert.equal(readReason("  vergeten \n tijdens vakantie "), "vergeten tijdens vakantie");
    for (const ticket of ["INC-10423", "inc10423", "48213"]) assert.equal(readReason(ticket), ticket);
  });

  it("is not a word, a shrug or a row of signs", () => {
    for (const text of [
      "",
      "ok",
      "yes",
      "because",
      "..........",
      "!!!! ???? ,,,, ;;;;",
      "\u200b\u200b\u200b",
    ]) {
      assert.equal(readReason(text), undefined, JSON.stringify(text));
    }
  });

  it("is one line of at most 200 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1_000 }), (text) => {
        const read = readReason(text);
        if (read === undefined) return;
        assert.ok(read.length <= LONGEST_REASON);
        assert.doesNotMatch(read, /[\n\r\t\p{Cc}]/u);
      }),
    );
  });
});
