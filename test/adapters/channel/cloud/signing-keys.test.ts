import assert from "node:assert/strict";
import { createSigningKeys, type SigningKeys } from "../../../../adapters/channel/cloud/signing-keys.js";
import {
  createSigningPair,
  type OpenIdServer,
  type SigningPair,
  startOpenIdServer,
} from "../../../support/openid-server.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe("the signing keys", () => {
  let openId: OpenIdServer;
  let first: SigningPair;
  let second: SigningPair;
  let keys: SigningKeys;
  let now: number;
  let faults: unknown[];

  before(async () => {
    [first, second] = await Promise.all([createSigningPair("first"), createSigningPair("second")]);
  });
  beforeEach(async () => {
    openId = await startOpenIdServer();
    openId.publish([[first, ["msteams"]]]);
    now = Date.UTC(2026, 10, 20);
    faults = [];
    const { metadataUrl } = openId;
    keys = createSigningKeys({ metadataUrl, now: () => now, onFault: (error) => faults.push(error) });
  });
  afterEach(() => openId.close());

  const kindOf = async (id: string) => (await keys.find(id)).kind;

  it("are fetched once, however many ask at the same time", async () => {
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.find("first")));
    assert.ok(found.every((key) => key.kind === "key" && key.endorsements.includes("msteams")));
    assert.equal(openId.fetches(), 1);
  });

  it("are not fetched again for ids that somebody invents", async () => {
    for (let index = 0; index < 20; index += 1) assert.equal(await kindOf(`invented-${index}`), "unknown");
    assert.equal(openId.fetches(), 1);
  });

  it("follow a rotation within five minutes", async () => {
    assert.equal(await kindOf("second"), "unknown");
    openId.publish([[second, ["msteams"]]]);
    assert.equal(await kindOf("second"), "unknown");
    now += 5 * MINUTE;
    assert.equal(await kindOf("second"), "key");
    assert.equal(await kindOf("first"), "unknown");
  });

  it("go on working when their owner is out of reach, and unknown ones stay unknown", async () => {
    assert.equal(await kindOf("first"), "key");
    openId.breakDown(true);
    now += 2 * DAY;
    assert.equal(await kindOf("first"), "key");
    assert.equal(await kindOf("second"), "unknown");
    assert.equal(faults.length, 1);
  });

  it("are not trusted for ever", async () => {
    assert.equal(await kindOf("first"), "key");
    openId.breakDown(true);
    now += 6 * DAY;
    assert.equal(await kindOf("first"), "unavailable");
  });

  it("are unavailable, not unknown, before the first fetch works, and are asked for again ten seconds later", async () => {
    openId.breakDown(true);
    assert.equal(await kindOf("first"), "unavailable");
    openId.breakDown(false);
    assert.equal(await kindOf("first"), "unavailable");
    now += 10_000;
    assert.equal(await kindOf("first"), "key");
  });

  it("are renewed in the background once a day", async () => {
    await keys.find("first");
    now += DAY;
    assert.equal(await kindOf("first"), "key");
    while (openId.fetches() < 2) await new Promise(setImmediate);
    assert.equal(await kindOf("first"), "key");
  });
});
