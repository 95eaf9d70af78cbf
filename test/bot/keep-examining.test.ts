import assert from "node:assert/strict";
import sinon from "sinon";
import { permissionsOf } from "../../adapters/directory/graph/permissions.js";
import { Secret } from "../../adapters/ports/secret.js";
import type { TokenSource } from "../../adapters/ports/token-source.js";
import { type Config, readConfig } from "../../bot/config.js";
import { keepExamining } from "../../bot/keep-examining.js";
import { createLog } from "../../bot/log.js";
import type { Loop } from "../../bot/loop.js";
import { APP_ID, TENANT_ID } from "../support/activities.js";
import { callerWith } from "../support/graph-fake/start-contoso.js";
import {
  BOT_CLAIMS,
  type FakeTenantServers,
  startFakeTenant,
} from "../support/graph-fake/start-fake-tenant.js";
import { fakeToken } from "../support/graph-fake/tokens.js";

const DAY = 86_400_000;
const GRANTED = [...permissionsOf("application"), "Application.Read.All"];

interface Line {
  readonly level: string;
  readonly event: string;
  readonly check?: string;
  readonly says?: string;
  readonly todo?: string;
}

describe("the doctor beside the turns", () => {
  let servers: FakeTenantServers;
  let time: sinon.SinonFakeTimers;
  let granted: readonly string[];
  let lines: Line[];
  let looks: number;
  let loop: Loop;
  let heard: () => void;

  beforeEach(async () => {
    servers = await startFakeTenant();
    time = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    granted = GRANTED;
    lines = [];
    looks = 0;
    heard = () => undefined;
    const endDateTime = new Date(Date.now() + 200 * DAY).toISOString();
    servers.fake.tenant.settings.clientSecrets = [{ hint: "abc", endDateTime }];
  });
  afterEach(async () => {
    await loop.stop();
    time.restore();
    await servers.close();
  });

  const configOf = (): Config => {
    const reading = readConfig({
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppId: APP_ID,
      MicrosoftAppTenantId: TENANT_ID,
      MicrosoftAppPassword: "abcHunter2-canary",
      DIRECTORY: "graph",
      GRAPH_BASE_URL: servers.fake.url,
      AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
      SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
      PUBLIC_URL: "https://passwords.contoso.com",
    });
    return reading.kind === "config" ? reading.config : assert.fail(JSON.stringify(reading.faults));
  };
  const theToken: TokenSource = {
    token: async () => {
      looks += 1;
      const token = fakeToken(callerWith("application", granted), undefined, BOT_CLAIMS);
      return { kind: "token", token: new Secret(token) };
    },
  };
  const keep = (config: Config, tokens = theToken): void => {
    const write = (line: string) => {
      assert.doesNotMatch(line, /Hunter2|eyJ/);
      const read = JSON.parse(line) as Line;
      lines.push(read);
      if (["doctor-looked", "examining-failed"].includes(read.event)) heard();
    };
    const clock = { now: () => new Date() };
    loop = keepExamining(config, {
      clock,
      log: createLog({ level: "info", write, clock }),
      // Only the fake can be reached, and the bot's own address.
      fetch: async (url, init) => (url.startsWith(servers.fake.url) ? fetch(url, init) : new Response(null)),
      tokens,
    });
  };
  const looked = (begin: () => void): Promise<void> =>
    new Promise((resolve) => {
      heard = resolve;
      begin();
    });
  const told = () => lines.filter(({ event }) => event !== "doctor-looked");

  it("says in one line that all is well", async () => {
    await looked(() => keep(configOf()));
    assert.deepEqual(told(), []);
    assert.equal(lines.length, 1);
  });

  it("logs each fault and each warning once, with what to do", async () => {
    granted = GRANTED.filter((name) => !["User.Read.All", "User.RevokeSessions.All"].includes(name));
    await looked(() => keep(configOf()));
    const named = told().map(({ level, event, check }) => [level, event, check]);
    assert.deepEqual(named, [
      ["error", "doctor-fault", "permission User.Read.All"],
      ["warn", "doctor-warning", "permission User.RevokeSessions.All"],
    ]);
    for (const { says = "", todo = "" } of told()) {
      assert.match(says, /^missing: /);
      assert.match(todo, /^Grant the application permission User\./);
    }
  });

  it("warns of a credential that ends within thirty days, each day again", async () => {
    const endDateTime = new Date(Date.now() + 29 * DAY).toISOString();
    servers.fake.tenant.settings.clientSecrets = [{ hint: "abc", endDateTime }];
    await looked(() => keep(configOf()));
    assert.deepEqual(
      told().map(({ level, check }) => [level, check]),
      [["warn", "credential"]],
    );
    assert.match(told()[0]?.todo ?? "", /Make a new one/);
    await time.tickAsync(DAY - 1);
    assert.equal(looks, 1);
    await looked(() => void time.tickAsync(1));
    assert.equal(told().length, 2);
  });

  it("tells that Entra gives no token, and goes on the next day", async () => {
    const operatorHint = "The bot got no token for Microsoft Graph (AADSTS7000222).";
    await looked(() => keep(configOf(), { token: async () => ({ kind: "no-token", operatorHint }) }));
    const fault = told().find(({ level }) => level === "error");
    assert.deepEqual([fault?.check, fault?.todo], ["token", operatorHint]);
    await looked(() => void time.tickAsync(DAY));
    assert.equal(told().filter(({ check }) => check === "token").length, 2);
  });

  it("fails nobody: what it could not do stands in the log", async () => {
    const broken: TokenSource = { token: () => Promise.reject(new Error("no such cloud")) };
    await looked(() => keep(configOf(), broken));
    assert.deepEqual(
      lines.map(({ level, event }) => [level, event]),
      [["error", "examining-failed"]],
    );
  });

  it("holds nothing up: it is stopped at once in the middle of a look, and says no more", async () => {
    let asked = 0;
    keep(configOf(), { token: () => new Promise(() => (asked += 1)) });
    while (asked === 0) await new Promise((resolve) => setImmediate(resolve));
    await loop.stop();
    await time.tickAsync(2 * DAY);
    assert.equal(asked, 1);
    assert.deepEqual(lines, []);
  });

  it("has nothing to look at in the mock tenant", async () => {
    const reading = readConfig({});
    keep(reading.kind === "config" ? reading.config : assert.fail());
    await time.tickAsync(2 * DAY);
    assert.equal(looks, 0);
    assert.deepEqual(lines, []);
  });
});
