import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { permissionsOf } from "../../adapters/directory/graph/permissions.js";
import { APP_ID, TENANT_ID } from "../support/activities.js";
import { startBotProcess } from "../support/bot-process.js";
import { callerWith } from "../support/graph-fake/start-contoso.js";
import { BOT_CLAIMS, startFakeTenant } from "../support/graph-fake/start-fake-tenant.js";

/** Nobody answers at any of its addresses. */
const NOWHERE = {
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppId: APP_ID,
  MicrosoftAppTenantId: TENANT_ID,
  DIRECTORY: "graph",
  HOST: "127.0.0.1",
  AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
  SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
  PUBLIC_URL: "https://127.0.0.1:9",
  GRAPH_BASE_URL: "http://127.0.0.1:9",
  IDENTITY_ENDPOINT: "http://127.0.0.1:9/msi/token",
  IDENTITY_HEADER: "x",
};

describe("the doctor of a bot that starts", function () {
  this.timeout(60_000);

  it("holds nothing up where neither the tenant nor the bot's own address answers", async () => {
    const bot = await startBotProcess(NOWHERE);
    try {
      assert.equal((await fetch(`${bot.url}/readyz`)).status, 200);
      assert.equal((await bot.terminate()).code, 0);
      assert.doesNotMatch(bot.output(), /stopped-while/);
    } finally {
      await bot.stop();
    }
  });

  it("says in its log what the tenant is missing, without being asked", async () => {
    const tenant = await startFakeTenant();
    const missing = "User.RevokeSessions.All";
    const granted = permissionsOf("application").filter((name) => name !== missing);
    tenant.identity.become(callerWith("application", granted), BOT_CLAIMS);
    const bot = await startBotProcess(tenant.settings);
    try {
      while (!bot.output().includes('"event":"doctor-looked"')) await pause(20);
      const said = bot.output().match(/"event":"doctor-warning"[^\n]*/g) ?? [];
      assert.equal(said.length, 1);
      assert.match(
        said[0] ?? "",
        new RegExp(`"check":"permission ${missing}","says":"missing: nobody is signed out"`),
      );
      assert.equal((await bot.terminate()).code, 0);
    } finally {
      await bot.stop();
      await tenant.close();
    }
  });
});
