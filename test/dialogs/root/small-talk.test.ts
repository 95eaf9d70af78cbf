import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { smallTalkIn } from "../../../dialogs/root/small-talk.js";
import type { SmallTalkKind } from "../../../dialogs/root/small-talk-texts.js";
import { openHouse, openTalk } from "../../support/talk.js";
import { EMMA, SANDRA } from "../../conversations/conversation.js";

/** What each section of our own phrases is taken for, and of how many in a hundred. */
const SECTIONS: readonly (readonly [heading: string, kind: SmallTalkKind | undefined, percent: number])[] = [
  ["# hello", undefined, 95],
  ["# hallo", undefined, 95],
  ["# thanks", "thanks", 75],
  ["# bedankt", "thanks", 85],
  ["# bye", "bye", 60],
  ["# dag", "bye", 55],
  ["# test", undefined, 100],
];

describe("small talk", () => {
  for (const [heading, kind, percent] of SECTIONS) {
    it(`takes our phrases under "${heading}" for ${kind ?? "a greeting"}`, () => {
      const lines = sectionOf(heading);
      const right = lines.filter((line) => smallTalkIn(line) === kind);
      assert.ok(right.length * 100 >= lines.length * percent, `${right.length} of ${lines.length}`);
    });
  }

  for (const [as, locale, said, heard] of [
    [SANDRA, "nl-NL", "dank je wel", "Graag gedaan."],
    [SANDRA, "nl-NL", "ben je een robot?", "Ik ben een chatbot, geen mens."],
    [SANDRA, "nl-NL", "doei", "Tot ziens."],
    [EMMA, "en-GB", "thanks a million", "You're welcome."],
    [EMMA, "en-GB", "are you a robot?", "I'm a chat bot, not a person."],
    [EMMA, "en-GB", "goodbye", "Goodbye."],
    [EMMA, "en-GB", "hello", "Hello, I help with passwords"],
  ] as const) {
    it(`answers "${said}" as a person would`, async () => {
      const house = await openHouse();
      try {
        const talk = await openTalk(house, as, locale);
        const answer = await talk.say(said);
        assert.ok(answer.startsWith(heard), answer);
      } finally {
        await house.close();
      }
    });
  }
});

function sectionOf(heading: string): readonly string[] {
  return ["en", "nl"].flatMap((language) => {
    const file = new URL(`../../../../knowledge/articles/chitchat/phrases.${language}.txt`, import.meta.url);
    const lines = readFileSync(file, "utf8").split("\n");
    const from = lines.indexOf(heading);
    if (from === -1) return [];
    const to = lines.findIndex((line, at) => at > from && line.startsWith("# "));
    return lines.slice(from + 1, to === -1 ? undefined : to).filter((line) => line.trim() !== "");
  });
}
