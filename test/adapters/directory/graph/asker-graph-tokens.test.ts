import assert from "node:assert/strict";
import { inspect } from "node:util";
import {
  type AskerGraphTokensDeps,
  createAskerGraphTokens,
  type RefusedSignIn,
} from "../../../../adapters/directory/graph/asker-graph-tokens.js";
import type { ExchangedToken } from "../../../../adapters/directory/graph/on-behalf-of.js";
import type { AskerToken } from "../../../../adapters/ports/asker-tokens.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { APP_ID, TENANT_ID } from "../../../support/activities.js";
import { idOf } from "../../../support/contoso.js";
import { fakeToken, type TokenClaims } from "../../../support/graph-fake/tokens.js";
import { createSettableClock } from "../../../support/settable-clock.js";

const ADAM = idOf("adam.wilson");
const ELEANOR = idOf("eleanor.wright");
const GRAPH = "https://graph.microsoft.com";
const OWN_API = `api://botid-${APP_ID}`;
const NEVER = new AbortController().signal;
const MINUTE = 60_000;

describe("A person's sign-in, as a token for Microsoft Graph", () => {
  const clock = createSettableClock();
  let exchanged: string[];
  let refusals: RefusedSignIn[];

  beforeEach(() => {
    exchanged = [];
    refusals = [];
  });

  const signedIn = (claims: TokenClaims = {}, personId = ADAM, ms = 60 * MINUTE) =>
    fakeToken({ kind: "delegated", permissions: [], personId }, clock.now().getTime() + ms, {
      aud: GRAPH,
      tid: TENANT_ID,
      ...claims,
    });
  const given = (text: string): AskerToken => ({ kind: "token", token: new Secret(text) });
  const graphToken = (token: AskerToken, more: Partial<AskerGraphTokensDeps> = {}) =>
    createAskerGraphTokens({
      askers: { tokenOf: async () => token },
      tenantId: TENANT_ID,
      apiClientId: APP_ID,
      cloud: "public",
      clock,
      exchange: async (text): Promise<ExchangedToken> => {
        exchanged.push(text.reveal());
        return { kind: "token", token: new Secret(signedIn({ aud: `${GRAPH}/` })) };
      },
      onRefused: (refused) => refusals.push(refused),
      ...more,
    }).tokenOf(ADAM, NEVER);

  for (const [cloud, aud] of [
    ["public", "https://graph.microsoft.com"],
    ["public", "https://graph.microsoft.com/"],
    ["public", "00000003-0000-0000-c000-000000000000"],
    ["us-government", "https://graph.microsoft.us"],
    ["us-government-dod", "https://dod-graph.microsoft.us"],
    ["china", "https://microsoftgraph.chinacloudapi.cn"],
  ] as const) {
    it(`is used as it is where the connection gave it for Graph (${cloud}, ${aud})`, async () => {
      const text = signedIn({ aud });
      const answer = await graphToken(given(text), { cloud });
      assert.equal(answer.kind, "token");
      assert.equal(answer.token.reveal(), text);
      assert.deepEqual(exchanged, []);
      assert.deepEqual(refusals, []);
    });
  }

  for (const aud of [
    APP_ID,
    APP_ID.toUpperCase(),
    OWN_API,
    `api://${APP_ID}`,
    `api://bot.contoso.com/botid-${APP_ID}`,
  ]) {
    it(`is exchanged where the connection gave it for the bot's own API (${aud})`, async () => {
      const text = signedIn({ aud });
      const answer = await graphToken(given(text));
      assert.equal(answer.kind, "token");
      assert.deepEqual(exchanged, [text]);
      assert.notEqual(answer.token.reveal(), text);
    });
  }

  for (const [what, text] of [
    ["for another API", signedIn({ aud: "https://management.azure.com" })],
    ["for another app", signedIn({ aud: `api://${TENANT_ID}` })],
    ["for an app whose name only holds the bot's", signedIn({ aud: `api://${APP_ID}-evil` })],
    ["for Graph of another cloud", signedIn({ aud: "https://graph.microsoft.us" })],
    ["for an address that only begins like Graph's", signedIn({ aud: `${GRAPH}.evil.example` })],
    ["that cannot be looked into", "EwB4A8l6BAAURSN"],
    ["with nothing in it", `x.${Buffer.from("null").toString("base64url")}.`],
  ] as const) {
    it(`is not used where it is ${what}: the operator hears which scopes the connection needs`, async () => {
      const answer = await graphToken(given(text));
      assert.equal(answer.kind, "unavailable");
      assert.match(answer.operatorHint, /scopes of the OAuth connection \(OAUTH_CONNECTION\)/);
      assert.deepEqual(refusals, [{ kind: "unavailable", why: answer.operatorHint }]);
      assert.deepEqual(exchanged, []);
    });
  }

  for (const [what, why, claims, personId, ms] of [
    ["another person's", /another person/, {}, ELEANOR, 60 * MINUTE],
    ["another person's, for the bot's API", /another person/, { aud: OWN_API }, ELEANOR, 60 * MINUTE],
    ["of another tenant", /another tenant/, { tid: APP_ID }, ADAM, 60 * MINUTE],
    [
      "of another tenant, for the bot's API",
      /another tenant/,
      { aud: OWN_API, tid: APP_ID },
      ADAM,
      60 * MINUTE,
    ],
    ["of no tenant", /another tenant/, { tid: "" }, ADAM, 60 * MINUTE],
    ["over", /has ended/, {}, ADAM, -1],
    ["over before it can arrive", /has ended/, {}, ADAM, 20_000],
    ["over, for the bot's API", /has ended/, { aud: OWN_API }, ADAM, -1],
  ] as const) {
    it(`is never used where it is ${what}: the person signs in again`, async () => {
      assert.deepEqual(await graphToken(given(signedIn(claims, personId, ms))), { kind: "sign-in-needed" });
      assert.deepEqual(exchanged, []);
      assert.equal(refusals.length, 1);
      assert.match(refusals[0]?.why ?? "", why);
    });
  }

  it("is theirs in whichever case the id is written", async () => {
    const text = signedIn({ tid: TENANT_ID.toUpperCase() }, ADAM.toUpperCase());
    assert.equal((await graphToken(given(text))).kind, "token");
  });

  it("is not used where the exchange gave somebody else's", async () => {
    for (const text of [signedIn({}, ELEANOR), signedIn({ tid: APP_ID }), "opaque"]) {
      const exchange = async () => ({ kind: "token", token: new Secret(text) }) as const;
      const answer = await graphToken(given(signedIn({ aud: OWN_API })), { exchange });
      assert.equal(answer.kind, "unavailable");
      assert.match(answer.operatorHint, /somebody else/);
    }
  });

  it("is missing as the channel and Entra say that it is", async () => {
    const unavailable = { kind: "unavailable", operatorHint: "token service: 503" } as const;
    assert.deepEqual(await graphToken({ kind: "sign-in-needed" }), { kind: "sign-in-needed" });
    assert.deepEqual(await graphToken(unavailable), unavailable);
    const own = given(signedIn({ aud: OWN_API }));
    assert.deepEqual(await graphToken(own, { exchange: async () => unavailable }), unavailable);
    const again = { kind: "sign-in-needed", code: "AADSTS50076" } as const;
    assert.deepEqual(await graphToken(own, { exchange: async () => again }), { kind: "sign-in-needed" });
    assert.equal(refusals.at(-1)?.why, "AADSTS50076");
  });

  it("turns up nowhere, whatever becomes of it", async () => {
    for (const text of [
      signedIn(),
      signedIn({ aud: OWN_API }),
      signedIn({}, ELEANOR),
      signedIn({ aud: "x" }),
    ]) {
      const printed = inspect([await graphToken(given(text)), refusals], { depth: 9 });
      for (const hidden of ["eyJ", ADAM, ELEANOR, TENANT_ID]) assert.ok(!printed.includes(hidden), printed);
    }
  });
});
