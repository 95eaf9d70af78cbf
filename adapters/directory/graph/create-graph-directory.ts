/** Microsoft Graph v1.0 as a Directory. */
import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../../ports/clock.js";
import type { AskerTokens } from "../../ports/asker-tokens.js";
import type { Directory, FoundPerson } from "../../ports/directory.js";
import type { TokenSource } from "../../ports/token-source.js";
import { createAccessPass, readAccessPassPolicy } from "./access-pass.js";
import { askerToken, botToken, nobody } from "./call-tokens.js";
import { capabilitiesOf } from "./capabilities.js";
import { CLOUDS, type GraphCloud } from "./clouds.js";
import { readDomains } from "./domains.js";
import { findPeople } from "./find-people.js";
import { findGroups, readGroupMembers } from "./groups.js";
import { type CallReport, createAskGraph } from "./http/ask-graph.js";
import { type Budget, createBudget } from "./http/budget.js";
import type { Wait } from "./http/retry.js";
import type { Fetch } from "./http/transport.js";
import { readMethods } from "./methods.js";
import { readMustChange } from "./must-change.js";
import { isObjectId } from "./odata.js";
import { selectUser, toPerson, USER } from "./person.js";
import { type ReadDeps, readOne } from "./read-graph.js";
import { readRegistrations } from "./registrations.js";
import { resetPassword } from "./reset-password.js";
import { readSignIn } from "./sign-in.js";
import { createSources } from "./sources.js";
import { revokeSessions } from "./revoke-sessions.js";
import { readRoleHolders } from "./role-holders.js";
import { readSspr, readTenantSspr } from "./sspr.js";
import { readStanding } from "./standing.js";
import { missing } from "./why-unavailable.js";
import { createWriteback } from "./writeback.js";

/** Milliseconds. */
export interface GraphDeadlines {
  /** One try of one call. */
  readonly call: number;
  /** A look-up or a reading, with its retries. */
  readonly reading: number;
  /** A reset with the following of its operation; the guard waits a little longer. */
  readonly writing: number;
}

const DEADLINES: GraphDeadlines = { call: 8_000, reading: 12_000, writing: 7_500 };

export type GraphDirectoryDeps = GraphDirectoryOptions &
  (
    | { readonly signIn: "application" }
    | {
        readonly signIn: "delegated";
        /** Tokens for Microsoft Graph, such as those of `createAskerGraphTokens`. */
        readonly askers: AskerTokens;
        /** Whether password writeback is on, as the operator knows it. Undefined: seen when a Global Administrator asks. */
        readonly writeback?: boolean;
      }
  );

export interface GraphDirectoryOptions {
  /** The bot's own. */
  readonly tokens: TokenSource;
  readonly clock: Clock;
  /** The public cloud where left out. */
  readonly cloud?: GraphCloud;
  /** In the cloud's place, for a proxy or a test. */
  readonly baseUrl?: string;
  /** Active Directory domains that password writeback does not reach, such as one of a company that was bought. */
  readonly withoutWriteback?: readonly string[];
  readonly deadlines?: GraphDeadlines;
  /** Hears of every call; it names nobody. */
  readonly onCall?: (report: CallReport) => void;
  /** The machine's own where left out. */
  readonly wait?: Wait;
  readonly fetch?: Fetch;
}

export function createGraphDirectory(deps: GraphDirectoryDeps): Directory {
  const { clock, deadlines = DEADLINES } = deps;
  const {
    wait = (ms, signal) => delay(ms, undefined, { signal }),
    fetch: send = fetch,
    onCall = () => {},
  } = deps;
  const { graph } = CLOUDS[deps.cloud ?? "public"];
  const baseUrl = safeBase(deps.baseUrl ?? graph);
  const capabilities = capabilitiesOf(deps.signIn, deps.cloud);
  const askAs = createAskGraph({
    baseUrl,
    botToken: botToken(deps.tokens, [`${graph}/.default`]),
    clock,
    wait,
    fetch: send,
    deadline: deadlines.call,
    onCall,
  });
  const askers = deps.signIn === "delegated" ? deps.askers : undefined;
  const reading: ReadDeps = {
    ask: askAs(askers && nobody),
    selectUser: selectUser(capabilities.mustChange === "bot"),
    baseUrl,
  };
  /** A token for each piece of work: nobody's is kept for the next. */
  const actingFor = (actorId: string): ReadDeps => ({
    ...reading,
    ask: askAs(askers && askerToken(askers, actorId)),
  });
  const writeback = createWriteback(
    clock,
    capabilities,
    deps.signIn === "delegated" ? deps.writeback : undefined,
  );
  const { withoutWriteback = [] } = deps;
  const readSources = createSources({ ...reading, clock, writeback, withoutWriteback });
  const budgetOf = (ms: number) => createBudget(clock, ms);

  const readPerson = async (id: string, budget: Budget, askerId?: string): Promise<FoundPerson> => {
    if (!isObjectId(id)) return { kind: "none" };
    const key = id.toLowerCase();
    const path = `/users/${key}?${reading.selectUser}`;
    const [found, user, mustChange] = await Promise.all([
      readSources(budget),
      readOne(reading, { call: "user", path }, USER, budget),
      askerId === undefined ? undefined : seeAsAsker(key, askerId, budget),
    ]);
    if (user.kind !== "value") return user;
    if (found.kind === "unavailable") return found;
    // The switch may have been seen only now.
    const sources = { ...found.sources, writeback: writeback.known() };
    const person = toPerson(user.value, sources, mustChange);
    return person ? { kind: "person", person } : missing("User.Read.All", "Whether an account is enabled");
  };

  /** What the bot itself is not shown. */
  const seeAsAsker = async (key: string, askerId: string, budget: Budget): Promise<boolean | undefined> => {
    if (capabilities.mustChange === "bot") return undefined;
    const asAsker = actingFor(askerId);
    const [mustChange] = await Promise.all([
      readMustChange(asAsker, key, budget),
      writeback.look(asAsker.ask, askerId, budget),
    ]);
    return mustChange;
  };

  return {
    findPeople: async (wanted, limit) => {
      const budget = budgetOf(deadlines.reading);
      const found = await readSources(budget);
      if (found.kind === "unavailable") return found;
      return findPeople(reading, { sources: found.sources, wanted, limit }, budget);
    },
    person: (id, askerId) => readPerson(id, budgetOf(deadlines.reading), askerId),
    standing: (id) => readStanding(reading, id, budgetOf(deadlines.reading)),
    sspr: (id) => readSspr(reading, id, budgetOf(deadlines.reading)),
    roleHolders: async (templateIds, limit) => {
      const budget = budgetOf(deadlines.reading);
      const found = await readSources(budget);
      return found.kind === "sources"
        ? readRoleHolders(reading, { templateIds, limit, sources: found.sources }, budget)
        : found;
    },
    methods: (id) => readMethods(reading, id, budgetOf(deadlines.reading)),
    signIn: (id) => readSignIn(reading, id, budgetOf(deadlines.reading)),
    tenantSspr: () => readTenantSspr(reading, writeback.known(), budgetOf(deadlines.reading)),
    domains: () => readDomains(reading, budgetOf(deadlines.reading)),
    registrations: (after) => readRegistrations(reading, after, budgetOf(deadlines.reading)),
    findGroups: (wanted, limit) => findGroups(reading, { wanted, limit }, budgetOf(deadlines.reading)),
    groupMembers: async (id, limit) => {
      const budget = budgetOf(deadlines.reading);
      const found = await readSources(budget);
      return found.kind === "sources"
        ? readGroupMembers(reading, { id, sources: found.sources, limit }, budget)
        : found;
    },
    accessPassPolicy: (id) => readAccessPassPolicy(reading, id, budgetOf(deadlines.reading)),
    createAccessPass: (wish) =>
      createAccessPass(actingFor(wish.actorId), wish, createBudget(clock, deadlines.writing, wish.signal)),
    revokeSessions: ({ personId, actorId }) =>
      revokeSessions(actingFor(actorId), personId, budgetOf(deadlines.writing)),
    resetPassword: async (reset) => {
      const budget = createBudget(clock, deadlines.writing, reset.signal);
      const found = await readPerson(reset.personId, budget);
      switch (found.kind) {
        case "none":
          return { kind: "not-changed", reason: "no-such-person" };
        case "unavailable":
          return { kind: "not-changed", reason: "unavailable" };
        case "person":
          return resetPassword(
            { ...actingFor(reset.actorId), wait, capabilities },
            { person: found.person, reset },
            budget,
          );
      }
    },
  };
}

/** Tokens travel in the request: in the clear they may go no further than this machine. */
function safeBase(text: string): string {
  const { protocol, hostname, origin, pathname } = new URL(text);
  const isLoopback = ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback)) {
    throw new Error("The base URL of Microsoft Graph must be https.");
  }
  if (pathname !== "/") throw new Error("The base URL of Microsoft Graph must have no path.");
  return origin;
}
