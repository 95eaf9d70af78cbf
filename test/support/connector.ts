import type { Activity } from "botbuilder";
import { bodyOf, listenOnLoopback, type Loopback } from "./loopback.js";

export interface Reply {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: Partial<Activity>;
}

/** The channel's side of the Bot Connector, on loopback: keeps what the bot sends. */
export interface Connector extends Loopback {
  readonly replies: readonly Reply[];
  /** The first reply that is so, now or when it comes. */
  reply(holds: (reply: Reply) => boolean): Promise<Reply>;
}

export async function startConnector(): Promise<Connector> {
  const replies: Reply[] = [];
  const waiting = new Set<(reply: Reply) => void>();
  const loopback = await listenOnLoopback((request, response) => {
    void bodyOf(request).then((body) => {
      const { authorization } = request.headers;
      const reply = { path: request.url ?? "", authorization, activity: body as Partial<Activity> };
      replies.push(reply);
      for (const hear of waiting) hear(reply);
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ id: `reply-${replies.length}` }));
    });
  });
  return {
    ...loopback,
    replies,
    reply: (holds) =>
      new Promise((resolve) => {
        const found = replies.find(holds);
        if (found !== undefined) return resolve(found);
        const hear = (reply: Reply) => {
          if (!holds(reply)) return;
          waiting.delete(hear);
          resolve(reply);
        };
        waiting.add(hear);
      }),
  };
}

/** Credentials that put a fixed token on what the bot sends, where Entra ID would be asked. */
export function fixedCredentials(appId: string) {
  return {
    isValidAppId: (id: string) => Promise.resolve(id === appId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: () =>
      Promise.resolve({
        signRequest: <T extends { headers: { set(name: string, value: string): unknown } }>(request: T) => {
          request.headers.set("Authorization", "Bearer outbound-token");
          return Promise.resolve(request);
        },
      }),
  };
}
