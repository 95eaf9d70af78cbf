/** The fake of Graph as a process of its own: `node main.js PEOPLE`; tells its address by IPC, and how to move it. */
import type { FaultEffect } from "../../support/graph-fake/faults.js";
import { startGraphFake } from "../../support/graph-fake/graph-fake.js";
import { tenantOf } from "../../support/graph-fake/contoso-tenant.js";
import { bodyOf, listenOnLoopback } from "../../support/loopback.js";
import { graphPairs } from "./people.js";
import { peopleOf } from "../directory/people.js";
import type { GraphAccount, GraphPlan, Spoiled } from "./plan.js";

const RESET = /\/resetPassword$/;
const OPERATION = { takesMs: 1_000, endsAs: "succeeded", location: true } as const;

const people = peopleOf(graphPairs(Number(process.argv[2])));
const fake = await startGraphFake(tenantOf(people), { now: () => new Date() });
// What is tried are passwords; a pass would be offered first.
fake.tenant.settings.accessPassMinutes = undefined;

const control = await listenOnLoopback((request, response) => {
  bodyOf(request)
    .then((body) => {
      response.end(JSON.stringify(told(request.url ?? "", body as GraphPlan)));
    })
    .catch(() => response.destroy());
});

function told(path: string, plan: GraphPlan): object {
  switch (path) {
    case "/plan":
      return setUp(plan);
    case "/calm":
      fake.faults.clear();
      return {};
    default:
      return accountOf(plan.personId);
  }
}

function setUp({ personId, write, read, poll, operation }: GraphPlan): object {
  fake.tenant.settings.operation = { ...OPERATION, ...operation };
  add(write, "PATCH", `^/users/${personId}$`);
  add(write, "POST", `^/users/${personId}/authentication/methods/[^/]+/resetPassword$`);
  add(read, "GET", `^/users/${personId}$`);
  add(poll, "GET", `^/users/${personId}/authentication/operations/`);
  return {};
}

function add(spoiled: Spoiled | undefined, method: string, path: string): void {
  if (spoiled !== undefined) fake.faults.add({ ...spoiled, method, path: new RegExp(path) });
}

function accountOf(personId: string): GraphAccount {
  const about = (path: string) => path.startsWith(`/users/${personId}`);
  const writes = fake.requests.filter(
    ({ method, path, effect }) =>
      about(path) && (method === "PATCH" || (method === "POST" && RESET.test(path))) && !isSentAway(effect),
  );
  return {
    writes: writes.length,
    applied: fake.tenant.users.get(personId)?.changes ?? 0,
    longestOpen: fake.longestOpen,
    early: fake.early.filter(({ path }) => about(path)).length,
  };
}

function isSentAway(effect: FaultEffect | undefined): boolean {
  return effect?.kind === "status" && effect.status === 429;
}

process.send?.({ kind: "ready", url: fake.url, control: control.url });
// The parent that was killed leaves nothing behind.
process.once("disconnect", () => process.exit(0));
