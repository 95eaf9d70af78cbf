import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  BREAKABLE,
  GRAPH_PERMISSIONS,
  permissionsOf,
} from "../../../adapters/directory/graph/permissions.js";
import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import {
  BOT_CLAIMS,
  type FakeTenantServers,
  startFakeTenant,
} from "../../support/graph-fake/start-fake-tenant.js";
import { APP_ID } from "../../support/activities.js";
import {
  configOf,
  type Looking,
  look as lookAt,
  resultOf,
  secretsUntil as secretsEndIn,
} from "./support/look.js";

const ALL = permissionsOf("application");

describe("the doctor", () => {
  let servers: FakeTenantServers;
  let now: number;
  beforeEach(async () => {
    servers = await startFakeTenant();
    now = Date.now();
  });
  afterEach(() => servers.close());

  const look = (
    permissions: readonly string[] = ALL,
    looking: Partial<Looking> = {},
    config = configOf(servers),
  ) => lookAt(servers, { permissions, now, config, ...looking });
  const secretsUntil = (days: number) => secretsEndIn(servers, days, now);

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
    assert.equal(resultOf(await look(ALL, {}, configOf(servers, env)), "credential"), "fault");
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
});
