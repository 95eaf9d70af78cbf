import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import type { Activity } from "botbuilder";
import { ask, type HttpAsk, startConversation, textOf } from "../../../support/direct-line-http.js";
import { createTestChannel } from "../../../support/local-channel.js";
import { type LocalSite, openLocalSite, SANDRA } from "../../../support/local-site.js";

describe("Direct Line over HTTP", () => {
  let site: LocalSite;
  let base: string;

  beforeEach(async () => {
    site = await openLocalSite();
    base = `${site.url}/v3/directline`;
  });

  afterEach(async () => {
    await site.close();
    assert.deepEqual(site.logged, []);
  });

  const post = (path: string, asked: HttpAsk = {}) => ask(`${base}${path}`, { method: "POST", ...asked });

  it("binds a conversation to the person it was started for, whoever a message says it is from", async () => {
    const { url, headers, conversationId } = await startConversation(site.url, SANDRA.userId);
    const body = { type: "message", text: "Hallo", from: { id: "somebody-else", aadObjectId: "forged" } };
    const said = await ask(`${url}/activities`, { method: "POST", headers, body });
    assert.equal(said.status, 200);
    const conversation = site.channel.find(conversationId);
    assert.ok(conversation);
    await site.channel.idle(conversation);

    const read = await ask(`${url}/activities`, { headers });
    assert.equal(read.text.includes("forged"), false);
    const { activities } = read.json as { activities: { id: string; text: string; from: { id: string } }[] };
    assert.deepEqual(
      activities.map(({ text, from }) => ({ text, from: from.id })),
      [
        { text: "Hallo", from: SANDRA.userId },
        { text: "You said: Hallo", from: "bot" },
      ],
    );
    assert.equal(activities[0]?.id, textOf(said, "id"));
    const rest = await ask(`${url}/activities?watermark=${textOf(read, "watermark")}`, { headers });
    assert.deepEqual(Reflect.get(Object(rest.json), "activities"), []);
  });

  it("hands the bot what it may know of a message, and nothing that a client made up", async () => {
    const seen: Partial<Activity>[] = [];
    const listening = await openLocalSite({
      channel: createTestChannel(({ activity }) => Promise.resolve(void seen.push({ ...activity }))),
    });
    const { url, headers, conversationId } = await startConversation(listening.url, SANDRA.userId);
    const told = {
      type: "message",
      text: "Hallo",
      locale: "nl-BE",
      localTimezone: "Europe/Brussels",
      value: { verb: "confirm" },
      replyToId: "a|1",
      channelData: { clientActivityID: "c1", postBack: true, pressed: "Ja" },
    };
    const madeUp = {
      id: "mine",
      channelId: "msteams",
      serviceUrl: "https://evil.example",
      conversation: { id: "another", isGroup: true, tenantId: "t" },
      recipient: { id: "somebody" },
      callerId: "urn:botframework:azure",
      deliveryMode: "expectReplies",
      relatesTo: {},
    };
    const body = { ...madeUp, ...told, channelData: { ...told.channelData, tenant: { id: "t" } } };
    assert.equal((await ask(`${url}/activities`, { method: "POST", headers, body })).status, 200);
    const conversation = listening.channel.find(conversationId);
    assert.ok(conversation);
    await listening.channel.idle(conversation);
    await listening.close();

    const { id, timestamp, from, recipient, conversation: where, ...rest } = seen.at(-1) ?? {};
    assert.deepEqual(rest, {
      ...told,
      textFormat: "plain",
      channelId: "directline",
      serviceUrl: "http://127.0.0.1/",
    });
    assert.match(String(id), new RegExp(`^${conversationId}\\|`));
    assert.ok(timestamp instanceof Date);
    assert.equal(from?.aadObjectId, SANDRA.userId);
    assert.equal(recipient?.id, "bot");
    assert.equal(where?.isGroup, false);
    assert.equal(where?.id, conversationId);
  });

  it("starts a conversation once, and says so when it is started again", async () => {
    const { headers } = await startConversation(site.url);
    const again = await post("/conversations", { headers, body: {} });
    assert.equal(again.status, 200);
  });

  it("refuses to speak as somebody it does not know, and says who it knows", async () => {
    const answer = await post("/tokens/generate", { body: { user: { id: "nobody" } } });
    assert.equal(answer.status, 400);
    assert.match(answer.text, /GET \/people/);
  });

  it("gives a fresh token for one that still works, and none for one that does not", async () => {
    const { headers } = await startConversation(site.url);
    site.clock.advance(29 * 60_000);
    const refreshed = await post("/tokens/refresh", { headers });
    assert.equal(refreshed.status, 200);
    site.clock.advance(2 * 60_000);
    const late = await post("/tokens/refresh", { headers });
    assert.equal(late.status, 403);
    assert.match(late.text, /"code":"TokenExpired"/);
    const next = await post("/tokens/refresh", {
      headers: { authorization: `Bearer ${textOf(refreshed, "token")}` },
    });
    assert.equal(next.status, 200);
  });

  it("asks for a token, a right one, and one for this conversation", async () => {
    const one = await startConversation(site.url);
    const other = await startConversation(site.url);
    for (const [headers, status] of [
      [{}, 401],
      [{ authorization: "Bearer undefined" }, 403],
      [{ authorization: "Basic Ym90" }, 401],
      [{ authorization: "Bearer " }, 401],
      [other.headers, 403],
    ] as const) {
      for (const path of ["", "/activities"]) {
        assert.equal((await ask(`${one.url}${path}`, { headers })).status, status, JSON.stringify(headers));
      }
      const said = await ask(`${one.url}/activities`, { method: "POST", headers, body: { type: "message" } });
      assert.equal(said.status, status);
    }
  });

  it("takes a conversation up again after a restart with the same key", async () => {
    const key = randomBytes(32);
    const before = await openLocalSite({ key });
    const started = await startConversation(before.url, SANDRA.userId);
    await before.close();
    const after = await openLocalSite({ key });
    const { headers, conversationId } = started;
    const url = `${after.url}/v3/directline/conversations/${conversationId}`;
    const body = { type: "message", text: "Still me" };
    assert.equal((await ask(`${url}/activities`, { method: "POST", headers, body })).status, 200);
    assert.equal((await ask(`${url}?watermark=old.7`, { headers })).status, 200);
    assert.equal(after.channel.find(conversationId)?.speaker.userId, SANDRA.userId);
    await after.close();
  });

  it("answers 404 in a conversation that was ended", async () => {
    const { url, headers } = await startConversation(site.url);
    const end = { type: "endOfConversation" };
    assert.equal((await ask(`${url}/activities`, { method: "POST", headers, body: end })).status, 200);
    for (const path of ["", "/activities"])
      assert.equal((await ask(`${url}${path}`, { headers })).status, 404);
    const late = await ask(`${url}/activities`, {
      method: "POST",
      headers,
      body: { type: "message", text: "x" },
    });
    assert.equal(late.status, 404);
    assert.equal((await post("/conversations", { headers, body: {} })).status, 404);
  });

  it("says why it does not take files", async () => {
    const { url, headers } = await startConversation(site.url);
    const upload = await ask(`${url}/upload?userId=x`, {
      method: "POST",
      headers: { ...headers, "content-type": "multipart/form-data; boundary=x" },
      body: "--x--",
    });
    assert.equal(upload.status, 415);
    assert.match(upload.text, /Files are not taken/);
    const body = { type: "message", attachments: [{ contentType: "image/png", contentUrl: "data:," }] };
    const attached = await ask(`${url}/activities`, { method: "POST", headers, body });
    assert.equal(attached.status, 400);
    assert.match(attached.text, /Files are not taken/);
  });

  it("answers bad input in Direct Line's shape, without repeating it", async () => {
    const { headers } = await startConversation(site.url);
    const path = `/conversations/${site.tokens.issue("conversation", {}).token.slice(0, 5)}`;
    const cases: readonly (readonly [string, string, HttpAsk, number])[] = [
      ["POST", "/tokens/generate", { body: "{canary" }, 400],
      ["POST", "/tokens/generate", { body: "[]" }, 400],
      ["POST", "/tokens/generate", { body: { user: "canary" } }, 400],
      ["POST", "/tokens/generate", { body: "canary", headers: { "content-type": "text/plain" } }, 415],
      ["POST", "/tokens/generate", { body: { padding: "x".repeat(300_000) } }, 413],
      ["POST", "/conversations", { headers, body: { locale: 7 } }, 400],
      ["GET", "/conversations", {}, 405],
      ["DELETE", "/tokens/generate", {}, 405],
      ["GET", "/canary", {}, 404],
      ["GET", "/session/getsessionid", { headers }, 404],
      ["GET", path, { headers }, 403],
    ];
    for (const [method, where, asked, status] of cases) {
      const answer = await ask(`${base}${where}`, { method, ...asked });
      assert.equal(answer.status, status, `${method} ${where} ${answer.text}`);
      const { error } = answer.json as { error: { code: string; message: string } };
      assert.ok(error.code.length > 0 && error.message.length > 0);
      assert.equal(answer.text.includes("canary"), false);
    }
  });

  it("answers 429 with a time to wait when too many messages wait", async () => {
    let free: () => void = () => undefined;
    const blocked = new Promise<void>((resolve) => {
      free = resolve;
    });
    const busy = await openLocalSite({
      channel: createTestChannel(() => blocked, { limits: { waitingTurns: 1 } }),
    });
    const { url, headers } = await startConversation(busy.url);
    const say = () =>
      ask(`${url}/activities`, { method: "POST", headers, body: { type: "message", text: "x" } });
    assert.equal((await say()).status, 200);
    const refused = await say();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers["retry-after"], "1");
    free();
    await busy.close();
  });
});
