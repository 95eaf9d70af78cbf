import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import { createCloudChannel } from "../../../../adapters/channel/cloud/cloud-channel.js";
import { whoseToken } from "../../../../adapters/channel/cloud/whose-token.js";
import { referenceToKeep } from "../../../../adapters/channel/kept-reference.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { APP_ID, teamsMessage, TENANT_ID } from "../../../support/activities.js";
import { fixedCredentials } from "../../../support/connector.js";
import { idOf } from "../../../support/contoso.js";
import { fakeToken } from "../../../support/graph-fake/tokens.js";
import { startTokenService, type TokenService } from "../../../support/token-service.js";

const SERVICE_URL = "https://smba.example/teams/";
const RACHEL = idOf("rachel.morgan");
const tokenFor = (account: string) =>
  fakeToken({ kind: "delegated", permissions: [], personId: idOf(account) }, undefined, { tid: TENANT_ID });

describe("the tokens of people's own sign-ins", () => {
  let tokens: TokenService;
  beforeEach(async () => {
    tokens = await startTokenService({ connectionName: "graph", tokenFor });
  });
  afterEach(() => tokens.close());

  const keptChat = (changed: object = {}): unknown => {
    const activity: unknown = { ...teamsMessage(SERVICE_URL), ...changed };
    return JSON.parse(JSON.stringify(referenceToKeep(activity as Activity)));
  };
  const askers = (chatOf: (personId: string) => Promise<unknown>, deadline = 5_000) =>
    createCloudChannel({
      credentials: {
        kind: "single-tenant",
        appId: APP_ID,
        tenantId: TENANT_ID,
        password: new Secret("outbound only"),
      },
      cloud: "public",
      allowedServiceUrls: [SERVICE_URL],
      outboundCredentials: fixedCredentials(APP_ID),
      tokenServiceUrl: tokens.url,
      deadlines: { tokenService: deadline },
      now: () => Date.now(),
    }).askerTokens("graph", chatOf);
  const ask = (chat: unknown, deadline?: number, signal = new AbortController().signal) =>
    askers(() => Promise.resolve(chat), deadline).tokenOf(RACHEL, signal);
  const signIn = async (account: string) => {
    const code = tokens.signInInBrowser("29:1abc", account);
    const query = new URLSearchParams({
      userId: "29:1abc",
      connectionName: "graph",
      channelId: "msteams",
      code,
    });
    const headers = { Authorization: "Bearer outbound-token" };
    await fetch(`${tokens.url}/api/usertoken/GetToken?${query.toString()}`, { headers });
  };

  it("are asked for by the person's own chat, outside any turn, as the bot and without a code", async () => {
    await signIn("rachel.morgan");
    const before = tokens.calls.length;
    const found = await ask(keptChat());
    assert.equal(found.kind === "token" && found.token.reveal(), tokens.given.at(-1));
    assert.deepEqual(tokens.calls.slice(before), [
      { name: "GetToken", userId: "29:1abc", authorization: "Bearer outbound-token" },
    ]);
    assert.equal(JSON.stringify(found).includes(tokens.given.at(-1) ?? ""), false);
  });

  it("are missing where nobody signed in, and once the sign-in has ended", async () => {
    assert.deepEqual(await ask(keptChat()), { kind: "sign-in-needed" });
    await signIn("rachel.morgan");
    tokens.end("29:1abc");
    assert.deepEqual(await ask(keptChat()), { kind: "sign-in-needed" });
  });

  it("are asked for anew each time", async () => {
    const own = askers(() => Promise.resolve(keptChat()));
    const { signal } = new AbortController();
    await signIn("rachel.morgan");
    assert.equal((await own.tokenOf(RACHEL, signal)).kind, "token");
    tokens.end("29:1abc");
    assert.equal((await own.tokenOf(RACHEL, signal)).kind, "sign-in-needed");
  });

  it("are asked for only by a chat that may be used", async () => {
    const elsewhere = teamsMessage("https://elsewhere.example/");
    const foreign = { conversation: { id: "a:1", tenantId: "11111111-1111-4111-8111-111111111111" } };
    for (const [chat, operatorHint] of [
      [undefined, "no-personal-chat"],
      [{ channelId: "msteams" }, "no-personal-chat"],
      [keptChat(elsewhere), "chat-not-allowed"],
      [keptChat(foreign), "chat-not-allowed"],
    ] as const) {
      assert.deepEqual(await ask(chat), { kind: "unavailable", operatorHint });
    }
    assert.equal(tokens.calls.length, 0);
  });

  it("are let go where they were of no use, by the same chat", async () => {
    await signIn("eleanor.wright");
    await askers(() => Promise.resolve(keptChat())).drop?.(RACHEL);
    assert.equal(tokens.accountOf("29:1abc"), undefined);
    await signIn("eleanor.wright");
    await askers(() => Promise.resolve(keptChat(teamsMessage("https://elsewhere.example/")))).drop?.(RACHEL);
    tokens.fail("SignOut", "down");
    await askers(() => Promise.resolve(keptChat()), 200).drop?.(RACHEL);
    assert.equal(tokens.accountOf("29:1abc"), "eleanor.wright");
  });

  it("are unavailable with codes and nothing else where the service, the store or time fails", async () => {
    const hint = async (answer: ReturnType<typeof ask>) => {
      const found = await answer;
      return found.kind === "unavailable" ? found.operatorHint : found.kind;
    };
    tokens.fail("GetToken", "down");
    assert.match(await hint(ask(keptChat(), 400)), /^GetToken (late|500 \w+|ABORT\w*|failed)$/i);
    tokens.fail("GetToken", "garbage");
    assert.equal(await hint(ask(keptChat())), "GetToken malformed");
    tokens.fail("GetToken", "silent");
    assert.match(await hint(ask(keptChat(), 50)), /^GetToken (late|failed)$/);
    assert.equal(await hint(ask(keptChat(), 5_000, AbortSignal.abort())), "GetToken late");
    const broken = askers(() => Promise.reject(new Error("select * from personal_chat")));
    assert.equal(await hint(broken.tokenOf(RACHEL, new AbortController().signal)), "token-service-not-asked");
  });
});

describe("whose a token is", () => {
  it("is read from its person and tenant, in any case of letters", () => {
    const token = tokenFor("rachel.morgan");
    assert.equal(whoseToken(token, RACHEL.toUpperCase(), TENANT_ID.toUpperCase()), "own");
    assert.equal(whoseToken(token, idOf("eleanor.wright"), TENANT_ID), "another");
    assert.equal(whoseToken(token, RACHEL, "11111111-1111-4111-8111-111111111111"), "another");
  });

  it("is not known of what names nobody", () => {
    const nameless = fakeToken({ kind: "application", permissions: [], roleTemplates: [] }, undefined, {
      tid: TENANT_ID,
    });
    const tenantless = fakeToken({ kind: "delegated", permissions: [], personId: RACHEL });
    for (const token of ["", "opaque", "a.b.c", nameless, tenantless]) {
      assert.equal(whoseToken(token, RACHEL, TENANT_ID), "unreadable");
    }
  });
});
