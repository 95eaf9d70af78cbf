import assert from "node:assert/strict";
import { createTestChannel, echo } from "../../../support/local-channel.js";
import { startConversation, type StartedConversation } from "../../../support/direct-line-http.js";
import { fuzz, mutate, seeded } from "../../../support/fuzz-bodies.js";
import { type LocalSite, openLocalSite, SANDRA } from "../../../support/local-site.js";
import { NAUGHTY_STRINGS } from "../../../support/naughty-strings.js";

const SEED = 20_261_121;

/** Every field that the endpoint or the channel looks into. */
const RICH = {
  type: "message",
  text: "Sandra can't get in any more",
  textFormat: "plain",
  locale: "nl-NL",
  localTimezone: "Europe/Amsterdam",
  name: "language",
  value: { actionId: "1", nested: { list: [1, "2", null] } },
  replyToId: "conv|0000001",
  from: { id: "me", name: "Me", role: "user", aadObjectId: "forged" },
  channelData: { clientActivityID: "c1", postBack: true, pressed: "Yes", more: { tenant: { id: "t" } } },
  attachments: [],
  entities: [{ type: "ClientCapabilities", requiresBotState: true }],
};

describe("Direct Line under fire", function () {
  this.timeout(60_000);
  const crashes: unknown[] = [];
  const note = (error: unknown) => void crashes.push(error);
  let site: LocalSite;
  let started: StartedConversation;
  let heard: string[];

  before(() => {
    process.on("unhandledRejection", note);
    process.on("uncaughtExceptionMonitor", note);
  });
  beforeEach(async () => {
    heard = [];
    const channel = createTestChannel(async (turn) => {
      const { text } = turn.activity;
      if (turn.activity.type === "message") heard.push(text);
      await echo(turn);
    });
    site = await openLocalSite({ channel });
    started = await startConversation(site.url, SANDRA.userId);
  });
  afterEach(async () => {
    await site.close();
    assert.deepEqual(site.logged, []);
    assert.deepEqual(crashes, []);
  });
  after(() => {
    process.off("unhandledRejection", note);
    process.off("uncaughtExceptionMonitor", note);
  });

  it("answers 10,000 mutated activities without a 5xx, and the conversation goes on", async () => {
    const random = seeded(SEED);
    const { statuses, failures } = await fuzz(`${started.url}/activities`, {
      count: 10_000,
      make: () => {
        // An activity that ends the conversation would make the rest of the run a test of 404.
        const body = mutate(RICH, random).replaceAll("endOfConversation", "typing");
        return { headers: started.headers, body };
      },
    });
    assert.deepEqual(failures, []);
    assert.ok((statuses.get(200) ?? 0) > 1_000, "too few get through");
    assert.ok((statuses.get(400) ?? 0) > 1_000, "too few are refused");
    assert.deepEqual(
      [...statuses.keys()].filter((status) => ![200, 400, 429].includes(status)),
      [],
    );
    const conversation = site.channel.find(started.conversationId);
    assert.ok(conversation);
    await site.channel.idle(conversation);
    assert.equal(
      site.channel.receive(conversation, { type: "message", text: "still here" }).kind,
      "accepted",
    );
    await site.channel.idle(conversation);
    const { activities } = site.channel.activitiesAfter(conversation);
    assert.equal(activities.at(-1)?.text, "You said: still here");
    assert.ok(activities.every(({ from }) => from.id === "bot" || from.aadObjectId === SANDRA.userId));
  });

  it("answers 3,000 mutated requests for tokens and conversations without a 5xx", async () => {
    const random = seeded(SEED + 1);
    const wish = { user: { id: SANDRA.userId, name: "x" }, locale: "nl-NL", trustedOrigins: ["x"] };
    for (const path of ["/tokens/generate", "/conversations", "/tokens/refresh"]) {
      const { failures } = await fuzz(`${site.url}/v3/directline${path}`, {
        count: 1_000,
        make: () => ({ headers: started.headers, body: mutate(wish, random) }),
      });
      assert.deepEqual(failures, [], path);
    }
  });

  it("hears and repeats all 461 naughty strings as they are", async () => {
    const { statuses, failures } = await fuzz(`${started.url}/activities`, {
      count: NAUGHTY_STRINGS.length,
      concurrency: 1,
      make: (index) => ({
        headers: started.headers,
        body: JSON.stringify({ type: "message", text: NAUGHTY_STRINGS[index] }),
      }),
    });
    assert.deepEqual(failures, []);
    assert.deepEqual(statuses, new Map([[200, 461]]));
    assert.deepEqual(heard, NAUGHTY_STRINGS);
  });

  it("answers the naughty strings in every place of an address and a header without a 5xx", async () => {
    for (const text of NAUGHTY_STRINGS) {
      const part = encodeURIComponent(Buffer.from(text).toString());
      const bearer = Buffer.from(text)
        .toString("latin1")
        .replace(/[^\t\x20-\x7e\x80-\xff]/g, "");
      for (const path of [
        `conversations/${part}/activities`,
        `conversations/${started.conversationId}?watermark=${part}`,
      ]) {
        const answer = await fetch(`${site.url}/v3/directline/${path}`, {
          headers: { authorization: `Bearer ${bearer}`, "x-ms-bot-agent": bearer },
        });
        assert.ok(answer.status < 500, `${answer.status} for ${path}`);
        await answer.arrayBuffer();
      }
    }
  });
});
