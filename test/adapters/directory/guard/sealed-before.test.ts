import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

import LibsqlDatabase from "libsql";

import type { Store } from "../../../../adapters/ports/store.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

const SECOND = 1_000;

/** One that is killed when it wants to record what became of the write. */
function killedBeforeOutcome(store: Store): Partial<Store> {
  return { actions: { ...store.actions, finish: () => Promise.reject(new Error("killed")) } };
}

describe("the password that is sealed before the write", () => {
  let scene: Scene;
  afterEach(() => scene.end());

  const rows = () => {
    const database = new LibsqlDatabase(scene.file);
    const found = database.prepare("select id, reader_id, released from sealed_secret").all();
    database.close();
    return found as readonly { readonly id: string; readonly reader_id: string; readonly released: number }[];
  };

  async function sweepFor(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; passed += 10) {
      scene.clock.advance(10 * SECOND);
      await scene.otherGuard().resolve();
    }
  }

  it("can be seen by nobody while the write is on its way", async () => {
    scene = await createScene();
    const seen: unknown[] = [];
    scene.tenant.onWrite(async (apply) => {
      for (const { id, released } of rows()) {
        seen.push(released, (await scene.delivery.reveal(id, "helen")).kind);
      }
      apply();
      return { kind: "changed", directoryRequestId: "request" };
    });
    await scene.guard.execute(HELEN, await scene.confirmation());
    assert.deepEqual(seen, [0, "gone"]);
    assert.deepEqual(
      rows().map(({ released }) => released),
      [1],
    );
  });

  it("is handed over by another instance when the process was killed after the write", async () => {
    for (const reader of ["actor", "target"] as const) {
      scene = await createScene({
        storeOf: killedBeforeOutcome,
        securityContacts: ["olga"],
      });
      const chat = {
        personId: "sandra",
        conversationId: "chat-of-sandra",
        reference: {},
        language: "nl",
      } as const;
      await scene.store.personalChats.remember(chat);
      const plan = {
        actor: HELEN,
        targetId: "sandra",
        reason: REASON,
        reader,
        revokeSessions: true,
        beganAt: scene.clock.now(),
      };
      const ready = await scene.guard.prepare(plan);
      assert.ok(ready.kind === "ready");
      await scene.guard.execute(HELEN, ready.actionId);
      const before = scene.tenant.signedOut.length;
      await sweepFor(30);
      const messages = await scene.messages();
      const kinds = messages.map(({ personId, notice }) => `${personId} ${notice?.kind}`).toSorted();
      assert.deepEqual(kinds, [
        "helen reset-resolved",
        "olga password-was-reset",
        ...(reader === "target" ? ["sandra secret-for-you"] : []),
        "sandra your-password-was-reset",
      ]);
      const notices = messages.map(({ notice }) => notice);
      const slipIds = notices.flatMap((one) => (one && "slipId" in one && one.slipId ? [one.slipId] : []));
      assert.equal(slipIds.length, 1);
      const reveal = await scene.delivery.reveal(slipIds[0] ?? "", reader === "actor" ? "helen" : "sandra");
      assert.ok(reveal.kind === "revealed");
      assert.equal(reveal.secret.reveal(), scene.tenant.passwordOf("sandra"));
      assert.equal(scene.tenant.signedOut.length, before + 1, "signing out twice does no harm, never does");
      assert.equal(scene.tenant.writes.length, 1);
      if (reader === "actor") await scene.end();
    }
  });

  it("is erased, unseen, when nothing was changed, whoever finds that out", async () => {
    scene = await createScene();
    scene.tenant.onWrite(async () => ({ kind: "not-changed", reason: "password-policy" }));
    await scene.guard.execute(HELEN, await scene.confirmation());
    assert.deepEqual(rows(), []);
    await scene.end();

    scene = await createScene();
    scene.tenant.onWrite(async () => ({ kind: "unknown", operatorHint: "504" }));
    await scene.guard.execute(HELEN, await scene.confirmation());
    assert.equal(rows().length, 1);
    await sweepFor(360);
    assert.equal((await scene.trail()).at(-1), "reset-not-changed directory:no-change-seen");
    assert.deepEqual(rows(), []);
  });

  it("is erased, unseen, when nobody will know whether it is theirs", async () => {
    scene = await createScene();
    scene.tenant.onWrite(async (apply) => {
      apply();
      scene.tenant.fail("person");
      return { kind: "unknown", operatorHint: "504" };
    });
    await scene.guard.execute(HELEN, await scene.confirmation());
    await sweepFor(1_000);
    assert.equal((await scene.trail()).at(-1), "reset-unresolved directory:unreadable");
    assert.deepEqual(rows(), []);
  });

  it("leaves nothing of the loser of two presses at once, nor anything readable in the file", async () => {
    scene = await createScene();
    const actionId = await scene.confirmation();
    const outcomes = await Promise.all([1, 2, 3].map(() => scene.guard.execute(HELEN, actionId)));
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), [
      "already-done",
      "already-done",
      "changed",
    ]);
    assert.equal(rows().length, 1);
    const won = outcomes.find((outcome) => outcome.kind === "changed");
    assert.ok(won?.kind === "changed" && won.delivery.kind === "to-actor");
    const reveal = await scene.delivery.reveal(won.delivery.slip.url.split("/").at(-1) ?? "", "helen");
    assert.ok(reveal.kind === "revealed");
    assert.equal(reveal.secret.reveal(), scene.tenant.passwordOf("sandra"));
    const files = [scene.file, `${scene.file}-wal`].filter(existsSync);
    const bytes = files.map((file) => readFileSync(file, "latin1")).join("");
    for (const password of scene.passwords) assert.ok(!bytes.includes(password));
  });

  it("is tried again, not lost, when it cannot be released now", async () => {
    scene = await createScene();
    const database = new LibsqlDatabase(scene.file);
    scene.tenant.onWrite(async (apply) => {
      apply();
      database.exec("alter table sealed_secret rename to elsewhere");
      return { kind: "changed", directoryRequestId: "request" };
    });
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.equal(outcome.kind, "unknown");
    database.exec("alter table elsewhere rename to sealed_secret");
    database.close();
    await sweepFor(30);
    const told = (await scene.messages()).map(({ notice }) => notice);
    const resolved = told.find((notice) => notice?.kind === "reset-resolved");
    assert.ok(resolved?.kind === "reset-resolved" && resolved.outcome === "changed");
    const reveal = await scene.delivery.reveal(resolved.slipId ?? "", "helen");
    assert.equal(reveal.kind === "revealed" && reveal.secret.reveal(), scene.tenant.passwordOf("sandra"));
  });
});
