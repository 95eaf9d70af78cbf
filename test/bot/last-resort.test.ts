import assert from "node:assert/strict";
import { ELEANOR } from "../conversations/conversation.js";
import { openHouse, openTalk } from "../support/talk.js";

describe("the last resort of a locked-out administrator", () => {
  const upToWarning = ["I'm an admin and I'm locked out", "#Still not", "#I'm still"];

  it("is recorded with who was shown it, when it is shown and not before", async () => {
    const house = await openHouse();
    try {
      const talk = await openTalk(house, ELEANOR, "en-GB");
      for (const step of upToWarning) {
        await (step.startsWith("#") ? talk.press(step.slice(1)) : talk.say(step));
      }
      assert.deepEqual(await house.store.audit.entries(), []);
      assert.match(await talk.press("I understand"), /Add a user/);
      const [line, ...more] = await house.store.audit.entries();
      assert.equal(more.length, 0);
      assert.deepEqual(
        [line?.event, line?.actorId, line?.conversationId],
        ["last-resort-shown", talk.conversation.speaker.userId, talk.conversation.id],
      );
    } finally {
      await house.close();
    }
  });

  it("is not shown where that cannot be recorded", async () => {
    const house = await openHouse({
      storeOf: (store) => ({
        ...store,
        audit: { ...store.audit, append: () => Promise.reject(new Error("full")) },
      }),
    });
    try {
      const talk = await openTalk(house, ELEANOR, "en-GB");
      for (const step of upToWarning) {
        await (step.startsWith("#") ? talk.press(step.slice(1)) : talk.say(step));
      }
      const heard = await talk.press("I understand");
      assert.doesNotMatch(heard, /Add a user/);
      assert.match(heard, /Something went wrong on my side/);
    } finally {
      await house.close();
    }
  });
});
