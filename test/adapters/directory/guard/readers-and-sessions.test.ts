import assert from "node:assert/strict";

import type { ResetPlan } from "../../../../adapters/ports/guard.js";
import type { Notice } from "../../../../adapters/ports/outbox.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

describe("who gets to see it, and what is done beside it", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene({ securityContacts: ["olga"] });
  });
  afterEach(() => scene.end());

  const openChatOf = (personId: string) =>
    scene.store.personalChats.remember({
      personId,
      conversationId: `chat-of-${personId}`,
      reference: {},
      language: "nl",
    });

  async function prepared(plan: Partial<ResetPlan>): Promise<string> {
    const made = await scene.guard.prepare({
      actor: HELEN,
      targetId: "sandra",
      reason: REASON,
      beganAt: scene.clock.now(),
      ...plan,
    });
    assert.ok(made.kind === "ready", JSON.stringify(made));
    return made.actionId;
  }

  const told = async (): Promise<readonly (readonly [string, Notice["kind"] | undefined])[]> =>
    (await scene.messages()).map(({ personId, notice }) => [personId, notice?.kind]);

  describe("handed to the person themselves", () => {
    beforeEach(() => openChatOf("sandra"));

    it("is told to them and to nobody else, who can open it; the actor hears that they did", async () => {
      const outcome = await scene.guard.execute(HELEN, await prepared({ reader: "target" }));
      assert.ok(outcome.kind === "changed" && outcome.delivery.kind === "to-target");
      assert.ok(!JSON.stringify(outcome).includes("one-view"), "the actor gets no address");
      const messages = await scene.messages();
      assert.deepEqual(messages.map(({ personId, notice }) => `${personId} ${notice?.kind}`).toSorted(), [
        "olga password-was-reset",
        "sandra secret-for-you",
        "sandra your-password-was-reset",
      ]);
      const notice = messages.map((message) => message.notice).find((one) => one?.kind === "secret-for-you");
      const slipId = notice?.kind === "secret-for-you" ? notice.slipId : "";
      assert.deepEqual(await scene.delivery.reveal(slipId, "helen"), { kind: "gone" });
      const reveal = await scene.delivery.reveal(slipId, "sandra");
      assert.ok(reveal.kind === "revealed" && reveal.own);
      assert.equal(reveal.secret.reveal(), scene.tenant.passwordOf("sandra"));
      assert.deepEqual(await told(), [["helen", "secret-seen"]]);
      assert.equal((await scene.audit()).at(-1)?.actorId, "sandra");
    });

    it("is missed after ten minutes, which the sweep tells the actor once", async () => {
      await scene.guard.execute(HELEN, await prepared({ reader: "target" }));
      await told();
      scene.clock.advance(10 * 60_000);
      await scene.guard.resolve();
      await scene.otherGuard().resolve();
      const missed = (await scene.messages()).filter(({ notice }) => notice?.kind === "secret-missed");
      assert.deepEqual(
        missed.map(({ personId }) => personId),
        ["helen"],
      );
    });

    it("is refused where they have no chat, before and at the press", async () => {
      const actionId = await prepared({ reader: "target" });
      await scene.store.personalChats.forget("sandra");
      for (const refused of [
        await scene.guard.execute(HELEN, actionId),
        await scene.guard.prepare({
          actor: HELEN,
          targetId: "sandra",
          reason: REASON,
          reader: "target",
          beganAt: scene.clock.now(),
        }),
      ]) {
        assert.ok(refused.kind === "refused");
        assert.equal(refused.reason, "no-chat-with-target");
      }
      assert.deepEqual(scene.tenant.writes, []);
    });
  });

  describe("signing out everywhere", () => {
    it("happens where it was chosen, after the change, with a line of its own", async () => {
      const outcome = await scene.guard.execute(HELEN, await prepared({ revokeSessions: true }));
      assert.equal(outcome.kind === "changed" && outcome.sessions, "revoked");
      assert.deepEqual(scene.tenant.signedOut, ["sandra"]);
      assert.deepEqual(await scene.trail(), [
        "reset-intended matrix:helpdesk-administrator",
        "sessions-revoked chosen:revoke-sessions",
        "reset-changed matrix:helpdesk-administrator",
      ]);
      const kept = await scene.guard.execute(HELEN, await prepared({}));
      assert.equal(kept.kind === "changed" && kept.sessions, "kept");
      assert.deepEqual(scene.tenant.signedOut, ["sandra"]);
    });

    it("that fails is told and recorded, and makes the change no less true", async () => {
      for (const [behaviour, sessions, line] of [
        [
          async () => ({ kind: "not-revoked", reason: "not-permitted" }) as const,
          "not-revoked",
          "sessions-not-revoked directory:not-permitted",
        ],
        [() => new Promise<never>(() => undefined), "unknown", "sessions-unknown chosen:revoke-sessions"],
        [() => Promise.reject(new Error("broke")), "unknown", "sessions-unknown chosen:revoke-sessions"],
      ] as const) {
        scene.tenant.onSignOut(behaviour);
        const outcome = await scene.guard.execute(HELEN, await prepared({ revokeSessions: true }));
        assert.equal(outcome.kind === "changed" && outcome.sessions, sessions);
        assert.equal((await scene.trail()).at(-2), line);
      }
    });

    it("does not happen when nothing was changed", async () => {
      scene.tenant.onWrite(async () => ({ kind: "not-changed", reason: "password-policy" }));
      await scene.guard.execute(HELEN, await prepared({ revokeSessions: true }));
      assert.deepEqual(scene.tenant.signedOut, []);
    });
  });
});
