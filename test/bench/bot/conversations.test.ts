import assert from "node:assert/strict";
import { bodyOf, listenOnLoopback, type Loopback } from "../../support/loopback.js";
import { ECHO, type BotProcess } from "./bot-process.js";
import { type Conversations, openConversations } from "./conversations.js";
import { putLoad } from "./load.js";

interface Heard {
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

describe("A turn of the bench", () => {
  let conversations: Conversations;
  let server: Loopback;
  let bot: BotProcess;
  let status: number;
  let replies: readonly object[];
  const question = { text: "hello", locale: "en-GB" } as const;

  before(async () => {
    conversations = await openConversations();
    server = await listenOnLoopback((request, response) => {
      void (async () => {
        const { serviceUrl, conversation } = (await bodyOf(request)) as Heard;
        for (const reply of replies) {
          const url = `${serviceUrl}/v3/conversations/${conversation.id}/activities/1`;
          await (await fetch(url, { method: "POST", body: JSON.stringify(reply) })).text();
        }
        response.statusCode = status;
        response.end();
      })();
    });
    bot = { kind: ECHO, url: server.url, startMs: 0, memory: () => 0, stop: () => Promise.resolve() };
  });
  beforeEach(() => {
    status = 200;
    replies = [{ type: "message", text: "hello" }];
  });
  after(async () => {
    await conversations.close();
    await server.close();
  });

  it("counts what the bot sends, and knows an article by its question", async () => {
    replies = [{ type: "typing" }, { type: "message", data: { kind: "helped" } }];
    const { sent, article } = await conversations.ask(bot, "one", question);
    assert.deepEqual({ sent, article }, { sent: 2, article: true });
    replies = [{ type: "message", text: '{"kind":"helped"}' }];
    assert.equal((await conversations.ask(bot, "one", question)).article, false);
  });

  it("fails on a wrong status", async () => {
    status = 500;
    await assert.rejects(conversations.ask(bot, "two", question), /echo: answered 500 to "hello"/);
  });

  it("fails when the bot says nothing, or only that it is typing", async () => {
    for (const none of [[], [{ type: "typing" }]]) {
      replies = none;
      await assert.rejects(conversations.ask(bot, "three", question), /echo: did not reply to "hello"/);
    }
  });

  it("is put as often as wanted, by as many people as wanted", async () => {
    const load = await putLoad(conversations, bot, { name: "load", turns: 25, people: 4 });
    assert.equal(load.turns.length, 25);
  });

  it("fails the load it belongs to", async () => {
    replies = [];
    await assert.rejects(putLoad(conversations, bot, { name: "bad", turns: 8, people: 2 }), /did not reply/);
  });
});
