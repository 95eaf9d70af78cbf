import { createAskerGraphTokens } from "../../../adapters/directory/graph/asker-graph-tokens.js";
import {
  createGraphDirectory,
  type GraphDirectoryOptions,
} from "../../../adapters/directory/graph/create-graph-directory.js";
import { permissionsOf } from "../../../adapters/directory/graph/permissions.js";
import type { SignInKind } from "../../../adapters/directory/graph/capabilities.js";
import type { CallReport } from "../../../adapters/directory/graph/http/ask-graph.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";
import { BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import type { TenantSettings } from "../../../adapters/directory/mock/tenant-settings.js";
import type { AskerTokens } from "../../../adapters/ports/asker-tokens.js";
import type { Clock } from "../../../adapters/ports/clock.js";
import type { Directory } from "../../../adapters/ports/directory.js";
import { Secret } from "../../../adapters/ports/secret.js";
import type { TokenSource } from "../../../adapters/ports/token-source.js";
import { APP_ID, TENANT_ID } from "../activities.js";
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
  readonly connect: (granted: Granted, deps?: ContosoOptions) => Directory;
}

export interface ContosoOptions extends Partial<GraphDirectoryOptions> {
  /** In place of people who have all signed in. */
  readonly askers?: AskerTokens;
  /** What the operator says of the switch: that it is on, unless told otherwise. */
  readonly writeback?: boolean | undefined;
}

/** What an administrator of the tenant granted. */
export interface Granted {
  readonly signIn: SignInKind;
  readonly application: readonly string[];
  /** To whoever signs in. */
  readonly delegated: readonly string[];
}

/** All that the adapter asks for, and no more. */
export function grantedFor(signIn: SignInKind): Granted {
  return {
    signIn,
    application: permissionsOf(signIn, "application"),
    delegated: permissionsOf(signIn, "delegated"),
  };
}

/** Contoso behind a fake of Graph, with the permissions that the adapter asks for. */
export async function startContosoOnGraph(
  signIn: SignInKind = "delegated",
  deps: ContosoOptions = {},
  settings?: TenantSettings,
): Promise<GraphContoso> {
  const clock = createSettableClock(CONTOSO_NOW.toISOString());
  const fake = await startGraphFake(tenantOf(CONTOSO_PEOPLE, settings), clock);
  const reports: CallReport[] = [];
  const waits: number[] = [];
  const connect: GraphContoso["connect"] = (granted, more = {}) => {
    const { askers, writeback, ...others } = { writeback: true, ...deps, ...more };
    const common = {
      baseUrl: fake.url,
      tokens: tokensOf(callerWith("application", granted.application)),
      clock,
      withoutWriteback: WITHOUT_WRITEBACK,
      onCall: (report: CallReport) => void reports.push(report),
      wait: async (ms: number) => {
        waits.push(ms);
        clock.advance(ms);
      },
      ...others,
    };
    if (granted.signIn === "application") return createGraphDirectory({ ...common, signIn: "application" });
    return createGraphDirectory({
      ...common,
      signIn: "delegated",
      askers: askers ?? graphTokensOf(askersWith(granted.delegated, clock), clock),
      ...(writeback !== undefined && { writeback }),
    });
  };
  const directory = connect(grantedFor(signIn));
  return { fake, directory, clock, reports, waits, connect };
}

/** Whoever asks has signed in, each with an own token for Graph. */
export function askersWith(permissions: readonly string[], clock: Clock): AskerTokens {
  return {
    tokenOf: async (personId) => {
      const expires = clock.now().getTime() + 3_600_000;
      const token = fakeToken({ kind: "delegated", permissions, personId }, expires, { tid: TENANT_ID });
      return { kind: "token", token: new Secret(token) };
    },
  };
}

/** As the bot has them. These are for Graph already, so an exchange is a fault. */
export function graphTokensOf(askers: AskerTokens, clock: Clock): AskerTokens {
  return createAskerGraphTokens({
    askers,
    clock,
    tenantId: TENANT_ID,
    apiClientId: APP_ID,
    cloud: "public",
    exchange: async () => ({ kind: "unavailable", operatorHint: "a token for Graph was exchanged" }),
  });
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
