import assert from "node:assert/strict";
import { connect } from "node:net";
import { WebSocket, WebSocketServer } from "ws";
import { healthRoutes } from "../../../bot/web/health.js";
import { rawRequest, requestText } from "../../support/raw-http.js";
import { type RunningServer, startServer } from "../../support/server.js";

describe("a websocket upgrade", () => {
  let running: RunningServer;
  let sockets: WebSocketServer;
  let unhandled: unknown[];
  const note = (error: unknown) => void unhandled.push(error);

  before(async () => {
    running = await startServer([healthRoutes(() => Promise.resolve())]);
    sockets = new WebSocketServer({ noServer: true });
    sockets.on("connection", (socket) => {
      socket.on("error", () => socket.terminate());
      socket.on("message", (data: Buffer) => socket.send(`echo ${data.toString()}`));
    });
    running.server.onUpgrade({
      matches: (pathname) => pathname === "/stream",
      handle: (request, socket, head) => {
        sockets.handleUpgrade(request, socket, head, (stream) => sockets.emit("connection", stream, request));
      },
    });
    running.server.onUpgrade({
      matches: (pathname) => pathname === "/throws",
      handle: () => {
        throw new Error("handler fault");
      },
    });
  });
  beforeEach(() => {
    unhandled = [];
    process.on("unhandledRejection", note);
  });
  afterEach(async () => {
    assert.equal((await fetch(`${running.url}/healthz`)).status, 200);
    process.off("unhandledRejection", note);
    assert.deepEqual(unhandled, []);
  });
  after(() => running.server.close());

  const ask = (path: string, ...headers: readonly string[]) =>
    rawRequest(
      running.port,
      requestText([`GET ${path} HTTP/1.1`, "Connection: Upgrade", "Upgrade: websocket", ...headers]),
    );
  const open = (path: string, origin?: string) =>
    new WebSocket(`ws://127.0.0.1:${running.port}${path}`, origin === undefined ? {} : { origin });
  const outcome = (socket: WebSocket) =>
    new Promise<string>((resolve) => {
      socket.on("message", (data: Buffer) => {
        resolve(data.toString());
        socket.close();
      });
      socket.on("open", () => socket.send("hello"));
      socket.on("error", (error) => resolve(error.message));
    });

  it("reaches the handler of its path", async () => {
    assert.equal(await outcome(open("/stream?t=1")), "echo hello");
  });

  it("reaches it from a page of ours, and not from a page of others", async () => {
    assert.equal(await outcome(open("/stream", "http://localhost:3978")), "echo hello");
    assert.equal(
      await outcome(open("/stream", "https://attacker.example")),
      "Unexpected server response: 403",
    );
  });

  const refused: readonly (readonly [
    name: string,
    path: string,
    headers: readonly string[],
    status: number,
  ])[] = [
    ["an unknown path", "/api/messages", ["Host: localhost"], 404],
    ["a path with a broken percent sign", "/%E0%A4%A", ["Host: localhost"], 400],
    ["no Host", "/stream", [], 400],
    ["a Host that is half a bracket", "/stream", ["Host: ["], 400],
    ["a name rebound to this machine", "/stream", ["Host: attacker.example"], 403],
    ["a websocket without its key", "/stream", ["Host: localhost"], 400],
    ["a websocket of the wrong version", "/stream", ["Host: localhost", "Sec-WebSocket-Version: 1"], 400],
  ];
  for (const [name, path, headers, status] of refused) {
    it(`answers ${status} and hangs up: ${name}`, async () => {
      assert.match(await ask(path, ...headers), new RegExp(`^HTTP/1\\.1 ${status} `));
    });
  }

  it("to a handler that throws is hung up, and noted", async () => {
    assert.equal(await ask("/throws", "Host: localhost"), "");
    assert.match(running.logged.join(""), /"event":"upgrade-failed".*handler fault/);
  });

  it("may be torn off at any moment", async () => {
    const key = ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"];
    const lines = [
      "GET /stream HTTP/1.1",
      "Host: localhost",
      "Connection: Upgrade",
      "Upgrade: websocket",
      ...key,
    ];
    for (const tail of ["", "\u0081", "\u00ff\u00ff\u00ff\u00ff", "\u0081\u00fe"]) {
      const socket = connect(running.port, "127.0.0.1");
      await new Promise((resolve) => socket.write(Buffer.from(requestText(lines, tail), "latin1"), resolve));
      socket.resetAndDestroy();
    }
  });
});
