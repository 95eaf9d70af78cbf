import assert from "node:assert/strict";
import { DEFAULT_HOUSE_RULES } from "../../adapters/directory/guard/house-rules.js";
import { type House, openHouse, openTalk, START, type Talk } from "../support/talk.js";
import { approvalInEnglish } from "./approval.en.js";
import { approvalInDutch } from "./approval.nl.js";
import type { ConversationScript, Exchange } from "./conversation.js";
import { limitsInEnglish } from "./limits.en.js";
import { limitsInDutch } from "./limits.nl.js";
import { resetInEnglish } from "./reset-user-password.en.js";
import { resetInDutch } from "./reset-user-password.nl.js";

const ALL: Readonly<Record<string, readonly ConversationScript[]>> = {
  "approval, English": approvalInEnglish,
  "approval, Nederlands": approvalInDutch,
  "reset-user-password, English": resetInEnglish,
  "reset-user-password, Nederlands": resetInDutch,
  "limits, English": limitsInEnglish,
  "limits, Nederlands": limitsInDutch,
};

for (const [name, scripts] of Object.entries(ALL)) {
  describe(`conversations: ${name}`, () => {
    for (const script of scripts) {
      it(script.title, () => play(script));
    }
  });
}

async function play(script: ConversationScript): Promise<void> {
  const { signedInMinutesAgo: minutes } = script;
  const house = await openHouse({
    house: {
      ...DEFAULT_HOUSE_RULES,
      ...script.rules,
      limits: { ...DEFAULT_HOUSE_RULES.limits, ...script.limits },
    },
    ...(minutes !== undefined && { signedInAt: new Date(START.getTime() - minutes * 60_000) }),
  });
  try {
    await playIn(house, script);
  } finally {
    await house.close();
  }
}

async function playIn(house: House, script: ConversationScript): Promise<void> {
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
  const { say, press, submit, minutes, minutesLater = 0 } = exchange;
  house.clock.move(minutesLater * 60_000);
  if (submit !== undefined) return talk.submit(submit);
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
