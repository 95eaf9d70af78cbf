import assert from "node:assert/strict";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import type { TurnContext } from "botbuilder";
import { createLocalChannel } from "../../../adapters/channel/cloud/cloud-channel.js";
import { messagesRoute } from "../../../bot/web/messages.js";
import { teamsMessage } from "../../support/activities.js";
import { type Connector, startConnector } from "../../support/connector.js";
import { rawRequest, requestText } from "../../support/raw-http.js";
import { type RunningServer, startServer } from "../../support/server.js";

const JSON_TYPE = { "Content-Type": "application/json" };

function anyMessage(fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify(teamsMessage("http://127.0.0.1:9/", fields));
}

const BROKEN: readonly (readonly [name: string, body: string])[] = [
  ["nothing", ""],
  ["half a document", anyMessage().slice(0, 100)],
  ["two documents", "{}{}"],
  ["null", "null"],
  ["a list", "[]"],
  ["a word", '"message"'],
  ["an empty object", "{}"],
  ["a type alone", '{"type":"message"}'],
  ["200,000 brackets", "[".repeat(200_000)],
  ["65 levels", '{"a":'.repeat(65) + "1" + "}".repeat(65)],
  ["a numeric type", anyMessage({ type: 7 })],
  ["a conversation that is a word", anyMessage({ conversation: "a:1" })],
  ["a sender without an id", anyMessage({ from: { name: "x" } })],
  ["a text that is an object", anyMessage({ text: {} })],
  ["an invoke without a name", anyMessage({ type: "invoke" })],
  ["a mention of nobody", anyMessage({ entities: [{ type: "mention" }] })],
  ["a mention without its text", anyMessage({ entities: [{ type: "mention", mentioned: { id: "1" } }] })],
  ["nobody it is for", anyMessage({ recipient: undefined })],
  ["members that are no list", anyMessage({ membersAdded: { length: 1 } })],
  ["a member that is nothing", anyMessage({ membersAdded: [null] })],
  ["a length that is no number", anyMessage({ id: { length: { toString: 1, valueOf: 2 } } })],
  ["a locale that is a list", anyMessage({ locale: ["nl"] })],
];

describe("POST /api/messages", () => {
  let connector: Connector;
  let running: RunningServer;
  let turns: string[];
  before(async () => {
    connector = await startConnector();
    const logic = async (turn: TurnContext) => {
      turns.push(turn.activity.text);
      if (turn.activity.text === "fail") throw new Error("Hunter2-leak");
      await turn.sendActivity("ok");
    };
    running = await startServer([messagesRoute(createLocalChannel({}), logic)]);
  });
  beforeEach(() => {
    turns = [];
  });
  after(async () => {
    await Promise.all([running.server.close(), connector.close()]);
  });

  const post = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>> = JSON_TYPE,
  ) => {
    const response = await fetch(`${running.url}/api/messages`, { method: "POST", headers, body });
    return { status: response.status, text: await response.text() };
  };
  const message = (fields: Readonly<Record<string, unknown>> = {}) =>
    JSON.stringify(teamsMessage(connector.url, fields));

  it("runs a turn and answers 200 without a body", async () => {
    assert.deepEqual(await post(message({ text: "hello" })), { status: 200, text: "" });
    assert.deepEqual(turns, ["hello"]);
  });

  it("reads UTF-8 with and without its mark, and says so of nothing else", async () => {
    const types: readonly (readonly [type: string, status: number])[] = [
      ["application/json; charset=utf-8", 200],
      ['Application/JSON;charset="UTF-8"', 200],
      ["application/json; charset=utf-16", 415],
      ["application/json-patch+json", 415],
      ["text/plain", 415],
      ["application/x-www-form-urlencoded", 415],
      ["multipart/form-data; boundary=x", 415],
    ];
    for (const [type, status] of types) {
      assert.equal((await post(message(), { "Content-Type": type })).status, status, type);
    }
    assert.equal((await post(`\ufeff${message({ text: "marked" })}`)).status, 200);
    assert.equal(turns.at(-1), "marked");
    assert.equal((await post(new Uint8Array(Buffer.from(message({ text: "Zoë" }), "latin1")))).status, 400);
  });

  it("opens no compressed body: neither bomb nor rubble", async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    const gzip = { ...JSON_TYPE, "Content-Encoding": "gzip" };
    assert.equal((await post(bomb, gzip)).status, 415);
    assert.equal((await post("no gzip at all", gzip)).status, 415);
    assert.equal((await post(message(), { ...JSON_TYPE, "Content-Encoding": "identity" })).status, 200);
  });

  it("takes 256 KB, and answers 413 to a byte more, with or without a length in front", async () => {
    const frame = message({ text: "" }).length;
    assert.equal((await post(message({ text: "a".repeat(262_144 - frame) }))).status, 200);
    assert.equal((await post(message({ text: "a".repeat(262_145 - frame) }))).status, 413);
    assert.equal((await post(message({ text: "a".repeat(3_000_000) }))).status, 413);
    const head = ["POST /api/messages HTTP/1.1", "Host: localhost", "Content-Type: application/json"];
    const chunked = requestText(
      [...head, "Transfer-Encoding: chunked"],
      `493e0\r\n${"[".repeat(300_000)}\r\n0\r\n\r\n`,
    );
    assert.match(await rawRequest(running.port, chunked), /^HTTP\/1\.1 413 /);
    const announced = requestText([...head, "Content-Length: 99999999999"]);
    assert.match(await rawRequest(running.port, announced), /^HTTP\/1\.1 413 /);
    assert.equal(turns.length, 1);
  });

  for (const [name, body] of BROKEN) {
    it(`answers 400 in fixed words, and runs no turn, for ${name}`, async () => {
      const text = '{"error":{"code":"BadRequest","message":"The request could not be understood."}}';
      assert.deepEqual(await post(body), { status: 400, text });
      assert.deepEqual(turns, []);
    });
  }

  it("takes types it has never heard of, and fields as well", async () => {
    assert.equal((await post(message({ type: "somethingNew", unheard: { of: [1, 2] } }))).status, 200);
    assert.equal(turns.length, 1);
  });

  it("lets no key of a body reach the prototypes", async () => {
    const body = message().replace("{", '{"__proto__":{"polluted":1},"\\u005f_proto__":{"polluted":2},');
    assert.equal((await post(body)).status, 200);
    assert.equal(Reflect.get({}, "polluted"), undefined);
  });

  it("answers 500 in fixed words when the turn fails, and goes on", async () => {
    const { status, text } = await post(message({ text: "fail" }));
    assert.equal(status, 500);
    assert.equal(text.includes("Hunter2"), false);
    assert.equal((await post(message())).status, 200);
  });

  it("forgets a request whose sender goes away in the middle", async () => {
    const head = ["POST /api/messages HTTP/1.1", "Host: localhost", "Content-Type: application/json"];
    const socket = connect(running.port, "127.0.0.1");
    await new Promise((resolve) => {
      socket.write(requestText([...head, "Content-Length: 1000"], '{"type":'), resolve);
    });
    socket.destroy();
    assert.equal((await post(message())).status, 200);
  });
});
