import assert from "node:assert/strict";

import sinon from "sinon";

import { DEADLINES } from "../../../../adapters/directory/guard/deadline.js";
import type { PasswordWrite } from "../../../../adapters/ports/directory.js";
import type { ResetOutcome } from "../../../../adapters/ports/guard.js";
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
    assert.equal((await scene.guard.execute(HELEN, actionId)).kind, "unknown");
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
    assert.ok(outcome.delivery.kind === "to-actor");
    const reveal = await scene.delivery.reveal(outcome.delivery.slip.url.split("/").at(-1) ?? "", "helen");
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
    assert.equal((await scene.guard.execute(HELEN, await scene.confirmation())).kind, "unknown");
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
      assert.equal((await scene.guard.execute(HELEN, await scene.confirmation())).kind, "unknown");
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
    assert.equal((await scene.guard.execute(HELEN, await scene.confirmation())).kind, "unknown");
  });

  it("stays unknown when nothing of the time is left to look", async () => {
    scene.tenant.onWrite(async (apply) => {
      apply();
      scene.clock.advance(60_000);
      scene.tenant.fail("person", "hanging");
      return { kind: "unknown", operatorHint: "reset connection" };
    });
    assert.equal((await scene.guard.execute(HELEN, await scene.confirmation())).kind, "unknown");
  });
});

describe("the guard's own deadlines", () => {
  it("give the turn its answer in 7.5 seconds, and the write 8, whose end is then told by the outbox", async () => {
    const scene = await createScene({ deadlines: DEADLINES });
    const actionId = await scene.confirmation();
    const until = new Date(scene.clock.now().getTime() + 16 * 60_000);
    let answer: (write: PasswordWrite) => void = () => undefined;
    const written = new Promise<void>((resolve) => {
      scene.tenant.onWrite((apply) => {
        apply();
        resolve();
        return new Promise((late) => (answer = late));
      });
    });
    const time = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let outcome: ResetOutcome | undefined;
      const executing = scene.guard.execute(HELEN, actionId).then((end) => (outcome = end));
      await written;
      await time.tickAsync(7_499);
      assert.equal(outcome, undefined);
      await time.tickAsync(1);
      await executing;
      assert.deepEqual(outcome, { kind: "unknown", until });
      assert.deepEqual(await scene.trail(), [INTENDED]);
      answer({ kind: "changed", directoryRequestId: "late" });
      const [message] = await scene.nextMessages();
      assert.equal(message?.personId, "helen");
      assert.ok(message.notice?.kind === "reset-resolved" && message.notice.outcome === "changed");
      assert.deepEqual(await scene.trail(), [INTENDED, "reset-changed matrix:helpdesk-administrator"]);
    } finally {
      time.restore();
      await scene.end();
    }
  });

  it("stop a write that was not sent when its time is over", async () => {
    const scene = await createScene();
    scene.tenant.onWrite(() => NEVER);
    await scene.guard.execute(HELEN, await scene.confirmation());
    assert.equal(scene.tenant.writes[0]?.signal?.aborted, true);
    await scene.end();
  });

  it("send nothing any more when the process stood still between the intent and the write", async () => {
    const scene = await createScene({
      storeOf: (store) => ({
        ...store,
        actions: {
          ...store.actions,
          async spend(...terms) {
            const spent = await store.actions.spend(...terms);
            scene.clock.advance(5_001);
            return spent;
          },
        },
      }),
    });
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.deepEqual(outcome, { kind: "not-changed", reason: "unavailable" });
    assert.equal(scene.tenant.writes.length, 0);
    assert.deepEqual(await scene.trail(), [INTENDED, "reset-not-changed guard:too-late-to-send"]);
    await scene.end();
  });
});
