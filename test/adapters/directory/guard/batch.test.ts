import assert from "node:assert/strict";

import { DEFAULT_HOUSE_RULES, type HouseLimits } from "../../../../adapters/directory/guard/house-rules.js";
import type { BatchReport } from "../../../../adapters/ports/batch.js";
import type { Store } from "../../../../adapters/ports/store.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

const MINUTE = 60_000;

describe("a batch of resets", () => {
  let scene: Scene;
  /** From then on the first guard's store answers nothing any more, as if its process had been killed. */
  let killed: boolean;
  afterEach(() => scene.end());

  async function open(limits: Partial<HouseLimits> = {}): Promise<void> {
    killed = false;
    const mortal = <Part extends object>(part: Part): Part =>
      new Proxy(part, {
        get: (target, key) => {
          if (killed) throw new Error("killed");
          return Reflect.get(target, key);
        },
      });
    scene = await createScene({
      house: { ...DEFAULT_HOUSE_RULES, limits: { ...DEFAULT_HOUSE_RULES.limits, ...limits } },
      storeOf: ({ actions, batches, limits: counts, outbox, audit }: Store) => ({
        actions: mortal(actions),
        batches: mortal(batches),
        limits: mortal(counts),
        outbox: mortal(outbox),
        audit: mortal(audit),
      }),
    });
    for (let number = 0; number < 45; number += 1) scene.tenant.put(person(`person${number}`));
  }

  const people = (count: number) => Array.from({ length: count }, (_, number) => `person${number}`);

  async function prepared(targetIds: readonly string[]): Promise<string> {
    const plan = { actor: HELEN, targetIds, reason: REASON, revokeSessions: false };
    const made = await scene.guard.batches.prepare({ ...plan, beganAt: scene.clock.now() });
    assert.equal(made.kind, "ready");
    return made.kind === "ready" ? made.batchId : "";
  }

  async function report(batchId: string): Promise<BatchReport> {
    const found = await scene.guard.batches.report("helen", batchId);
    assert.ok(found);
    return found;
  }

  const ends = ({ results }: BatchReport) => results.map(({ end }) => end);
  const written = () => scene.tenant.writes.map(({ personId }) => personId);

  async function told(): Promise<readonly string[]> {
    return (await scene.messages())
      .filter(({ personId }) => personId === "helen")
      .map(({ notice }) => notice?.kind ?? "");
  }

  it("writes once for each of 40 people, in order, each with an intent and an outcome, and tells the end once", async () => {
    await open();
    const id = await prepared(people(40));
    assert.deepEqual(await scene.guard.batches.start(HELEN, id), { kind: "started", people: 40 });
    assert.deepEqual(await scene.guard.batches.start(HELEN, id), { kind: "already-started" });
    await scene.guard.batches.idle();
    assert.deepEqual(written(), people(40));
    assert.deepEqual(ends(await report(id)), Array<string>(40).fill("changed"));
    assert.equal((await report(id)).end, "finished");
    const trail = await scene.trail();
    assert.equal(trail.filter((line) => line.startsWith("reset-intended")).length, 40);
    assert.equal(trail.filter((line) => line.startsWith("reset-changed")).length, 40);
    assert.equal(trail[0], "batch-confirmed batch:40-people");
    assert.equal(trail.at(-1), "batch-ended batch:finished");
    // Everybody's end is in the report: no sweep tells it once more, one by one.
    scene.clock.advance(MINUTE);
    await scene.guard.resolve();
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
    const other = scene.otherGuard();
    const presses = await Promise.all(
      [scene.guard, other, scene.guard, other].map((guard) => guard.batches.start(HELEN, id)),
    );
    await Promise.all([scene.guard.batches.idle(), other.batches.idle()]);
    assert.equal(presses.filter(({ kind }) => kind === "started").length, 1);
    assert.deepEqual(written().toSorted(), people(3));
  });

  it("cannot be spent one by one, before its confirmation or by anything but the batch", async () => {
    await open();
    const id = await prepared(people(2));
    const record = await scene.store.batches.find(id);
    for (const { action } of record?.members ?? []) {
      assert.deepEqual(await scene.guard.execute(HELEN, action.id), { kind: "expired" });
      const { actorId, conversationId } = action;
      const request = { id: action.id, actorId, conversationId, now: scene.clock.now() };
      const line = { at: "", event: "reset-intended", actorId, conversationId } as const;
      const spend = await scene.store.actions.spend(
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
    assert.deepEqual(await scene.guard.batches.start(elsewhere, id), { kind: "expired" });
    assert.equal((await scene.trail()).at(-1), "reset-denied unknown-confirmation");
    assert.equal(await scene.guard.batches.report("sandra", id), undefined);
    scene.clock.advance(5 * MINUTE);
    assert.deepEqual(await scene.guard.batches.start(HELEN, id), { kind: "expired" });
    const withdrawn = await prepared(people(2));
    await scene.guard.batches.withdraw(HELEN, withdrawn);
    assert.deepEqual(await scene.guard.batches.start(HELEN, withdrawn), { kind: "expired" });
    assert.deepEqual(written(), []);
  });

  it("stops before the next person when its actor says so", async () => {
    await open();
    const id = await prepared(people(6));
    assert.equal(await scene.guard.batches.stop(HELEN), false);
    scene.tenant.onWrite(async (apply) => {
      apply();
      if (written().length === 2) assert.equal(await scene.guard.batches.stop(HELEN), true);
      return { kind: "changed", directoryRequestId: "r" };
    });
    await scene.guard.batches.start(HELEN, id);
    await scene.guard.batches.idle();
    assert.deepEqual(written(), people(2));
    const after = await report(id);
    assert.equal(after.end, "stopped");
    assert.deepEqual(ends(after), ["changed", "changed", "not-done", "not-done", "not-done", "not-done"]);
    assert.ok((await told()).includes("batch-ended"));
  });

  it("killed between two people: another instance tells how far it came, and begins nothing", async () => {
    await open();
    const id = await prepared(people(4));
    scene.tenant.onWrite(async (apply) => {
      apply();
      return { kind: "changed", directoryRequestId: "r" };
    });
    const { keep } = scene.store.batches;
    let kept = 0;
    scene.store.batches.keep = async (...all) => {
      kept += 1;
      if (kept === 3) killed = true;
      if (killed) throw new Error("killed");
      return keep(...all);
    };
    await scene.guard.batches.start(HELEN, id);
    await scene.guard.batches.idle();
    const other = scene.otherGuard();
    scene.clock.advance(40_000);
    await other.resolve();
    assert.equal((await other.batches.report("helen", id))?.state, "running");
    scene.clock.advance(10_000);
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
    scene.tenant.onWrite(async (apply) => {
      apply();
      if (written().length === 3) killed = true;
      return { kind: "changed", directoryRequestId: "r" };
    });
    await scene.guard.batches.start(HELEN, id);
    await scene.guard.batches.idle();
    const other = scene.otherGuard();
    scene.clock.advance(MINUTE);
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
    scene.tenant.onWrite(async (apply) => {
      apply();
      closed ??= scene.guard.batches.close();
      return { kind: "changed", directoryRequestId: "r" };
    });
    await scene.guard.batches.start(HELEN, id);
    await scene.guard.batches.idle();
    await closed;
    assert.equal((await report(id)).end, "interrupted");
    assert.deepEqual(ends(await report(id)), ["changed", "not-done", "not-done", "not-done"]);
  });

  it("leaves out who changed since the confirmation, and goes on with the others", async () => {
    await open();
    const id = await prepared(people(3));
    scene.tenant.put(person("person1", { accountEnabled: false }));
    await scene.guard.batches.start(HELEN, id);
    await scene.guard.batches.idle();
    const after = await report(id);
    assert.deepEqual(ends(after), ["changed", "not-done", "changed"]);
    assert.equal(after.results[1]?.note, "account-disabled");
    assert.equal(after.end, "finished");
  });

  it("ends when the actor lost the role, and when the same trouble meets three people in a row", async () => {
    await open({ batchesHour: 9, batchesDay: 9 });
    const first = await prepared(people(4));
    scene.tenant.onWrite(async (apply) => {
      apply();
      scene.tenant.put(person("helen"), standing([]));
      return { kind: "changed", directoryRequestId: "r" };
    });
    await scene.guard.batches.start(HELEN, first);
    await scene.guard.batches.idle();
    assert.equal((await report(first)).end, "not-allowed");
    assert.deepEqual(written(), people(1));
    scene.tenant.put(person("helen"), standing([role("Helpdesk Administrator")]));
    scene.tenant.onWrite(async () => ({ kind: "not-changed", reason: "not-permitted" }));
    const second = await prepared(people(9).slice(4));
    await scene.guard.batches.start(HELEN, second);
    await scene.guard.batches.idle();
    assert.equal((await report(second)).end, "trouble");
    assert.deepEqual(ends(await report(second)), [
      "not-changed",
      "not-changed",
      "not-changed",
      "not-done",
      "not-done",
    ]);
  });

  it("uses up its own limits, not those of single resets; a person's own count for both", async () => {
    await open();
    const id = await prepared(people(30));
    const next = await prepared(people(33).slice(30));
    await scene.guard.batches.start(HELEN, id);
    await scene.guard.batches.idle();
    assert.equal(written().length, 30);
    // Nobody else's work stands still, and Helen's own single resets are counted apart.
    const single = await scene.confirmation("sandra");
    assert.equal((await scene.guard.execute(HELEN, single)).kind, "changed");
    const again = await scene.guard.mayResetPerson(HELEN, "person0");
    assert.equal(again.kind === "limited" && again.limit, "target-15-minutes");
    const second = await scene.guard.batches.start(HELEN, next);
    assert.equal(second.kind === "limited" && second.limit, "batches-hour");
  });

  it("ends at the tenant's breaker of batches, and while all resets are paused", async () => {
    await open({ batchTenant10Minutes: 3, tenant10Minutes: 1, batchesHour: 9, batchesDay: 9 });
    const id = await prepared(people(5));
    await scene.guard.batches.start(HELEN, id);
    await scene.guard.batches.idle();
    assert.equal((await report(id)).end, "limited");
    assert.deepEqual(written(), people(3));
    scene.clock.advance(11 * MINUTE);
    const later = await prepared(people(9).slice(5));
    scene.tenant.onWrite(async (apply) => {
      apply();
      const rule = { name: "tenant-10-minutes", key: "tenant", most: 1, windowMs: MINUTE, pauseMs: MINUTE };
      if (written().length === 4) await scene.store.limits.take([rule], scene.clock.now());
      return { kind: "changed", directoryRequestId: "r" };
    });
    await scene.guard.batches.start(HELEN, later);
    await scene.guard.batches.idle();
    assert.equal((await report(later)).end, "limited");
    assert.equal(written().length, 4);
  });

  it("is prepared for 2 to 40 people who may be reset now", async () => {
    await open();
    const plan = { actor: HELEN, reason: REASON, revokeSessions: false, beganAt: scene.clock.now() };
    const kinds = async (targetIds: readonly string[]) =>
      (await scene.guard.batches.prepare({ ...plan, targetIds })).kind;
    assert.equal(await kinds(["person1", "person1"]), "too-few");
    assert.equal(await kinds(["person1", "helen"]), "too-few");
    assert.equal(await kinds(people(41)), "too-many");
    scene.clock.advance(15 * MINUTE);
    assert.equal(await kinds(people(2)), "expired");
  });

  it("shows who is fine and who is not, hides who is out of reach like who does not exist, and leaves its actor out", async () => {
    await open();
    scene.tenant.put(person("boss", { displayName: "The Boss" }), standing([role("Global Administrator")]));
    scene.tenant.put(person("gus", { displayName: "Guest Gus", userType: "guest" }));
    const entries = ["person10@contoso.example", "The Boss", "Guest Gus", "Nobody", "person4", "helen"];
    scene.tenant.put(person("person10", { displayName: "person10@contoso.example" }));
    const found = await scene.guard.batches.find(HELEN, { kind: "list", entries });
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
    const asked = scene.tenant.questions.filter((question) => question.startsWith("standing:")).length;
    // Two for each of six, however many there were, and the actor's own.
    assert.equal(asked, 13);
  });

  it("looks nobody up for people without a role, in a group chat, or more often than the limit", async () => {
    await open({ batchLookUpsHour: 2 });
    const wish = { kind: "list", entries: ["person1"] } as const;
    const group = await scene.guard.batches.find({ ...HELEN, personal: false }, wish);
    assert.equal(group.kind === "refused" && group.reason, "not-personal");
    const user = { ...HELEN, personId: "sandra" };
    const roleless = await scene.guard.batches.find(user, wish);
    assert.equal(roleless.kind === "refused" && roleless.reason, "no-role");
    assert.ok(!scene.tenant.questions.some((question) => question.startsWith("findPeople")));
    await scene.guard.batches.find(HELEN, wish);
    await scene.guard.batches.find(HELEN, wish);
    const third = await scene.guard.batches.find(HELEN, wish);
    assert.equal(third.kind === "limited" && third.limit, "batch-look-ups-hour");
  });
});
