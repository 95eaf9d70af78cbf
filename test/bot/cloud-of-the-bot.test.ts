import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { APP_ID, teamsMessage, TENANT_ID } from "../support/activities.js";
import { startBotProcess } from "../support/bot-process.js";
import { startConnector } from "../support/connector.js";
import { startFakeTenant } from "../support/graph-fake/start-fake-tenant.js";
import { createSigningPair, signToken, startOpenIdServer } from "../support/openid-server.js";

const CLOUD_BOT = fileURLToPath(new URL("../support/cloud-bot.js", import.meta.url));
const GOVERNMENT = {
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppId: APP_ID,
  MicrosoftAppTenantId: TENANT_ID,
  DIRECTORY: "graph",
  GRAPH_CLOUD: "usgov",
  HOST: "127.0.0.1",
  AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
  SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
  PUBLIC_URL: "https://127.0.0.1:9",
};

describe("the bot of a tenant in US Government", function () {
  this.timeout(60_000);

  it("hears Teams of that cloud, not of the public one, and asks that cloud's Graph", async () => {
    const [tenant, connector, openId, pair] = await Promise.all([
      startFakeTenant(),
      startConnector(),
      startOpenIdServer(),
      createSigningPair("teams-key"),
    ]);
    openId.publish([[pair, ["msteams"]]]);
    const settings = {
      ...GOVERNMENT,
      ...tenant.settings,
      TEST_CONNECTOR: connector.url,
      TEST_OPENID_METADATA: openId.metadataUrl,
    };
    const bot = await startBotProcess(settings, CLOUD_BOT);
    const statusBy = async (iss: string) => {
      const now = Math.floor(Date.now() / 1_000);
      const claims = { iss, aud: APP_ID, nbf: now - 60, exp: now + 600, serviceurl: connector.url };
      const response = await fetch(`${bot.url}/api/messages`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Authorization: `Bearer ${await signToken(claims, { pair })}`,
        },
        body: JSON.stringify(teamsMessage(connector.url)),
      });
      return response.status;
    };
    try {
      assert.equal(await statusBy("https://api.botframework.com"), 401);
      assert.equal(connector.replies.length, 0);
      assert.equal(await statusBy("https://api.botframework.us"), 200);
      assert.ok(connector.replies.length > 0);
      assert.deepEqual([...new Set(tenant.identity.asked)], ["https://graph.microsoft.us"]);
    } finally {
      await bot.stop();
      await Promise.all([tenant.close(), connector.close(), openId.close()]);
    }
  });
});
