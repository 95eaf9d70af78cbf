import assert from "node:assert/strict";
import { Secret } from "../../../../adapters/ports/secret.js";
import type { TokenSource } from "../../../../adapters/ports/token-source.js";
import { type Config, readConfig } from "../../../../bot/config.js";
import type { Environment } from "../../../../bot/config-faults.js";
import type { Check } from "../../../../bot/doctor/check.js";
import { examine } from "../../../../bot/doctor/examine.js";
import { APP_ID, TENANT_ID } from "../../../support/activities.js";
import { callerWith } from "../../../support/graph-fake/start-contoso.js";
import { BOT_CLAIMS, type FakeTenantServers } from "../../../support/graph-fake/start-fake-tenant.js";
import { fakeToken } from "../../../support/graph-fake/tokens.js";

const DAY = 86_400_000;

/** A bot in the cloud, over the fake of Graph. */
export function configOf({ fake }: FakeTenantServers, env: Environment = {}): Config {
  const reading = readConfig({
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppId: APP_ID,
    MicrosoftAppTenantId: TENANT_ID,
    MicrosoftAppPassword: "abcHunter2-canary",
    DIRECTORY: "graph",
    GRAPH_BASE_URL: fake.url,
    AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
    SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
    PUBLIC_URL: "https://passwords.contoso.com",
    ...env,
  });
  return reading.kind === "config" ? reading.config : assert.fail(JSON.stringify(reading.faults));
}

export interface Looking {
  /** The bot's own. */
  readonly permissions: readonly string[];
  readonly now: number;
  readonly config: Config;
  readonly claims: { readonly tid?: string; readonly oid?: string };
  /** What the bot's own address answers with. */
  readonly endpoint: number;
  readonly tokens: TokenSource;
}

/** Every check by its name. Only the fake can be reached, and the bot's own address. */
export async function look(
  servers: FakeTenantServers,
  looking: Pick<Looking, "permissions"> & Partial<Looking>,
): Promise<ReadonlyMap<string, Check>> {
  const { permissions, claims = BOT_CLAIMS, endpoint = 200, now = Date.now() } = looking;
  const token = new Secret(fakeToken(callerWith("application", permissions), undefined, claims));
  const checks = await examine(looking.config ?? configOf(servers), {
    clock: { now: () => new Date(now) },
    fetch: async (url, init) =>
      url.startsWith(servers.fake.url) ? fetch(url, init) : new Response(null, { status: endpoint }),
    tokens: looking.tokens ?? { token: async () => ({ kind: "token", token }) },
  });
  assert.doesNotMatch(JSON.stringify(checks), /Hunter2|eyJ|sandra/);
  return new Map(checks.map((check) => [check.name, check]));
}

export function resultOf(checks: ReadonlyMap<string, Check>, name: string): Check["result"] {
  return (checks.get(name) ?? assert.fail(`no check of ${name}`)).result;
}

/** When the bot's client secret ends; another one has ended long since. */
export function secretsUntil({ fake }: FakeTenantServers, days: number, now = Date.now()): void {
  const endDateTime = new Date(now + days * DAY).toISOString();
  fake.tenant.settings.clientSecrets = [
    { hint: "abc", endDateTime },
    { hint: "xyz", endDateTime: "2020-01-01T00:00:00Z" },
  ];
}
