import { permissionsOf } from "../../../adapters/directory/graph/permissions.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";
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

/** Contoso behind a fake of Graph, with tokens for a managed identity. Takes `port` and the one after it; 0: free ones. */
export async function startFakeTenant(port = 0): Promise<FakeTenantServers> {
  const caller = callerWith("application", permissionsOf("application"));
  const fake = await startGraphFake(tenantOf(CONTOSO_PEOPLE), { now: () => new Date() }, port);
  const identity = await startIdentityEndpoint(caller, port === 0 ? 0 : port + 1);
  return {
    fake,
    identity,
    settings: { DIRECTORY: "graph", GRAPH_BASE_URL: fake.url, ...identity.environment },
    close: () => Promise.all([fake.close(), identity.close()]),
  };
}
