import { createApplicationTokens, createCredential } from "../adapters/directory/graph/application-token.js";
import { createGraphDirectory } from "../adapters/directory/graph/create-graph-directory.js";
import type { CallReport } from "../adapters/directory/graph/http/ask-graph.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { GraphConfig } from "./config-graph.js";
import type { Log } from "./log.js";

/** The tenant behind Microsoft Graph. Nothing is asked yet. */
export function openGraph(config: GraphConfig, { clock, log }: { readonly clock: Clock; readonly log: Log }) {
  const { signIn, cloud, baseUrl, credentials } = config;
  return createGraphDirectory({
    tokens: createApplicationTokens(createCredential(credentials, cloud)),
    signIn,
    cloud,
    clock,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    onCall: (report) => note(report, log),
  });
}

function note(report: CallReport, log: Log): void {
  const { status } = report;
  const well = status !== undefined && (status < 400 || status === 404);
  log[well ? "debug" : "warn"]("graph-call", { ...report });
}
