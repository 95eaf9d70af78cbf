import assert from "node:assert/strict";
import { interruptIn } from "../../../dialogs/kit/interrupt.js";

describe("interrupts", () => {
  const cases: readonly (readonly [text: string, kind: string])[] = [
    ["Cancel", "cancel"],
    ["never mind!", "cancel"],
    ["Laat maar...", "cancel"],
    ["toch niet", "cancel"],
    ["start again", "start-again"],
    ["Opnieuw beginnen", "start-again"],
    ["Back", "back"],
    ["één stap terug", "back"],
    ["previous question", "back"],
    ["HELP", "help"],
    ["?", "help"],
    ["wat kun je allemaal?", "help"],
    ["a person, please", "person"],
    ["Een medewerker graag", "person"],
    ["mag ik iemand spreken?", "person"],
    ["Nederlands", "language"],
    ["in English please", "language"],
    ["  st\u200bop ", "cancel"],
    ["cancle", "cancel"],
    ["anuleren", "cancel"],
    ["Nederland's", "language"],
    ["een medwerker graag", "person"],
  ];
  for (const [text, kind] of cases) {
    it(`hears ${kind} in ${JSON.stringify(text)}`, () => assert.equal(interruptIn(text)?.kind, kind));
  }

  it("tells which language is wished for", () => {
    assert.deepEqual(interruptIn("Dutch please"), { kind: "language", language: "nl" });
    assert.deepEqual(interruptIn("Engels graag"), { kind: "language", language: "en" });
  });

  it("leaves sentences alone that only hold such a word", () => {
    for (const text of [
      "I cannot cancel my subscription",
      "help me reset my password",
      "my person is locked out",
      "de medewerker is het wachtwoord vergeten",
      "ik kan niet stoppen met inloggen",
      "",
      "yes",
      "Beck",
      "I'll be back tomorrow",
      "ze is terug van vakantie",
      "held",
      "step",
      "options are greyed out",
    ]) {
      assert.equal(interruptIn(text), undefined, text);
    }
  });
});
