import assert from "node:assert/strict";
import type { JWTPayload } from "jose";
import { isAllowedServiceUrl, isLoopbackServiceUrl } from "../../../../adapters/channel/cloud/gate.js";
import { TENANT_ID } from "../../../support/activities.js";
import { type GateRig, startGateRig } from "../../../support/gate-rig.js";

const GENERIC = '{"error":{"code":"Forbidden","message":"The sender may not do this."}}';
const OTHER = "0f0f0f0f-1111-4222-8333-444444444444";

type Fields = Readonly<Record<string, unknown>>;

interface Variant {
  readonly name: string;
  readonly reason: string;
  readonly fields?: (rig: GateRig) => Fields;
  readonly claims?: JWTPayload;
}

const chat = (tenantId?: string | null) => ({ id: "a:1xyz", conversationType: "personal", tenantId });
const channelData = (id?: string) => ({ tenant: { id } });

function foreignAddress(name: string, serviceUrl: string): Variant {
  const reason = "service-url-not-allowed";
  return { name, reason, fields: () => ({ serviceUrl }), claims: { serviceurl: serviceUrl } };
}

const VARIANTS: readonly Variant[] = [
  { name: "another channel", reason: "channel", fields: () => ({ channelId: "webchat" }) },
  { name: "the emulator's channel", reason: "channel", fields: () => ({ channelId: "emulator" }) },
  { name: "Teams spelt in another way", reason: "channel", fields: () => ({ channelId: "MSTeams" }) },
  { name: "a skill's claims", reason: "asked-by-another-bot", claims: { ver: "1.0", appid: OTHER } },
  { name: "a skill's newer claims", reason: "asked-by-another-bot", claims: { ver: "2.0", azp: OTHER } },
  { name: "no serviceUrl", reason: "service-url-missing", fields: () => ({ serviceUrl: undefined }) },
  { name: "an empty serviceUrl", reason: "service-url-missing", fields: () => ({ serviceUrl: "" }) },
  {
    name: "a serviceUrl that is not the token's",
    reason: "service-url-not-vouched-for",
    fields: (rig) => ({ serviceUrl: `${rig.serviceUrl}emea/` }),
  },
  {
    name: "a token with an empty serviceUrl",
    reason: "service-url-not-vouched-for",
    claims: { serviceurl: "" },
  },
  {
    name: "an allowed host above the allowed path",
    reason: "service-url-not-allowed",
    fields: (rig) => ({ serviceUrl: rig.connector.url }),
  },
  foreignAddress("a foreign address", "https://attacker.example/teams/"),
  foreignAddress("an allowed host with another port", "http://127.0.0.1:1/teams/"),
  foreignAddress("an allowed host as the user name of another", "http://127.0.0.1@attacker.example/teams/"),
  foreignAddress("a word where an address should be", "teams"),
  foreignAddress("a file", "file:///etc/passwd"),
  {
    name: "a chat of another tenant",
    reason: "foreign-tenant",
    fields: () => ({ conversation: chat(OTHER) }),
  },
  {
    name: "channel data of another tenant",
    reason: "foreign-tenant",
    fields: () => ({ channelData: channelData(OTHER) }),
  },
  {
    name: "channel data of another tenant only",
    reason: "foreign-tenant",
    fields: () => ({ conversation: chat(), channelData: channelData(OTHER) }),
  },
  {
    name: "no tenant",
    reason: "tenant-missing",
    fields: () => ({ conversation: chat(null), channelData: undefined }),
  },
  {
    name: "an empty tenant",
    reason: "foreign-tenant",
    fields: () => ({ conversation: chat(""), channelData: channelData("") }),
  },
  ...["invoke", "conversationUpdate", "installationUpdate", "messageReaction", "event"].map((type) => ({
    name: `another tenant's ${type}`,
    reason: "foreign-tenant",
    fields: () => ({ type, name: "task/fetch", conversation: chat(OTHER) }),
  })),
];

describe("the gate, for senders that are proven", () => {
  let rig: GateRig;
  before(async () => {
    rig = await startGateRig();
  });
  after(() => rig.close());

  for (const { name, reason, fields = () => ({}), claims } of VARIANTS) {
    it(`stays shut, without a turn, for ${name}`, async () => {
      const answer = await rig.deliver(await rig.bearer(claims), rig.message(fields(rig)));
      assert.deepEqual(answer, { status: 403, body: GENERIC });
      assert.equal(rig.refusals.at(-1), reason);
      assert.equal(rig.turns(), 0);
    });
  }

  it("stays shut for a key that may vouch for other channels only", async () => {
    const answer = await rig.deliver(await rig.bearer({}, rig.keys.webchat), rig.message());
    assert.deepEqual(answer, { status: 403, body: GENERIC });
    assert.equal(rig.refusals.at(-1), "not-endorsed");
  });

  it("opens when only one of the two places names our tenant, in any case of letters", async () => {
    const onlyChat = rig.message({ conversation: chat(TENANT_ID.toUpperCase()), channelData: undefined });
    const onlyData = rig.message({ conversation: chat() });
    assert.equal((await rig.deliver(await rig.bearer(), onlyChat)).status, 200);
    assert.equal((await rig.deliver(await rig.bearer(), onlyData)).status, 200);
  });
});

describe("the list of allowed addresses", () => {
  const allowed = ["https://smba.trafficmanager.net/", "https://connector.example/teams"];
  const cases: readonly (readonly [url: string, allowed: boolean])[] = [
    ["https://smba.trafficmanager.net/emea/9c1f7b52-3d1a-4b7e-8a59-0e6f5a4b3c2d/", true],
    ["https://smba.trafficmanager.net", true],
    ["https://SMBA.trafficmanager.net/teams/", true],
    ["https://connector.example/teams/emea", true],
    ["https://connector.example/teamsters", false],
    ["https://connector.example/teams/../other", false],
    ["http://smba.trafficmanager.net/emea/", false],
    ["https://smba.trafficmanager.net:8443/emea/", false],
    ["https://smba.trafficmanager.net.attacker.example/", false],
    ["https://smba.trafficmanager.net@attacker.example/", false],
    ["https://attacker.example/?https://smba.trafficmanager.net/", false],
    ["https://attacker.example\\@smba.trafficmanager.net/", false],
    ["//smba.trafficmanager.net/", false],
    ["", false],
  ];
  for (const [url, expected] of cases) {
    it(`${expected ? "covers" : "does not cover"} ${url || "nothing"}`, () => {
      assert.equal(isAllowedServiceUrl(url, allowed), expected);
    });
  }

  it("is loopback alone in local mode", () => {
    const inside = [
      "http://localhost:56150/_connector",
      "http://127.0.0.1:3978",
      "http://[::1]:80/",
      "http://127.9.9.9/",
    ];
    const outside = [
      "http://localhost.attacker.example/",
      "http://10.0.0.1/",
      "http://169.254.169.254/",
      "ftp://localhost/",
    ];
    assert.deepEqual(
      inside.filter((url) => !isLoopbackServiceUrl(url)),
      [],
    );
    assert.deepEqual(
      outside.filter((url) => isLoopbackServiceUrl(url)),
      [],
    );
    assert.equal(isLoopbackServiceUrl(undefined), false);
  });
});
