import {
  createGraphDirectory,
  type GraphDirectoryDeps,
} from "../../../adapters/directory/graph/create-graph-directory.js";
import { permissionsOf } from "../../../adapters/directory/graph/permissions.js";
import type { SignInKind } from "../../../adapters/directory/graph/capabilities.js";
import type { CallReport } from "../../../adapters/directory/graph/http/ask-graph.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";
import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import type { TenantSettings } from "../../../adapters/directory/mock/tenant-settings.js";
import type { Directory } from "../../../adapters/ports/directory.js";
import { Secret } from "../../../adapters/ports/secret.js";
import type { TokenSource } from "../../../adapters/ports/token-source.js";
import { CONTOSO_NOW, idOf } from "../contoso.js";
import { createSettableClock, type SettableClock } from "../settable-clock.js";
import { tenantOf, WITHOUT_WRITEBACK } from "./contoso-tenant.js";
import { type GraphFake, startGraphFake } from "./graph-fake.js";
import { type Caller, fakeToken } from "./tokens.js";

export interface GraphContoso {
  readonly fake: GraphFake;
  readonly directory: Directory;
  readonly clock: SettableClock;
  /** Every call as the log hears of it. */
  readonly reports: readonly CallReport[];
  /** Every wait, in milliseconds; the clock moves by as much and nobody waits. */
  readonly waits: number[];
  /** The same tenant through another sign-in or with other settings. */
  readonly connect: (caller: Caller, deps?: Partial<GraphDirectoryDeps>) => Directory;
}

/** Contoso behind a fake of Graph, with the permissions that the adapter asks for. */
export async function startContosoOnGraph(
  signIn: SignInKind = "delegated",
  deps: Partial<GraphDirectoryDeps> = {},
  settings?: TenantSettings,
): Promise<GraphContoso> {
  const clock = createSettableClock(CONTOSO_NOW.toISOString());
  const fake = await startGraphFake(tenantOf(CONTOSO_PEOPLE, settings), clock);
  const reports: CallReport[] = [];
  const waits: number[] = [];
  const connect: GraphContoso["connect"] = (caller, more = {}) =>
    createGraphDirectory({
      baseUrl: fake.url,
      tokens: tokensOf(caller),
      signIn: caller.kind,
      clock,
      withoutWriteback: WITHOUT_WRITEBACK,
      onCall: (report) => void reports.push(report),
      wait: async (ms) => {
        waits.push(ms);
        clock.advance(ms);
      },
      ...deps,
      ...more,
    });
  const directory = connect(callerWith(signIn, permissionsOf(signIn)));
  return { fake, directory, clock, reports, waits, connect };
}

/** A Global Administrator, or an app that is a User Administrator, which is the most it should be. */
export function callerWith(signIn: SignInKind, permissions: readonly string[]): Caller {
  return signIn === "delegated"
    ? { kind: "delegated", permissions, personId: idOf("eleanor.wright") }
    : { kind: "application", permissions, roleTemplates: [BUILT_IN_ROLES.userAdministrator.templateId] };
}

export function tokensOf(caller: Caller): TokenSource {
  return { token: async () => ({ kind: "token", token: new Secret(fakeToken(caller)) }) };
}
