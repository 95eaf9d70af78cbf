import assert from "node:assert/strict";
import { CallerIdConstants } from "botbuilder";
import { BOT_CLOUDS, type BotCloud } from "../../../../adapters/channel/cloud/bot-clouds.js";
import { createCloudChannel } from "../../../../adapters/channel/cloud/cloud-channel.js";
import { CLOUDS } from "../../../../adapters/directory/graph/clouds.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { APP_ID, teamsMessage, TENANT_ID } from "../../../support/activities.js";
import { type Connector, fixedCredentials, startConnector } from "../../../support/connector.js";
import {
  createSigningPair,
  type OpenIdServer,
  type SigningPair,
  signToken,
  startOpenIdServer,
} from "../../../support/openid-server.js";

const NAMES = [
  "public",
  "us-government",
  "us-government-dod",
  "china",
] as const satisfies readonly BotCloud[];
const ISSUERS = {
  public: "https://api.botframework.com",
  "us-government": "https://api.botframework.us",
  "us-government-dod": "https://api.botframework.us",
  china: "https://api.botframework.azure.cn",
} as const;

describe("a bot in each of Microsoft's clouds", () => {
  let connector: Connector;
  let openId: OpenIdServer;
  let pair: SigningPair;
  before(async () => {
    [connector, openId, pair] = await Promise.all([
      startConnector(),
      startOpenIdServer(),
      createSigningPair("teams-key"),
    ]);
    openId.publish([[pair, ["msteams"]]]);
  });
  after(() => Promise.all([connector.close(), openId.close()]));

  interface Asked {
    readonly audience: string;
    readonly login: string;
  }
  /** Only the keys are elsewhere than the table says. */
  const channelIn = (cloud: BotCloud, asked: Asked[] = []) => {
    const fixed = fixedCredentials(APP_ID);
    return createCloudChannel({
      cloud,
      credentials: {
        kind: "single-tenant",
        appId: APP_ID,
        tenantId: TENANT_ID,
        password: new Secret("outbound only"),
      },
      allowedServiceUrls: [`${connector.url}/`],
      authority: { metadataUrl: openId.metadataUrl },
      outboundCredentials: {
        ...fixed,
        createCredentials: (_appId: string, audience: string, login: string) => {
          asked.push({ audience, login });
          return fixed.createCredentials();
        },
      },
      now: () => Date.now(),
    });
  };
  const deliveryBy = async (iss: string) => {
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss, aud: APP_ID, nbf: now - 60, exp: now + 600, serviceurl: `${connector.url}/` };
    return {
      authorization: `Bearer ${await signToken(claims, { pair })}`,
      body: teamsMessage(`${connector.url}/`),
    };
  };

  for (const cloud of NAMES) {
    it(`takes the word of its own cloud's issuer and of no other's (${cloud})`, async () => {
      for (const issuer of new Set(Object.values(ISSUERS))) {
        let turns = 0;
        const { status } = await channelIn(cloud).receive(await deliveryBy(issuer), async () => {
          turns += 1;
        });
        const ours = issuer === ISSUERS[cloud];
        assert.deepEqual([status, turns], ours ? [200, 1] : [401, 0], issuer);
      }
    });

    it(`asks the same cloud for its own tokens, and for its Bot Connector (${cloud})`, async () => {
      const asked: Asked[] = [];
      const callers: unknown[] = [];
      await channelIn(cloud, asked).receive(await deliveryBy(ISSUERS[cloud]), async (turn) => {
        callers.push(turn.activity.callerId);
        await turn.sendActivity("hello");
      });
      const login = `${CLOUDS[cloud].login}/${TENANT_ID}`;
      assert.deepEqual(
        [...new Set(asked.map((each) => JSON.stringify(each)))],
        [JSON.stringify({ audience: ISSUERS[cloud], login })],
      );
      const government = cloud.startsWith("us-");
      assert.deepEqual(callers, [
        government ? CallerIdConstants.USGovChannel : CallerIdConstants.PublicAzureChannel,
      ]);
    });

    it(`has every address in its own cloud (${cloud})`, () => {
      const { metadataUrl, login, scope, tokenService, serviceUrls } = BOT_CLOUDS[cloud];
      const ends = { public: /\.(com|net)$/, china: /\.cn$/ } as const;
      const end = cloud === "public" || cloud === "china" ? ends[cloud] : /\.us$/;
      for (const address of [metadataUrl, login, scope, tokenService, ...serviceUrls]) {
        assert.match(new URL(address).hostname, end);
        assert.equal(new URL(address).protocol, "https:");
      }
    });
  }
});
