import assert from "node:assert/strict";

import { createBatchStage } from "./support/batch-stage.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { HELEN } from "./support/scene.js";

const MINUTE = 60_000;

describe("a batch that does not come to its end", () => {
  const stage = createBatchStage();
  const { open, people, prepared, report, ends, written, told } = stage;
  afterEach(() => stage.scene.end());

  it("stops before the next person when its actor says so", async () => {
    await open();
    const id = await prepared(people(6));
    assert.equal(await stage.scene.guard.batches.stop(HELEN), false);
    stage.scene.tenant.onWrite(async (apply) => {
      apply();
      if (written().length === 2) assert.equal(await stage.scene.guard.batches.stop(HELEN), true);
      return { kind: "changed", directoryRequestId: "r" };
    });
    await stage.scene.guard.batches.start(HELEN, id);
    await stage.scene.guard.batches.idle();
    assert.deepEqual(written(), people(2));
    const after = await report(id);
    assert.equal(after.end, "stopped");
    assert.deepEqual(ends(after), ["changed", "changed", "not-done", "not-done", "not-done", "not-done"]);
    assert.ok((await told()).includes("batch-ended"));
  });

  it("killed between two people: another instance tells how far it came, and begins nothing", async () => {
    await open();
    const id = await prepared(people(4));
    stage.scene.tenant.onWrite(async (apply) => {
      apply();
      return { kind: "changed", directoryRequestId: "r" };
    });
    const keep = stage.scene.store.batches.keep.bind(stage.scene.store.batches);
    let kept = 0;
    stage.scene.store.batches.keep = async (...all) => {
      kept += 1;
      if (kept === 3) stage.kill();
      if (stage.isKilled()) throw new Error("killed");
      return keep(...all);
    };
    await stage.scene.guard.batches.start(HELEN, id);
    await stage.scene.guard.batches.idle();
    const other = stage.scene.otherGuard();
    stage.scene.clock.advance(40_000);
    await other.resolve();
    assert.equal((await other.batches.report("helen", id))?.state, "running");
    stage.scene.clock.advance(10_000);
    await other.resolve();
    const after = await other.batches.report("helen", id);
    assert.ok(after);
    assert.equal(after.end, "interrupted");
    assert.deepEqual(ends(after), ["changed", "changed", "not-done", "not-done"]);
    assert.deepEqual(written(), people(2));
    assert.deepEqual(
      (await told()).filter((kind) => kind === "batch-ended"),
      ["batch-ended"],
    );
  });

  it("killed in the middle of a write: the report and the sweep tell the truth about that person", async () => {
    await open();
    const id = await prepared(people(4));
    stage.scene.tenant.onWrite(async (apply) => {
      apply();
      if (written().length === 3) stage.kill();
      return { kind: "changed", directoryRequestId: "r" };
    });
    await stage.scene.guard.batches.start(HELEN, id);
    await stage.scene.guard.batches.idle();
    const other = stage.scene.otherGuard();
    stage.scene.clock.advance(MINUTE);
    await other.resolve();
    const after = await other.batches.report("helen", id);
    assert.ok(after);
    assert.equal(after.end, "interrupted");
    assert.deepEqual(ends(after), ["changed", "changed", "changed", "not-done"]);
    assert.deepEqual(written(), people(3));
    assert.ok((await told()).includes("reset-resolved"));
  });

  it("closing its process ends it before the next person, truthfully and at once", async () => {
    await open();
    const id = await prepared(people(4));
    let closed: Promise<void> | undefined;
    stage.scene.tenant.onWrite(async (apply) => {
      apply();
      closed ??= stage.scene.guard.batches.close();
      return { kind: "changed", directoryRequestId: "r" };
    });
    await stage.scene.guard.batches.start(HELEN, id);
    await stage.scene.guard.batches.idle();
    await closed;
    assert.equal((await report(id)).end, "interrupted");
    assert.deepEqual(ends(await report(id)), ["changed", "not-done", "not-done", "not-done"]);
  });

  it("leaves out who changed since the confirmation, and goes on with the others", async () => {
    await open();
    const id = await prepared(people(3));
    stage.scene.tenant.put(person("person1", { accountEnabled: false }));
    await stage.scene.guard.batches.start(HELEN, id);
    await stage.scene.guard.batches.idle();
    const after = await report(id);
    assert.deepEqual(ends(after), ["changed", "not-done", "changed"]);
    assert.equal(after.results[1]?.note, "account-disabled");
    assert.equal(after.end, "finished");
  });

  it("ends when the actor lost the role, and when the same trouble meets three people in a row", async () => {
    await open({ batchesHour: 9, batchesDay: 9 });
    const first = await prepared(people(4));
    stage.scene.tenant.onWrite(async (apply) => {
      apply();
      stage.scene.tenant.put(person("helen"), standing([]));
      return { kind: "changed", directoryRequestId: "r" };
    });
    await stage.scene.guard.batches.start(HELEN, first);
    await stage.scene.guard.batches.idle();
    assert.equal((await report(first)).end, "not-allowed");
    assert.deepEqual(written(), people(1));
    stage.scene.tenant.put(person("helen"), standing([role("Helpdesk Administrator")]));
    stage.scene.tenant.onWrite(async () => ({ kind: "not-changed", reason: "not-permitted" }));
    const second = await prepared(people(9).slice(4));
    await stage.scene.guard.batches.start(HELEN, second);
    await stage.scene.guard.batches.idle();
    assert.equal((await report(second)).end, "trouble");
    assert.deepEqual(ends(await report(second)), [
      "not-changed",
      "not-changed",
      "not-changed",
      "not-done",
      "not-done",
    ]);
  });
});
