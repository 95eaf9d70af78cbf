import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Conversation } from "../../../adapters/channel/local/conversation.js";
import type { UpgradeHandler } from "../upgrades.js";
import { type DirectLineDeps, resume } from "./admission.js";

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** Clients only ever send an empty message, to see whether the line is up. */
const LARGEST_MESSAGE_BYTES = 1_024;
/** A client that does not read is cut off: it comes back with its watermark. */
const LARGEST_BACKLOG_BYTES = 1_000_000;
const HEARTBEAT_MS = 30_000;

/** The websocket half of Direct Line 3.0: the server pushes activity sets. Nothing a client does can throw. */
export function createStream(deps: DirectLineDeps): UpgradeHandler {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE_BYTES,
    perMessageDeflate: false,
  });
  const answered = new WeakSet<WebSocket>();

  // Does not keep the process alive; the server cuts the sockets off when it closes.
  setInterval(() => {
    for (const socket of sockets.clients) {
      if (!answered.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, deps.heartbeatMs ?? HEARTBEAT_MS).unref();

  const serve = (socket: WebSocket, conversation: Conversation, watermark: string | undefined) => {
    answered.add(socket);
    socket.on("pong", () => answered.add(socket));
    // What was wrong with a frame is the client's concern; `close` follows.
    socket.on("error", () => socket.terminate());
    const stop = deps.channel.subscribe(conversation, watermark, {
      next(set) {
        if (socket.bufferedAmount > LARGEST_BACKLOG_BYTES) socket.terminate();
        else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(set));
      },
      closed: () => socket.close(1001),
    });
    socket.on("close", stop);
  };

  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const [path = "", query] = (request.url ?? "").split("?", 2);
    const asked = new URLSearchParams(query);
    const token = deps.tokens.read("stream", asked.get("t") ?? "");
    if (token.kind !== "valid") return refuse(socket, 401);
    const { conversationId } = token.claims;
    if (conversationId === undefined || conversationId !== PATH.exec(path)?.[1]) return refuse(socket, 403);
    const conversation = await resume(deps, { ...token.claims, conversationId });
    if (conversation === undefined || deps.channel.isEnded(conversation)) return refuse(socket, 404);
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      serve(accepted, conversation, asked.get("watermark") ?? undefined);
    });
  };

  return {
    matches: (pathname) => PATH.test(pathname),
    handle(request, socket, head) {
      open(request, socket, head).catch((error: unknown) => {
        deps.log.error("stream-failed", { error });
        refuse(socket, 500);
      });
    },
  };
}

const REASONS = { 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 500: "Internal Server Error" };

function refuse(socket: Duplex, status: keyof typeof REASONS): void {
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    () => {
      socket.destroy();
    },
  );
}
