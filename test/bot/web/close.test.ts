import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Server } from "restify";
import { WebSocket, WebSocketServer } from "ws";
import { healthRoutes } from "../../../bot/web/health.js";
import { createServer } from "../../../bot/web/server.js";
import { requestText } from "../../support/raw-http.js";
import { type RunningServer, startServer } from "../../support/server.js";

describe("closing the web server", () => {
  let running: RunningServer;
  let finish: (() => void) | undefined;
  let begun: Promise<void>;
  const sockets = new WebSocketServer({ noServer: true });

  beforeEach(async () => {
    let begin: (() => void) | undefined;
    begun = new Promise((resolve) => (begin = resolve));
    const slow = (server: Server) => {
      server.get("/slow", async (_request, response) => {
        begin?.();
        await new Promise<void>((resolve) => (finish = resolve));
        response.send(200, { done: true });
      });
    };
    running = await startServer([healthRoutes(() => Promise.resolve()), slow]);
    running.server.onUpgrade({
      matches: () => true,
      handle: (request, socket, head) => sockets.handleUpgrade(request, socket, head, () => undefined),
    });
  });

  const keepAlive = (path: string): Socket => {
    const socket = connect(running.port, "127.0.0.1");
    socket.write(requestText([`GET ${path} HTTP/1.1`, "Host: localhost"]));
    return socket;
  };

  it("lets what runs finish, and tells its connection to go", async () => {
    const client = keepAlive("/slow");
    await begun;
    const closed = running.server.close();
    finish?.();
    const heard: Buffer[] = [];
    client.on("data", (chunk: Buffer) => heard.push(chunk));
    await Promise.all([closed, once(client, "close")]);
    assert.match(
      Buffer.concat(heard).toString(),
      /^HTTP\/1\.1 200 OK\r\n[^]*connection: close[^]*\{"done":true\}$/i,
    );
  });

  it("takes nothing new, and says so while something runs: alive, not ready", async () => {
    const client = keepAlive("/slow");
    await begun;
    const closed = running.server.close();
    const statuses = ["/healthz", "/readyz", "/slow"].map(
      async (path) => (await fetch(`${running.url}${path}`)).status,
    );
    assert.deepEqual(await Promise.all(statuses), [200, 503, 503]);
    const stream = new WebSocket(`ws://127.0.0.1:${running.port}/stream`);
    await once(stream, "error");
    finish?.();
    client.destroy();
    await closed;
  });

  it("ends connections that only wait, and streams", async () => {
    const idle = keepAlive("/healthz");
    await once(idle, "data");
    const stream = new WebSocket(`ws://127.0.0.1:${running.port}/stream`);
    await once(stream, "open");
    const ended = Promise.all([once(idle, "close"), once(stream, "close")]);
    await running.server.close();
    await ended;
  });
});

describe("the address to listen on", () => {
  it("is refused when somebody else has it", async () => {
    const first = await startServer([]);
    const second = createServer({ access: { mode: "local" }, log: first.log, routes: [] });
    try {
      await assert.rejects(second.listen(first.port, "127.0.0.1"), { code: "EADDRINUSE" });
    } finally {
      await first.server.close();
    }
  });
});
