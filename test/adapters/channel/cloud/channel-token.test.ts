import assert from "node:assert/strict";
import { SignJWT, UnsecuredJWT } from "jose";
import { TENANT_ID } from "../../../support/activities.js";
import { type GateRig, seconds, startGateRig } from "../../../support/gate-rig.js";
import { signToken } from "../../../support/openid-server.js";

const GENERIC = '{"error":{"code":"Unauthorized","message":"The request did not prove who sent it."}}';
const EMULATOR_ISSUERS = [
  "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
  "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
  "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
  "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
  "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
];

type Token = (rig: GateRig) => string | undefined | Promise<string | undefined>;
type Variant = readonly [
  name: string,
  reason: string,
  token: Token,
  fields?: Readonly<Record<string, unknown>>,
];

const NO_TOKEN = "no-bearer-token";
const CLAIM = "ERR_JWT_CLAIM_VALIDATION_FAILED";
const SIGNATURE = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";

const without =
  (claim: string): Token =>
  async (rig) =>
    `Bearer ${await signToken(rig.claimsWithout(claim), { pair: rig.keys.teams })}`;

async function tampered(rig: GateRig): Promise<string> {
  const [header, , signature] = (await rig.bearer()).split(".");
  const payload = Buffer.from(JSON.stringify(rig.claims({ exp: seconds(99_999) }))).toString("base64url");
  return `${header}.${payload}.${signature}`;
}

async function signedWithPublicKey(rig: GateRig): Promise<string> {
  const password = new TextEncoder().encode(JSON.stringify(rig.keys.teams.publicJwk));
  const token = new SignJWT(rig.claims()).setProtectedHeader({ alg: "HS256", kid: rig.keys.teams.kid });
  return `Bearer ${await token.sign(password)}`;
}

const VARIANTS: readonly Variant[] = [
  ["no header", NO_TOKEN, () => undefined],
  ["an empty header", NO_TOKEN, () => ""],
  ["another scheme", NO_TOKEN, async (rig) => (await rig.bearer()).replace("Bearer", "Basic")],
  ["a token without a scheme", NO_TOKEN, async (rig) => (await rig.bearer()).replace("Bearer ", "")],
  ["a scheme without a token", NO_TOKEN, () => "Bearer "],
  ["two tokens", NO_TOKEN, async (rig) => `${await rig.bearer()} ${await rig.bearer()}`],
  ["a token of ten thousand letters", NO_TOKEN, () => `Bearer ${"a".repeat(5_000)}.${"b".repeat(5_000)}.c`],
  ["garbage", "malformed", () => "Bearer not.a.token"],
  ["alg none", NO_TOKEN, (rig) => `Bearer ${new UnsecuredJWT(rig.claims()).encode()}`],
  ["alg none with a signature", "algorithm", (rig) => `Bearer ${new UnsecuredJWT(rig.claims()).encode()}AA`],
  ["the public key used as a password", "algorithm", signedWithPublicKey],
  ["claims changed after signing", SIGNATURE, tampered],
  ["a key nobody published", "unknown-key", (rig) => rig.bearer({}, rig.keys.stranger)],
  [
    "a stranger's key under a published id",
    SIGNATURE,
    (rig) => rig.bearer({}, { ...rig.keys.stranger, kid: rig.keys.teams.kid }),
  ],
  ["another bot's audience", CLAIM, (rig) => rig.bearer({ aud: TENANT_ID })],
  ["no audience", CLAIM, without("aud")],
  ["expired six minutes ago", "ERR_JWT_EXPIRED", (rig) => rig.bearer({ exp: seconds(-360) })],
  ["no expiry", CLAIM, without("exp")],
  ["valid only from tomorrow", CLAIM, (rig) => rig.bearer({ nbf: seconds(86_400) })],
  ["another issuer", CLAIM, (rig) => rig.bearer({ iss: "https://example.com" })],
  ["the US government's issuer", CLAIM, (rig) => rig.bearer({ iss: "https://api.botframework.us" })],
  ["no issuer", CLAIM, without("iss")],
  ...EMULATOR_ISSUERS.map((iss): Variant => [
    `the emulator's issuer ${iss}`,
    CLAIM,
    (rig) => rig.bearer({ iss, ver: "1.0", appid: rig.claims().aud }),
    { channelId: "emulator" },
  ]),
  [
    "the App Service extension",
    CLAIM,
    (rig) => rig.bearer({ iss: `https://sts.windows.net/${TENANT_ID}/` }),
    { channelId: "directlineextension" },
  ],
];

describe("a token at the gate", () => {
  let rig: GateRig;
  before(async () => {
    rig = await startGateRig();
  });
  after(() => rig.close());

  it("lets the channel in, and the answer goes back to it with the bot's own token", async () => {
    assert.deepEqual(await rig.deliver(await rig.bearer(), rig.message()), { status: 200, body: "" });
    assert.equal(rig.turns(), 1);
    assert.equal(rig.connector.replies[0]?.activity.text, "You said hello");
    assert.equal(rig.connector.replies[0].path, "/teams/v3/conversations/a%3A1xyz/activities/1700000000001");
    assert.equal(rig.connector.replies[0].authorization, "Bearer outbound-token");
  });

  it("may have run out four minutes ago, for clocks differ", async () => {
    const answer = await rig.deliver(await rig.bearer({ exp: seconds(-240) }), rig.message());
    assert.equal(answer.status, 200);
  });

  for (const [name, reason, token, fields] of VARIANTS) {
    it(`is refused as not proven, without a turn: ${name}`, async () => {
      const turns = rig.turns();
      const answer = await rig.deliver(await token(rig), rig.message(fields));
      assert.deepEqual(answer, { status: 401, body: GENERIC });
      assert.equal(rig.refusals.at(-1), reason);
      assert.equal(rig.turns(), turns);
    });
  }
});
