import assert from "node:assert/strict";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";
import type { ConversationScript, Exchange } from "./conversation.js";
import { deliveryInEnglish } from "./delivery.en.js";
import { deliveryInDutch } from "./delivery.nl.js";
import { resetInEnglish } from "./reset-user-password.en.js";
import { resetInDutch } from "./reset-user-password.nl.js";

const ALL: Readonly<Record<string, readonly ConversationScript[]>> = {
  "reset-user-password, English": resetInEnglish,
  "reset-user-password, Nederlands": resetInDutch,
  "ways and readers, English": deliveryInEnglish,
  "ways and readers, Nederlands": deliveryInDutch,
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

async function play(house: House, { as, locale, others = [], turns }: ConversationScript): Promise<void> {
  const talks = new Map<string, Talk>();
  for (const each of others) {
    const talk = await openTalk(house, each.as, each.locale);
    await talk.say("help");
    talks.set(each.as, talk);
  }
  talks.set(as, await openTalk(house, as, locale));
  for (const turn of turns) {
    const heard = await act(house, talks, turn.by ?? as, turn);
    let from = 0;
    for (const words of turn.hear) {
      const at = heard.indexOf(words, from);
      assert.notEqual(at, -1, `after ${did(turn)} the bot did not say "${words}" but:\n${heard}`);
      from = at + words.length;
    }
    for (const words of turn.never ?? []) assert.ok(!heard.includes(words), `"${words}" was said:\n${heard}`);
  }
}

async function act(
  house: House,
  talks: ReadonlyMap<string, Talk>,
  by: string,
  { say, press, listen, open }: Exchange,
): Promise<string> {
  const talk = talks.get(by);
  assert.ok(talk, `${by} has no talk`);
  if (press !== undefined) return talk.press(press);
  if (open === true) return openPage(house, talk, by);
  if (listen === true) {
    await house.carry();
    return talk.hear();
  }
  return talk.say(say ?? "");
}

/** What the button of the page behind the last link does, for whoever follows it. */
async function openPage(house: House, talk: Talk, by: string): Promise<string> {
  const link = talk.presses().find((press) => press.kind === "open");
  const slipId = /one-view\/([\w-]+)/.exec(link?.kind === "open" ? link.url : "")?.[1] ?? "";
  const reader = house.tenant.listPeople().find(({ userPrincipalName }) => userPrincipalName === by);
  const reveal = await house.delivery.reveal(slipId, reader?.id ?? "");
  return reveal.kind === "gone" ? "gone" : `shown: ${reveal.what} for ${reveal.forName}`;
}

function did({ by, say, press, listen }: Exchange): string {
  const what = press ?? say ?? (listen === true ? "(listening)" : "(opening the page)");
  return `"${what}"${by === undefined ? "" : ` by ${by}`}`;
}
