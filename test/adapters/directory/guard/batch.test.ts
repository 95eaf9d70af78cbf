import assert from "node:assert/strict";

import { createBatchStage } from "./support/batch-stage.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { HELEN, REASON } from "./support/scene.js";

const MINUTE = 60_000;

describe("a batch of resets", () => {
  const stage = createBatchStage();
  const { open, people, prepared, report, ends, written, told } = stage;
  afterEach(() => stage.scene.end());

  it("writes once for each of 40 people, in order, each with an intent and an outcome, and tells the end once", async () => {
    await open();
    const id = await prepared(people(40));
    assert.deepEqual(await stage.scene.guard.batches.start(HELEN, id), { kind: "started", people: 40 });
    assert.deepEqual(await stage.scene.guard.batches.start(HELEN, id), { kind: "already-started" });
    await stage.scene.guard.batches.idle();
    assert.deepEqual(written(), people(40));
    assert.deepEqual(ends(await report(id)), Array<string>(40).fill("changed"));
    assert.equal((await report(id)).end, "finished");
    const trail = await stage.scene.trail();
    assert.equal(trail.filter((line) => line.startsWith("reset-intended")).length, 40);
    assert.equal(trail.filter((line) => line.startsWith("reset-changed")).length, 40);
    assert.equal(trail[0], "batch-confirmed batch:40-people");
    assert.equal(trail.at(-1), "batch-ended batch:finished");
    // Everybody's end is in the report: no sweep tells it once more, one by one.
    stage.scene.clock.advance(MINUTE);
    await stage.scene.guard.resolve();
    const heard: string[] = [];
    for (let some = await told(); some.length > 0; some = await told()) heard.push(...some);
    assert.deepEqual(
      heard.filter((kind) => kind !== "batch-progress"),
      ["batch-ended"],
    );
  });

  it("is started by one of many presses and two instances", async () => {
    await open();
    const id = await prepared(people(3));
    const other = stage.scene.otherGuard();
    const presses = await Promise.all(
      [stage.scene.guard, other, stage.scene.guard, other].map((guard) => guard.batches.start(HELEN, id)),
    );
    await Promise.all([stage.scene.guard.batches.idle(), other.batches.idle()]);
    assert.equal(presses.filter(({ kind }) => kind === "started").length, 1);
    assert.deepEqual(written().toSorted(), people(3));
  });

  it("cannot be spent one by one, before its confirmation or by anything but the batch", async () => {
    await open();
    const id = await prepared(people(2));
    const record = await stage.scene.store.batches.find(id);
    for (const { action } of record?.members ?? []) {
      assert.deepEqual(await stage.scene.guard.execute(HELEN, action.id), { kind: "expired" });
      const { actorId, conversationId } = action;
      const request = { id: action.id, actorId, conversationId, now: stage.scene.clock.now() };
      const line = { at: "", event: "reset-intended", actorId, conversationId } as const;
      const spend = await stage.scene.store.actions.spend(
        request,
        () => line,
        () => [],
      );
      assert.deepEqual(spend, { kind: "unknown" });
    }
    assert.deepEqual(written(), []);
  });

  it("is one actor's in one conversation, for five minutes, and counts a strange press as a failed proof", async () => {
    await open();
    const id = await prepared(people(2));
    const elsewhere = { ...HELEN, conversationId: "another" };
    assert.deepEqual(await stage.scene.guard.batches.start(elsewhere, id), { kind: "expired" });
    assert.equal((await stage.scene.trail()).at(-1), "reset-denied unknown-confirmation");
    assert.equal(await stage.scene.guard.batches.report("sandra", id), undefined);
    stage.scene.clock.advance(5 * MINUTE);
    assert.deepEqual(await stage.scene.guard.batches.start(HELEN, id), { kind: "expired" });
    const withdrawn = await prepared(people(2));
    await stage.scene.guard.batches.withdraw(HELEN, withdrawn);
    assert.deepEqual(await stage.scene.guard.batches.start(HELEN, withdrawn), { kind: "expired" });
    assert.deepEqual(written(), []);
  });

  it("uses up its own limits, not those of single resets; a person's own count for both", async () => {
    await open();
    const id = await prepared(people(30));
    const next = await prepared(people(33).slice(30));
    await stage.scene.guard.batches.start(HELEN, id);
    await stage.scene.guard.batches.idle();
    assert.equal(written().length, 30);
    // Nobody else's work stands still, and Helen's own single resets are counted apart.
    const single = await stage.scene.confirmation("sandra");
    assert.equal((await stage.scene.guard.execute(HELEN, single)).kind, "changed");
    const again = await stage.scene.guard.mayResetPerson(HELEN, "person0");
    assert.equal(again.kind === "limited" && again.limit, "target-15-minutes");
    const second = await stage.scene.guard.batches.start(HELEN, next);
    assert.equal(second.kind === "limited" && second.limit, "batches-hour");
  });

  it("ends at the tenant's breaker of batches, and while all resets are paused", async () => {
    await open({ batchTenant10Minutes: 3, tenant10Minutes: 1, batchesHour: 9, batchesDay: 9 });
    const id = await prepared(people(5));
    await stage.scene.guard.batches.start(HELEN, id);
    await stage.scene.guard.batches.idle();
    assert.equal((await report(id)).end, "limited");
    assert.deepEqual(written(), people(3));
    stage.scene.clock.advance(11 * MINUTE);
    const later = await prepared(people(9).slice(5));
    stage.scene.tenant.onWrite(async (apply) => {
      apply();
      const rule = { name: "tenant-10-minutes", key: "tenant", most: 1, windowMs: MINUTE, pauseMs: MINUTE };
      if (written().length === 4) await stage.scene.store.limits.take([rule], stage.scene.clock.now());
      return { kind: "changed", directoryRequestId: "r" };
    });
    await stage.scene.guard.batches.start(HELEN, later);
    await stage.scene.guard.batches.idle();
    assert.equal((await report(later)).end, "limited");
    assert.equal(written().length, 4);
  });

  it("is prepared for 2 to 40 people who may be reset now", async () => {
    await open();
    const plan = { actor: HELEN, reason: REASON, revokeSessions: false, beganAt: stage.scene.clock.now() };
    const kinds = async (targetIds: readonly string[]) =>
      (await stage.scene.guard.batches.prepare({ ...plan, targetIds })).kind;
    assert.equal(await kinds(["person1", "person1"]), "too-few");
    assert.equal(await kinds(["person1", "helen"]), "too-few");
    assert.equal(await kinds(people(41)), "too-many");
    stage.scene.clock.advance(15 * MINUTE);
    assert.equal(await kinds(people(2)), "expired");
  });

  it("shows who is fine and who is not, hides who is out of reach like who does not exist, and leaves its actor out", async () => {
    await open();
    stage.scene.tenant.put(
      person("boss", { displayName: "The Boss" }),
      standing([role("Global Administrator")]),
    );
    stage.scene.tenant.put(person("gus", { displayName: "Guest Gus", userType: "guest" }));
    const entries = ["person10@contoso.example", "The Boss", "Guest Gus", "Nobody", "person4", "helen"];
    stage.scene.tenant.put(person("person10", { displayName: "person10@contoso.example" }));
    const found = await stage.scene.guard.batches.find(HELEN, { kind: "list", entries });
    assert.ok(found.kind === "preview");
    assert.deepEqual(
      found.fine.map(({ id }) => id),
      ["person10"],
    );
    assert.deepEqual(
      found.refused.map(({ person: { id }, reason }) => `${id} ${reason}`),
      ["gus guest"],
    );
    assert.deepEqual(found.notFound, ["The Boss", "Nobody"]);
    assert.deepEqual(found.ambiguous, ["person4"]);
    assert.equal(found.withoutYou, true);
    const asked = stage.scene.tenant.questions.filter((question) => question.startsWith("standing:")).length;
    // Two for each of six, however many there were, and the actor's own.
    assert.equal(asked, 13);
  });

  it("looks nobody up for people without a role, in a group chat, or more often than the limit", async () => {
    await open({ batchLookUpsHour: 2 });
    const wish = { kind: "list", entries: ["person1"] } as const;
    const group = await stage.scene.guard.batches.find({ ...HELEN, personal: false }, wish);
    assert.equal(group.kind === "refused" && group.reason, "not-personal");
    const user = { ...HELEN, personId: "sandra" };
    const roleless = await stage.scene.guard.batches.find(user, wish);
    assert.equal(roleless.kind === "refused" && roleless.reason, "no-role");
    assert.ok(!stage.scene.tenant.questions.some((question) => question.startsWith("findPeople")));
    await stage.scene.guard.batches.find(HELEN, wish);
    await stage.scene.guard.batches.find(HELEN, wish);
    const third = await stage.scene.guard.batches.find(HELEN, wish);
    assert.equal(third.kind === "limited" && third.limit, "batch-look-ups-hour");
  });
});
