import assert from "node:assert/strict";
import { inspect } from "node:util";
import { DEFAULT_HOUSE_RULES } from "../../adapters/directory/guard/house-rules.js";
import { readConfig } from "../../bot/config.js";
import type { Environment } from "../../bot/config-faults.js";

const APP_ID = "5d1c8a4e-0f0b-4c57-9f3e-6a1f1d2b3c4d";
const TENANT_ID = "9c1f7b52-3d1a-4b7e-8a59-0e6f5a4b3c2d";
const CLOUD: Environment = {
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppId: APP_ID,
  MicrosoftAppTenantId: TENANT_ID,
  MicrosoftAppPassword: "Hunter2-canary",
  DIRECTORY: "graph",
  AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
  SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
  PUBLIC_URL: "https://passwords.contoso.com/",
};
/** What npm, a shell and a build server put around a process. */
const SURROUNDINGS: Environment = {
  PATH: "/usr/bin",
  HOSTNAME: "web-1",
  npm_config_loglevel: "warn",
  npm_package_name: "password-support-bot",
  WEBSITE_HOSTNAME: "bot.azurewebsites.net",
  AZURE_TENANT_ID: TENANT_ID,
  MICROSOFT_GRAPH_SCOPE: "x",
  PGHOST: "db",
  PORTS: "80,443",
  HOSTS: "a,b",
};

function configOf(env: Environment) {
  const reading = readConfig(env);
  assert.equal(reading.kind, "config", inspect(reading));
  return reading.kind === "config" ? reading.config : assert.fail();
}

describe("the settings", () => {
  it("need nothing at all for local mode", () => {
    assert.deepEqual(configOf({}), {
      mode: "local",
      port: 3978,
      host: "127.0.0.1",
      dataDir: "./data",
      database: { kind: "file" },
      auditKey: undefined,
      secretsKey: undefined,
      knowledgeDir: undefined,
      directory: "mock",
      defaultLanguage: "en",
      helpDesk: undefined,
      handOff: "none",
      logLevel: "info",
      house: DEFAULT_HOUSE_RULES,
      localSpeaker: undefined,
    });
  });

  it("of cloud mode are read from the MicrosoftApp family", () => {
    const config = configOf({ ...CLOUD, ...SURROUNDINGS });
    assert.ok(config.mode === "cloud" && config.credentials.kind === "single-tenant");
    assert.equal(config.host, "0.0.0.0");
    const { credentials, ...rest } = config.directory;
    assert.deepEqual(rest, { signIn: "application", cloud: "public", baseUrl: undefined });
    assert.ok(credentials.kind === "client-secret");
    assert.deepEqual([credentials.clientId, credentials.tenantId], [APP_ID, TENANT_ID]);
    assert.equal(credentials.secret.reveal(), "Hunter2-canary");
    assert.equal(config.publicUrl, "https://passwords.contoso.com");
    assert.deepEqual(config.allowedServiceUrls, [
      "https://smba.trafficmanager.net/",
      "https://smba.infra.gcc.teams.microsoft.com/",
    ]);
    assert.equal(config.credentials.appId, APP_ID);
    assert.equal(config.credentials.tenantId, TENANT_ID);
    assert.equal(config.credentials.password.reveal(), "Hunter2-canary");
    assert.equal(inspect(config, { depth: 9 }).includes("Hunter2"), false);
  });

  for (const [name, cloud, address] of [
    ["usgov", "us-government", "https://smba.infra.gov.teams.microsoft.us/"],
    ["usgov-dod", "us-government-dod", "https://smba.infra.dod.teams.microsoft.us/"],
    ["china", "china", "https://frontend.botapi.msg.infra.teams.microsoftonline.cn/"],
  ] as const) {
    it(`answer Teams of the cloud that they name, unless they say otherwise (${name})`, () => {
      const config = configOf({ ...CLOUD, GRAPH_CLOUD: name });
      assert.ok(config.mode === "cloud");
      assert.deepEqual([config.directory.cloud, config.allowedServiceUrls], [cloud, [address]]);
      const own = configOf({
        ...CLOUD,
        GRAPH_CLOUD: name,
        ALLOWED_SERVICE_URLS: "https://teams.contoso.com/x",
      });
      assert.ok(own.mode === "cloud");
      assert.deepEqual(own.allowedServiceUrls, ["https://teams.contoso.com/x"]);
    });
  }

  it("of a managed identity need no password", () => {
    const { MicrosoftAppPassword: _, ...rest } = CLOUD;
    const config = configOf({ ...rest, MicrosoftAppType: "UserAssignedMsi" });
    assert.deepEqual(config.mode === "cloud" && config.credentials, {
      kind: "managed-identity",
      appId: APP_ID,
      tenantId: TENANT_ID,
    });
  });

  it("of Graph name another app, another credential and another cloud than the bot's own", () => {
    const { MicrosoftAppPassword: _, ...rest } = CLOUD;
    const identity = { ...rest, MicrosoftAppType: "UserAssignedMSI" };
    const graphOf = (env: Environment) => {
      const { directory } = configOf(env);
      return directory === "mock" ? assert.fail() : directory;
    };
    const ids = { tenantId: TENANT_ID, clientId: APP_ID };
    assert.deepEqual(graphOf(identity).credentials, { kind: "managed-identity", clientId: APP_ID });
    const certificate = { GRAPH_CREDENTIAL: "certificate", GRAPH_CERTIFICATE_PATH: "graph.pem" };
    assert.deepEqual(graphOf({ ...identity, ...certificate }).credentials, {
      kind: "certificate",
      ...ids,
      path: "graph.pem",
    });
    const workload = { GRAPH_CREDENTIAL: "workload-identity", GRAPH_TOKEN_FILE: "/token" };
    assert.deepEqual(
      graphOf({ ...CLOUD, ...workload, GRAPH_CLIENT_ID: TENANT_ID.toUpperCase() }).credentials,
      {
        kind: "workload-identity",
        tenantId: TENANT_ID,
        clientId: TENANT_ID,
        tokenFile: "/token",
      },
    );
    const { cloud, credentials } = graphOf({
      ...CLOUD,
      GRAPH_CLOUD: "usgov",
      GRAPH_CLIENT_SECRET: "Hunter3",
    });
    assert.equal(cloud, "us-government");
    assert.equal(credentials.kind === "client-secret" && credentials.secret.reveal(), "Hunter3");
  });

  it("of local mode may name a fake of Graph on this machine", () => {
    assert.deepEqual(configOf({ DIRECTORY: "graph", GRAPH_BASE_URL: "http://127.0.0.1:4011/" }).directory, {
      signIn: "application",
      credentials: { kind: "managed-identity" },
      cloud: "public",
      baseUrl: "http://127.0.0.1:4011",
    });
  });

  it("may be written with spaces around, ids in any case, and left blank where they have a default", () => {
    const blanks = {
      PORT: "",
      HOST: " ",
      DATABASE_URL: "",
      HELP_DESK: "",
      KNOWLEDGE_DIR: "",
      LOG_LEVEL: "  ",
    };
    assert.deepEqual(configOf(blanks), configOf({}));
    const config = configOf({ ...CLOUD, MicrosoftAppId: ` ${APP_ID.toUpperCase()} `, PORT: " 8080 " });
    assert.ok(config.mode === "cloud");
    assert.deepEqual([config.credentials.appId, config.port], [APP_ID, 8080]);
  });

  it("keep a database's password to themselves", () => {
    const config = configOf({ DATABASE_URL: "postgresql://bot:Hunter2@db/bot" });
    assert.ok(config.database.kind === "postgres");
    assert.equal(config.database.url.reveal(), "postgresql://bot:Hunter2@db/bot");
    assert.equal(JSON.stringify(config).includes("Hunter2"), false);
  });

  it("of the house are read into its rules, each on its own", () => {
    const { house } = configOf({
      PRIVILEGED_TARGETS: "with-approval",
      PROTECTED_ACCOUNTS: ` Emergency@contoso.com , ${APP_ID},`,
      SECURITY_CONTACTS: "security@contoso.com",
      LIMIT_ACTOR_HOUR: "1",
      LIMIT_ACTOR_DAY: "2",
      LIMIT_TARGET_15_MINUTES: "3",
      LIMIT_TARGET_DAY: "4",
      LIMIT_TENANT_10_MINUTES: "5",
      LIMIT_LOOK_UPS_MINUTE: "6",
      LIMIT_LOOK_UPS_HOUR: "7",
      LIMIT_BATCHES_HOUR: "9",
      LIMIT_BATCHES_DAY: "10",
      LIMIT_BATCH_TENANT_10_MINUTES: "11",
      LIMIT_BATCH_LOOK_UPS_HOUR: "12",
      LIMIT_FAILED_PROOFS: "8",
    });
    assert.deepEqual(house, {
      privilegedTargets: "with-approval",
      protectedAccounts: ["Emergency@contoso.com", APP_ID],
      securityContacts: ["security@contoso.com"],
      limits: {
        actorHour: 1,
        actorDay: 2,
        target15Minutes: 3,
        targetDay: 4,
        tenant10Minutes: 5,
        lookUpsMinute: 6,
        lookUpsHour: 7,
        batchesHour: 9,
        batchesDay: 10,
        batchTenant10Minutes: 11,
        batchLookUpsHour: 12,
        failedProofs: 8,
      },
      signInAge: DEFAULT_HOUSE_RULES.signInAge,
    });
  });

  it("do not take others' variables for misspelt ones", () => {
    assert.deepEqual(configOf(SURROUNDINGS), configOf({}));
  });

  it("may come under any case of letters on Windows, which finds them so", () => {
    const { MicrosoftAppId: _, ...rest } = CLOUD;
    const asListed: Environment = { ...rest, MICROSOFTAPPID: APP_ID };
    const env = Object.defineProperty({ ...asListed }, "MicrosoftAppId", { value: APP_ID });
    assert.equal(readConfig(env).kind, "config");
  });
});
