import { createApplicationTokens, createCredential } from "../adapters/directory/graph/application-token.js";
import { createAskerGraphTokens } from "../adapters/directory/graph/asker-graph-tokens.js";
import { createGraphDirectory } from "../adapters/directory/graph/create-graph-directory.js";
import type { CallReport } from "../adapters/directory/graph/http/ask-graph.js";
import { createExchange } from "../adapters/directory/graph/on-behalf-of.js";
import type { AskerTokens } from "../adapters/ports/asker-tokens.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { GraphConfig } from "./config-graph.js";
import type { Log } from "./log.js";

export interface OpenGraphDeps {
  readonly clock: Clock;
  readonly log: Log;
  /** The sign-ins of the channel; delegated sign-in needs them. */
  readonly askers?: AskerTokens;
}

/** The tenant behind Microsoft Graph. Nothing is asked yet. */
export function openGraph(config: GraphConfig, { clock, log, askers }: OpenGraphDeps) {
  const { cloud, baseUrl, credentials } = config;
  const common = {
    tokens: createApplicationTokens(createCredential(credentials, cloud)),
    cloud,
    clock,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    onCall: (report: CallReport) => note(report, log),
  };
  if (config.signIn === "application") return createGraphDirectory({ ...common, signIn: "application" });
  if (askers === undefined) throw new Error("GRAPH_SIGN_IN=delegated needs a channel that keeps sign-ins.");
  const { tenantId, apiClientId, writeback } = config;
  return createGraphDirectory({
    ...common,
    signIn: "delegated",
    ...(writeback === undefined ? {} : { writeback }),
    askers: createAskerGraphTokens({
      askers,
      tenantId,
      apiClientId,
      cloud,
      clock,
      exchange: createExchange({ credentials, tenantId, apiClientId, cloud }),
      onRefused: ({ kind, why }) => log[kind === "unavailable" ? "warn" : "info"]("asker-sign-in", { why }),
    }),
  });
}

function note(report: CallReport, log: Log): void {
  const { status } = report;
  const well = status !== undefined && (status < 400 || status === 404);
  log[well ? "debug" : "warn"]("graph-call", { ...report });
}
