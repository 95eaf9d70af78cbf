import assert from "node:assert/strict";

import { RESOLVING } from "../../../../adapters/directory/guard/resolving.js";
import type { Notice } from "../../../../adapters/ports/outbox.js";
import type { Store } from "../../../../adapters/ports/store.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

const INTENDED = "reset-intended matrix:helpdesk-administrator";
const SECOND = 1_000;

/** A process that is killed as soon as it has spent the confirmation: what comes after it never happens. */
function killedAfterIntent(store: Store): Store {
  return {
    ...store,
    actions: {
      ...store.actions,
      async spend(...terms) {
        await store.actions.spend(...terms);
        throw new Error("killed");
      },
    },
  };
}

/** One that is killed with the write on its way: its outcome is never recorded. */
function killedBeforeOutcome(store: Store): Store {
  const finish = () => Promise.reject(new Error("killed"));
  return { ...store, actions: { ...store.actions, finish } };
}

describe("resets whose end is not known", () => {
  let scene: Scene;
  afterEach(() => scene.end());

  /** Sweeps every ten seconds, by two instances in turn; gives the seconds until the outbox tells. */
  async function sweepUntilTold(
    longest = 20 * 60,
  ): Promise<{ readonly seconds: number; readonly notice: Notice }> {
    const guards = [scene.otherGuard(), scene.otherGuard()];
    for (let seconds = 10; seconds <= longest; seconds += 10) {
      scene.clock.advance(10 * SECOND);
      for (const guard of guards) await guard.resolve();
      // The person whose password it is hears of it too, each time alike.
      const told = await scene.messages();
      const [message, ...more] = told.filter(({ notice }) => notice?.kind !== "your-password-was-reset");
      assert.deepEqual(more, []);
      if (message?.notice !== undefined) {
        assert.equal(message.personId, HELEN.personId);
        await scene.store.outbox.done(message.id);
        return { seconds, notice: message.notice };
      }
    }
    throw new Error(`nothing was told within ${longest} seconds`);
  }

  const outcomeOf = (notice: Notice) => (notice.kind === "reset-resolved" ? notice.outcome : notice.kind);

  it("are called not changed within a minute where the process was killed before the write, and not too early", async () => {
    scene = await createScene({ storeOf: killedAfterIntent });
    await assert.rejects(scene.guard.execute(HELEN, await scene.confirmation()), /killed/);
    const { seconds, notice } = await sweepUntilTold();
    assert.equal(outcomeOf(notice), "not-changed");
    assert.ok(seconds * SECOND >= RESOLVING.quiet.killed && seconds <= 60, `told after ${seconds} s`);
    assert.deepEqual(await scene.trail(), [INTENDED, "reset-not-changed directory:no-change-seen"]);
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("are called changed as soon as the account proves it, where the process was killed after the write", async () => {
    scene = await createScene({ storeOf: killedBeforeOutcome });
    await scene.guard.execute(HELEN, await scene.confirmation());
    const { seconds, notice } = await sweepUntilTold();
    assert.equal(outcomeOf(notice), "changed");
    assert.equal(seconds, 20);
    assert.deepEqual(await scene.trail(), [INTENDED, "reset-changed directory:last-password-change"]);
    assert.equal(scene.tenant.writes.length, 1);
  });

  it("are not called not changed while the directory may still be applying", async () => {
    scene = await createScene({ storeOf: killedBeforeOutcome });
    let apply = (): void => undefined;
    scene.tenant.onWrite(async (applyIt) => {
      apply = applyIt;
      return { kind: "unknown", operatorHint: "reset connection" };
    });
    await scene.guard.execute(HELEN, await scene.confirmation());
    for (let passed = 0; passed < 30; passed += 10) {
      scene.clock.advance(10 * SECOND);
      await scene.otherGuard().resolve();
    }
    assert.deepEqual(await scene.messages(), []);
    apply();
    assert.equal(outcomeOf((await sweepUntilTold()).notice), "changed");
    assert.equal(scene.tenant.writes.length, 1);
  });

  it("are called not changed after five minutes where the directory had the write and lost its answer", async () => {
    scene = await createScene();
    scene.tenant.onWrite(async () => ({ kind: "unknown", operatorHint: "504" }));
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.equal(outcome.kind, "unknown");
    const { seconds, notice } = await sweepUntilTold();
    assert.equal(outcomeOf(notice), "not-changed");
    assert.ok(seconds >= 300 && seconds <= 360, `told after ${seconds} s`);
    assert.deepEqual(await scene.trail(), [
      INTENDED,
      "reset-unknown matrix:helpdesk-administrator",
      "reset-not-changed directory:no-change-seen",
    ]);
  });

  it("end as still unknown where the directory does not come back, by the moment that was promised", async () => {
    scene = await createScene();
    scene.tenant.onWrite(async () => ({ kind: "unknown", operatorHint: "504" }));
    const before = scene.clock.now();
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.ok(outcome.kind === "unknown");
    for (const how of ["unavailable", "throwing"] as const) scene.tenant.fail("person", how);
    const { seconds, notice } = await sweepUntilTold();
    assert.equal(outcomeOf(notice), "still-unknown");
    assert.ok(before.getTime() + seconds * SECOND <= outcome.until.getTime(), `told after ${seconds} s`);
    assert.equal((await scene.trail()).at(-1), "reset-unresolved directory:unreadable");
  });

  it("end as still unknown where somebody else changed the password meanwhile, or the account is gone", async () => {
    for (const meanwhile of ["changed-otherwise", "gone"] as const) {
      scene = await createScene({ storeOf: killedAfterIntent });
      await assert.rejects(scene.guard.execute(HELEN, await scene.confirmation()), /killed/);
      scene.clock.advance(SECOND);
      if (meanwhile === "gone") scene.tenant.remove("sandra");
      else scene.tenant.changeElsewhere("sandra");
      const { seconds, notice } = await sweepUntilTold();
      assert.equal(outcomeOf(notice), "still-unknown");
      assert.ok(seconds <= 60);
      assert.equal((await scene.trail()).at(-1), `reset-unresolved directory:${meanwhile}`);
      if (meanwhile === "changed-otherwise") await scene.end();
    }
  });

  it("are told once where the outcome was known and the turn was killed before it told", async () => {
    scene = await createScene();
    assert.equal((await scene.guard.execute(HELEN, await scene.confirmation())).kind, "changed");
    const { seconds, notice } = await sweepUntilTold();
    assert.equal(outcomeOf(notice), "changed");
    assert.equal(seconds, 20);
    await assert.rejects(sweepUntilTold(), /nothing was told/);
    assert.equal(scene.tenant.writes.length, 1);
  });

  it("are not told again where the turn told them", async () => {
    scene = await createScene();
    const actionId = await scene.confirmation();
    await scene.guard.execute(HELEN, actionId);
    await scene.guard.told(HELEN, actionId);
    await assert.rejects(sweepUntilTold(), /nothing was told/);
  });

  it("are told a second time rather than never where it could not be noted", async () => {
    scene = await createScene({
      storeOf: (store) => ({
        ...store,
        actions: { ...store.actions, told: () => Promise.reject(new Error("disk full")) },
      }),
    });
    const actionId = await scene.confirmation();
    await scene.guard.execute(HELEN, actionId);
    await scene.guard.told(HELEN, actionId);
    assert.match(scene.faults[0]?.message ?? "", /could not be noted, so it is told again/);
  });

  it("are looked into by another instance where the one that had them was killed too", async () => {
    scene = await createScene({ storeOf: killedBeforeOutcome });
    await scene.guard.execute(HELEN, await scene.confirmation());
    scene.clock.advance(20 * SECOND);
    const { idle: idleMs, lease: leaseMs } = RESOLVING;
    const claim = { now: scene.clock.now(), idleMs, holder: "killed", leaseMs, limit: 20 };
    assert.equal((await scene.store.actions.claimOpen(claim)).length, 1);
    const { seconds } = await sweepUntilTold();
    assert.equal(seconds * SECOND, leaseMs);
  });
});
