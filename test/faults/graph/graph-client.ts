import type { SignInKind } from "../../../adapters/directory/graph/capabilities.js";
import { createGraphDirectory } from "../../../adapters/directory/graph/create-graph-directory.js";
import type { Wait } from "../../../adapters/directory/graph/http/retry.js";
import { permissionsOf } from "../../../adapters/directory/graph/permissions.js";
import type { Clock } from "../../../adapters/ports/clock.js";
import type { Directory } from "../../../adapters/ports/directory.js";
import { WITHOUT_WRITEBACK } from "../../support/graph-fake/contoso-tenant.js";
import { askersWith, callerWith, graphTokensOf, tokensOf } from "../../support/graph-fake/start-contoso.js";
import { listenOnLoopback } from "../../support/loopback.js";

/** Where a request ends up instead of at Graph. Nothing of it can have arrived there. */
export type Nowhere = "refused" | "unknown-host" | "no-tls";

/** What becomes of one person's requests before they leave. `times`: every time where left out. */
export interface WirePlan {
  readonly write?: Nowhere;
  readonly read?: { readonly nowhere: Nowhere; readonly spared: number; readonly times: number };
}

export interface GraphClient {
  readonly directory: Directory;
  /** For the requests about this person from now on. */
  misdirect(personId: string, plan: WirePlan): void;
}

interface GraphClientDeps {
  readonly url: string;
  readonly clock: Clock;
  readonly signIn: SignInKind;
  /** The machine's own where left out. */
  readonly wait?: Wait;
}

/** The real adapter over real HTTP; only the address of single requests is another, where a plan says so. */
export async function createGraphClient({ url, clock, signIn, wait }: GraphClientDeps): Promise<GraphClient> {
  const nowhere: Readonly<Record<Nowhere, string>> = {
    refused: await closedPort(),
    "unknown-host": "https://graph.invalid",
    "no-tls": url.replace("http:", "https:"),
  };
  const plans = new Map<string, { write?: Nowhere; read?: Nowhere; spared: number; times: number }>();

  function originOf(target: string, method: string): string {
    const id = /\/users\/([\da-f-]{36})/.exec(target)?.[1] ?? "";
    const plan = plans.get(id);
    if (plan === undefined) return url;
    if (method !== "GET") return plan.write === undefined ? url : nowhere[plan.write];
    if (plan.read === undefined || !/\/users\/[\da-f-]{36}\?/.test(target)) return url;
    if (plan.spared > 0) plan.spared -= 1;
    else if (plan.times > 0) {
      plan.times -= 1;
      return nowhere[plan.read];
    }
    return url;
  }

  const common = {
    baseUrl: url,
    tokens: tokensOf(callerWith("application", permissionsOf(signIn, "application"))),
    clock,
    withoutWriteback: WITHOUT_WRITEBACK,
    ...(wait && { wait }),
    fetch: (target: string, init: RequestInit) => {
      const headers = {
        ...Object.fromEntries(new Headers(init.headers)),
        "x-now": clock.now().toISOString(),
      };
      const origin = originOf(target, init.method ?? "GET");
      return fetch(target.replace(url, origin), { ...init, headers });
    },
  };
  const askers = graphTokensOf(askersWith(permissionsOf(signIn, "delegated"), clock), clock);
  const directory =
    signIn === "application"
      ? createGraphDirectory({ ...common, signIn })
      : createGraphDirectory({ ...common, signIn, askers });
  return {
    directory,
    misdirect: (personId, { write, read }) =>
      void plans.set(personId, {
        ...(write && { write }),
        ...(read && { read: read.nowhere }),
        spared: read?.spared ?? 0,
        times: read?.times ?? 0,
      }),
  };
}

/** An address on this machine where nobody listens any more. */
async function closedPort(): Promise<string> {
  const loopback = await listenOnLoopback(() => undefined);
  await loopback.close();
  return loopback.url;
}
