import assert from "node:assert/strict";
import { readConfig } from "../../bot/config.js";
import type { Environment } from "../../bot/config-faults.js";

const TENANT_ID = "9c1f7b52-3d1a-4b7e-8a59-0e6f5a4b3c2d";
const CLOUD: Environment = {
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppId: "5d1c8a4e-0f0b-4c57-9f3e-6a1f1d2b3c4d",
  MicrosoftAppTenantId: TENANT_ID,
  MicrosoftAppPassword: "Hunter2-canary",
  DIRECTORY: "graph",
  AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
  SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
  PUBLIC_URL: "https://passwords.contoso.com/",
};
const FAKE: Environment = { DIRECTORY: "graph", GRAPH_BASE_URL: "http://127.0.0.1:4011" };
const IDENTITY: Environment = {
  ...CLOUD,
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppPassword: undefined,
};

const DELEGATED: Environment = { ...CLOUD, GRAPH_SIGN_IN: "delegated", OAUTH_CONNECTION: "graph" };

describe("the asker's sign-in", () => {
  const directoryOf = (env: Environment) => {
    const reading = readConfig(env);
    return reading.kind === "config" ? reading.config.directory : assert.fail(JSON.stringify(reading.faults));
  };

  it("is for what is changed, through the bot's own app registration unless another is named", () => {
    const directory = directoryOf(DELEGATED);
    assert.ok(directory !== "mock");
    const { credentials, ...rest } = directory;
    assert.equal(credentials.kind, "client-secret");
    const delegated = {
      signIn: "delegated",
      connectionName: "graph",
      tenantId: TENANT_ID,
      apiClientId: CLOUD["MicrosoftAppId"],
      writeback: undefined,
      cloud: "public",
      baseUrl: undefined,
    };
    assert.deepEqual(rest, delegated);
  });

  it("can go with a managed identity, beside the app registration of the connection", () => {
    const env = {
      ...IDENTITY,
      GRAPH_SIGN_IN: "delegated",
      OAUTH_CONNECTION: "graph",
      OAUTH_CLIENT_ID: TENANT_ID.toUpperCase(),
      PASSWORD_WRITEBACK: "on",
    };
    const directory = directoryOf(env);
    assert.ok(directory !== "mock" && directory.signIn === "delegated");
    assert.equal(directory.apiClientId, TENANT_ID);
    assert.equal(directory.writeback, true);
    assert.deepEqual(directory.credentials, {
      kind: "managed-identity",
      clientId: CLOUD["MicrosoftAppId"],
    });
  });
});

describe("the settings of Microsoft Graph refuse", () => {
  const faults: readonly (readonly [name: string, env: Environment, variable: string, says: RegExp])[] = [
    [
      "Graph elsewhere in local mode",
      { DIRECTORY: "graph", GRAPH_BASE_URL: "https://graph.microsoft.com" },
      "DIRECTORY",
      /on this machine/,
    ],
    [
      "a host that only begins like loopback",
      { DIRECTORY: "graph", GRAPH_BASE_URL: "https://127.0.0.1.contoso.com" },
      "DIRECTORY",
      /on this machine/,
    ],
    [
      "a secret for a fake",
      { ...FAKE, GRAPH_CLIENT_SECRET: "Hunter2" },
      "GRAPH_CLIENT_SECRET",
      /no use in local mode/,
    ],
    [
      "a setting of Graph's without Graph",
      { GRAPH_BASE_URL: "http://127.0.0.1:4011" },
      "GRAPH_BASE_URL",
      /DIRECTORY=graph/,
    ],
    [
      "Graph in the clear",
      { ...CLOUD, GRAPH_BASE_URL: "http://graph.contoso.com" },
      "GRAPH_BASE_URL",
      /https/,
    ],
    [
      "Graph with a path",
      { ...CLOUD, GRAPH_BASE_URL: "https://x.contoso.com/v1.0" },
      "GRAPH_BASE_URL",
      /path/,
    ],
    ["an unknown cloud", { ...CLOUD, GRAPH_CLOUD: "germany" }, "GRAPH_CLOUD", /china/],
    ["an unknown sign-in", { ...CLOUD, GRAPH_SIGN_IN: "both" }, "GRAPH_SIGN_IN", /application.*delegated/],
    [
      "the asker's sign-in without a connection",
      { ...CLOUD, GRAPH_SIGN_IN: "delegated" },
      "OAUTH_CONNECTION",
      /is not set\..*OAuth connection setting/,
    ],
    [
      "a connection that is an address",
      { ...DELEGATED, OAUTH_CONNECTION: "https://token.botframework.com" },
      "OAUTH_CONNECTION",
      /name of an OAuth connection/,
    ],
    [
      "the app of a connection by its name",
      { ...DELEGATED, OAUTH_CLIENT_ID: "my-bot" },
      "OAUTH_CLIENT_ID",
      /GUID/,
    ],
    [
      "a connection that the bot's own sign-in has no use for",
      { ...CLOUD, OAUTH_CONNECTION: "graph" },
      "OAUTH_CONNECTION",
      /only for GRAPH_SIGN_IN=delegated/,
    ],
    [
      "a switch that is neither on nor off",
      { ...DELEGATED, PASSWORD_WRITEBACK: "yes" },
      "PASSWORD_WRITEBACK",
      /on or off/,
    ],
    [
      "writeback where only the asker's sign-in reaches it",
      { ...CLOUD, PASSWORD_WRITEBACK: "on" },
      "PASSWORD_WRITEBACK",
      /only for GRAPH_SIGN_IN=delegated/,
    ],
    [
      "the app of a connection that the bot's own sign-in has no use for",
      { ...CLOUD, OAUTH_CLIENT_ID: TENANT_ID },
      "OAUTH_CLIENT_ID",
      /only for GRAPH_SIGN_IN=delegated/,
    ],
    [
      "the asker's sign-in in local mode, where there is no token service",
      { ...FAKE, GRAPH_SIGN_IN: "delegated", OAUTH_CONNECTION: "graph" },
      "GRAPH_SIGN_IN",
      /token service of Azure Bot/,
    ],
    [
      "the asker's sign-in on the mock tenant",
      { GRAPH_SIGN_IN: "delegated", OAUTH_CONNECTION: "graph" },
      "GRAPH_SIGN_IN",
      /only cloud mode/,
    ],
    [
      "a connection in local mode",
      { ...FAKE, OAUTH_CONNECTION: "graph" },
      "OAUTH_CONNECTION",
      /no use in local mode/,
    ],
    ["an unknown credential", { ...CLOUD, GRAPH_CREDENTIAL: "password" }, "GRAPH_CREDENTIAL", /certificate/],
    [
      "another app by its name",
      { ...CLOUD, GRAPH_CLIENT_ID: "my-bot", GRAPH_CLIENT_SECRET: "x" },
      "GRAPH_CLIENT_ID",
      /GUID/,
    ],
    [
      "another app without its secret",
      { ...CLOUD, GRAPH_CLIENT_ID: TENANT_ID },
      "GRAPH_CLIENT_SECRET",
      /is not set\./,
    ],
    [
      "a managed identity that asks Graph with a secret it has not",
      { ...IDENTITY, GRAPH_CREDENTIAL: "client-secret" },
      "GRAPH_CLIENT_SECRET",
      /is not set\./,
    ],
    [
      "a certificate without a file",
      { ...CLOUD, GRAPH_CREDENTIAL: "certificate" },
      "GRAPH_CERTIFICATE_PATH",
      /PEM/,
    ],
    [
      "a file for another credential",
      { ...CLOUD, GRAPH_CERTIFICATE_PATH: "x.pem" },
      "GRAPH_CERTIFICATE_PATH",
      /only for GRAPH_CREDENTIAL=certificate/,
    ],
    [
      "a workload identity without its file",
      { ...CLOUD, GRAPH_CREDENTIAL: "workload-identity" },
      "GRAPH_TOKEN_FILE",
      /cluster/,
    ],
  ];
  for (const [name, env, variable, says] of faults) {
    it(`${name}`, () => {
      const reading = readConfig(env);
      const found = reading.kind === "faults" ? reading.faults : [];
      assert.deepEqual(
        found.map((fault) => fault.variable),
        [variable],
      );
      assert.match(found[0]?.message ?? "", says);
    });
  }
});
