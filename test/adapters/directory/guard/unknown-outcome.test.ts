import assert from "node:assert/strict";

import sinon from "sinon";

import { DEADLINES } from "../../../../adapters/directory/guard/deadline.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

const INTENDED = "reset-intended matrix:helpdesk-administrator";
const NEVER = new Promise<never>(() => undefined);

describe("a write whose answer does not come or cannot be trusted", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene();
  });
  afterEach(() => scene.end());

  it("is unknown when the directory hangs, is written once, and is recorded as unknown", async () => {
    scene.tenant.onWrite(() => NEVER);
    const actionId = await scene.confirmation();
    assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "unknown" });
    assert.equal(scene.tenant.writes.length, 1);
    assert.deepEqual(await scene.trail(), [INTENDED, "reset-unknown matrix:helpdesk-administrator"]);
    assert.match(scene.faults[0]?.message ?? "", /did not answer a password write within 60 ms/);
    assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "already-done" });
    assert.equal(scene.tenant.writes.length, 1);
  });

  it("is changed, with its password handed over, when the account proves it", async () => {
    scene.tenant.onWrite((apply) => {
      scene.clock.advance(250);
      apply();
      return NEVER;
    });
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.ok(outcome.kind === "changed");
    const reveal = await scene.delivery.reveal(outcome.delivery.url.split("/").at(-1) ?? "", "helen");
    assert.ok(reveal.kind === "revealed");
    assert.equal(reveal.secret.reveal(), scene.tenant.passwordOf("sandra"));
    assert.deepEqual(await scene.trail(), [
      INTENDED,
      "reset-changed directory:last-password-change",
      "secret-shown",
    ]);
    assert.equal(scene.tenant.writes.length, 1);
  });

  it("is changed when the adapter says unknown and the account proves it", async () => {
    scene.tenant.onWrite(async (apply) => {
      apply();
      return { kind: "unknown", operatorHint: "504 after sending" };
    });
    assert.equal((await scene.guard.execute(HELEN, await scene.confirmation())).kind, "changed");
    assert.match(scene.faults[0]?.message ?? "", /504 after sending/);
  });

  it("stays unknown when the adapter throws and the account shows nothing, and keeps what it threw to itself", async () => {
    scene.tenant.onWrite(async (_apply, reset) => {
      throw new Error(`PATCH failed with body ${reset.newPassword.reveal()}`);
    });
    assert.deepEqual(await scene.guard.execute(HELEN, await scene.confirmation()), { kind: "unknown" });
    const [password] = scene.passwords;
    assert.ok(password !== undefined && scene.faults.length > 0);
    for (const fault of scene.faults) assert.ok(!String(fault.stack).includes(password));
  });

  it("stays unknown when the account cannot be read", async () => {
    for (const how of ["unavailable", "hanging", "throwing"] as const) {
      scene.tenant.recover();
      scene.tenant.onWrite(async (apply) => {
        apply();
        scene.tenant.fail("person", how);
        return { kind: "unknown", operatorHint: "reset connection" };
      });
      assert.deepEqual(await scene.guard.execute(HELEN, await scene.confirmation()), { kind: "unknown" });
      scene.tenant.recover();
    }
    assert.equal(scene.tenant.writes.length, 3);
  });

  it("stays unknown when it was the person who changed the password in that moment", async () => {
    scene.tenant.onWrite(async () => {
      scene.clock.advance(2_000);
      scene.tenant.changeElsewhere("sandra");
      return { kind: "unknown", operatorHint: "reset connection" };
    });
    assert.deepEqual(await scene.guard.execute(HELEN, await scene.confirmation()), { kind: "unknown" });
  });

  it("stays unknown when nothing of the time is left to look", async () => {
    scene.tenant.onWrite(async (apply) => {
      apply();
      scene.clock.advance(60_000);
      scene.tenant.fail("person", "hanging");
      return { kind: "unknown", operatorHint: "reset connection" };
    });
    assert.deepEqual(await scene.guard.execute(HELEN, await scene.confirmation()), { kind: "unknown" });
  });
});

describe("the guard's own deadlines", () => {
  it("give the write 8 seconds, and a whole execution less than the 15 after which Teams gives up", async () => {
    assert.ok(DEADLINES.reading + DEADLINES.writing < DEADLINES.whole && DEADLINES.whole < 15_000);
    const scene = await createScene({ deadlines: DEADLINES });
    const actionId = await scene.confirmation();
    const written = new Promise<void>((resolve) => {
      scene.tenant.onWrite(() => {
        resolve();
        return NEVER;
      });
    });
    const time = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let outcome: string | undefined;
      const executing = scene.guard.execute(HELEN, actionId).then(({ kind }) => (outcome = kind));
      await written;
      await time.tickAsync(7_999);
      assert.equal(outcome, undefined);
      await time.tickAsync(1);
      await executing;
      assert.equal(outcome, "unknown");
    } finally {
      time.restore();
      await scene.end();
    }
  });
});
