import assert from "node:assert/strict";
import { TeamsActivityHandler, TurnContext } from "botbuilder";
import { createLocalChannel } from "../../../adapters/channel/cloud/cloud-channel.js";
import { messagesRoute } from "../../../bot/web/messages.js";
import { teamsMessage } from "../../support/activities.js";
import { type Connector, startConnector } from "../../support/connector.js";
import { fuzz, mutate, seeded } from "../../support/fuzz-bodies.js";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.js";
import { type RunningServer, startServer } from "../../support/server.js";

const SEED = 20_261_120;

/** Every field that the SDK looks into. */
const RICH = {
  entities: [{ type: "mention", text: "<at>bot</at>", mentioned: { id: "28:bot", name: "bot" } }],
  attachments: [{ contentType: "text/html", content: "<p>hello</p>" }],
  membersAdded: [{ id: "29:1abc", name: "Sandra" }],
  reactionsAdded: [{ type: "like" }],
  value: { actionId: "1", nested: { list: [1, "2", null] } },
  name: "task/fetch",
  replyToId: "1",
};

describe("/api/messages under fire", function () {
  this.timeout(60_000);
  let connector: Connector;
  let running: RunningServer;
  let heard: string[];
  const crashes: unknown[] = [];
  const note = (error: unknown) => void crashes.push(error);

  before(async () => {
    connector = await startConnector();
    const bot = new TeamsActivityHandler();
    bot.onMessage(async (turn, next) => {
      heard.push(turn.activity.text);
      TurnContext.getMentions(turn.activity);
      await turn.sendActivity(`You said ${turn.activity.text}`);
      await next();
    });
    running = await startServer([messagesRoute(createLocalChannel({}), (turn) => bot.run(turn))]);
    process.on("unhandledRejection", note);
    process.on("uncaughtExceptionMonitor", note);
  });
  beforeEach(() => {
    heard = [];
  });
  after(async () => {
    process.off("unhandledRejection", note);
    process.off("uncaughtExceptionMonitor", note);
    await Promise.all([running.server.close(), connector.close()]);
  });

  it("answers 10,000 mutated bodies without a 5xx, and lives", async () => {
    const random = seeded(SEED);
    // With expectReplies the answers come back in the response, so that the echo costs no second request.
    const good = teamsMessage(connector.url, { ...RICH, deliveryMode: "expectReplies" });
    const { statuses, failures } = await fuzz(`${running.url}/api/messages`, {
      count: 10_000,
      make: () => ({ body: mutate(good, random) }),
    });
    assert.deepEqual(failures, []);
    assert.deepEqual(crashes, []);
    assert.ok((statuses.get(200) ?? 0) > 1_000, "too few get through to the turn");
    assert.ok((statuses.get(400) ?? 0) > 1_000, "too few are refused");
    assert.equal(
      [...statuses.keys()].every((status) => [200, 400, 403].includes(status)),
      true,
    );
  });

  it("hears and repeats all 461 naughty strings as they are", async () => {
    const { statuses, failures } = await fuzz(`${running.url}/api/messages`, {
      count: NAUGHTY_STRINGS.length,
      concurrency: 1,
      make: (index) => ({
        body: JSON.stringify(teamsMessage(connector.url, { text: NAUGHTY_STRINGS[index] })),
      }),
    });
    assert.deepEqual(failures, []);
    assert.deepEqual(crashes, []);
    assert.deepEqual(statuses, new Map([[200, 461]]));
    assert.deepEqual(heard, NAUGHTY_STRINGS);
    const repeated = connector.replies.slice(-461).map(({ activity }) => activity.text);
    assert.deepEqual(
      repeated,
      NAUGHTY_STRINGS.map((text) => `You said ${text}`),
    );
  });
});
