import assert from "node:assert/strict";
import { type House, openHouse, openTalk } from "../support/talk.js";
import type { ConversationScript } from "./conversation.js";
import { resetInEnglish } from "./reset-user-password.en.js";
import { resetInDutch } from "./reset-user-password.nl.js";

const ALL: Readonly<Record<string, readonly ConversationScript[]>> = {
  "reset-user-password, English": resetInEnglish,
  "reset-user-password, Nederlands": resetInDutch,
};

for (const [name, scripts] of Object.entries(ALL)) {
  describe(`conversations: ${name}`, () => {
    let house: House;
    beforeEach(async () => {
      house = await openHouse();
    });
    afterEach(() => house.close());

    for (const script of scripts) {
      it(script.title, () => play(house, script));
    }
  });
}

async function play(house: House, { as, locale, turns }: ConversationScript): Promise<void> {
  const talk = await openTalk(house, as, locale);
  for (const { say, press, hear, never = [] } of turns) {
    const heard = press === undefined ? await talk.say(say ?? "") : await talk.press(press);
    let from = 0;
    for (const words of hear) {
      const at = heard.indexOf(words, from);
      assert.notEqual(at, -1, `after "${press ?? say}" the bot did not say "${words}" but:\n${heard}`);
      from = at + words.length;
    }
    for (const words of never) assert.ok(!heard.includes(words), `"${words}" was said:\n${heard}`);
  }
}
