/** The invented tenant behind a fake of Microsoft Graph, for demonstrations: `npm run graph-fake`. */
import { permissionsOf } from "../../../adapters/directory/graph/permissions.js";
import { createSystemClock } from "../../../adapters/clock/system-clock.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";
import { tenantOf } from "./contoso-tenant.js";
import { startGraphFake } from "./graph-fake.js";
import { startIdentityEndpoint } from "./identity-endpoint.js";
import { callerWith } from "./start-contoso.js";

const PORT = 4011;

const fake = await startGraphFake(tenantOf(CONTOSO_PEOPLE), createSystemClock(), PORT);
const identity = await startIdentityEndpoint(
  callerWith("application", permissionsOf("application")),
  PORT + 1,
);
const settings = Object.entries({ DIRECTORY: "graph", GRAPH_BASE_URL: fake.url, ...identity.environment });
process.stdout.write(
  `A fake of Microsoft Graph answers at ${fake.url}. In another window:\n\n` +
    `${settings.map(([name, value]) => `${name}=${value}`).join(" ")} npm start\n\n`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void Promise.all([fake.close(), identity.close()]));
}
