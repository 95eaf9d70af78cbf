import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { WebSocket } from "ws";
import { ask, startConversation, type StartedConversation } from "../../../support/direct-line-http.js";
import { type LocalSite, openLocalSite, SANDRA } from "../../../support/local-site.js";

interface PushedSet {
  readonly activities: readonly { readonly text?: string }[];
  readonly watermark: string;
}

/** Collects what a stream pushes from now on until `count` activities came. */
function pushed(socket: WebSocket, count: number): Promise<PushedSet> {
  const activities: PushedSet["activities"][number][] = [];
  return new Promise((resolve) => {
    socket.on("message", function collect(data: Buffer) {
      const set = JSON.parse(data.toString()) as PushedSet;
      activities.push(...set.activities);
      if (activities.length < count) return;
      socket.off("message", collect);
      resolve({ activities, watermark: set.watermark });
    });
  });
}

/** The status line of the answer to a raw request, or "" when the connection was just closed. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
  socket.on("error", () => undefined);
  socket.write(text);
  await once(socket, "close");
  return answer.split("\r\n")[0] ?? "";
}

function upgrade(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = {
    Host: "127.0.0.1",
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`GET ${path} HTTP/1.1`, ...lines, "", ""].join("\r\n");
}

describe("the Direct Line stream", () => {
  let site: LocalSite;
  let started: StartedConversation;

  beforeEach(async () => {
    site = await openLocalSite();
    started = await startConversation(site.url, SANDRA.userId);
  });

  afterEach(async () => {
    await site.close();
    assert.deepEqual(site.logged, []);
  });

  const say = (text: string) =>
    ask(`${started.url}/activities`, {
      method: "POST",
      headers: started.headers,
      body: { type: "message", text },
    });

  it("pushes what was said before and after it opened, and goes on from a watermark", async () => {
    await say("one");
    const first = new WebSocket(started.streamUrl);
    assert.deepEqual(
      (await pushed(first, 2)).activities.map(({ text }) => text),
      ["one", "You said: one"],
    );
    const answer = pushed(first, 2);
    await say("two");
    const { watermark } = await answer;
    first.close();
    await say("three");

    const path = `${started.url}?watermark=${watermark}`;
    const { streamUrl } = (await ask(path, { headers: started.headers })).json as { streamUrl: string };
    const second = new WebSocket(streamUrl);
    assert.equal((await pushed(second, 2)).activities[0]?.text, "three");
    second.close();
  });

  it("does not mind a client's pings, and cuts one off that sends more", async () => {
    const socket = new WebSocket(started.streamUrl);
    await once(socket, "open");
    socket.send("");
    const answer = pushed(socket, 2);
    await say("still here");
    await answer;
    const closed = once(socket, "close");
    socket.send("x".repeat(5_000));
    await closed;
    assert.equal((await say("and the server too")).status, 200);
  });

  it("turns away whoever has no right to it, and stays up", async () => {
    const { pathname, search } = new URL(started.streamUrl);
    const conversation = await startConversation(site.url);
    const otherStream = new URL(conversation.streamUrl).search;
    const cases: readonly (readonly [string, RegExp])[] = [
      [upgrade(pathname), /401/],
      [upgrade(`${pathname}?t=`), /401/],
      [upgrade(`${pathname}?t=${started.token}`), /401/],
      [upgrade(`${pathname}${otherStream}`), /403/],
      [upgrade("/v3/directline/conversations/x/stream"), /401/],
      [upgrade("/v3/directline/conversations//stream"), /404/],
      [upgrade("/v3/directline/%zz"), /400/],
      [upgrade("/elsewhere"), /404/],
      [upgrade(`${pathname}${search}`, { Origin: "https://evil.example" }), /403/],
      [upgrade(`${pathname}${search}`, { Host: "evil.example" }), /403/],
      [upgrade(`${pathname}${search}`, { "Sec-WebSocket-Version": "1" }), /400|426/],
      [upgrade(`${pathname}${search}`, { "Sec-WebSocket-Key": "short" }), /400/],
      [upgrade(`${pathname}${search}`, { Upgrade: "h2c" }), /400/],
    ];
    for (const [text, status] of cases) assert.match(await raw(site.port, text), status, text);
    assert.equal((await say("still here")).status, 200);
  });

  it("lets a stream be opened only shortly after it was asked for", async () => {
    site.clock.advance(3 * 60_000);
    const { pathname, search } = new URL(started.streamUrl);
    assert.match(await raw(site.port, upgrade(`${pathname}${search}`)), /401/);
  });

  it("survives connections that break off in the middle of everything", async () => {
    const { pathname, search } = new URL(started.streamUrl);
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const socket = connect(site.port, "127.0.0.1");
      socket.on("error", () => undefined);
      await once(socket, "connect");
      socket.write(upgrade(`${pathname}${search}`));
      // Garbage frames, a reset, or silence.
      if (attempt % 3 === 0) socket.write(Buffer.alloc(100, 0xff));
      if (attempt % 3 === 1) socket.resetAndDestroy();
      else socket.destroySoon();
      await once(socket, "close");
    }
    assert.equal((await say("still here")).status, 200);
  });

  it("cuts off who does not answer the heartbeat, and keeps who does", async () => {
    const quick = await openLocalSite({ heartbeatMs: 40 });
    const { streamUrl } = await startConversation(quick.url);
    const alive = new WebSocket(streamUrl);
    const dead = new WebSocket(streamUrl, { autoPong: false });
    await once(dead, "close");
    await new Promise((resolve) => {
      alive.once("ping", () => alive.once("ping", resolve));
    });
    assert.equal(alive.readyState, WebSocket.OPEN);
    await quick.close();
  });

  it("cuts off who does not read, instead of keeping what they miss", async () => {
    const { pathname, search } = new URL(started.streamUrl);
    const socket = connect(site.port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(upgrade(`${pathname}${search}`));
    await once(socket, "data");
    socket.pause();
    const conversation = site.channel.find(started.conversationId);
    assert.ok(conversation);
    const text = "x".repeat(200_000);
    for (let message = 0; message < 100; message += 1) {
      site.channel.receive(conversation, { type: "message", text });
      await site.channel.idle(conversation);
    }
    let received = 0;
    socket.on("data", (chunk) => (received += chunk.length));
    socket.resume();
    await once(socket, "close");
    assert.ok(received < 20_000_000, `${received} bytes were kept for a client that does not read`);
  });
});
