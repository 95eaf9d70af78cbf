import assert from "node:assert/strict";
import type { TurnContext } from "botbuilder";
import { createCloudChannel, createLocalChannel } from "../../../../adapters/channel/cloud/cloud-channel.js";
import { APP_ID, teamsMessage, TENANT_ID } from "../../../support/activities.js";
import { type Connector, startConnector } from "../../../support/connector.js";
import { createSigningPair, signToken, startOpenIdServer } from "../../../support/openid-server.js";

describe("a local channel", () => {
  let connector: Connector;
  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());

  const post = (fields: Readonly<Record<string, unknown>> = {}) => ({
    authorization: undefined,
    body: teamsMessage(connector.url, fields),
  });
  const silent = () => Promise.resolve();

  it("answers a client on this machine, without credentials", async () => {
    const receipt = await createLocalChannel({}).receive(post({ channelId: "emulator" }), async (turn) => {
      await turn.sendActivity("hi");
    });
    assert.deepEqual(receipt, { status: 200 });
    assert.equal(connector.replies.at(-1)?.activity.text, "hi");
    assert.equal(connector.replies.at(-1)?.authorization, undefined);
  });

  it("runs no turn for an address elsewhere", async () => {
    const reasons: string[] = [];
    const channel = createLocalChannel({ onRefused: (_, reason) => reasons.push(reason) });
    for (const serviceUrl of ["https://smba.trafficmanager.net/teams/", "http://10.0.0.7:3978/", undefined]) {
      const receipt = await channel.receive(post({ serviceUrl }), () => assert.fail("a turn ran"));
      assert.deepEqual(receipt, { status: 403 });
    }
    assert.deepEqual(
      reasons,
      Array.from({ length: 3 }, () => "service-url-not-loopback"),
    );
  });

  it("drops who the sender claims to be, and lets the one set for this machine speak", async () => {
    const speakers: unknown[] = [];
    const note = (turn: TurnContext) => {
      speakers.push(turn.activity.from.aadObjectId);
      return Promise.resolve();
    };
    await createLocalChannel({}).receive(post(), note);
    await createLocalChannel({ speakerId: "object-id-of-adele" }).receive(post(), note);
    assert.deepEqual(speakers, [undefined, "object-id-of-adele"]);
  });

  it("gives the bot's own answer to an invoke", async () => {
    const receipt = await createLocalChannel({}).receive(
      post({ type: "invoke", name: "task/fetch" }),
      async (turn) => {
        await turn.sendActivity({ type: "invokeResponse", value: { status: 200, body: { task: {} } } });
      },
    );
    assert.deepEqual(receipt, { status: 200, body: { task: {} } });
  });

  it("answers 400, not 501, to an invoke that the bot did not answer: channels repeat after a 5xx", async () => {
    const receipt = await createLocalChannel({}).receive(
      post({ type: "invoke", name: "unheard/of" }),
      silent,
    );
    assert.deepEqual(receipt, { status: 400 });
  });

  it("puts the answers into the response with expectReplies", async () => {
    const receipt = await createLocalChannel({}).receive(
      post({ deliveryMode: "expectReplies" }),
      async (turn) => {
        await turn.sendActivities([
          { type: "message", text: "one" },
          { type: "message", text: "two" },
        ]);
      },
    );
    assert.equal(receipt.status, 200);
    const { activities } = receipt.body as { activities: readonly { text: string }[] };
    assert.deepEqual(
      activities.map(({ text }) => text),
      ["one", "two"],
    );
  });

  it("gives the turn its times as dates, keeps the sender's text of them, and drops what is no time", async () => {
    const seen: unknown[] = [];
    const fields = {
      timestamp: "2026-11-20T09:30:00.000Z",
      localTimestamp: "tomorrow",
      callerId: "urn:forged",
    };
    await createLocalChannel({}).receive(post(fields), (turn) => {
      const { timestamp, localTimestamp, callerId } = turn.activity;
      seen.push(timestamp, Reflect.get(turn.activity, "rawTimestamp"), localTimestamp, callerId);
      return Promise.resolve();
    });
    const instant = new Date(Date.UTC(2026, 10, 20, 9, 30));
    assert.deepEqual(seen, [instant, fields.timestamp, undefined, "urn:botframework:azure"]);
  });

  it("answers 500 without a word when the turn throws, and tells the operator", async () => {
    const faults: unknown[] = [];
    const broken = new Error("secret detail");
    const channel = createLocalChannel({ onFault: (error) => faults.push(error) });
    assert.deepEqual(await channel.receive(post(), () => Promise.reject(broken)), { status: 500 });
    assert.deepEqual(faults, [broken]);
  });

  it("leaves an error in a turn to onTurnError", async () => {
    const errors: unknown[] = [];
    const channel = createLocalChannel({
      onFault: () => assert.fail("reported twice"),
      onTurnError: (_, error) => Promise.resolve(void errors.push(error.message)),
    });
    assert.deepEqual(await channel.receive(post(), () => Promise.reject(new Error("oops"))), { status: 200 });
    assert.deepEqual(errors, ["oops"]);
  });

  it("survives an onTurnError that throws as well", async () => {
    const channel = createLocalChannel({ onTurnError: () => Promise.reject(new Error("again")) });
    assert.deepEqual(await channel.receive(post(), () => Promise.reject(new Error("oops"))), { status: 500 });
  });

  it("has no other way in: the SDK's own is closed", async () => {
    const { adapter } = createLocalChannel({});
    await assert.rejects(
      adapter.processActivityDirect("", teamsMessage(connector.url) as never, silent),
      /through the gate only/,
    );
  });
});

describe("a cloud channel whose signing keys are out of reach", () => {
  it("answers 503, so that the channel tries again, and runs no turn", async () => {
    const [openId, pair] = await Promise.all([startOpenIdServer(), createSigningPair("teams-key")]);
    openId.breakDown(true);
    const faults: unknown[] = [];
    const channel = createCloudChannel({
      credentials: { kind: "managed-identity", appId: APP_ID, tenantId: TENANT_ID },
      cloud: "public",
      allowedServiceUrls: ["https://smba.trafficmanager.net/"],
      authority: openId,
      now: () => Date.now(),
      onFault: (error) => faults.push(error),
    });
    const token = await signToken({ iss: openId.issuer, aud: APP_ID }, { pair });
    const delivery = {
      authorization: `Bearer ${token}`,
      body: teamsMessage("https://smba.trafficmanager.net/"),
    };
    assert.deepEqual(await channel.receive(delivery, () => assert.fail("a turn ran")), { status: 503 });
    assert.match(String(faults[0]), /answered 503/);
    await openId.close();
  });
});
