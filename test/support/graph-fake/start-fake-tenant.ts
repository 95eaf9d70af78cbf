import { permissionsOf } from "../../../adapters/directory/graph/permissions.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";
import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import { TENANT_ID } from "../activities.js";
import { tenantOf } from "./contoso-tenant.js";
import { type GraphFake, startGraphFake } from "./graph-fake.js";
import { type IdentityEndpoint, startIdentityEndpoint } from "./identity-endpoint.js";
import { callerWith } from "./start-contoso.js";

export interface FakeTenantServers {
  readonly fake: GraphFake;
  readonly identity: IdentityEndpoint;
  /** What a bot of another process needs in its environment. */
  readonly settings: Readonly<Record<string, string>>;
  readonly close: () => Promise<unknown>;
}

/** What tokens say of the bot, beside its permissions. */
export const BOT_CLAIMS = { tid: TENANT_ID, oid: "0b07c0de-1111-4222-8333-944455556666" };

/** Contoso behind a fake of Graph, with tokens for a managed identity. Takes `port` and the one after it; 0: free ones. */
export async function startFakeTenant(port = 0, people = CONTOSO_PEOPLE): Promise<FakeTenantServers> {
  const caller = callerWith("application", permissionsOf("application"));
  const fake = await startGraphFake(tenantOf(people), { now: () => new Date() }, port);
  fake.tenant.assignments.push({
    id: "assignment-of-the-bot",
    principalId: BOT_CLAIMS.oid,
    roleDefinitionId: BUILT_IN_ROLES.userAdministrator.templateId,
    directoryScopeId: "/",
  });
  const identity = await startIdentityEndpoint(caller, port === 0 ? 0 : port + 1);
  identity.become(caller, BOT_CLAIMS);
  return {
    fake,
    identity,
    settings: { DIRECTORY: "graph", GRAPH_BASE_URL: fake.url, ...identity.environment },
    close: () => Promise.all([fake.close(), identity.close()]),
  };
}
