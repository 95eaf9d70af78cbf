import type { GuardDeps } from "../../../adapters/directory/guard/guard-deps.js";
import { createGuard } from "../../../adapters/directory/guard/guard.js";
import { temporaryPassword } from "../../../adapters/directory/guard/temporary-password.js";
import type { Actor } from "../../../adapters/ports/guard.js";
import type { Store } from "../../../adapters/ports/store.js";
import { createSystemRandom } from "../../../adapters/random/system-random.js";
import { person } from "../../adapters/directory/guard/support/people.js";
import { role, standing } from "../../adapters/directory/guard/support/role-names.js";
import { createTenant, type Tenant } from "../../adapters/directory/guard/support/tenant.js";
import { deliveryOver } from "../../support/test-delivery.js";
import { ROOMY_RULES } from "../../support/roomy-rules.js";
import type { SettableClock } from "../../support/settable-clock.js";
import * as model from "./model.js";
import { CAST, type Name, type Standing } from "./model.js";
import type { Step } from "./steps.js";

/** What a sequence did; `faults` is empty where the guard did as the model says. */
export interface Played {
  readonly writes: number;
  /** Presses that the model forbids. */
  readonly forbidden: number;
  readonly faults: readonly string[];
}

export interface PlayDeps {
  readonly store: Store;
  readonly clock: SettableClock;
  /** Differs in each sequence: they share a store. */
  readonly name: string;
  /** For a test that breaks the guard on purpose. */
  readonly sabotage?: Partial<GuardDeps>;
}

const MINUTE = 60_000;
const ROLES: Readonly<Record<Name, string>> = {
  ana: "Global Administrator",
  ben: "Global Administrator",
  cas: "Privileged Authentication Administrator",
  dan: "Global Administrator",
  tom: "Global Administrator",
};

/** Plays a sequence against the real guard on a real store, and against the model beside it. */
export async function play(steps: readonly Step[], deps: PlayDeps): Promise<Played> {
  const { store, clock, name } = deps;
  const tenant = createTenant(clock);
  const random = createSystemRandom();
  const guard = createGuard({
    directory: tenant,
    store,
    delivery: deliveryOver(store, clock),
    house: { ...ROOMY_RULES, privilegedTargets: "with-approval" },
    securityContacts: async () => [],
    clock,
    random,
    passwords: () => temporaryPassword(random),
    ...deps.sabotage,
  });
  const ids = (who: Name): string => `${who} of ${name}`;
  const actorOf = (who: Name): Actor => ({
    personId: ids(who),
    conversationId: `chat of ${ids(who)}`,
    personal: true,
  });
  const world = model.createModel();
  for (const who of CAST) {
    stand(tenant, ids(who), who, world.standing[who]);
    await reach(store, actorOf(who), true);
  }
  const actions: { readonly actor: Name; readonly actionId: string; requestId: string }[] = [];
  const faults: string[] = [];
  let forbidden = 0;
  let writes = 0;

  for (const [index, step] of steps.entries()) {
    const expected = await take(step);
    if (tenant.writes.length - writes !== (expected ? 1 : 0)) {
      faults.push(`step ${index + 1}, ${JSON.stringify(step)}: ${expected ? "no write" : "a write"}`);
    }
    writes = tenant.writes.length;
  }
  return { writes, forbidden, faults };

  /** Whether the model expects a write. */
  async function take(step: Step): Promise<boolean> {
    switch (step.kind) {
      case "prepare": {
        const prepared = await guard.prepare({
          actor: actorOf(step.by),
          targetId: ids("tom"),
          reason: "INC-1",
          beganAt: clock.now(),
        });
        const may = model.prepare(world, step.by);
        if (prepared.kind === "needs-approval") {
          actions.push({ actor: step.by, actionId: prepared.actionId, requestId: "" });
        }
        expectSame(step, prepared.kind === "needs-approval", may);
        return false;
      }
      case "wait":
        world.now += step.minutes;
        clock.advance(step.minutes * MINUTE);
        return false;
      case "sweep":
        await guard.resolve();
        return false;
      case "stand":
        if (step.name !== "tom") {
          world.standing[step.name] = step.as;
          stand(tenant, ids(step.name), step.name, step.as);
        }
        return false;
      case "reach":
        world.reachable[step.name] = step.can;
        await reach(store, actorOf(step.name), step.can);
        return false;
      case "tom-changes":
        // A moment passes, or the change could not be seen.
        clock.advance(1);
        tenant.changeElsewhere(ids("tom"));
        world.tom += 1;
        return false;
      case "type":
      case "decide":
      case "execute":
      case "withdraw":
        return takeOn(step);
    }
  }

  async function takeOn(
    step: Extract<Step, { kind: "type" | "decide" | "execute" | "withdraw" }>,
  ): Promise<boolean> {
    const at = actions.length - 1 - step.back;
    const action = actions[at];
    if (action === undefined) return false;
    const by = step.by === "actor" ? action.actor : step.by;
    switch (step.kind) {
      case "type": {
        const typed = step.right ? `display OF ${ids("tom")}` : "yes";
        const asked = await guard.requestApproval(actorOf(by), action.actionId, typed);
        if (asked.kind === "asked") action.requestId = asked.requestId;
        expectSame(step, asked.kind === "asked", model.type(world, at, by, step.right));
        return false;
      }
      case "decide": {
        const decision = step.yes ? "approve" : "decline";
        const decided = await guard.decide(actorOf(by), action.requestId, decision);
        expectSame(step, decided.kind === "approved", model.decide(world, at, by, step.yes));
        return false;
      }
      case "withdraw":
        model.withdraw(world, at, by);
        await guard.withdraw(actorOf(by), action.actionId);
        return false;
      case "execute": {
        clock.advance(1);
        const outcome = await guard.execute(actorOf(by), action.actionId);
        const allowed = model.execute(world, at, by);
        if (!allowed) forbidden += 1;
        expectSame(step, outcome.kind === "changed", allowed);
        return allowed;
      }
    }
  }

  function expectSame(step: Step, did: boolean, should: boolean): void {
    if (did !== should) {
      faults.push(
        `${JSON.stringify(step)}: the guard ${did ? "went on" : "stopped"}, and the model does not`,
      );
    }
  }
}

function stand(tenant: Tenant, id: string, who: Name, as: Standing): void {
  const roles = {
    strong: [role(ROLES[who])],
    weak: [role(who === "tom" ? "User Administrator" : "Helpdesk Administrator")],
    none: [],
    disabled: [role(ROLES[who])],
  };
  tenant.put(person(id, { accountEnabled: as !== "disabled" }), standing(roles[as]));
}

async function reach(
  { personalChats }: Store,
  { personId, conversationId }: Actor,
  can: boolean,
): Promise<void> {
  if (can) await personalChats.remember({ personId, conversationId, reference: {}, language: "en" });
  else await personalChats.forget(personId);
}
