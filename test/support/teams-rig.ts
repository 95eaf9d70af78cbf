/** The bot in cloud mode as a process of its own, with everything around it on loopback, and people who talk to it. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Activity } from "botbuilder";
import type { MockPerson } from "../../adapters/directory/mock/mock-person.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { APP_ID, teamsMessage, TENANT_ID } from "./activities.js";
import { type BotProcess, startBotProcess } from "./bot-process.js";
import { type Connector, startConnector } from "./connector.js";
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
  /** Presses the newest button of this kind. */
  press(kind: string): Promise<string>;
  /** As if the button with this behind it were pressed. */
  submit(value: unknown): Promise<string>;
  /** What is behind the newest button that has it. */
  dataOf(holds: (data: Readonly<Record<string, unknown>>) => boolean): unknown;
  /** The first message of all that says so, now or when it comes. */
  hears(words: RegExp): Promise<string>;
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

export async function startTeamsRig(
  more: Readonly<Record<string, string>>,
  people: readonly MockPerson[] = CONTOSO_PEOPLE,
): Promise<TeamsRig> {
  const [tenant, connector, openId, pair] = await Promise.all([
    startFakeTenant(0, people),
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
    const id = idIn(people, name);
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
    const chatPath = `/v3/conversations/${encodeURIComponent(conversationId)}/`;
    const heard = () =>
      connector.replies.flatMap(({ path, activity }) => (path.startsWith(chatPath) ? [activity] : []));
    const dataOf: TeamsPerson["dataOf"] = (holds) => {
      const button = buttonsIn(heard()).findLast(({ data }) => data !== undefined && holds(data));
      return button?.data ?? assert.fail(`no such button in ${wordsOf(heard())}`);
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
      press: (kind) => tell({ text: undefined, value: dataOf((data) => data["kind"] === kind) }),
      submit: (value) => tell({ text: undefined, value }),
      dataOf,
      hears: async (words) => {
        const { activity } = await connector.reply(
          ({ path, activity: said }) => path.startsWith(chatPath) && words.test(wordsOf([said])),
        );
        return wordsOf([activity]);
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

/** Object id, by the first part of the user principal name. */
export function idIn(people: readonly MockPerson[], name: string): string {
  const found = people.find(({ person }) => person.userPrincipalName.startsWith(`${name}@`));
  return found?.person.id ?? assert.fail(`nobody is called ${name}`);
}

interface Shown {
  readonly data?: Readonly<Record<string, unknown>>;
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
export function signInCard(person: TeamsPerson): { readonly exchangeId: string; readonly link: string } {
  const card = person
    .heard()
    .flatMap(({ attachments = [] }) => attachments)
    .findLast(({ contentType }) => contentType === "application/vnd.microsoft.card.oauth");
  const content = card?.content as
    | {
        readonly tokenExchangeResource: { readonly id: string };
        readonly buttons: readonly { readonly type: string; readonly value: string }[];
      }
    | undefined;
  if (content === undefined) assert.fail(`no sign-in card in ${wordsOf(person.heard())}`);
  return { exchangeId: content.tokenExchangeResource.id, link: content.buttons[0]?.value ?? "" };
}
