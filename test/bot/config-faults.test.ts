import assert from "node:assert/strict";
import { readConfig } from "../../bot/config.js";
import { type Environment, printFaults } from "../../bot/config-faults.js";

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
function faultsOf(env: Environment): Readonly<Record<string, string>> {
  const reading = readConfig(env);
  if (reading.kind === "config") return assert.fail("no fault found");
  return Object.fromEntries(reading.faults.map(({ variable, message }) => [variable, message]));
}

describe("the settings refuse", () => {
  const faults: readonly (readonly [name: string, env: Environment, variable: string, says: RegExp])[] = [
    ["a word for a port", { PORT: "http" }, "PORT", /whole number/],
    ["a port that is too high", { PORT: "65536" }, "PORT", /0 to 65535/],
    ["a port with a fraction", { PORT: "39.78" }, "PORT", /whole number/],
    ["every address in local mode", { HOST: "0.0.0.0" }, "HOST", /127\.0\.0\.1/],
    ["a name that only begins like loopback", { HOST: "localhost.contoso.com" }, "HOST", /localhost/],
    ["another database", { DATABASE_URL: "mysql://x/y" }, "DATABASE_URL", /postgres:\/\//],
    ["a typed audit key", { AUDIT_KEY: "correct horse battery staple 1234567890" }, "AUDIT_KEY", /openssl/],
    ["a short audit key", { AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5" }, "AUDIT_KEY", /32/],
    ["an audit key of zeros", { AUDIT_KEY: "0".repeat(64) }, "AUDIT_KEY", /random/],
    [
      "a typed key for secrets",
      { SECRETS_KEY: "correct horse battery staple 1234567890" },
      "SECRETS_KEY",
      /openssl/,
    ],
    [
      "a cloud without a key for secrets",
      { ...CLOUD, SECRETS_KEY: undefined },
      "SECRETS_KEY",
      /is not set\./,
    ],
    ["a cloud without an audit key", { ...CLOUD, AUDIT_KEY: undefined }, "AUDIT_KEY", /is not set\./],
    ["a limit that is off", { LIMIT_ACTOR_HOUR: "0" }, "LIMIT_ACTOR_HOUR", /cannot be switched off/],
    ["a limit in words", { LIMIT_TENANT_10_MINUTES: "many" }, "LIMIT_TENANT_10_MINUTES", /from 1 to 99999/],
    ["a limit below nothing", { LIMIT_FAILED_PROOFS: "-1" }, "LIMIT_FAILED_PROOFS", /whole number/],
    [
      "privileged people without approval",
      { PRIVILEGED_TARGETS: "on" },
      "PRIVILEGED_TARGETS",
      /with-approval/,
    ],
    [
      "a protected account by display name",
      { PROTECTED_ACCOUNTS: "Break Glass" },
      "PROTECTED_ACCOUNTS",
      /object ids/,
    ],
    ["contacts without commas", { SECURITY_CONTACTS: "a@b.c d@e.f" }, "SECURITY_CONTACTS", /commas/],
    ["Graph in local mode", { DIRECTORY: "graph" }, "DIRECTORY", /mock/],
    ["an unknown language", { DEFAULT_LANGUAGE: "fr" }, "DEFAULT_LANGUAGE", /en, nl/],
    ["a help desk of two lines", { HELP_DESK: "call\n4357" }, "HELP_DESK", /one line/],
    ["a help desk of a page", { HELP_DESK: "x".repeat(121) }, "HELP_DESK", /120/],
    ["an unknown level", { LOG_LEVEL: "verbose" }, "LOG_LEVEL", /debug, info, warn, error/],
    [
      "a speaker who is no user principal name",
      { LOCAL_SPEAKER: "Adele" },
      "LOCAL_SPEAKER",
      /user principal name/,
    ],
    [
      "a public address in local mode",
      { PUBLIC_URL: "https://x.contoso.com" },
      "PUBLIC_URL",
      /only for cloud mode/,
    ],
    [
      "allowed addresses in local mode",
      { ALLOWED_SERVICE_URLS: "https://x/" },
      "ALLOWED_SERVICE_URLS",
      /cloud mode/,
    ],
    ["an app id alone", { MicrosoftAppId: APP_ID }, "MicrosoftAppTenantId", /is not set/],
    ["a blank app id", { MicrosoftAppId: "" }, "MicrosoftAppId", /is not set/],
    ["blanks for an app id", { ...CLOUD, MicrosoftAppId: "  " }, "MicrosoftAppId", /is not set/],
    ["an app id that is none", { ...CLOUD, MicrosoftAppId: "my-bot" }, "MicrosoftAppId", /GUID/],
    [
      "the example's app id",
      { ...CLOUD, MicrosoftAppId: "00000000-0000-0000-0000-000000000000" },
      "MicrosoftAppId",
      /GUID/,
    ],
    ["no type", { ...CLOUD, MicrosoftAppType: undefined }, "MicrosoftAppType", /is not set/],
    [
      "the type Azure gave up",
      { ...CLOUD, MicrosoftAppType: "MultiTenant" },
      "MicrosoftAppType",
      /2025-07-31/,
    ],
    ["a misspelt type", { ...CLOUD, MicrosoftAppType: "SingleTennant" }, "MicrosoftAppType", /SingleTenant/],
    ["no tenant", { ...CLOUD, MicrosoftAppTenantId: undefined }, "MicrosoftAppTenantId", /is not set/],
    [
      "a domain for a tenant",
      { ...CLOUD, MicrosoftAppTenantId: "contoso.com" },
      "MicrosoftAppTenantId",
      /GUID/,
    ],
    ["no password", { ...CLOUD, MicrosoftAppPassword: undefined }, "MicrosoftAppPassword", /client secret/],
    ["a blank password", { ...CLOUD, MicrosoftAppPassword: " " }, "MicrosoftAppPassword", /client secret/],
    [
      "a password for a managed identity",
      { ...CLOUD, MicrosoftAppType: "UserAssignedMSI" },
      "MicrosoftAppPassword",
      /must not be set/,
    ],
    ["no directory in cloud mode", { ...CLOUD, DIRECTORY: undefined }, "DIRECTORY", /must be graph/],
    ["an invented tenant in cloud mode", { ...CLOUD, DIRECTORY: "mock" }, "DIRECTORY", /must be graph/],
    ["no public address", { ...CLOUD, PUBLIC_URL: undefined }, "PUBLIC_URL", /is not set/],
    [
      "a public address in the clear",
      { ...CLOUD, PUBLIC_URL: "http://x.contoso.com" },
      "PUBLIC_URL",
      /https/,
    ],
    [
      "a public address with a path",
      { ...CLOUD, PUBLIC_URL: "https://contoso.com/bot" },
      "PUBLIC_URL",
      /without a path/,
    ],
    [
      "a speaker in cloud mode",
      { ...CLOUD, LOCAL_SPEAKER: "a@contoso.com" },
      "LOCAL_SPEAKER",
      /only for local mode/,
    ],
    [
      "an allowed address in the clear",
      { ...CLOUD, ALLOWED_SERVICE_URLS: "https://smba.trafficmanager.net/,http://x/" },
      "ALLOWED_SERVICE_URLS",
      /https/,
    ],
    [
      "a name in capitals",
      { ...CLOUD, MICROSOFTAPPID: TENANT_ID },
      "MICROSOFTAPPID",
      /Did you mean MicrosoftAppId\?/,
    ],
    [
      "a name with underscores",
      { MICROSOFT_APP_ID: APP_ID },
      "MICROSOFT_APP_ID",
      /Did you mean MicrosoftAppId\?/,
    ],
    [
      "a name with a capital too many",
      { MicrosoftAppID: APP_ID },
      "MicrosoftAppID",
      /Did you mean MicrosoftAppId\?/,
    ],
    ["a name without its underscore", { DATABASEURL: "x" }, "DATABASEURL", /Did you mean DATABASE_URL\?/],
    ["one for many", { ...CLOUD, ALLOWED_SERVICE_URL: "x" }, "ALLOWED_SERVICE_URL", /ALLOWED_SERVICE_URLS\?/],
    [
      "a family member nobody knows",
      { MicrosoftAppSecret: "x" },
      "MicrosoftAppSecret",
      /MicrosoftAppPassword/,
    ],
  ];
  for (const [name, env, variable, says] of faults) {
    it(`${name}`, () => {
      assert.match(faultsOf(env)[variable] ?? "", says);
    });
  }

  it("all that is wrong at once", () => {
    const found = faultsOf({
      PORT: "x",
      HOST: "0.0.0.0",
      LOG_LEVEL: "x",
      DEFAULT_LANGUAGE: "x",
      DIRECTORY: "x",
    });
    assert.deepEqual(Object.keys(found).sort(), [
      "DEFAULT_LANGUAGE",
      "DIRECTORY",
      "HOST",
      "LOG_LEVEL",
      "PORT",
    ]);
    const partly = faultsOf({ MicrosoftAppPassword: "x", PORT: "x" });
    assert.deepEqual(Object.keys(partly).sort(), [
      "AUDIT_KEY",
      "DIRECTORY",
      "MicrosoftAppId",
      "MicrosoftAppTenantId",
      "MicrosoftAppType",
      "PORT",
      "PUBLIC_URL",
      "SECRETS_KEY",
    ]);
  });

  it("a misspelt name once, and not again as missing", () => {
    const { MicrosoftAppId: _, ...rest } = CLOUD;
    assert.deepEqual(Object.keys(faultsOf({ ...rest, MICROSOFT_APP_ID: APP_ID })), ["MICROSOFT_APP_ID"]);
  });

  it("without repeating a value: it may be a secret in the wrong place", () => {
    const lines: string[] = [];
    const reading = readConfig(
      Object.fromEntries(
        [...Object.keys(CLOUD), "PORT", "DATABASE_URL", "HOST"].map((name) => [name, "Hunter2"]),
      ),
    );
    assert.ok(reading.kind === "faults");
    printFaults(reading.faults, { write: (text: string) => lines.push(text) });
    assert.equal(lines.join("").includes("Hunter2"), false);
    assert.match(lines.join(""), /\n {2}PORT must be a whole number from 0 to 65535\n/);
  });
});
