import assert from "node:assert/strict";

import { DEFAULT_HOUSE_RULES } from "../../../../adapters/directory/guard/house-rules.js";
import type { Actor } from "../../../../adapters/ports/guard.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

const MINUTE = 60_000;

describe("the age of a sign-in", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene({ house: { ...DEFAULT_HOUSE_RULES, privilegedTargets: "with-approval" } });
    scene.tenant.put(person("helen"), standing([role("Global Administrator")]));
    scene.tenant.put(person("reader"), standing([role("Directory Readers")]));
    scene.tenant.put(person("grouped"), standing([], { inRoleAssignableGroup: true }));
  });
  afterEach(() => scene.end());

  const ago = (ms: number): Actor => ({
    ...HELEN,
    signedInAt: new Date(scene.clock.now().getTime() - ms),
  });
  const refusal = { kind: "refused", reason: "sign-in-too-old", whoMay: [] };

  it("may be 15 minutes for ordinary people, at every step", async () => {
    const young = ago(15 * MINUTE);
    assert.equal((await scene.guard.mayReset(young)).kind, "may");
    const plan = { targetId: "sandra", reason: REASON, beganAt: scene.clock.now() };
    const prepared = await scene.guard.prepare({ ...plan, actor: young });
    assert.ok(prepared.kind === "ready");
    const old = ago(15 * MINUTE + 1);
    assert.deepEqual(await scene.guard.mayReset(old), refusal);
    assert.deepEqual(await scene.guard.lookUp(old, "Sandra"), refusal);
    assert.deepEqual(await scene.guard.mayResetPerson(old, "sandra"), refusal);
    assert.deepEqual(await scene.guard.prepare({ ...plan, actor: old }), refusal);
    assert.deepEqual(await scene.guard.execute(old, prepared.actionId), refusal);
    assert.equal(scene.tenant.writes.length, 0);
  });

  for (const target of ["reader", "grouped"]) {
    it(`may be 5 minutes for ${target}, who has a role or extra protection`, async () => {
      assert.equal((await scene.guard.mayResetPerson(ago(5 * MINUTE), target)).kind, "may");
      assert.deepEqual(await scene.guard.mayResetPerson(ago(5 * MINUTE + 1), target), refusal);
      const actionId = await scene.confirmation(target);
      assert.deepEqual(await scene.guard.execute(ago(5 * MINUTE + 1), actionId), refusal);
      assert.equal(scene.tenant.writes.length, 0);
    });
  }

  it("that is no moment is too old", async () => {
    const actor = { ...HELEN, signedInAt: new Date("not a date") };
    assert.deepEqual(await scene.guard.mayReset(actor), refusal);
  });
});

describe("the whole of a reset", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene();
  });
  afterEach(() => scene.end());

  it("takes at most 15 minutes from its beginning: the confirmation ends with it", async () => {
    const plan = { actor: HELEN, targetId: "sandra", reason: REASON, beganAt: scene.clock.now() };
    scene.clock.advance(12 * MINUTE);
    const prepared = await scene.guard.prepare(plan);
    assert.ok(prepared.kind === "ready");
    assert.equal(prepared.expiresAt.getTime() - scene.clock.now().getTime(), 3 * MINUTE);
    scene.clock.advance(3 * MINUTE);
    assert.deepEqual(await scene.guard.execute(HELEN, prepared.actionId), { kind: "expired" });
    assert.deepEqual(await scene.guard.prepare(plan), { kind: "expired" });
    assert.deepEqual(await scene.guard.prepare({ ...plan, beganAt: new Date("x") }), { kind: "expired" });
  });
});

describe("protected accounts", () => {
  let scene: Scene;
  afterEach(() => scene.end());

  for (const listed of ["break-glass", "BREAK-GLASS@contoso.example", " Break-Glass "]) {
    it(`are never reset, listed as ${JSON.stringify(listed)}, whatever the actor's role`, async () => {
      scene = await createScene({ house: { ...DEFAULT_HOUSE_RULES, protectedAccounts: [listed] } });
      scene.tenant.put(person("helen"), standing([role("Global Administrator")]));
      scene.tenant.put(person("break-glass"));
      const refusal = { kind: "refused", reason: "protected-account", whoMay: [] };
      assert.deepEqual(await scene.guard.mayResetPerson(HELEN, "break-glass"), refusal);
      assert.equal((await scene.guard.lookUp(HELEN, "break-glass")).kind, "none");
      assert.deepEqual(await scene.trail(), [
        "reset-denied protected-account",
        "reset-denied protected-account",
      ]);
    });
  }

  it("are not reset either when they became protected after the confirmation was shown", async () => {
    const listed: string[] = [];
    scene = await createScene({ house: { ...DEFAULT_HOUSE_RULES, protectedAccounts: listed } });
    const actionId = await scene.confirmation();
    listed.push("sandra");
    const outcome = await scene.guard.execute(HELEN, actionId);
    assert.ok(outcome.kind === "refused" && outcome.reason === "protected-account");
    assert.equal(scene.tenant.writes.length, 0);
  });
});
