import assert from "node:assert/strict";
import {
  BREAKABLE,
  GRAPH_PERMISSIONS,
  permissionsOf,
} from "../../../adapters/directory/graph/permissions.js";
import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import type { Environment } from "../../../bot/config-faults.js";
import { APP_ID, TENANT_ID } from "../../support/activities.js";
import {
  BOT_CLAIMS,
  type FakeTenantServers,
  startFakeTenant,
} from "../../support/graph-fake/start-fake-tenant.js";
import type { PermissionGrant } from "../../support/graph-fake/tenant.js";
import { GRAPH_PRINCIPAL } from "../../support/graph-fake/user-routes.js";
import { configOf, look, resultOf, secretsUntil } from "./support/look.js";

describe("the doctor, where people act with their own sign-in", () => {
  let servers: FakeTenantServers;
  const BOT = permissionsOf("delegated", "application");
  const PEOPLE = permissionsOf("delegated", "delegated");
  const DELEGATED = { GRAPH_SIGN_IN: "delegated", OAUTH_CONNECTION: "graph" };
  const LOOKS: readonly string[] = [...BOT, "Directory.Read.All"];
  const grant = (scope: readonly string[], consentType: "AllPrincipals" | "Principal" = "AllPrincipals") => ({
    resourceId: GRAPH_PRINCIPAL,
    consentType,
    scope: ` ${scope.join(" ")}`,
  });
  const grants = (...all: readonly PermissionGrant[]) => {
    servers.fake.tenant.settings.grants = all;
  };
  const lookDelegated = (permissions: readonly string[] = LOOKS, env: Environment = {}) =>
    look(servers, { permissions, config: configOf(servers, { ...DELEGATED, ...env }) });

  beforeEach(async () => {
    servers = await startFakeTenant();
    secretsUntil(servers, 200);
    servers.fake.tenant.assignments.splice(0);
    grants(grant([...PEOPLE, "openid", "profile", "offline_access", "User.Read"]));
  });

  afterEach(() => servers.close());

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
