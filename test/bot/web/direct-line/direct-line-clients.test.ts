import assert from "node:assert/strict";
import { type Activity, ConnectionStatus, DirectLine } from "botframework-directlinejs";
import { stub } from "sinon";
import { WebSocket } from "ws";
import { ask, textOf } from "../../../support/direct-line-http.js";
import { type LocalSite, openLocalSite, SANDRA } from "../../../support/local-site.js";
import { FetchXmlHttpRequest } from "../../../support/xml-http-request.js";

/** Resolves when the client has received this text. */
function heard(client: DirectLine, text: string): Promise<Activity> {
  return new Promise((resolve, reject) => {
    const subscription = client.activity$.subscribe((activity) => {
      if (activity.type !== "message" || activity.text !== text) return;
      subscription.unsubscribe();
      resolve(activity);
    }, reject);
  });
}

function say(client: DirectLine, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    client.postActivity({ type: "message", from: { id: "whoever" }, text }).subscribe(resolve, reject);
  });
}

describe("the stock client botframework-directlinejs", () => {
  const before: Readonly<Record<string, unknown>> = {
    XMLHttpRequest: undefined,
    WebSocket: globalThis.WebSocket,
  };
  let site: LocalSite;
  let client: DirectLine | undefined;

  beforeEach(async () => {
    Object.assign(globalThis, { XMLHttpRequest: FetchXmlHttpRequest, WebSocket });
    site = await openLocalSite();
  });

  afterEach(async () => {
    client?.end();
    await site.close();
    Object.assign(globalThis, before);
    assert.deepEqual(site.logged, []);
  });

  const connect = async (options: { webSocket: boolean }) => {
    const domain = `${site.url}/v3/directline`;
    const body = { user: { id: SANDRA.userId } };
    const token = textOf(await ask(`${domain}/tokens/generate`, { method: "POST", body }), "token");
    client = new DirectLine({ domain, token, pollingInterval: 200, ...options });
    return client;
  };

  for (const webSocket of [false, true]) {
    it(`holds a conversation by ${webSocket ? "websocket" : "polling"}`, async () => {
      const directLine = await connect({ webSocket });
      const first = heard(directLine, "You said: Hallo");
      const echoed = heard(directLine, "Hallo");
      const id = await say(directLine, "Hallo");
      assert.equal((await echoed).id, id);
      assert.equal((await echoed).from.id, SANDRA.userId);
      assert.equal((await first).from.id, "bot");

      const second = heard(directLine, "You said: Nog een keer");
      await say(directLine, "Nog een keer");
      assert.ok(await second);
      assert.equal(directLine.connectionStatus$.getValue(), ConnectionStatus.Online);
    });
  }

  it("reads who it is from the token", async () => {
    const directLine = await connect({ webSocket: true });
    const warn = stub(console, "warn");
    directLine.setUserId("me");
    warn.restore();
    assert.match(String(warn.firstCall.firstArg), /already set in token/);
  });

  it("learns that a conversation has ended", async () => {
    const directLine = await connect({ webSocket: false });
    const ended = new Promise((resolve) => {
      directLine.connectionStatus$.subscribe((status) => {
        if (status === ConnectionStatus.Ended) resolve(status);
      });
    });
    const ignore = () => undefined;
    directLine.activity$.subscribe(ignore, ignore);
    const conversationId = await new Promise<string>((resolve) => {
      directLine.connectionStatus$.subscribe((status) => {
        if (status === ConnectionStatus.Online) resolve(String(Reflect.get(directLine, "conversationId")));
      }, ignore);
    });
    const conversation = site.channel.find(conversationId);
    assert.ok(conversation);
    site.channel.receive(conversation, { type: "endOfConversation" });
    assert.equal(await ended, ConnectionStatus.Ended);
  });
});
