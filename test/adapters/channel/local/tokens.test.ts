import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { createTokens } from "../../../../adapters/channel/local/tokens.js";
import { createSettableClock } from "../../../support/settable-clock.js";

const CLAIMS = { conversationId: "c1", userId: "u1" };

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function create() {
  const clock = createSettableClock();
  const key = randomBytes(32);
  return { clock, key, tokens: createTokens({ key, clock }) };
}

describe("a token", () => {
  it("gives back what it was issued for, until it expires", () => {
    const { clock, tokens } = create();
    const { token, expiresInSeconds } = tokens.issue("conversation", CLAIMS);
    assert.equal(expiresInSeconds, 1_800);
    assert.deepEqual(tokens.read("conversation", token), { kind: "valid", claims: CLAIMS });
    clock.advance((expiresInSeconds - 1) * 1_000);
    assert.equal(tokens.read("conversation", token).kind, "valid");
    clock.advance(1_000);
    assert.deepEqual(tokens.read("conversation", token), { kind: "expired" });
  });

  it("serves one purpose only", () => {
    const { tokens } = create();
    const { token } = tokens.issue("stream", CLAIMS);
    assert.equal(tokens.read("stream", token).kind, "valid");
    assert.equal(tokens.read("conversation", token).kind, "invalid");
    assert.equal(tokens.read("reader", token).kind, "invalid");
  });

  it("survives a restart with the same key, and no other key", () => {
    const { clock, key, tokens } = create();
    const { token } = tokens.issue("conversation", CLAIMS);
    assert.equal(createTokens({ key, clock }).read("conversation", token).kind, "valid");
    assert.equal(createTokens({ key: randomBytes(32), clock }).read("conversation", token).kind, "invalid");
  });

  it("tells stock clients who they are in the claim `user`", () => {
    const [, payload = ""] = create().tokens.issue("conversation", CLAIMS).token.split(".");
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    assert.equal(Reflect.get(Object(claims), "user"), "u1");
  });

  it("is invalid whatever is changed in it", () => {
    const { key, tokens } = create();
    const { token } = tokens.issue("conversation", CLAIMS);
    const [header = "", payload = "", signature = ""] = token.split(".");
    const resigned = (head: object, body: string) => {
      const signed = `${encode(head)}.${body}`;
      return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
    };
    const forged = [
      "",
      ".",
      "..",
      token.slice(0, -2),
      `${token}.`,
      `${token}.x`,
      `${header}.${encode({ ...CLAIMS, aud: "conversation", exp: 9e9 })}.${signature}`,
      `${encode({ alg: "none" })}.${payload}.`,
      resigned({ alg: "none", typ: "JWT" }, payload),
      resigned({ alg: "HS512", typ: "JWT" }, payload),
      "x".repeat(100_000),
      "é.é.é",
    ];
    for (const one of forged)
      assert.equal(tokens.read("conversation", one).kind, "invalid", one.slice(0, 40));
  });

  it("is not signed with a short key", () => {
    assert.throws(() => createTokens({ key: randomBytes(31), clock: createSettableClock() }), /32 bytes/);
  });
});
