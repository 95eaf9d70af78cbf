import {
  createApplicationTokens,
  createCredential,
} from "../../adapters/directory/graph/application-token.js";
import { CLOUDS } from "../../adapters/directory/graph/clouds.js";
import { claimsOf } from "../../adapters/directory/graph/token-claims.js";
import type { Clock } from "../../adapters/ports/clock.js";
import type { TokenSource } from "../../adapters/ports/token-source.js";
import type { Config } from "../config.js";
import { checkAppType, checkConnection, checkEndpoint } from "./check-bot.js";
import { checkCredential } from "./check-credential.js";
import { checkGrants } from "./check-grants.js";
import { checkPermissions } from "./check-permissions.js";
import { checkRole } from "./check-role.js";
import { checkClock, checkReach, checkSspr, checkTenant } from "./check-tenant.js";
import { type Check, fault, ok } from "./check.js";
import { createProbe, type Fetch } from "./probe.js";

export interface ExamineDeps {
  readonly clock: Clock;
  readonly fetch: Fetch;
  /** Entra's unless a test says otherwise. */
  readonly tokens?: TokenSource;
}

const DEADLINE = 20_000; // milliseconds

/** Everything that can be seen of a configuration from here. Changes nothing. Never rejects. */
export async function examine(config: Config, deps: ExamineDeps): Promise<readonly Check[]> {
  const { directory } = config;
  if (directory === "mock") return [ok("directory", "the mock tenant, in local mode: nothing to grant")];
  const bot =
    config.mode === "cloud" ? [checkAppType(config), await checkEndpoint(config.publicUrl, deps.fetch)] : [];
  const { credentials, cloud, signIn } = directory;
  const { graph } = CLOUDS[cloud];
  const tokens = deps.tokens ?? createApplicationTokens(createCredential(credentials, cloud));
  const reading = await tokens.token([`${graph}/.default`], AbortSignal.timeout(DEADLINE));
  const now = () => deps.clock.now();
  if (reading.kind === "no-token") {
    const credential = await checkCredential(credentials, undefined, now());
    const token = fault("token", "Entra gives none, so nothing else can be seen", reading.operatorHint);
    return [...bot, credential, token];
  }
  const claims = claimsOf(reading.token);
  const probe = createProbe(directory.baseUrl ?? graph, reading.token, deps.fetch);
  const first = await probe("/domains");
  const reach = checkReach(first);
  const credential = await checkCredential(credentials, probe, now());
  const tenantId = config.mode === "cloud" ? config.credentials.tenantId : undefined;
  const seen = [
    ...bot,
    credential,
    ok("token", "Entra gives one"),
    checkTenant(claims?.tid, tenantId),
    reach,
  ];
  if (reach.result === "fault") return seen;
  return [
    ...seen,
    checkClock(first, now()),
    ...checkPermissions(claims?.roles ?? [], signIn),
    await checkRole(claims?.oid, probe, signIn),
    ...(directory.signIn === "delegated"
      ? [checkConnection(directory.connectionName), ...(await checkGrants(directory.apiClientId, probe))]
      : []),
    ...(await checkSspr(probe)),
  ];
}
