import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  BREAKABLE,
  GRAPH_PERMISSIONS,
  permissionsOf,
} from "../../../adapters/directory/graph/permissions.js";
import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import { Secret } from "../../../adapters/ports/secret.js";
import type { TokenSource } from "../../../adapters/ports/token-source.js";
import { type Config, readConfig } from "../../../bot/config.js";
import type { Environment } from "../../../bot/config-faults.js";
import type { Check } from "../../../bot/doctor/check.js";
import { examine } from "../../../bot/doctor/examine.js";
import { APP_ID, TENANT_ID } from "../../support/activities.js";
import { callerWith } from "../../support/graph-fake/start-contoso.js";
import {
  BOT_CLAIMS,
  type FakeTenantServers,
  startFakeTenant,
} from "../../support/graph-fake/start-fake-tenant.js";
import type { PermissionGrant } from "../../support/graph-fake/tenant.js";
import { fakeToken } from "../../support/graph-fake/tokens.js";
import { GRAPH_PRINCIPAL } from "../../support/graph-fake/user-routes.js";

const ALL = permissionsOf("application");
const SECRET = "abcHunter2-canary";
const DAY = 86_400_000;

describe("the doctor", () => {
  let servers: FakeTenantServers;
  let now: number;
  beforeEach(async () => {
    servers = await startFakeTenant();
    now = Date.now();
  });
  afterEach(() => servers.close());

  const configOf = (env: Environment = {}): Config => {
    const reading = readConfig({
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppId: APP_ID,
      MicrosoftAppTenantId: TENANT_ID,
      MicrosoftAppPassword: SECRET,
      DIRECTORY: "graph",
      GRAPH_BASE_URL: servers.fake.url,
      AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
      SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
      PUBLIC_URL: "https://passwords.contoso.com",
      ...env,
    });
    return reading.kind === "config" ? reading.config : assert.fail(JSON.stringify(reading.faults));
  };
  /** Only the fake can be reached, and the bot's own address, which answers with `endpoint`. */
  const look = async (
    permissions: readonly string[] = ALL,
    { claims = BOT_CLAIMS, endpoint = 200, tokens }: Partial<Looking> = {},
    config = configOf(),
  ): Promise<ReadonlyMap<string, Check>> => {
    const token = new Secret(fakeToken(callerWith("application", permissions), undefined, claims));
    const checks = await examine(config, {
      clock: { now: () => new Date(now) },
      fetch: async (url, init) =>
        url.startsWith(servers.fake.url) ? fetch(url, init) : new Response(null, { status: endpoint }),
      tokens: tokens ?? { token: async () => ({ kind: "token", token }) },
    });
    assert.doesNotMatch(JSON.stringify(checks), /Hunter2|eyJ|sandra/);
    return new Map(checks.map((check) => [check.name, check]));
  };
  interface Looking {
    readonly claims: { readonly tid?: string; readonly oid?: string };
    readonly endpoint: number;
    readonly tokens: TokenSource;
  }
  const secretsUntil = (days: number) => {
    const endDateTime = new Date(now + days * DAY).toISOString();
    servers.fake.tenant.settings.clientSecrets = [
      { hint: "abc", endDateTime },
      { hint: "xyz", endDateTime: "2020-01-01T00:00:00Z" },
    ];
  };
  const resultOf = (checks: ReadonlyMap<string, Check>, name: string) =>
    (checks.get(name) ?? assert.fail(`no check of ${name}`)).result;

  it("finds nothing wrong where everything is granted", async () => {
    secretsUntil(200);
    const checks = [...(await look([...ALL, "Application.Read.All"])).values()];
    assert.deepEqual(
      checks.filter(({ result }) => result !== "ok"),
      [],
    );
    assert.ok(checks.length > ALL.length + 8);
  });

  it("says of each permission that is missing what stops without it, and only of that one", async () => {
    for (const name of ALL) {
      const checks = await look(ALL.filter((each) => each !== name));
      const { result, says, todo } = checks.get(`permission ${name}`) ?? assert.fail(name);
      const stops = GRAPH_PERMISSIONS.find((each) => each.name === name)?.breaks.application ?? [];
      assert.ok(stops.length > 0);
      for (const stop of stops) assert.ok(says.includes(BREAKABLE[stop]), `${name}: ${says}`);
      const vital = stops.some((stop) => ["people", "standing", "reset"].includes(stop));
      assert.equal(result, vital ? "fault" : "warning", name);
      assert.match(todo ?? "", new RegExp(`application permission ${name} `));
      const others = ALL.filter((each) => each !== name).map((each) =>
        resultOf(checks, `permission ${each}`),
      );
      assert.deepEqual(new Set(others), new Set(["ok"]), name);
    }
  });

  it("asks for what the README tells to grant", () => {
    const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
    const section = /\*\*Permissions\*\*([^]*?)What stops/.exec(readme)?.[1] ?? "";
    const named = [...section.matchAll(/`([\w.-]+\.[\w.]+)`/g)].map(([, name]) => name);
    assert.deepEqual(new Set(named), new Set(ALL));
  });

  it("works where nothing is granted", async () => {
    const checks = await look([]);
    for (const name of ALL) assert.notEqual(resultOf(checks, `permission ${name}`), "ok");
    assert.equal(resultOf(checks, "Microsoft Graph"), "ok");
    assert.equal(resultOf(checks, "role of the service principal"), "warning");
    assert.equal(resultOf(checks, "self-service password reset"), "warning");
  });

  it("warns of what is granted and not needed", async () => {
    const checks = await look([...ALL, "Directory.ReadWrite.All"]);
    assert.match(checks.get("permission Directory.ReadWrite.All")?.says ?? "", /nothing here needs it/);
  });

  for (const [days, result] of [
    [-1, "fault"],
    [29, "warning"],
    [31, "ok"],
  ] as const) {
    it(`calls a client secret that ends in ${days} days: ${result}`, async () => {
      secretsUntil(days);
      assert.equal(resultOf(await look([...ALL, "Application.Read.All"]), "credential"), result);
    });
  }

  it("says where to look for the end of a secret that it may not read", async () => {
    const { result, todo } = (await look()).get("credential") ?? assert.fail();
    assert.equal(result, "warning");
    assert.match(todo ?? "", /Certificates & secrets/);
  });

  it("tells a certificate that cannot be read", async () => {
    const env = { GRAPH_CREDENTIAL: "certificate", GRAPH_CERTIFICATE_PATH: "/nowhere/graph.pem" };
    assert.equal(resultOf(await look(ALL, {}, configOf(env)), "credential"), "fault");
  });

  it("tells the role of the service principal: none, too high, of a unit", async () => {
    const { assignments } = servers.fake.tenant;
    const roleIs = async (roleDefinitionId: string | undefined, directoryScopeId = "/") => {
      assignments.splice(0);
      if (roleDefinitionId) {
        assignments.push({ id: "x", principalId: BOT_CLAIMS.oid, roleDefinitionId, directoryScopeId });
      }
      return (await look()).get("role of the service principal") ?? assert.fail();
    };
    assert.equal((await roleIs(undefined)).result, "fault");
    const { globalAdministrator, userAdministrator } = BUILT_IN_ROLES;
    assert.equal((await roleIs(globalAdministrator.templateId)).result, "warning");
    assert.match((await roleIs(userAdministrator.templateId, "/administrativeUnits/x")).says, /one/);
    assert.equal((await roleIs(userAdministrator.templateId)).says, "User Administrator");
  });

  it("tells another tenant, a clock that is wrong, and a bot that does not answer", async () => {
    const other = await look(ALL, { claims: { ...BOT_CLAIMS, tid: APP_ID }, endpoint: 503 });
    assert.equal(resultOf(other, "tenant"), "fault");
    assert.equal(resultOf(other, "bot's endpoint"), "warning");
    now += 90_000;
    assert.equal(resultOf(await look(), "clock"), "warning");
    now += 600_000;
    assert.equal(resultOf(await look(), "clock"), "fault");
  });

  it("tells why there is no token, by its code", async () => {
    const operatorHint = "The bot got no token for Microsoft Graph (AADSTS7000215).";
    const checks = await look(ALL, { tokens: { token: async () => ({ kind: "no-token", operatorHint }) } });
    assert.equal(resultOf(checks, "token"), "fault");
    assert.match(checks.get("token")?.todo ?? "", /AADSTS7000215/);
  });

  it("tells that Graph does not answer, and guesses nothing further", async () => {
    await servers.fake.close();
    const checks = await look();
    assert.equal(resultOf(checks, "Microsoft Graph"), "fault");
    assert.equal(checks.has("permission User.Read.All"), false);
  });

  describe("where people act with their own sign-in", () => {
    const BOT = permissionsOf("delegated", "application");
    const PEOPLE = permissionsOf("delegated", "delegated");
    const DELEGATED = { GRAPH_SIGN_IN: "delegated", OAUTH_CONNECTION: "graph" };
    const LOOKS: readonly string[] = [...BOT, "Directory.Read.All"];
    const grant = (
      scope: readonly string[],
      consentType: "AllPrincipals" | "Principal" = "AllPrincipals",
    ) => ({
      resourceId: GRAPH_PRINCIPAL,
      consentType,
      scope: ` ${scope.join(" ")}`,
    });
    const grants = (...all: readonly PermissionGrant[]) => {
      servers.fake.tenant.settings.grants = all;
    };
    const lookDelegated = (permissions: readonly string[] = LOOKS, env: Environment = {}) =>
      look(permissions, {}, configOf({ ...DELEGATED, ...env }));

    beforeEach(() => {
      secretsUntil(200);
      servers.fake.tenant.assignments.splice(0);
      grants(grant([...PEOPLE, "openid", "profile", "offline_access", "User.Read"]));
    });

    it("finds nothing wrong where everything is granted, and the bot itself may only read", async () => {
      const checks = [...(await lookDelegated()).values()];
      assert.deepEqual(
        checks.filter(({ result }) => result !== "ok"),
        [],
      );
      for (const name of BOT) assert.match(name, /\.Read\./);
      assert.match(
        checks.find(({ name }) => name === "sign-in of people")?.says ?? "",
        /OAuth connection graph /,
      );
    });

    it("says of each permission of people that is missing what stops without it", async () => {
      for (const name of PEOPLE) {
        grants(grant(PEOPLE.filter((each) => each !== name)));
        const checks = await lookDelegated();
        const { result, says, todo } = checks.get(`delegated permission ${name}`) ?? assert.fail(name);
        const stops = GRAPH_PERMISSIONS.find(({ name: each, kind }) => each === name && kind === "delegated");
        for (const stop of stops?.breaks.delegated ?? []) assert.ok(says.includes(BREAKABLE[stop]), says);
        assert.equal(result, stops?.breaks.delegated?.includes("reset") ? "fault" : "warning");
        assert.match(todo ?? "", new RegExp(`delegated permission ${name} .*${APP_ID}`));
        const others = PEOPLE.filter((each) => each !== name);
        for (const each of others) assert.equal(resultOf(checks, `delegated permission ${each}`), "ok");
      }
    });

    it("does not take what some people consented to, or another API's, for everybody's", async () => {
      const [first = "", ...others] = PEOPLE;
      grants(grant(others), grant([first], "Principal"), { ...grant([first]), resourceId: "another API" });
      const { result, says } = (await lookDelegated()).get(`delegated permission ${first}`) ?? assert.fail();
      assert.equal(result, "warning");
      assert.match(says, /some people only/);
    });

    it("reads every page of what was granted", async () => {
      servers.fake.tenant.settings.pageSize = 1;
      grants(...PEOPLE.map((name) => grant([name])));
      const checks = await lookDelegated();
      for (const name of PEOPLE) assert.equal(resultOf(checks, `delegated permission ${name}`), "ok");
    });

    it("says where to look up what it may not read, and what each would break", async () => {
      const checks = await lookDelegated(BOT);
      const { result, says, todo = "" } = checks.get("delegated permissions") ?? assert.fail();
      assert.equal(result, "warning");
      assert.match(says, /403/);
      assert.match(todo, /API permissions.*Directory\.Read\.All/);
      for (const name of PEOPLE) assert.ok(todo.includes(name), todo);
      assert.ok(todo.includes(BREAKABLE.reset) && todo.includes(BREAKABLE.writeback));
    });

    it("tells that the tenant does not know the app registration of the connection", async () => {
      const checks = await lookDelegated(LOOKS, { OAUTH_CLIENT_ID: TENANT_ID });
      const { result, todo } = checks.get("delegated permissions") ?? assert.fail();
      assert.equal(result, "fault");
      assert.match(todo ?? "", /OAUTH_CLIENT_ID/);
    });

    it("warns of whatever the bot itself could write with, and of what people need not", async () => {
      grants(grant([...PEOPLE, "Mail.Send"]));
      const write = "User-PasswordProfile.ReadWrite.All";
      const checks = await lookDelegated([...LOOKS, write, "Directory.AccessAsUser.All", "Mail.Read.All"]);
      assert.match(checks.get(`permission ${write}`)?.says ?? "", /is to write nothing/);
      assert.match(checks.get("permission Directory.AccessAsUser.All")?.says ?? "", /is to write nothing/);
      assert.match(checks.get("permission Mail.Read.All")?.says ?? "", /nothing here needs it/);
      assert.match(checks.get("delegated permission Mail.Send")?.says ?? "", /nothing here needs it/);
    });

    it("warns of any role of the bot's own", async () => {
      const { userAdministrator } = BUILT_IN_ROLES;
      servers.fake.tenant.assignments.push({
        id: "x",
        principalId: BOT_CLAIMS.oid,
        roleDefinitionId: userAdministrator.templateId,
        directoryScopeId: "/",
      });
      const { result, says } =
        (await lookDelegated()).get("role of the service principal") ?? assert.fail("no check of the role");
      assert.equal(result, "warning");
      assert.match(says, /User Administrator, more than/);
    });
  });
});
