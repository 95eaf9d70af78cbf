import assert from "node:assert/strict";
import { createConversationLoop } from "../../../bot/chat/conversation-loop.js";
import { activityFor, type Message } from "../../../dialogs/kit/message.js";
import { createTestChannel } from "../../support/local-channel.js";

const SANDRA = { userId: "11111111-1111-4111-8111-111111111111", userName: "Sandra" };
const question: Message = {
  text: "Sure?",
  buttons: [{ title: "Cancel", submit: { kind: "person" } }],
};
const news: Message = { text: "By the way", buttons: [{ title: "See", submit: { kind: "person" } }] };

describe("the talk in a terminal", () => {
  it("shows what the bot says by itself, and its buttons leave the waiting ones their numbers", async () => {
    const pressed: unknown[] = [];
    const channel = createTestChannel(async (turn) => {
      if (turn.activity.type !== "message") return;
      if (turn.activity.value === undefined) await turn.sendActivity(activityFor(question));
      else pressed.push(turn.activity.replyToId);
    });
    const conversation = channel.open(SANDRA);
    let written = "";
    const loop = createConversationLoop(channel, conversation, {
      write: (text) => void (written += text),
      noSuchButton: (number) => `no ${number}`,
      open: () => Promise.resolve(),
    });
    await loop.begin();
    let shown = 0;
    const deaf = loop.listen(() => (shown += 1));
    await loop.line("hello");
    assert.equal(shown, 0);
    const reference = {
      channelId: "directline",
      serviceUrl: "http://127.0.0.1/",
      conversation: { id: conversation.id },
      bot: { id: "bot" },
      user: { id: SANDRA.userId },
    };
    assert.deepEqual(await channel.send(reference, activityFor(news)), { kind: "sent" });
    assert.equal(shown, 1);
    assert.equal(written, "Sure?\n  [1] Cancel\n\nBy the way\n  [2] See\n\n");
    await loop.line("#1");
    await loop.line("#2");
    assert.equal(pressed.length, 2);
    assert.notEqual(pressed[0], pressed[1]);
    deaf();
    await channel.send(reference, activityFor(news));
    assert.equal(shown, 1);
  });
});
