import assert from "node:assert/strict";
import { ActivityTypes, TestAdapter, TurnContext } from "botbuilder";
import sinon from "sinon";
import { withFirstWord } from "../../../bot/turn/first-word.js";

const WORDS = "I'm on it.";

describe("the first word of a slow turn", () => {
  let time: sinon.SinonFakeTimers;
  let turn: TurnContext;
  let sent: (string | undefined)[];

  beforeEach(() => {
    time = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    sent = [];
    turn = new TurnContext(new TestAdapter(), { type: ActivityTypes.Message, text: "hello" });
    turn.onSendActivities(async (_, activities, next) => {
      sent.push(...activities.map(({ type, text }) => (type === "message" ? text : type)));
      return next();
    });
  });
  afterEach(() => time.restore());

  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const run = async (act: () => Promise<void>) => {
    const running = withFirstWord(turn, () => WORDS, act);
    await time.runAllAsync();
    await running;
  };

  it("is said once after 2.5 seconds, though it was seen typing, and then the turn's own", async () => {
    await run(async () => {
      await turn.sendActivity({ type: "typing" });
      await pause(2_499);
      assert.deepEqual(sent, ["typing"]);
      await pause(60_000);
      await turn.sendActivity("Done.");
    });
    assert.deepEqual(sent, ["typing", WORDS, "Done."]);
  });

  it("is not said by a turn that is over or has spoken by then", async () => {
    await run(() => pause(2_499));
    assert.deepEqual(sent, []);
    await run(async () => {
      await turn.sendActivity("Done.");
      await pause(5_000);
    });
    assert.deepEqual(sent, ["Done."]);
  });

  it("does not stop the work where it cannot be sent, and what the work throws is thrown", async () => {
    turn.onSendActivities(() => Promise.reject(new Error("channel down")));
    let done = false;
    await run(async () => {
      await pause(5_000);
      done = true;
    });
    assert.ok(done);
    const failing = withFirstWord(
      turn,
      () => WORDS,
      () => Promise.reject(new Error("broken")),
    );
    await assert.rejects(failing, /broken/);
  });
});
