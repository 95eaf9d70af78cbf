import type { AskerToken, AskerTokens } from "../../ports/asker-tokens.js";
import type { Clock } from "../../ports/clock.js";
import { CLOUDS, type GraphCloud } from "./clouds.js";
import type { ExchangeToken } from "./on-behalf-of.js";
import { claimsOf, type TokenClaims } from "./token-claims.js";

export interface AskerGraphTokensDeps {
  /** The sign-ins of the channel, for Microsoft Graph or for the bot's own API. */
  readonly askers: AskerTokens;
  /** Both in lower case. */
  readonly tenantId: string;
  readonly apiClientId: string;
  readonly cloud: GraphCloud;
  readonly clock: Clock;
  /** A token for the bot's own API becomes one for Microsoft Graph. */
  readonly exchange: ExchangeToken;
  /** Hears why somebody's sign-in was not used, in codes and fixed words: no names, no tokens. */
  readonly onRefused?: (refused: RefusedSignIn) => void;
}

export interface RefusedSignIn {
  /** Whether the person can mend it, or only the operator. */
  readonly kind: "sign-in-needed" | "unavailable";
  readonly why: string;
}

/** Microsoft Graph's application id, the same in every cloud. */
const GRAPH_APP = "00000003-0000-0000-c000-000000000000";
/** A token that ends while it is on its way is refused there without a claims challenge. */
const TOO_SHORT = 30_000; // milliseconds

/**
 * The asker's sign-ins as tokens for Microsoft Graph. Nothing is kept: each call has its own token, and its own
 * exchange, so that nobody's can be handed to somebody else.
 */
export function createAskerGraphTokens(deps: AskerGraphTokensDeps): AskerTokens {
  return {
    tokenOf: async (personId, deadline) => {
      const given = await deps.askers.tokenOf(personId, deadline);
      const graph = given.kind === "token" ? await forGraph(deps, personId, given, deadline) : given;
      if (graph.kind === "unavailable") deps.onRefused?.({ kind: graph.kind, why: graph.operatorHint });
      return graph;
    },
  };
}

async function forGraph(
  deps: AskerGraphTokensDeps,
  personId: string,
  given: Extract<AskerToken, { kind: "token" }>,
  deadline: AbortSignal,
): Promise<AskerToken> {
  const claims = claimsOf(given.token);
  if (claims?.aud === undefined) return unavailable("The sign-in gave a token that cannot be looked into.");
  const other = whyNotTheirs(deps, personId, claims);
  if (other !== undefined) return signInNeeded(deps, other);
  switch (audienceOf(deps, claims.aud)) {
    case "graph":
      return given;
    case "own-api":
      break;
    case "other":
      return unavailable("The sign-in gave a token for another API.");
  }
  const exchanged = await deps.exchange(given.token, deadline);
  if (exchanged.kind === "sign-in-needed") return signInNeeded(deps, exchanged.code);
  if (exchanged.kind === "unavailable") return exchanged;
  // What came back is looked at as closely as what went in.
  const back = claimsOf(exchanged.token);
  const strange = back === undefined || whyNotTheirs(deps, personId, back) !== undefined;
  return strange
    ? { kind: "unavailable", operatorHint: "Entra's exchange gave a token of somebody else: report this." }
    : exchanged;
}

/** Somebody may sign in with another account in the card than the one they chat with. */
function whyNotTheirs(
  { tenantId, clock }: AskerGraphTokensDeps,
  personId: string,
  { oid, tid, exp = 0 }: TokenClaims,
): string | undefined {
  if (oid?.toLowerCase() !== personId.toLowerCase()) return "another person's sign-in";
  if (tid?.toLowerCase() !== tenantId) return "a sign-in of another tenant";
  return exp * 1_000 - clock.now().getTime() < TOO_SHORT ? "a sign-in that has ended" : undefined;
}

function audienceOf(
  { apiClientId, cloud }: AskerGraphTokensDeps,
  audience: string,
): "graph" | "own-api" | "other" {
  const aud = audience.toLowerCase().replace(/\/$/, "");
  if (aud === GRAPH_APP || aud === CLOUDS[cloud].graph) return "graph";
  // The id itself, or an App ID URI that ends with it, such as api://botid-{id} and api://host/botid-{id}.
  const own =
    aud === apiClientId || (aud.startsWith("api://") && /[\da-f-]{36}$/.exec(aud)?.[0] === apiClientId);
  return own ? "own-api" : "other";
}

function unavailable(what: string): AskerToken {
  const todo =
    "Set the scopes of the OAuth connection (OAUTH_CONNECTION) to those of Microsoft Graph, or to access_as_user of " +
    "the app registration that OAUTH_CLIENT_ID names, in the cloud that GRAPH_CLOUD names.";
  return { kind: "unavailable", operatorHint: `${what} ${todo}` };
}

function signInNeeded({ onRefused }: AskerGraphTokensDeps, why: string): AskerToken {
  onRefused?.({ kind: "sign-in-needed", why });
  return { kind: "sign-in-needed" };
}
