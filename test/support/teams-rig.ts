/** The bot in cloud mode as a process of its own, with everything around it on loopback, and people who talk to it. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Activity } from "botbuilder";
import { APP_ID, teamsMessage, TENANT_ID } from "./activities.js";
import { type BotProcess, startBotProcess } from "./bot-process.js";
import { type Connector, startConnector } from "./connector.js";
import { idOf } from "./contoso.js";
import { type FakeTenantServers, startFakeTenant } from "./graph-fake/start-fake-tenant.js";
import { createSigningPair, signToken, startOpenIdServer } from "./openid-server.js";

const CLOUD_BOT = fileURLToPath(new URL("cloud-bot.js", import.meta.url));

export interface TeamsAnswer {
  readonly status: number;
  readonly body: string;
}

/** One person's own chat with the bot. */
export interface TeamsPerson {
  /** On the channel. */
  readonly userId: string;
  readonly id: string;
  /** What the bot sent because of it, as text. */
  say(text: string): Promise<string>;
  /** Presses the newest button of this title. */
  press(title: string): Promise<string>;
  invoke(name: string, value: unknown, id?: string): Promise<TeamsAnswer>;
  /** All activities that the bot sent here. */
  heard(): readonly Partial<Activity>[];
}

export interface TeamsRig {
  readonly tenant: FakeTenantServers;
  readonly connector: Connector;
  readonly bot: BotProcess;
  /** By the first part of their user principal name. */
  person(name: string, locale?: string): TeamsPerson;
  close(): Promise<void>;
}

const SETTINGS = {
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppId: APP_ID,
  MicrosoftAppTenantId: TENANT_ID,
  DIRECTORY: "graph",
  HOST: "127.0.0.1",
  AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
  SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
  PUBLIC_URL: "https://passwords.contoso.com",
};

export async function startTeamsRig(more: Readonly<Record<string, string>>): Promise<TeamsRig> {
  const [tenant, connector, openId, pair] = await Promise.all([
    startFakeTenant(),
    startConnector(),
    startOpenIdServer(),
    createSigningPair("teams-key"),
  ]);
  openId.publish([[pair, ["msteams"]]]);
  const settings = {
    ...SETTINGS,
    ...tenant.settings,
    TEST_CONNECTOR: connector.url,
    TEST_OPENID_METADATA: openId.metadataUrl,
    ...more,
  };
  const bot = await startBotProcess(settings, CLOUD_BOT);
  const serviceurl = connector.url;
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iss: openId.issuer, aud: APP_ID, nbf: now - 60, exp: now + 3_600, serviceurl };
  const token = await signToken(claims, { pair });
  let count = 0;

  const person = (name: string, locale = "en-GB"): TeamsPerson => {
    const userId = `29:${name}`;
    const conversationId = `a:${name}`;
    const id = idOf(name);
    const deliver = async (fields: object): Promise<TeamsAnswer> => {
      count += 1;
      const response = await fetch(`${bot.url}/api/messages`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
        body: JSON.stringify(
          teamsMessage(connector.url, {
            id: `activity-${count}`,
            from: { id: userId, name, aadObjectId: id },
            conversation: { id: conversationId, conversationType: "personal", tenantId: TENANT_ID },
            locale,
            ...fields,
          }),
        ),
      });
      return { status: response.status, body: await response.text() };
    };
    const heard = () => {
      const path = `/v3/conversations/${encodeURIComponent(conversationId)}/`;
      return connector.replies.flatMap((reply) => (reply.path.startsWith(path) ? [reply.activity] : []));
    };
    const tell = async (fields: object) => {
      const before = heard().length;
      const { status, body } = await deliver(fields);
      assert.deepEqual([status, body], [200, ""]);
      return wordsOf(heard().slice(before));
    };
    return {
      userId,
      id,
      heard,
      say: (text) => tell({ text }),
      press: (title) => {
        const button = buttonsIn(heard()).findLast((each) => each.title.startsWith(title));
        return tell({
          text: undefined,
          value: button?.data ?? assert.fail(`no "${title}" in ${wordsOf(heard())}`),
        });
      },
      invoke: (invoked, value, given) =>
        deliver({
          type: "invoke",
          name: invoked,
          text: undefined,
          value,
          ...(given !== undefined && { id: given }),
        }),
    };
  };

  return {
    tenant,
    connector,
    bot,
    person,
    close: async () => {
      await bot.stop();
      await Promise.all([tenant.close(), connector.close(), openId.close()]);
    },
  };
}

interface Shown {
  readonly title: string;
  readonly data?: unknown;
}

function buttonsIn(activities: readonly Partial<Activity>[]): readonly Shown[] {
  return activities.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ content }) => {
      const { actions = [] } = content as { readonly actions?: readonly Shown[] };
      return actions;
    }),
  );
}

/** All that was sent, cards included, in one text. */
export function wordsOf(activities: readonly Partial<Activity>[]): string {
  return activities
    .filter(({ type }) => type === "message")
    .map(({ text, attachments }) => `${text ?? ""}${attachments ? JSON.stringify(attachments) : ""}`)
    .join("\n");
}

/** The sign-in card that came last: what the client exchanges by itself, and the address behind its button. */
export function signInCard({ heard }: TeamsPerson): { readonly exchangeId: string; readonly link: string } {
  const card = heard()
    .flatMap(({ attachments = [] }) => attachments)
    .findLast(({ contentType }) => contentType === "application/vnd.microsoft.card.oauth");
  const content = card?.content as
    | {
        readonly tokenExchangeResource: { readonly id: string };
        readonly buttons: readonly { readonly type: string; readonly value: string }[];
      }
    | undefined;
  if (content === undefined) assert.fail(`no sign-in card in ${wordsOf(heard())}`);
  return { exchangeId: content.tokenExchangeResource.id, link: content.buttons[0]?.value ?? "" };
}
