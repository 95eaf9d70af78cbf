import assert from "node:assert/strict";
import fc from "fast-check";
import { understand } from "../../../dialogs/kit/understand.js";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.js";

const MEANINGS = [
  { value: "worked", phrases: ["It worked", "worked", "gelukt", "yes", "ja"] },
  { value: "still-not", phrases: ["Still not", "it does not work", "niet gelukt", "no", "nee"] },
  { value: "no-code", phrases: ["No code comes", "no code", "not get a code", "geen code"] },
] as const;

const meaning = (text: string) => understand(text, MEANINGS);

describe("understanding a free answer", () => {
  it("takes a phrase as it is, in any case and with any punctuation", () => {
    for (const text of ["it worked", "  IT WORKED!! ", "It\u200b worked.", "gelukt :)"]) {
      assert.equal(meaning(text), "worked", text);
    }
  });

  it("takes the number of a choice, and no number that has none", () => {
    assert.equal(meaning("2"), "still-not");
    assert.equal(meaning("optie 3."), "no-code");
    assert.equal(meaning("7"), undefined);
    assert.equal(meaning("0"), undefined);
    assert.equal(meaning("12"), undefined);
  });

  it("forgives one slip in a longer phrase", () => {
    assert.equal(meaning("it wroked"), "worked");
    assert.equal(meaning("niet geulkt"), "still-not");
  });

  it("finds a phrase inside a sentence, the longest of several", () => {
    assert.equal(meaning("finally, it worked for me"), "worked");
    assert.equal(meaning("it is niet gelukt hoor"), "still-not");
    assert.equal(meaning("well there is no code on my phone"), "no-code");
  });

  it("takes no single word out of the middle of a long sentence", () => {
    assert.equal(meaning("well, it finally worked for me"), "worked");
    assert.equal(meaning("gelukt hoor, dank je wel, en nog een fijne dag"), "worked");
    assert.equal(meaning("nee, ik word alleen naar mijn oude wachtwoord gevraagd"), "still-not");
    assert.equal(meaning("my colleague says that hers worked all along today"), undefined);
    assert.equal(meaning("mijn baas zegt dat het hem altijd gelukt is"), undefined);
  });

  it("is not fooled by a phrase that something turns round", () => {
    for (const text of [
      "it has not worked",
      "it hasn't worked for me",
      "never worked",
      "het is nog niet helemaal gelukt denk ik",
      "nothing worked so far",
    ]) {
      assert.notEqual(meaning(text), "worked", text);
    }
    assert.equal(meaning("I didn't get a code"), "no-code");
  });

  it("leaves what fits two choices alike, or none", () => {
    const rivals = [
      { value: 1, phrases: ["a yes"] },
      { value: 2, phrases: ["yes b"] },
    ];
    assert.equal(understand("a yes b", rivals), undefined);
    for (const text of ["", " ", "?!", "purple", "maybe later"]) assert.equal(meaning(text), undefined, text);
  });

  it("answers anything with one of the choices or with none", () => {
    for (const text of NAUGHTY_STRINGS)
      assert.ok([undefined, "worked", "still-not", "no-code"].includes(meaning(text)));
    fc.assert(fc.property(fc.string({ maxLength: 256 }), (text) => void meaning(text)));
  });
});
