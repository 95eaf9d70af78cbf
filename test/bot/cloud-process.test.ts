import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { permissionsOf } from "../../adapters/directory/graph/permissions.js";
import { APP_ID, teamsMessage, TENANT_ID } from "../support/activities.js";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { type Connector, startConnector } from "../support/connector.js";
import { idOf } from "../support/contoso.js";
import { callerWith } from "../support/graph-fake/start-contoso.js";
import { type FakeTenantServers, startFakeTenant } from "../support/graph-fake/start-fake-tenant.js";
import {
  createSigningPair,
  type OpenIdServer,
  type SigningPair,
  signToken,
  startOpenIdServer,
} from "../support/openid-server.js";

const CLOUD_BOT = fileURLToPath(new URL("../support/cloud-bot.js", import.meta.url));
/** Nobody answers there: what the doctor asks at the start stays on this machine. */
const PUBLIC_URL = "https://127.0.0.1:9";
const SANDRA = idOf("sandra.dewit");
const CLOUD = {
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppId: APP_ID,
  MicrosoftAppTenantId: TENANT_ID,
  DIRECTORY: "graph",
  HOST: "127.0.0.1",
  AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
  SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
  PUBLIC_URL,
};

interface Action {
  readonly type: string;
  readonly title: string;
  readonly url?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

describe("the bot in cloud mode, a process of its own over Microsoft Graph", function () {
  this.timeout(60_000);
  let tenant: FakeTenantServers;
  let connector: Connector;
  let openId: OpenIdServer;
  let pair: SigningPair;
  let bot: BotProcess;
  let count = 0;

  before(async () => {
    [tenant, connector, openId, pair] = await Promise.all([
      startFakeTenant(),
      startConnector(),
      startOpenIdServer(),
      createSigningPair("teams-key"),
    ]);
    openId.publish([[pair, ["msteams"]]]);
    const settings = {
      ...CLOUD,
      ...tenant.settings,
      TEST_CONNECTOR: connector.url,
      TEST_OPENID_METADATA: openId.metadataUrl,
    };
    bot = await startBotProcess(settings, CLOUD_BOT);
  });
  after(async () => {
    await bot?.stop();
    await Promise.all([tenant.close(), connector.close(), openId.close()]);
  });

  const deliver = async (from: string, fields: object, headers?: Readonly<Record<string, string>>) => {
    const serviceurl = connector.url;
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: openId.issuer, aud: APP_ID, nbf: now - 60, exp: now + 600, serviceurl };
    const token = await signToken(claims, { pair });
    count += 1;
    const aadObjectId = idOf(from);
    const activity = teamsMessage(connector.url, {
      id: `activity-${count}`,
      from: { id: `29:${from}`, name: from, aadObjectId },
      conversation: { id: `a:${from}`, conversationType: "personal", tenantId: TENANT_ID },
      ...fields,
    });
    const response = await fetch(`${bot.url}/api/messages`, {
      method: "POST",
      headers: headers ?? { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
    return { status: response.status, text: await response.text() };
  };
  const said = () => connector.replies.map(({ activity }) => JSON.stringify(activity)).join("\n");
  const lastAction = (holds: (action: Action) => boolean): Action => {
    const contents = connector.replies.flatMap(({ activity }) =>
      (activity.attachments ?? []).map(({ content }) => content as { readonly actions?: readonly Action[] }),
    );
    const found = contents.flatMap(({ actions = [] }) => actions).findLast(holds);
    return found ?? assert.fail(`no such button in ${said()}`);
  };
  const fetchTask = (from: string, data: unknown) =>
    deliver(from, { type: "invoke", name: "task/fetch", text: undefined, value: { data } });

  it("answers an activity that Teams sent, and nobody who cannot prove to be Teams", async () => {
    const before = connector.replies.length;
    const { status } = await deliver(
      "rachel.morgan",
      { text: "hello" },
      { "Content-Type": "application/json" },
    );
    assert.equal(status, 401);
    assert.equal(connector.replies.length, before);
    assert.deepEqual(await deliver("rachel.morgan", { text: "What can you do?" }), { status: 200, text: "" });
    assert.ok(connector.replies.some(({ activity }) => activity.type === "message"));
    assert.ok(tenant.fake.requests.some(({ path }) => path === `/users/${idOf("rachel.morgan")}`));
    assert.ok(tenant.identity.asked.includes("https://graph.microsoft.com"));
  });

  it("resets a password from the question to the dialog that shows it once, to its reader only", async () => {
    await deliver("rachel.morgan", {
      text: "Sandra can't get in any more, how do I give her a new password?",
    });
    await deliver("rachel.morgan", { text: "INC-10423" });
    const confirm = lastAction(({ data }) => data?.["kind"] === "confirm");
    await deliver("rachel.morgan", { text: undefined, value: confirm.data });
    const open = lastAction(({ data }) => data?.["slip"] !== undefined);
    assert.deepEqual([open.type, open.data?.["msteams"]], ["Action.Submit", { type: "task/fetch" }]);
    assert.equal(said().includes(`${PUBLIC_URL}/one-view/`), false);

    const { password = "" } = tenant.fake.tenant.users.get(SANDRA) ?? {};
    assert.match(password, /.{12}/);
    const other = await fetchTask("karin.hendriks", open.data);
    assert.match(other.text, /"type":"message"/);
    assert.equal(other.text.includes(password), false);

    const shown = await fetchTask("rachel.morgan", open.data);
    assert.equal(shown.status, 200);
    assert.match(shown.text, /"type":"continue".*Sandra de Wit/);
    assert.ok(shown.text.includes(`"text":"${password}"`));

    const again = await fetchTask("rachel.morgan", open.data);
    assert.match(again.text, /"type":"message"/);
    for (const [name, text] of Object.entries({
      chat: said(),
      data: bot.data(),
      output: bot.output(),
      again: again.text,
    }))
      assert.equal(text.includes(password), false, `the password is in ${name}`);
  });

  it("says honestly that nothing changed where Graph refuses, and names the permission to the operator", async () => {
    const permissions = permissionsOf("application").filter(
      (name) => name !== "User-PasswordProfile.ReadWrite.All",
    );
    tenant.identity.become(callerWith("application", permissions));
    await bot.restart();
    await deliver("rachel.morgan", { text: "emma.clarke@contoso.com needs a new password" });
    await deliver("rachel.morgan", { text: "INC-10424" });
    const confirm = lastAction(({ data }) => data?.["kind"] === "confirm");
    await deliver("rachel.morgan", { text: undefined, value: confirm.data });
    assert.equal(tenant.fake.tenant.users.get(idOf("emma.clarke"))?.password, undefined);
    assert.match(bot.output(), /"event":"graph-call","call":"passwordProfile","status":403/);
  });

  for (const [locale, inGroup, inOwnChat] of [
    ["en-GB", "I've sent you a message there.", "Let's go on here"],
    ["nl-NL", "Daar heb ik je een bericht gestuurd.", "Hier kunnen we verder"],
  ] as const) {
    it(`says one neutral sentence in a group and goes on in the person's own chat (${locale})`, async () => {
      const who = locale === "en-GB" ? "rachel.morgan" : "karin.hendriks";
      const group = {
        id: `19:group-${locale}`,
        conversationType: "groupChat",
        isGroup: true,
        tenantId: TENANT_ID,
      };
      await deliver(who, { text: locale === "en-GB" ? "What can you do?" : "Wat kun je allemaal?", locale });
      const before = connector.replies.length;
      await deliver(who, {
        text: "<at>Password support</at> Sandra forgot her password",
        conversation: group,
        locale,
      });
      await deliver(who, { text: "<at>Password support</at> hello?", conversation: group, locale });
      const since = () =>
        connector.replies.slice(before).filter(({ activity }) => activity.type === "message");
      const to = (id: string) =>
        since().filter(({ path }) => decodeURIComponent(path).includes(`/conversations/${id}/`));
      while (to(`a:${who}`).length === 0) await pause(20);
      const heard = to(group.id).map(({ activity }) => activity.text ?? "");
      assert.equal(heard.length, 2);
      assert.ok(
        heard.every((text) => text.includes(inGroup) && !/sandra/i.test(text)),
        heard.join("\n"),
      );
      assert.match(JSON.stringify(to(`a:${who}`)), new RegExp(inOwnChat));
    });
  }

  it("only says so in a group to somebody who has no chat with it yet", async () => {
    const group = { id: "19:strangers", conversationType: "channel", isGroup: true, tenantId: TENANT_ID };
    const before = connector.replies.length;
    await deliver("daan.visser", { text: "<at>Password support</at> hi", conversation: group });
    const heard = connector.replies.slice(before).map(({ activity }) => activity.text);
    assert.deepEqual(heard, [
      "I only talk about passwords and accounts in a personal chat. Please open a chat with me.",
    ]);
  });

  it("answers every other invoke, so that Teams shows no error of its own; those of a sign-in that is not set up too", async () => {
    for (const name of ["composeExtension/query", "signin/tokenExchange", "signin/verifyState"]) {
      const value = { id: "1", connectionName: "graph", token: "t", state: "123456" };
      const { status } = await deliver("rachel.morgan", { type: "invoke", name, text: undefined, value });
      assert.equal(status, 400, name);
    }
  });
});

describe("npm start in cloud mode", function () {
  this.timeout(60_000);

  it("listens, lets nobody in without proof, serves no local pages, and ends well", async () => {
    const tenant = await startFakeTenant();
    const bot = await startBotProcess({ ...CLOUD, ...tenant.settings });
    try {
      const statusOf = async (path: string, init: RequestInit = {}) =>
        (await fetch(`${bot.url}${path}`, init)).status;
      const headers = { "Content-Type": "application/json" };
      const body = JSON.stringify(teamsMessage("https://smba.trafficmanager.net/"));
      assert.equal(await statusOf("/readyz"), 200);
      assert.equal(await statusOf("/api/messages", { method: "POST", headers, body }), 401);
      for (const path of ["/", "/people", "/v3/directline/conversations", "/one-view/x"])
        assert.equal(await statusOf(path), 404, path);
      while (!bot.output().includes('"event":"doctor-looked"')) await pause(20);
      assert.match(bot.output(), /"level":"warn","event":"doctor-warning","check":"bot's endpoint"/);
      assert.equal((await bot.terminate()).code, 0);
    } finally {
      await bot.stop();
      await tenant.close();
    }
  });
});
