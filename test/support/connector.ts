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
}

export async function startConnector(): Promise<Connector> {
  const replies: Reply[] = [];
  const loopback = await listenOnLoopback((request, response) => {
    void bodyOf(request).then((body) => {
      const { authorization } = request.headers;
      replies.push({ path: request.url ?? "", authorization, activity: body as Partial<Activity> });
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ id: `reply-${replies.length}` }));
    });
  });
  return { ...loopback, replies };
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
