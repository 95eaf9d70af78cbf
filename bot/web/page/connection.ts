import { type Access, activitiesAfter, reconnect } from "./direct-line.js";
import type { ActivitySet } from "./wire.js";

export type Status = "connecting" | "online" | "offline" | "expired" | "ended";

export interface Link {
  readonly conversationId: string;
  readonly token: string;
  readonly watermark: string;
}

export interface ConnectionDeps {
  /** The newest token and watermark; asked for before each call. */
  readonly link: () => Link;
  readonly onToken: (token: string) => void;
  readonly onSet: (set: ActivitySet) => void;
  readonly onStatus: (status: Status) => void;
}

export interface Connection {
  /** With the access of a conversation that has just begun, or without to take one up again. */
  open(access?: Access): void;
  /** Tries at once instead of at the end of the pause. */
  hurry(): void;
  close(): void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const PING_MS = 20_000;
const POLL_MS = 1_000;
/** Streams that never opened before polling takes over, and how long it does. */
const STREAM_FAILURES = 2;
const POLLING_MS = 60_000;
/** Well before a token's half hour is over. */
const REFRESH_MS = 10 * 60_000;

/** Keeps the page supplied with activities: by websocket, by polling where that fails, after pauses that grow. */
export function createConnection({ link, onToken, onSet, onStatus }: ConnectionDeps): Connection {
  let closed = false;
  let resuming = false;
  let socket: WebSocket | undefined;
  let timer = 0;
  let pause = FIRST_PAUSE_MS;
  let streamFailures = 0;
  let pollUntil = 0;

  const later = (action: () => void, milliseconds: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, milliseconds);
  };

  const retry = () => {
    onStatus("offline");
    // A little noise, so that several tabs do not all come back at once.
    later(() => void resume(), pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  };

  const online = () => {
    pause = FIRST_PAUSE_MS;
    onStatus("online");
  };

  const refresh = setInterval(() => {
    const { conversationId, token, watermark } = link();
    void reconnect(conversationId, token, watermark).then((outcome) => {
      if (outcome.kind === "ok" && !closed) onToken(outcome.value.token);
    });
  }, REFRESH_MS);

  const resume = async (): Promise<void> => {
    if (resuming) return;
    resuming = true;
    clearTimeout(timer);
    const { conversationId, token, watermark } = link();
    const outcome = await reconnect(conversationId, token, watermark);
    resuming = false;
    if (closed) return;
    switch (outcome.kind) {
      case "ok":
        onToken(outcome.value.token);
        if (Date.now() < pollUntil) return poll();
        return stream(outcome.value.streamUrl);
      case "expired":
      case "ended":
        return onStatus(outcome.kind);
      case "busy":
      case "unreachable":
        return retry();
    }
  };

  const stream = (url: string): void => {
    let opened = false;
    const mine = new WebSocket(url);
    socket = mine;
    let ping = 0;
    mine.addEventListener("open", () => {
      opened = true;
      streamFailures = 0;
      ping = window.setInterval(() => mine.send(""), PING_MS);
      online();
    });
    mine.addEventListener("message", ({ data }) => {
      if (socket === mine && typeof data === "string" && data !== "") onSet(JSON.parse(data) as ActivitySet);
    });
    mine.addEventListener("close", () => {
      clearInterval(ping);
      if (closed || socket !== mine) return;
      socket = undefined;
      streamFailures = opened ? 0 : streamFailures + 1;
      if (streamFailures >= STREAM_FAILURES) {
        streamFailures = 0;
        pollUntil = Date.now() + POLLING_MS;
      }
      retry();
    });
  };

  const poll = async (): Promise<void> => {
    const { conversationId, token, watermark } = link();
    const outcome = await activitiesAfter(conversationId, token, watermark);
    if (closed) return;
    if (outcome.kind !== "ok") return retry();
    online();
    if (outcome.value.activities.length > 0) onSet(outcome.value);
    later(() => void (Date.now() < pollUntil ? poll() : resume()), POLL_MS);
  };

  return {
    open(access) {
      onStatus("connecting");
      if (access === undefined) void resume();
      else stream(access.streamUrl);
    },
    hurry() {
      if (closed || socket !== undefined || Date.now() < pollUntil) return;
      pause = FIRST_PAUSE_MS;
      void resume();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      clearInterval(refresh);
      socket?.close();
    },
  };
}
