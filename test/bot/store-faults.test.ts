import assert from "node:assert/strict";
import { createBreakableStore } from "../support/breakable-store.js";
import { KARIN, SANDRA } from "../support/reset-talk.js";
import { STORE_FAULTS, storeTrial } from "../support/store-trial.js";
import { openHouse, openTalk } from "../support/talk.js";

describe("when the store fails in the middle of a talk", () => {
  for (const [index, fault] of STORE_FAULTS.entries()) {
    it(`${fault}: resets are refused, questions answered, and the next turn recovers`, async () => {
      assert.deepEqual(await storeTrial(fault, index % 2 === 0 ? "en" : "nl", false), []);
      assert.deepEqual(await storeTrial(fault, index % 2 === 0 ? "nl" : "en", true), []);
    });
  }

  it("fails after the turn began: the person is told that it was not kept, and how to go on", async () => {
    const breakable = createBreakableStore();
    const house = await openHouse({
      openStore: breakable.open,
      storeOf: (store) => ({
        ...store,
        limits: {
          ...store.limits,
          async look(rules, now) {
            const room = await store.limits.look(rules, now);
            // The last that this turn asks of the store before it keeps the talk.
            if (rules.some(({ name }) => name === "target-day")) breakable.break("down");
            return room;
          },
        },
      }),
    });
    try {
      const talk = await openTalk(house, KARIN, "nl-NL");
      await talk.submit({ kind: "topic", topic: "reset-user-password" });
      assert.match(
        await talk.say(SANDRA),
        /Ik heb deze persoon gevonden[\s\S]*Ik kon niet bewaren waar we in dit gesprek zijn/,
      );
      breakable.mend();
      assert.match(await talk.say("opnieuw"), /We beginnen opnieuw/);
    } finally {
      await house.close();
    }
  });
});
