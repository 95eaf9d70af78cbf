import assert from "node:assert/strict";
import { createConversationTurns } from "../../../bot/turn/conversation-turns.js";

const pause = () => new Promise((resolve) => setImmediate(resolve));

describe("turns of a conversation", () => {
  it("run one after another, fifty at once included", async () => {
    const turns = createConversationTurns();
    let counter = 0;
    const addOne = () =>
      turns.run("a", async () => {
        const before = counter;
        await pause();
        counter = before + 1;
      });
    await Promise.all(Array.from({ length: 50 }, addOne));
    assert.equal(counter, 50);
  });

  it("do not wait for another conversation's turn, nor stop after one that failed", async () => {
    const turns = createConversationTurns();
    let release = () => {};
    const slow = turns.run("a", () => new Promise<void>((resolve) => (release = resolve)));
    assert.equal(await turns.run("b", async () => "b"), "b");
    release();
    await slow;
    await assert.rejects(turns.run("a", () => Promise.reject(new Error("failed"))));
    assert.equal(await turns.run("a", async () => "next"), "next");
  });
});
