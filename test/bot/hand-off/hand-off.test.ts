import assert from "node:assert/strict";
import { toCsv, toJsonLines } from "../../../adapters/audit/export-trail.js";
import { EMMA, KARIN, SANDRA } from "../../conversations/conversation.js";
import { type House, type HouseOptions, openHouse, openTalk, type Talk } from "../../support/talk.js";

describe("a hand-off", () => {
  let house: House;
  const open = async (options: HouseOptions = {}) => (house = await openHouse(options));
  afterEach(() => house.close());

  const events = ({ conversation }: Talk) =>
    house.channel
      .activitiesAfter(conversation, undefined)
      .activities.filter(({ type, from }) => type === "event" && from.role === "bot");
  const numberIn = (heard: string) => /number is (\w{6})/.exec(heard)?.[1] ?? assert.fail(heard);

  it("keeps the topic, the steps, the diagnosis and what was said, and no secret", async () => {
    await open();
    const talk = await openTalk(house, EMMA, "en-GB");
    await talk.say("my Windows Hello PIN does not work any more");
    await talk.press("Partly");
    await talk.say("my password is Winter2026!");
    await talk.say("I forgot my password");
    await talk.say("hunter22x");
    await talk.say("it says SSPR_0012");
    const heard = await talk.say("a person please");
    const found = await house.store.cases.find(numberIn(heard));
    assert.ok(found !== undefined);
    assert.deepEqual(
      [found.for, found.state, found.language, found.topic, found.code],
      ["person", "open", "en", "forgot-own-password", "SSPR_0012"],
    );
    assert.equal(found.personId, found.askedById);
    assert.deepEqual(found.steps, [
      { topic: "windows-pin", ended: "helped-partly" },
      { topic: "forgot-own-password", ended: "needs-person" },
    ]);
    const said = JSON.stringify(found.transcript);
    assert.match(said, /it says SSPR_0012/);
    assert.match(said, /\*\*\*/);
    assert.doesNotMatch(said, /Winter2026|hunter22x/);
    assert.ok(found.transcript.length <= 12);
  });

  it("goes out as handoff.initiate with the transcript, once a case, where HANDOFF is events", async () => {
    await open({ handOff: "events" });
    const talk = await openTalk(house, SANDRA, "en-GB");
    await talk.say("my password is Winter2026!");
    const number = numberIn(await talk.say("a person please"));
    await talk.say("a person please");
    const [sent, ...more] = events(talk);
    assert.equal(more.length, 0);
    assert.equal(sent?.name, "handoff.initiate");
    const text = JSON.stringify(sent);
    assert.match(text, new RegExp(number));
    assert.match(text, /"name":"Transcript"/);
    assert.match(text, /a person please/);
    assert.doesNotMatch(text, /Winter2026/);
  });

  it("goes out as no event otherwise", async () => {
    await open();
    const talk = await openTalk(house, SANDRA, "en-GB");
    numberIn(await talk.say("a person please"));
    assert.deepEqual(events(talk), []);
  });

  it("names the desk all the same where the case cannot be kept", async () => {
    await open({
      storeOf: (store) => ({
        ...store,
        cases: { ...store.cases, open: () => Promise.reject(new Error("full")) },
      }),
    });
    const talk = await openTalk(house, SANDRA, "en-GB");
    const heard = await talk.say("a person please");
    assert.match(heard, /You can reach a person here: extension 4357/);
    assert.doesNotMatch(heard, /case number/);
    assert.ok(house.logged.some((line) => line.includes("hand-off-fault")));
  });

  it("keeps what the desk says with a state, without codes", async () => {
    await open({ handOff: "events" });
    const talk = await openTalk(house, SANDRA, "en-GB");
    const number = numberIn(await talk.say("a person please"));
    await talk.event("handoff.status", { state: "accepted", message: "your code is 123456" });
    const found = await house.store.cases.find(number);
    assert.deepEqual([found?.state, found?.note], ["accepted", "your code is ***"]);
  });

  it("lets nobody else press a case's button", async () => {
    await open();
    const asker = await openTalk(house, KARIN, "en-GB");
    const other = await openTalk(house, EMMA, "en-GB");
    const target = await openTalk(house, SANDRA, "en-GB");
    await other.say("hello");
    await target.say("hello");
    const number = /case (\w{6})/.exec(await asker.say(`take over ${SANDRA}: forgot password`))?.[1];
    for (const talk of [other, asker]) {
      for (const does of ["begin", "decline"]) {
        assert.match(await talk.submit({ kind: "case", number, does }), /no longer works/);
      }
    }
    assert.equal((await house.store.cases.find(number ?? ""))?.state, "open");
    assert.match(await target.submit({ kind: "case", number, does: "begin" }), /How did it go\?/);
    assert.equal((await house.store.cases.find(number ?? ""))?.state, "accepted");
  });

  it("records who had the bot ask whom, that it began, and how it ended, without a name", async () => {
    await open();
    const asker = await openTalk(house, KARIN, "en-GB");
    const target = await openTalk(house, SANDRA, "en-GB");
    const number = /case (\w{6})/.exec(await asker.say(`take over ${SANDRA}: forgot password`))?.[1] ?? "";
    await target.submit({ kind: "case", number, does: "begin" });
    await target.say("it worked");
    const lines = (await house.store.audit.entries()).filter(({ event }) => event.startsWith("take-over"));
    const { userId: actorId } = asker.conversation.speaker;
    const { userId: targetId } = target.conversation.speaker;
    assert.deepEqual(
      lines.map(({ event, reason }) => [event, reason]),
      [
        ["take-over-asked", "forgot-own-password"],
        ["take-over-begun", `${number}: forgot-own-password`],
        ["take-over-ended", `${number}: solved`],
      ],
    );
    assert.ok(lines.every((line) => line.actorId === actorId && line.targetId === targetId));
    assert.doesNotMatch(JSON.stringify(lines), /sandra|karin/i);
    for (const exported of [toJsonLines(house.store.trail), toCsv(house.store.trail)]) {
      let text = "";
      for await (const part of exported) text += part;
      const events = text.match(/take-over-(asked|begun|ended)/g);
      assert.deepEqual(events, ["take-over-asked", "take-over-begun", "take-over-ended"]);
      assert.ok(text.includes(`${number}: solved`));
      assert.doesNotMatch(text, /sandra|karin/i);
    }
  });

  it("asks nobody for the help desk where that cannot be recorded", async () => {
    await open({
      storeOf: (store) => ({
        ...store,
        audit: { ...store.audit, append: () => Promise.reject(new Error("full")) },
      }),
    });
    const asker = await openTalk(house, KARIN, "en-GB");
    const target = await openTalk(house, SANDRA, "en-GB");
    assert.match(await asker.say(`take over ${SANDRA}: forgot password`), /Something went wrong on my side/);
    await house.carry();
    assert.equal(await target.unasked(), "");
  });

  it("finds somebody by object id as well, and an id of nobody sounds like any unknown name", async () => {
    await open({ handOff: "events" });
    const asker = await openTalk(house, KARIN, "en-GB");
    const target = await openTalk(house, SANDRA, "en-GB");
    await target.say("hello");
    const ask = (person: string | undefined) =>
      asker.event("handoff.initiate", { person, topic: "account-locked" });
    const nobody = "00000000-0000-4000-8000-000000000009";
    assert.match(await ask(nobody), /I can't ask “00000000-0000-4000-8000-000000000009”/);
    assert.match(await ask(target.conversation.speaker.userId), /I asked Sandra de Wit/);
  });
});
