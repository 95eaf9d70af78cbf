import assert from "node:assert/strict";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";
import { approvalInEnglish } from "./approval.en.js";
import { approvalInDutch } from "./approval.nl.js";
import type { ConversationScript, Exchange } from "./conversation.js";
import { resetInEnglish } from "./reset-user-password.en.js";
import { resetInDutch } from "./reset-user-password.nl.js";

const ALL: Readonly<Record<string, readonly ConversationScript[]>> = {
  "approval, English": approvalInEnglish,
  "approval, Nederlands": approvalInDutch,
  "reset-user-password, English": resetInEnglish,
  "reset-user-password, Nederlands": resetInDutch,
};

for (const [name, scripts] of Object.entries(ALL)) {
  describe(`conversations: ${name}`, () => {
    let house: House | undefined;
    afterEach(() => house?.close());

    for (const script of scripts) {
      it(script.title, async () => {
        house = await openHouse(script.rules === undefined ? {} : { rules: script.rules });
        await play(house, script);
      });
    }
  });
}

async function play(house: House, script: ConversationScript): Promise<void> {
  const talks = new Map<string, Talk>();
  for (const [who, locale] of Object.entries({ ...script.others, [script.as]: script.locale })) {
    talks.set(who, await openTalk(house, who, locale));
  }
  for (const exchange of script.turns) {
    const done = exchange.say ?? exchange.press ?? `${exchange.minutes} minutes`;
    const heard = await act(house, talks.get(exchange.by ?? script.as), exchange);
    assertSaid(heard, exchange.hear, `after "${done}"`);
    for (const words of exchange.never ?? [])
      assert.ok(!heard.includes(words), `"${words}" was said:\n${heard}`);
    await house.carry();
    for (const [who, talk] of talks) {
      const unasked = await talk.unasked();
      const expected = exchange.told?.[who];
      assert.ok(
        unasked === "" || expected !== undefined,
        `after "${done}" ${who} was told unasked:\n${unasked}`,
      );
      assertSaid(unasked, expected ?? [], `after "${done}", to ${who},`);
    }
  }
}

async function act(house: House, talk: Talk | undefined, exchange: Exchange): Promise<string> {
  if (talk === undefined) throw new Error("nobody of that name is in the script");
  const { say, press, minutes } = exchange;
  if (minutes !== undefined) {
    house.clock.move(minutes * 60_000);
    await house.resolve();
    return "";
  }
  return press === undefined ? talk.say(say ?? "") : talk.press(press);
}

function assertSaid(heard: string, words: readonly string[], when: string): void {
  let from = 0;
  for (const each of words) {
    const at = heard.indexOf(each, from);
    assert.notEqual(at, -1, `${when} the bot did not say "${each}" but:\n${heard}`);
    from = at + each.length;
  }
}
