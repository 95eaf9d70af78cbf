import assert from "node:assert/strict";
import type { Phrase } from "../peers/peer.js";
import { heldOut, ourMaterial } from "./phrases.js";

function twenty(label: string, lang: string): Phrase[] {
  return Array.from({ length: 20 }, (_, index) => ({
    text: `${label} ${index}`,
    lang,
    label,
    kind: "topic",
  }));
}

describe("The phrases of the bench", () => {
  it("are ours, with every topic among the labels", () => {
    const { phrases, labels } = ourMaterial();
    assert.ok(phrases.length > 1_000);
    assert.ok(phrases.every(({ label }) => labels.has(label)));
    assert.ok(labels.has("none") && labels.has("chitchat"));
  });

  it("keep a fifth of each topic and language back, the same one in every run", () => {
    const phrases = [...twenty("a", "en"), ...twenty("a", "nl"), ...twenty("b", "en")];
    const { train, test } = heldOut(phrases);
    const count = (label: string, lang: string) =>
      test.filter((phrase) => phrase.label === label && phrase.lang === lang).length;
    assert.deepEqual([count("a", "en"), count("a", "nl"), count("b", "en")], [4, 4, 4]);
    assert.equal(new Set([...train, ...test]).size, phrases.length);
    assert.deepEqual(heldOut(phrases), { train, test });
  });
});
