import assert from "node:assert/strict";

import type { Person, Standing } from "../../../../adapters/ports/directory.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

describe("preparing a reset", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene();
  });
  afterEach(() => scene.end());

  it("gives an opaque id of 128 bits for five minutes, and keeps what the button will need", async () => {
    const prepared = await scene.guard.prepare({
      beganAt: scene.clock.now(),
      actor: HELEN,
      targetId: "sandra",
      reason: REASON,
    });
    assert.ok(prepared.kind === "ready");
    assert.match(prepared.actionId, /^[A-Za-z0-9_-]{22}$/);
    assert.equal(prepared.expiresAt.getTime() - scene.clock.now().getTime(), 5 * 60_000);
    assert.equal(prepared.person.displayName, "Sandra de Wit");
    const request = { id: prepared.actionId, actorId: "helen", conversationId: HELEN.conversationId };
    const found = await scene.store.actions.find({ ...request, now: scene.clock.now() });
    assert.ok(found.kind === "waiting");
    assert.equal(found.action.targetId, "sandra");
    assert.equal(found.action.reason, REASON);
    assert.notEqual(await scene.confirmation(), prepared.actionId);
    assert.deepEqual(await scene.trail(), []);
  });

  it("asks the directory for the person anew, by object id", async () => {
    await scene.confirmation();
    assert.ok(scene.tenant.questions.includes("person:sandra"));
    assert.ok(scene.tenant.questions.includes("standing:sandra"));
  });

  it("keeps a reason on one line, without control characters, and no longer than 200 characters", async () => {
    const reason = `  first\r\nsecond\u0000\t\u202Eéén ${"x".repeat(300)}`;
    const prepared = await scene.guard.prepare({
      beganAt: scene.clock.now(),
      actor: HELEN,
      targetId: "sandra",
      reason,
    });
    assert.ok(prepared.kind === "ready");
    const request = { id: prepared.actionId, actorId: "helen", conversationId: HELEN.conversationId };
    const found = await scene.store.actions.find({ ...request, now: scene.clock.now() });
    assert.ok(found.kind === "waiting");
    assert.match(found.action.reason, /^first second één x+$/);
    assert.equal(found.action.reason.length, 200);
  });

  const refusals: readonly (readonly [string, Partial<Person>, Standing, string, readonly string[]])[] = [
    ["a guest", { userType: "guest" }, standing([]), "guest", []],
    ["a disabled account", { accountEnabled: false }, standing([]), "account-disabled", []],
    ["a federated account", { source: "federated" }, standing([]), "federated", []],
    [
      "a synced account without writeback",
      { source: "synced" },
      standing([]),
      "synced-without-writeback",
      [],
    ],
    [
      "somebody with a higher role, naming the roles that may",
      {},
      standing([role("User Administrator")]),
      "role-too-low",
      ["User Administrator", "Privileged Authentication Administrator", "Global Administrator"],
    ],
    [
      "a member of a role-assignable group",
      {},
      standing([], { inRoleAssignableGroup: true }),
      "role-too-low",
      ["Privileged Authentication Administrator", "Global Administrator"],
    ],
    // Nobody can do it, so that no role is named even though this one would be too low as well.
    [
      "a federated administrator",
      { source: "federated" },
      standing([role("Global Administrator")]),
      "federated",
      [],
    ],
  ];
  for (const [who, changes, held, reason, whoMay] of refusals) {
    it(`refuses ${who}, keeps nothing and records who, for whom, why and by which rule`, async () => {
      scene.tenant.put(person("target", changes), held);
      const prepared = await scene.guard.prepare({
        beganAt: scene.clock.now(),
        actor: HELEN,
        targetId: "target",
        reason: REASON,
      });
      assert.deepEqual(prepared, { kind: "refused", reason, whoMay });
      assert.deepEqual(await scene.audit(), [
        {
          at: scene.clock.now().toISOString(),
          event: "reset-denied",
          actorId: "helen",
          targetId: "target",
          conversationId: HELEN.conversationId,
          reason: REASON,
          rule: reason,
        },
      ]);
    });
  }

  it("refuses one's own account, even to a Global Administrator", async () => {
    scene.tenant.put(person("helen"), standing([role("Global Administrator")]));
    const prepared = await scene.guard.prepare({
      beganAt: scene.clock.now(),
      actor: HELEN,
      targetId: "helen",
      reason: REASON,
    });
    assert.deepEqual(prepared, { kind: "refused", reason: "own-account", whoMay: [] });
    assert.deepEqual(await scene.trail(), ["reset-denied own-account"]);
  });

  it("refuses an actor who may nothing without reading the person", async () => {
    const sandra = { ...HELEN, personId: "sandra" };
    const prepared = await scene.guard.prepare({
      beganAt: scene.clock.now(),
      actor: sandra,
      targetId: "helen",
      reason: REASON,
    });
    assert.ok(prepared.kind === "refused" && prepared.reason === "no-role");
    assert.ok(!scene.tenant.questions.includes("person:helen"));
    assert.deepEqual(await scene.trail(), ["reset-denied no-role"]);
  });

  it("refuses on a guess: a person who is not there, or whose roles cannot be read", async () => {
    const gone = await scene.guard.prepare({
      beganAt: scene.clock.now(),
      actor: HELEN,
      targetId: "nobody",
      reason: REASON,
    });
    assert.deepEqual(gone, { kind: "refused", reason: "unreadable", whoMay: [] });
    const { tenant } = scene;
    const read = tenant.standing.bind(tenant);
    tenant.standing = async (id) =>
      id === "sandra" ? { kind: "unavailable", operatorHint: "groups" } : read(id);
    const unread = await scene.guard.prepare({
      beganAt: scene.clock.now(),
      actor: HELEN,
      targetId: "sandra",
      reason: REASON,
    });
    assert.deepEqual(unread, { kind: "refused", reason: "unreadable", whoMay: [] });
    assert.deepEqual(await scene.trail(), ["reset-denied unreadable", "reset-denied unreadable"]);
  });

  it("refuses a privileged person whom the matrix allows, as long as the house does not allow it", async () => {
    scene.tenant.put(person("helen"), standing([role("Global Administrator")]));
    scene.tenant.put(person("target"), standing([role("Global Administrator")]));
    const prepared = await scene.guard.prepare({
      actor: HELEN,
      targetId: "target",
      reason: REASON,
      beganAt: scene.clock.now(),
    });
    const whoMay = ["Privileged Authentication Administrator", "Global Administrator"];
    assert.deepEqual(prepared, { kind: "refused", reason: "privileged-off", whoMay });
    assert.deepEqual(await scene.trail(), ["reset-denied privileged-off"]);
  });
});
