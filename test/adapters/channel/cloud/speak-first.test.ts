import assert from "node:assert/strict";
import type { Activity, TurnContext } from "botbuilder";
import {
  createCloudChannel,
  createLocalChannel,
  type Channel,
} from "../../../../adapters/channel/cloud/cloud-channel.js";
import { referenceToKeep } from "../../../../adapters/channel/kept-reference.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { teamsMessage } from "../../../support/activities.js";
import { fixedCredentials } from "../../../support/connector.js";
import { bodyOf, listenOnLoopback, type Loopback } from "../../../support/loopback.js";

const APP_ID = "77777777-7777-4777-8777-777777777777";
const TENANT = "99999999-9999-4999-8999-999999999999";

describe("speaking first through the Bot Connector", () => {
  let connector: Loopback;
  let status: number;
  let heard: { readonly path: string; readonly authorization: string | undefined; readonly body: unknown }[];

  beforeEach(async () => {
    status = 200;
    heard = [];
    connector = await listenOnLoopback((request, response) => {
      void bodyOf(request).then((body) => {
        heard.push({ path: request.url ?? "", authorization: request.headers.authorization, body });
        response.statusCode = status;
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ id: "sent" }));
      });
    });
  });
  afterEach(() => connector.close());

  const cloud = (): Channel =>
    createCloudChannel({
      cloud: "public",
      credentials: {
        kind: "single-tenant",
        appId: APP_ID,
        tenantId: TENANT,
        password: new Secret("outbound only"),
      },
      allowedServiceUrls: [`${connector.url}/teams/`],
      outboundCredentials: fixedCredentials(APP_ID),
      now: () => Date.now(),
    });
  const kept = (serviceUrl = `${connector.url}/teams/`, tenantId = TENANT): unknown => {
    const conversation = { id: "a:chat", tenantId, conversationType: "personal" };
    const activity: unknown = { ...teamsMessage(serviceUrl), conversation };
    // As it comes back from the store.
    return JSON.parse(JSON.stringify(referenceToKeep(activity as Activity)));
  };
  const hello = { type: "message", text: "hello" };

  it("sends to the conversation that was kept, as the bot", async () => {
    assert.deepEqual(await cloud().send(kept(), hello), { kind: "sent" });
    assert.match(heard[0]?.path ?? "", /^\/teams\/v3\/conversations\/a%3Achat\/activities/);
    assert.equal(heard[0]?.authorization, "Bearer outbound-token");
    assert.match(JSON.stringify(heard[0]?.body), /"text":"hello"/);
  });

  it("says that the chat is gone where the bot was removed or blocked", async () => {
    for (status of [403, 404]) assert.deepEqual(await cloud().send(kept(), hello), { kind: "gone" });
  });

  it("says that it failed otherwise, whatever the adapter makes of failed turns", async () => {
    status = 400;
    const channel = cloud();
    channel.adapter.onTurnError = async (_turn: TurnContext) => undefined;
    assert.equal((await channel.send(kept(), hello)).kind, "failed");
  });

  it("does not write to an address or a tenant that is not allowed (any more), nor to what is no reference", async () => {
    const wrong = [
      kept(`${connector.url}/elsewhere/`),
      kept(`${connector.url}/teams/`, "11111111-1111-4111-8111-111111111111"),
      {},
      null,
      "text",
      { conversation: { id: 1 } },
    ];
    for (const each of wrong) assert.deepEqual(await cloud().send(each, hello), { kind: "gone" });
    assert.deepEqual(await createLocalChannel({}).send(kept("https://smba.trafficmanager.net/"), hello), {
      kind: "gone",
    });
    assert.deepEqual(heard, []);
  });

  it("works on this machine without credentials", async () => {
    assert.deepEqual(await createLocalChannel({}).send(kept(), hello), { kind: "sent" });
    assert.equal(heard[0]?.authorization, undefined);
  });
});
