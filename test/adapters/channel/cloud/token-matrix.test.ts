import assert from "node:assert/strict";
import { SignJWT, UnsecuredJWT, type JWTPayload } from "jose";
import type { TurnContext } from "botbuilder";
import { createCloudChannel } from "../../../../adapters/channel/cloud/cloud-channel.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { messagesRoute } from "../../../../bot/web/messages.js";
import { APP_ID, TENANT_ID, teamsMessage } from "../../../support/activities.js";
import { type Connector, fixedCredentials, startConnector } from "../../../support/connector.js";
import {
  createSigningPair,
  type OpenIdServer,
  type SigningPair,
  signToken,
  startOpenIdServer,
} from "../../../support/openid-server.js";
import { type RunningServer, startServer } from "../../../support/server.js";

const OTHER_GUID = "0f0f0f0f-1111-4222-8333-444444444444";
const EMULATOR_ISSUERS = [
  "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
  "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
  "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
];

describe("the inbound gate", () => {
  let openId: OpenIdServer;
  let connector: Connector;
  let running: RunningServer;
  let teams: SigningPair;
  let elsewhere: SigningPair;
  let stranger: SigningPair;
  let turns = 0;
  const reasons: string[] = [];

  before(async () => {
    [openId, connector, teams, elsewhere, stranger] = await Promise.all([
      startOpenIdServer(),
      startConnector(),
      createSigningPair("teams-key"),
      createSigningPair("webchat-key"),
      createSigningPair("never-published"),
    ]);
    openId.publish([
      [teams, ["msteams", "skype"]],
      [elsewhere, ["webchat"]],
    ]);
    const channel = createCloudChannel({
      credentials: {
        kind: "single-tenant",
        appId: APP_ID,
        tenantId: TENANT_ID,
        password: new Secret("outbound only"),
      },
      allowedServiceUrls: [`${connector.url}/teams/`],
      authority: { issuer: openId.issuer, metadataUrl: openId.metadataUrl },
      outboundCredentials: fixedCredentials(APP_ID),
      now: () => Date.now(),
      onRefused: (_, reason) => reasons.push(reason),
    });
    const echo = async (context: TurnContext) => {
      turns += 1;
      await context.sendActivity(`You said ${context.activity.text}`);
    };
    running = await startServer([messagesRoute(channel, echo)], {
      mode: "cloud",
      publicUrl: "https://passwords.contoso.com",
    });
  });

  after(async () => {
    await Promise.all([running.server.close(), openId.close(), connector.close()]);
  });

  const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset;
  const serviceUrl = () => `${connector.url}/teams/`;
  const claims = (changed: JWTPayload = {}): JWTPayload => ({
    iss: openId.issuer,
    aud: APP_ID,
    nbf: seconds(-60),
    exp: seconds(3_600),
    serviceurl: serviceUrl(),
    ...changed,
  });
  const without = (name: string) =>
    Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));
  const valid = (changed: JWTPayload = {}, pair = teams) => signToken(claims(changed), { pair });

  const deliver = async (authorization: string | undefined, activity: unknown) => {
    const headers = new Headers({ "Content-Type": "application/json" });
    if (authorization !== undefined) headers.set("Authorization", authorization);
    const response = await fetch(`${running.url}/api/messages`, {
      method: "POST",
      headers,
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text() };
  };

  it("runs the turn for a token of the channel, from our tenant, at an allowed address", async () => {
    const before = turns;
    const { status, body } = await deliver(`Bearer ${await valid()}`, teamsMessage(serviceUrl()));
    assert.deepEqual({ status, body, turns: turns - before }, { status: 200, body: "", turns: 1 });
    const reply = connector.replies.at(-1);
    assert.equal(reply?.activity.text, "You said hello");
    assert.equal(reply.path, "/teams/v3/conversations/a%3A1xyz/activities/1700000000001");
    assert.equal(reply.authorization, "Bearer outbound-token");
  });

  it("still takes a token that ran out four minutes ago, for clocks differ", async () => {
    const token = await valid({ exp: seconds(-240) });
    assert.equal((await deliver(`Bearer ${token}`, teamsMessage(serviceUrl()))).status, 200);
  });

  type Variant = readonly [
    name: string,
    status: 401 | 403,
    reason: string,
    authorization: () => string | undefined | Promise<string | undefined>,
    activity?: () => object,
  ];

  const bearer = async (token: Promise<string>) => `Bearer ${await token}`;
  const asTeams = () => bearer(valid());
  const message = (fields: Readonly<Record<string, unknown>> = {}) => teamsMessage(serviceUrl(), fields);
  const conversation = (tenantId: unknown) => ({ id: "a:1xyz", conversationType: "personal", tenantId });
  const elsewhereUrl = (url: string): readonly [() => Promise<string>, () => object] => [
    () => bearer(valid({ serviceurl: url })),
    () => teamsMessage(url),
  ];
  const hs256WithPublicKey = () => {
    const secret = new TextEncoder().encode(JSON.stringify(teams.publicJwk));
    return new SignJWT(claims()).setProtectedHeader({ alg: "HS256", kid: teams.kid }).sign(secret);
  };
  const tampered = async () => {
    const [header, , signature] = (await valid()).split(".");
    const payload = Buffer.from(JSON.stringify(claims({ exp: seconds(99_999) }))).toString("base64url");
    return `Bearer ${header}.${payload}.${signature}`;
  };

  const variants: readonly Variant[] = [
    ["no header", 401, "no-bearer-token", () => undefined],
    ["an empty header", 401, "no-bearer-token", () => ""],
    ["another scheme", 401, "no-bearer-token", async () => `Basic ${await valid()}`],
    ["a bare token without its scheme", 401, "no-bearer-token", () => valid()],
    ["a scheme without a token", 401, "no-bearer-token", () => "Bearer "],
    ["garbage", 401, "malformed", () => "Bearer not.a.token"],
    [
      "a token of ten thousand letters",
      401,
      "no-bearer-token",
      () => `Bearer ${"a".repeat(5_000)}.${"b".repeat(5_000)}.c`,
    ],
    ["two tokens", 401, "no-bearer-token", async () => `Bearer ${await valid()} ${await valid()}`],
    [
      "no signature and alg none",
      401,
      "no-bearer-token",
      () => `Bearer ${new UnsecuredJWT(claims()).encode()}`,
    ],
    [
      "a signature made with the public key as a password",
      401,
      "algorithm",
      () => bearer(hs256WithPublicKey()),
    ],
    ["claims changed after signing", 401, "ERR_JWS_SIGNATURE_VERIFICATION_FAILED", tampered],
    [
      "another bot's audience",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(valid({ aud: OTHER_GUID })),
    ],
    [
      "no audience",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(signToken(without("aud"), { pair: teams })),
    ],
    ["expired six minutes ago", 401, "ERR_JWT_EXPIRED", () => bearer(valid({ exp: seconds(-360) }))],
    [
      "no expiry",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(signToken(without("exp"), { pair: teams })),
    ],
    [
      "valid only from tomorrow",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(valid({ nbf: seconds(86_400) })),
    ],
    ["a key nobody published", 401, "unknown-key", () => bearer(valid({}, stranger))],
    [
      "a stranger's key under a published id",
      401,
      "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
      () => bearer(signToken(claims(), { pair: stranger, header: { kid: "teams-key" } })),
    ],
    [
      "another issuer",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(valid({ iss: "https://example.com" })),
    ],
    [
      "the issuer of the US government cloud",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(valid({ iss: "https://api.botframework.us" })),
    ],
    [
      "no issuer",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(signToken(without("iss"), { pair: teams })),
    ],
    ...EMULATOR_ISSUERS.map((iss): Variant => [
      `the emulator issuer ${iss}`,
      401,
      () => bearer(valid({ iss, ver: "1.0", appid: APP_ID })),
      () => message({ channelId: "emulator" }),
    ]),
    [
      "the App Service extension's way in",
      401,
      "ERR_JWT_CLAIM_VALIDATION_FAILED",
      () => bearer(valid({ iss: `https://sts.windows.net/${TENANT_ID}/` })),
      () => message({ channelId: "directlineextension" }),
    ],
    ["another channel", 403, "channel", asTeams, () => message({ channelId: "webchat" })],
    ["the emulator channel", 403, "channel", asTeams, () => message({ channelId: "emulator" })],
    ["Teams by another spelling", 403, "channel", asTeams, () => message({ channelId: "MSTeams" })],
    ["a key that may not vouch for Teams", 403, "not-endorsed", () => bearer(valid({}, elsewhere))],
    [
      "claims of a skill, first form",
      403,
      "asked-by-another-bot",
      () => bearer(valid({ ver: "1.0", appid: OTHER_GUID })),
    ],
    [
      "claims of a skill, second form",
      403,
      "asked-by-another-bot",
      () => bearer(valid({ ver: "2.0", azp: OTHER_GUID })),
    ],
    ["no serviceUrl", 403, "service-url-missing", asTeams, () => message({ serviceUrl: undefined })],
    ["an empty serviceUrl", 403, "service-url-missing", asTeams, () => message({ serviceUrl: "" })],
    [
      "a serviceUrl that the token does not name",
      403,
      "service-url-not-vouched-for",
      asTeams,
      () => message({ serviceUrl: `${serviceUrl()}eu/` }),
    ],
    [
      "a token that names no serviceUrl",
      403,
      "service-url-not-vouched-for",
      () => bearer(signToken(without("serviceurl"), { pair: teams })),
    ],
    [
      "a foreign serviceUrl",
      403,
      "service-url-not-allowed",
      ...elsewhereUrl("https://attacker.example/teams/"),
    ],
    [
      "an allowed host with another port",
      403,
      "service-url-not-allowed",
      ...elsewhereUrl("http://127.0.0.1:1/teams/"),
    ],
    [
      "an allowed host outside the allowed path",
      403,
      "service-url-not-allowed",
      () => asTeams(),
      () => message({ serviceUrl: connector.url }),
    ],
    [
      "an allowed host as a user name",
      403,
      "service-url-not-allowed",
      ...elsewhereUrl("http://127.0.0.1@attacker.example/teams/"),
    ],
    ["an address that is none", 403, "service-url-not-allowed", ...elsewhereUrl("teams")],
    ["a file address", 403, "service-url-not-allowed", ...elsewhereUrl("file:///etc/passwd")],
    [
      "another tenant in the conversation",
      403,
      "foreign-tenant",
      asTeams,
      () => message({ conversation: conversation(OTHER_GUID) }),
    ],
    [
      "another tenant in the channel data",
      403,
      "foreign-tenant",
      asTeams,
      () => message({ channelData: { tenant: { id: OTHER_GUID } } }),
    ],
    [
      "no tenant at all",
      403,
      "tenant-missing",
      asTeams,
      () => message({ conversation: conversation(undefined), channelData: undefined }),
    ],
    [
      "an empty tenant",
      403,
      "foreign-tenant",
      asTeams,
      () => message({ conversation: conversation(""), channelData: { tenant: { id: "" } } }),
    ],
    [
      "an invoke of another tenant",
      403,
      "foreign-tenant",
      asTeams,
      () => message({ type: "invoke", name: "task/fetch", conversation: conversation(OTHER_GUID) }),
    ],
    [
      "another tenant's conversationUpdate",
      403,
      "foreign-tenant",
      asTeams,
      () => message({ type: "conversationUpdate", conversation: conversation(OTHER_GUID) }),
    ],
  ];

  for (const [name, expected, reason, authorization, activity = message] of variants) {
    it(`answers ${expected}, and runs no turn, for ${name}`, async () => {
      const turnsBefore = turns;
      const { status, body } = await deliver(await authorization(), activity());
      assert.deepEqual({ status, reason: reasons.at(-1) }, { status: expected, reason });
      assert.equal(turns, turnsBefore);
      const words = expected === 401 ? "did not prove who sent it" : "may not do this";
      assert.match(body, new RegExp(`^\\{"error":\\{"code":"\\w+","message":"[^"]*${words}\\."\\}\\}$`));
    });
  }

  it("has at least the 28 variants of the threat model", () => {
    assert.ok(variants.length >= 28, `only ${variants.length}`);
  });
});
