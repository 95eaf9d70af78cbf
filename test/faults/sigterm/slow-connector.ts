import { setTimeout as pause } from "node:timers/promises";
import { bodyOf, listenOnLoopback } from "../../support/loopback.js";

/** The channel's side, taking its time, so that turns are in flight; keeps the messages of each conversation. */
export interface SlowConnector {
  readonly url: string;
  /** The messages (not the typing) that a conversation got so far, as JSON. */
  heard(conversationId: string): readonly string[];
  close(): Promise<void>;
}

export async function startSlowConnector(delayMs: () => number): Promise<SlowConnector> {
  const heard = new Map<string, string[]>();
  const loopback = await listenOnLoopback((request, response) => {
    void bodyOf(request).then(async (body) => {
      await pause(delayMs());
      const [, id = ""] = /\/conversations\/([^/]+)\//.exec(request.url ?? "") ?? [];
      const conversation = decodeURIComponent(id);
      const text = JSON.stringify(body);
      if (text.includes('"type":"message"'))
        heard.set(conversation, [...(heard.get(conversation) ?? []), text]);
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ id: "reply" }));
    });
  });
  return {
    url: loopback.url,
    heard: (conversationId) => heard.get(conversationId) ?? [],
    close: () => loopback.close(),
  };
}
