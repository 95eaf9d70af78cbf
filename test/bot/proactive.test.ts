import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import type { OutboxMessage } from "../../adapters/ports/outbox.js";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { startBotProcess } from "../support/bot-process.js";
import { contosoPerson } from "../support/contoso.js";
import { ask, startConversation } from "../support/direct-line-http.js";
import { KARIN, SANDRA } from "../support/reset-talk.js";
import { type House, openHouse, openTalk } from "../support/talk.js";
import { TEST_SEAL } from "../support/test-seal.js";

const karin = contosoPerson("karin.hendriks").person.id;
const sandra = contosoPerson("sandra.dewit").person.id;

function message(now: Date, changes: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    id: "resolved:action",
    personId: karin,
    notice: { kind: "reset-resolved", actionId: "action", targetId: sandra, outcome: "not-changed" },
    dueAt: now,
    giveUpAt: new Date(now.getTime() + 24 * 3_600_000),
    ...changes,
  };
}

describe("what people are told without having asked", () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const heardIn = (conversation: Parameters<House["channel"]["activitiesAfter"]>[0]) =>
    JSON.stringify(house.channel.activitiesAfter(conversation).activities);

  it("is told in the person's own chat, in the language spoken there last, and to nobody else", async () => {
    const talk = await openTalk(house, KARIN, "en-GB");
    const other = await openTalk(house, SANDRA, "en-GB");
    await talk.say("Nederlands graag");
    await talk.say("ik ben mijn wachtwoord vergeten");
    await house.store.outbox.add([message(house.clock.now())]);
    await house.carry();
    assert.match(heardIn(talk.conversation), /Het wachtwoord is niet gewijzigd/);
    assert.doesNotMatch(heardIn(other.conversation), /niet gewijzigd/);
    await house.carry();
    assert.equal(heardIn(talk.conversation).split('"text":"Het wachtwoord is niet gewijzigd').length, 2);
  });

  it("waits for the first turn of somebody who never spoke to the bot, and is told then", async () => {
    await house.store.outbox.add([message(house.clock.now())]);
    await house.carry();
    const talk = await openTalk(house, KARIN, "en-GB");
    await house.carry();
    assert.match(heardIn(talk.conversation), /The password was not changed/);
  });

  it("goes to the newest chat of a person who has several", async () => {
    const old = await openTalk(house, KARIN, "en-GB");
    const latest = await openTalk(house, KARIN, "en-GB");
    await house.store.outbox.add([message(house.clock.now())]);
    await house.carry();
    assert.doesNotMatch(heardIn(old.conversation), /The password was not changed/);
    assert.match(heardIn(latest.conversation), /The password was not changed/);
  });

  it("keeps no words of the person's, and nothing but where to reach them", async () => {
    const talk = await openTalk(house, KARIN, "en-GB");
    await talk.say("my secret sentence is blue elephants at dawn");
    const chat = await house.store.personalChats.of(karin);
    assert.equal(chat?.conversationId, talk.conversation.id);
    assert.match(JSON.stringify(chat?.reference), /^\{"via":"local","reference":\{"channelId":[^}]*\},?/);
    assert.doesNotMatch(JSON.stringify(chat), /elephants/);
  });

  it("does not disturb a dialog that waits for an answer", async () => {
    const talk = await openTalk(house, KARIN, "en-GB");
    await talk.submit({ kind: "topic", topic: "reset-user-password" });
    await house.store.outbox.add([message(house.clock.now())]);
    await house.carry();
    assert.match(await talk.say(SANDRA), /The password was not changed[\s\S]*I found this person/);
  });
});

describe("a running bot", () => {
  it("tells what another instance left in the outbox to the client that is connected", async () => {
    const bot = await startBotProcess();
    const clock = createSystemClock();
    const store = await createSqliteStore({ directory: bot.dataDir, clock, seal: TEST_SEAL });
    try {
      const talk = await startConversation(bot.url, karin);
      await store.outbox.add([message(clock.now())]);
      let heard = "";
      while (!/password was not changed|wachtwoord is niet gewijzigd/.test(heard)) {
        heard = (await ask(`${talk.url}/activities`, { headers: talk.headers })).text;
        await pause(50);
      }
    } finally {
      await store.close();
      await bot.stop();
    }
  });
});
