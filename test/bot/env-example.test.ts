import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { readConfig } from "../../bot/config.js";
import { VARIABLES } from "../../bot/config-settings.js";

const text = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
const settings = text.split("\n").filter((line) => /^#? ?\w+=/.test(line));
const names = settings.map((line) => /\w+/.exec(line)?.[0] ?? "");

describe(".env.example", () => {
  it("explains every variable the bot reads, once, and no other", () => {
    assert.deepEqual([...names].sort(), [...VARIABLES].sort());
  });

  it("says something above each of them", () => {
    const lines = text.split("\n");
    for (const setting of settings)
      assert.match(lines[lines.indexOf(setting) - 1] ?? "", /^# [A-Z].+\.$/, setting);
  });

  it("can be copied as it is: nothing in it is switched on", () => {
    assert.deepEqual(parse(text), {});
  });

  it("shows values that are taken, and defaults that are true", () => {
    const all = parse(settings.map((line) => line.replace(/^# /, "")).join("\n"));
    const local = Object.entries(all).filter(
      ([name]) =>
        !/^Microsoft|^PUBLIC_URL|^GRAPH_|^OAUTH_|^PASSWORD_WRITEBACK|^ALLOWED_SERVICE_URLS/.test(name),
    );
    const shown = readConfig(Object.fromEntries(local));
    const defaults = readConfig({});
    assert.ok(shown.kind === "config" && defaults.kind === "config");
    const { port, host, dataDir, directory, defaultLanguage, logLevel } = defaults.config;
    assert.deepEqual(
      { ...shown.config, port, host, dataDir, directory, defaultLanguage, logLevel },
      shown.config,
    );
    const guid = "5d1c8a4e-0f0b-4c57-9f3e-6a1f1d2b3c4d";
    const { PUBLIC_URL, ALLOWED_SERVICE_URLS, MicrosoftAppType } = all;
    const ids = { MicrosoftAppId: guid, MicrosoftAppTenantId: guid };
    const AUDIT_KEY = "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=";
    const SECRETS_KEY = "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=";
    const base = { ...ids, MicrosoftAppType, PUBLIC_URL, AUDIT_KEY, SECRETS_KEY, DIRECTORY: "graph" };
    assert.deepEqual(readConfig({ ...base, ALLOWED_SERVICE_URLS }), readConfig(base));
    assert.equal(readConfig(base).kind, "config");
    const {
      GRAPH_TOKEN_FILE,
      GRAPH_CLIENT_ID: _,
      GRAPH_CLIENT_SECRET: _empty,
      ...graph
    } = Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith("GRAPH_")));
    assert.equal(readConfig({ ...base, ...graph, GRAPH_CLIENT_ID: guid }).kind, "config");
    const { OAUTH_CONNECTION, PASSWORD_WRITEBACK } = all;
    const connection = { OAUTH_CONNECTION, OAUTH_CLIENT_ID: guid, PASSWORD_WRITEBACK };
    const delegated = { GRAPH_SIGN_IN: "delegated", ...connection };
    assert.equal(readConfig({ ...base, ...delegated }).kind, "config");
    const workload = { GRAPH_TOKEN_FILE, GRAPH_CREDENTIAL: "workload-identity" };
    assert.equal(readConfig({ ...base, ...workload }).kind, "config");
  });
});
