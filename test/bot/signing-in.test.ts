import assert from "node:assert/strict";
import { APP_ID, TENANT_ID } from "../support/activities.js";
import { idOf } from "../support/contoso.js";
import { fakeToken } from "../support/graph-fake/tokens.js";
import { signInCard, startTeamsRig, type TeamsPerson, type TeamsRig } from "../support/teams-rig.js";
import { startTokenService, type TokenService } from "../support/token-service.js";

const CONNECTION = "graph";

describe("the asker's own sign-in, through the bot as a process of its own", function () {
  this.timeout(60_000);
  let tokens: TokenService;
  let rig: TeamsRig;

  before(async () => {
    tokens = await startTokenService({
      connectionName: CONNECTION,
      tokenFor: (account) =>
        fakeToken({ kind: "delegated", permissions: [], personId: idOf(account) }, undefined, {
          tid: TENANT_ID,
          appid: APP_ID,
        }),
    });
    rig = await startTeamsRig({
      GRAPH_SIGN_IN: "delegated",
      OAUTH_CONNECTION: CONNECTION,
      TEST_TOKEN_SERVICE: tokens.url,
      TEST_TOKEN_DEADLINE: "400",
    });
  });
  after(async () => {
    await rig?.close();
    await tokens?.close();
  });

  const exchange = (person: TeamsPerson, clientToken: string, id = signInCard(person).exchangeId) =>
    person.invoke("signin/tokenExchange", { id, connectionName: CONNECTION, token: clientToken });

  it("goes on without a word when the client's own sign-in can be exchanged", async () => {
    const rachel = rig.person("rachel.morgan");
    const asked = await rachel.say("Somebody needs a new password");
    assert.match(asked, /card\.oauth/);
    assert.match(signInCard(rachel).link, /^https:\/\/token\.botframework\.com/);
    tokens.allowExchange("client token of Rachel", "rachel.morgan");
    const { status } = await exchange(rachel, "client token of Rachel");
    assert.equal(status, 200);
    assert.match(
      String(rachel.heard().at(-1)?.text ?? JSON.stringify(rachel.heard().at(-1))),
      /Who is it for/,
    );
  });
});
