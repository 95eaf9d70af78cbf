import fc from "fast-check";
import { fingerprintOf } from "../../adapters/directory/guard/fingerprint.js";
import type { Standing } from "../../adapters/ports/directory.js";
import type { Actor } from "../../adapters/ports/guard.js";
import {
  EVERYBODY,
  MAY_RESET,
  mayReset,
  NO_ROLE,
  targetStanding,
} from "../adapters/directory/guard/support/official-matrix.js";
import { person } from "../adapters/directory/guard/support/people.js";
import { role, standing } from "../adapters/directory/guard/support/role-names.js";
import { createScene, REASON, type Scene } from "../adapters/directory/guard/support/scene.js";
import { ROOMY_RULES } from "../support/roomy-rules.js";
import type { FaultRow } from "./fault-row.js";

/** Somebody with acting roles, and somebody who is all of `targets`. */
interface Case {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
}

const SEED = 20_261_120;
const PATIENT = { reading: 10_000, writing: 10_000, whole: 30_000 };

/** Every cell of the matrix, people with several roles, and roles that change after the confirmation was shown. */
export const matrixRow: FaultRow = {
  name: "matrix",
  does: "108 cells, and so many people with several roles: asked, forged, changed before the button",
  short: 50,
  long: 500,
  passes: "all agree with the official table, 0 writes where it denies",
  async run({ count }) {
    const cells = MAY_RESET.flatMap(([actor]) =>
      EVERYBODY.map((target): Case => ({ actors: [actor], targets: [target] })),
    );
    const cases = [...cells, ...several(count)];
    const faults: string[] = [];
    // What a second person must agree to is another row's matter: here it is only not denied.
    const house = { ...ROOMY_RULES, privilegedTargets: "with-approval" as const };
    const scene = await createScene({ deadlines: PATIENT, house });
    let denied = 0;
    let changed = 0;
    try {
      for (const [index, each] of cases.entries()) {
        const may = each.actors.some((actor) => each.targets.every((target) => mayReset(actor, target)));
        if (!may) denied += 1;
        changed += may ? 3 : 0;
        faults.push(...(await trial(scene, each, index, may)));
      }
    } finally {
      await scene.end();
    }
    const found = `${cases.length} of ${cases.length} agree, ${denied} denied with 0 writes, ${changed} changed with 0`;
    return { passed: faults.length === 0, found: faults.length === 0 ? found : "see below", details: faults };
  },
};

function several(count: number): readonly Case[] {
  const kinds = EVERYBODY.filter((kind) => kind !== NO_ROLE);
  const some = fc.record({
    actors: fc.uniqueArray(fc.constantFrom(...MAY_RESET.map(([name]) => name)), {
      minLength: 1,
      maxLength: 2,
    }),
    targets: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 2, maxLength: 4 }),
  });
  return fc.sample(some, { numRuns: count, seed: SEED });
}

async function trial(scene: Scene, each: Case, index: number, may: boolean): Promise<readonly string[]> {
  const { tenant, guard } = scene;
  const faults: string[] = [];
  const say = (what: string) => faults.push(`${each.actors.join("+")} > ${each.targets.join("+")}: ${what}`);
  const actor: Actor = { personId: `actor-${index}`, conversationId: `chat-${index}`, personal: true };
  const target = { id: `target-${index}`, standing: together(each.targets) };
  const place = () => {
    tenant.put(person(actor.personId), standing(each.actors.map((name) => role(name))));
    tenant.put(person(target.id), target.standing);
  };
  place();

  const asked = await guard.mayResetPerson(actor, target.id);
  const refusedByMatrix = asked.kind === "refused" && asked.reason === "role-too-low";
  if (refusedByMatrix === may)
    say(`the table says ${may ? "may" : "may not"}, the guard ${JSON.stringify(asked)}`);

  // A confirmation that somebody put there: the last check must find what the first would have.
  let before = tenant.writes.length;
  const forged = await guard.execute(actor, await forge(scene, actor, target));
  const written = tenant.writes.length - before;
  if (!may && written > 0) say(`${written} writes by a forged confirmation`);
  if (forged.kind === "changed" && written !== 1) say(`said changed after ${written} writes`);
  if (!may) return faults;

  for (const [what, change] of changes(scene, actor, target)) {
    place();
    const actionId = await forge(scene, actor, target);
    change();
    before = tenant.writes.length;
    const outcome = await guard.execute(actor, actionId);
    if (tenant.writes.length > before) say(`written although ${what}: ${JSON.stringify(outcome.kind)}`);
  }
  return faults;
}

interface Target {
  readonly id: string;
  readonly standing: Standing;
}

function changes(
  { tenant }: Scene,
  actor: Actor,
  target: Target,
): readonly (readonly [string, () => void])[] {
  const more = { ...target.standing, roles: [...target.standing.roles, role("Partner Tier2 Support")] };
  return [
    ["the actor lost the role", () => tenant.put(person(actor.personId), standing([]))],
    ["the target got another role", () => tenant.put(person(target.id), more)],
    [
      "the target is protected by a group now, or no longer",
      () => tenant.put(person(target.id), flipped(target.standing)),
    ],
  ];
}

function flipped(of: Standing): Standing {
  return { ...of, inRoleAssignableGroup: !of.inRoleAssignableGroup };
}

/** A waiting confirmation as `prepare` writes it, whether the guard would have or not. */
async function forge({ store, clock }: Scene, actor: Actor, target: Target): Promise<string> {
  forged += 1;
  const id = String(forged).padStart(22, "0");
  await store.actions.add({
    id,
    actorId: actor.personId,
    conversationId: actor.conversationId,
    targetId: target.id,
    reason: REASON,
    way: "temporary-password",
    reader: "actor",
    revokeSessions: false,
    fingerprint: fingerprintOf({ person: person(target.id), standing: target.standing }),
    expiresAt: new Date(clock.now().getTime() + 60_000),
  });
  return id;
}

let forged = 0;

function together(targets: readonly string[]): Standing {
  const parts = targets.map(targetStanding);
  return {
    roles: parts.flatMap((part) => part.roles),
    inRoleAssignableGroup: parts.some((part) => part.inRoleAssignableGroup),
    inRestrictedUnit: parts.some((part) => part.inRestrictedUnit),
  };
}
