/**
 * Sends every request of the Graph directory to the server at GRAPH_BASE_URL, such as a Prism that knows Microsoft's
 * OpenAPI, and fails on any violation that it reports.
 */
import { GRAPH_CALLS, type GraphCallName } from "../../adapters/directory/graph/calls.js";
import { createGraphDirectory } from "../../adapters/directory/graph/create-graph-directory.js";
import type { SignInKind } from "../../adapters/directory/graph/capabilities.js";
import type { CallReport } from "../../adapters/directory/graph/http/ask-graph.js";
import type { Fetch } from "../../adapters/directory/graph/http/transport.js";
import { Secret } from "../../adapters/ports/secret.js";

const ACTOR_ID = "0d5f7c3a-6b1e-4e0f-9a57-2c8b4d6e1f39";
const PERSON = "6ea91a8d-e32e-41a1-b7bd-d2d185eed0e0";

const USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";

interface Exchange {
  readonly request: string;
  readonly status: number;
  readonly violations: string | null;
}

interface Sent {
  readonly exchanges: readonly Exchange[];
  readonly calls: ReadonlySet<GraphCallName>;
}

/** An example's policy leaves everybody out, and then no pass would be asked for. */
const PASSES_FOR_ALL = { id: "TemporaryAccessPass", state: "enabled", includeTargets: [{ id: "all_users" }] };

async function send(baseUrl: string, signIn: SignInKind): Promise<Sent> {
  const exchanges: Exchange[] = [];
  const calls = new Set<GraphCallName>();
  const watched: Fetch = async (url, init) => {
    const response = await fetch(url, init);
    const request = `${init.method ?? "GET"} ${url.slice(baseUrl.length).split("?")[0] ?? ""}`;
    const violations = response.headers.get("sl-violations");
    exchanges.push({ request, status: response.status, violations });
    // An example's Location leads to Microsoft; the operation is to be read where everything else is.
    const headers = new Headers(response.headers);
    headers.set("location", headers.get("location")?.replace(/^https:\/\/[^/]+/, baseUrl) ?? "");
    if (url.endsWith("/temporaryAccessPass")) return Response.json(PASSES_FOR_ALL);
    return new Response(response.body, { status: response.status, headers });
  };
  const token = { kind: "token", token: new Secret("none is needed") } as const;
  const common = {
    baseUrl,
    tokens: { token: async () => token },
    clock: { now: () => new Date() },
    fetch: watched,
    wait: async () => {},
    onCall: ({ call }: CallReport) => void calls.add(call),
  };
  const directory =
    signIn === "application"
      ? createGraphDirectory({ ...common, signIn })
      : createGraphDirectory({ ...common, signIn, askers: { tokenOf: async () => token } });
  await directory.findPeople("adele.vance@contoso.com", 5);
  await directory.findPeople("adele vance", 5);
  await directory.person(PERSON);
  await directory.person(PERSON, ACTOR_ID);
  await directory.standing(PERSON);
  await directory.roleHolders([USER_ADMINISTRATOR], 5);
  await directory.sspr(PERSON);
  await directory.methods(PERSON);
  await directory.signIn(PERSON);
  await directory.tenantSspr();
  await directory.domains();
  await directory.registrations();
  await directory.findGroups("sales", 5);
  await directory.groupMembers(PERSON, 5);
  await directory.accessPassPolicy(PERSON);
  await directory.createAccessPass({ personId: PERSON, minutes: 60, oneUse: true, actorId: ACTOR_ID });
  await directory.revokeSessions({ personId: PERSON, actorId: ACTOR_ID });
  await directory.resetPassword({
    personId: PERSON,
    newPassword: new Secret("Kpd7-wTx3-Rfm9-Hnv2"),
    actorId: ACTOR_ID,
    mustChangeAtNextSignIn: true,
  });
  return { exchanges, calls };
}

/** What that way to sign in never asks for. */
const NOT_ASKED: Readonly<Record<SignInKind, readonly GraphCallName[]>> = {
  application: ["resetPassword", "operation", "synchronization", "mustChange"],
  delegated: ["passwordProfile"],
};

function callsOf(signIn: SignInKind): readonly GraphCallName[] {
  const all: GraphCallName[] = [];
  for (const call in GRAPH_CALLS) if (isCall(call)) all.push(call);
  return all.filter((call) => !NOT_ASKED[signIn].includes(call));
}

function isCall(name: string): name is GraphCallName {
  return name in GRAPH_CALLS;
}

/** Without this a server that checks nothing would pass everything. */
async function noticesViolations(baseUrl: string): Promise<boolean> {
  const response = await fetch(`${baseUrl}/v1.0/users/${PERSON}`, {
    method: "PATCH",
    headers: { Authorization: "Bearer x", "Content-Type": "application/json" },
    body: JSON.stringify({ paswordProfile: {} }),
  });
  return response.headers.has("sl-violations");
}

const baseUrl = process.env["GRAPH_BASE_URL"] ?? "";
if (baseUrl === "") {
  process.stderr.write(
    "Set GRAPH_BASE_URL to a server that checks requests, such as http://127.0.0.1:4010.\n",
  );
  process.exitCode = 2;
} else if (!(await noticesViolations(baseUrl))) {
  process.stderr.write("The server at GRAPH_BASE_URL reports no violations, not even a planted one.\n");
  process.exitCode = 2;
} else {
  for (const signIn of ["delegated", "application"] as const) {
    const { exchanges, calls } = await send(baseUrl, signIn);
    for (const call of callsOf(signIn).filter((each) => !calls.has(each))) {
      process.stdout.write(`FAIL ${signIn} ${call} was not sent\n`);
      process.exitCode = 1;
    }
    for (const { request, status, violations } of exchanges) {
      // A slice of Graph does not know every path, and says so without a violation.
      const verdict = violations !== null ? "FAIL" : status === 404 ? "gone" : "ok  ";
      process.stdout.write(`${verdict} ${status} ${signIn} ${request}\n`);
      if (violations === null) continue;
      process.stdout.write(`     ${violations}\n`);
      process.exitCode = 1;
    }
  }
}
