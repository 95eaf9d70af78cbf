import assert from "node:assert/strict";
import { DEFAULT_HOUSE_RULES } from "../../adapters/directory/guard/house-rules.js";
import { type House, openHouse, openTalk, START } from "../support/talk.js";
import type { ConversationScript } from "./conversation.js";
import { limitsInEnglish } from "./limits.en.js";
import { limitsInDutch } from "./limits.nl.js";
import { resetInEnglish } from "./reset-user-password.en.js";
import { resetInDutch } from "./reset-user-password.nl.js";

const ALL: Readonly<Record<string, readonly ConversationScript[]>> = {
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
    house: { ...DEFAULT_HOUSE_RULES, limits: { ...DEFAULT_HOUSE_RULES.limits, ...script.limits } },
    ...(minutes !== undefined && { signedInAt: new Date(START.getTime() - minutes * 60_000) }),
  });
  try {
    await playIn(house, script);
  } finally {
    await house.close();
  }
}

async function playIn(house: House, { as, locale, turns }: ConversationScript): Promise<void> {
  const talk = await openTalk(house, as, locale);
  for (const { minutesLater = 0, say, press, submit, hear, never = [] } of turns) {
    house.clock.move(minutesLater * 60_000);
    const heard =
      submit !== undefined
        ? await talk.submit(submit)
        : press === undefined
          ? await talk.say(say ?? "")
          : await talk.press(press);
    let from = 0;
    for (const words of hear) {
      const at = heard.indexOf(words, from);
      assert.notEqual(
        at,
        -1,
        `after "${press ?? say ?? "a submit"}" the bot did not say "${words}" but:\n${heard}`,
      );
      from = at + words.length;
    }
    for (const words of never) assert.ok(!heard.includes(words), `"${words}" was said:\n${heard}`);
  }
}
