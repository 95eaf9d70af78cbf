import assert from "node:assert/strict";

import type { AuditEvent } from "../../../../adapters/ports/audit.js";
import type { Store } from "../../../../adapters/ports/store.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

/** A store whose audit refuses lines of one event; `refused` counts them. */
function withoutLines(event: AuditEvent): (store: Store) => Pick<Store, "actions" | "audit" | "limits"> {
  return (store) => ({
    actions: store.actions,
    limits: store.limits,
    audit: {
      entries: () => store.audit.entries(),
      async append(entry) {
        if (entry.event === event) throw new Error("disk full");
        await store.audit.append(entry);
      },
    },
  });
}

describe("a store that fails while a reset is on its way", () => {
  let scene: Scene;
  afterEach(() => scene.end());

  it("writes nothing to the directory when the intent cannot be recorded", async () => {
    scene = await createScene({
      storeOf: (store) => ({
        audit: store.audit,
        limits: store.limits,
        actions: { ...store.actions, spend: () => Promise.reject(new Error("disk full")) },
      }),
    });
    const actionId = await scene.confirmation();
    await assert.rejects(scene.guard.execute(HELEN, actionId), /disk full/);
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("refuses even when the refusal cannot be recorded", async () => {
    scene = await createScene({ storeOf: withoutLines("reset-denied") });
    await assert.rejects(
      scene.guard.prepare({ beganAt: scene.clock.now(), actor: HELEN, targetId: "helen", reason: "myself" }),
      /disk full/,
    );
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("still tells the truth when only the outcome cannot be recorded, and tells the operator", async () => {
    scene = await createScene({
      storeOf: (store) => ({
        ...store,
        actions: { ...store.actions, finish: () => Promise.reject(new Error("disk full")) },
      }),
    });
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.equal(outcome.kind, "changed");
    assert.deepEqual(await scene.trail(), ["reset-intended matrix:helpdesk-administrator"]);
    assert.match(scene.faults[0]?.message ?? "", /outcome reset-changed of action .{22} was not recorded/);
  });
});
