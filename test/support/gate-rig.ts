import type { TurnContext } from "botbuilder";
import type { JWTPayload } from "jose";
import { createCloudChannel } from "../../adapters/channel/cloud/cloud-channel.js";
import { Secret } from "../../adapters/ports/secret.js";
import { messagesRoute } from "../../bot/web/messages.js";
import { APP_ID, teamsMessage, TENANT_ID } from "./activities.js";
import { type Connector, fixedCredentials, startConnector } from "./connector.js";
import { createSigningPair, type SigningPair, signToken, startOpenIdServer } from "./openid-server.js";
import { startServer } from "./server.js";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A cloud-mode bot that echoes, between a connector and an OpenID server on loopback. */
export interface GateRig {
  readonly connector: Connector;
  /** Published for Teams, published for Web Chat only, and never published. */
  readonly keys: {
    readonly teams: SigningPair;
    readonly webchat: SigningPair;
    readonly stranger: SigningPair;
  };
  readonly serviceUrl: string;
  /** The claims of a good token, with some changed. */
  claims(changed?: JWTPayload): JWTPayload;
  claimsWithout(name: string): JWTPayload;
  /** A Bearer header; its claims and key are good unless given. */
  bearer(changed?: JWTPayload, key?: SigningPair): Promise<string>;
  message(fields?: Readonly<Record<string, unknown>>): object;
  deliver(authorization: string | undefined, activity: unknown): Promise<Answer>;
  turns(): number;
  refusals: readonly string[];
  close(): Promise<void>;
}

/** Seconds since the epoch, as tokens count them. */
export function seconds(fromNow: number): number {
  return Math.floor(Date.now() / 1000) + fromNow;
}

export async function startGateRig(): Promise<GateRig> {
  const [openId, connector, teams, webchat, stranger] = await Promise.all([
    startOpenIdServer(),
    startConnector(),
    createSigningPair("teams-key"),
    createSigningPair("webchat-key"),
    createSigningPair("never-published"),
  ]);
  openId.publish([
    [teams, ["msteams", "skype"]],
    [webchat, ["webchat"]],
  ]);
  const refusals: string[] = [];
  let turns = 0;
  const password = new Secret("outbound only");
  const channel = createCloudChannel({
    credentials: { kind: "single-tenant", appId: APP_ID, tenantId: TENANT_ID, password },
    cloud: "public",
    allowedServiceUrls: [`${connector.url}/teams/`],
    authority: { issuer: openId.issuer, metadataUrl: openId.metadataUrl },
    outboundCredentials: fixedCredentials(APP_ID),
    now: () => Date.now(),
    onRefused: (_, reason) => refusals.push(reason),
  });
  const echo = async (context: TurnContext) => {
    turns += 1;
    await context.sendActivity(`You said ${context.activity.text}`);
  };
  const access = { mode: "cloud", publicUrl: "https://passwords.contoso.com" } as const;
  const running = await startServer([messagesRoute(channel, echo)], access);

  const serviceUrl = `${connector.url}/teams/`;
  const claims = (changed: JWTPayload = {}): JWTPayload => ({
    iss: openId.issuer,
    aud: APP_ID,
    nbf: seconds(-60),
    exp: seconds(3_600),
    serviceurl: serviceUrl,
    ...changed,
  });
  return {
    connector,
    keys: { teams, webchat, stranger },
    serviceUrl,
    claims,
    claimsWithout: (name) => Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name)),
    bearer: async (changed, key = teams) => `Bearer ${await signToken(claims(changed), { pair: key })}`,
    message: (fields) => teamsMessage(serviceUrl, fields),
    async deliver(authorization, activity) {
      const headers = new Headers({ "Content-Type": "application/json" });
      if (authorization !== undefined) headers.set("Authorization", authorization);
      const body = JSON.stringify(activity);
      const response = await fetch(`${running.url}/api/messages`, { method: "POST", headers, body });
      return { status: response.status, body: await response.text() };
    },
    turns: () => turns,
    refusals,
    close: async () => {
      await Promise.all([running.server.close(), openId.close(), connector.close()]);
    },
  };
}
