import assert from "node:assert/strict";

import type { Actor, ResetPlan } from "../../../../adapters/ports/guard.js";
import type { Notice } from "../../../../adapters/ports/outbox.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

const AUKE: Actor = { personId: "auke", conversationId: "chat-of-auke", personal: true };

describe("the ways of a reset", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene({ securityContacts: ["olga"] });
    scene.tenant.put(person("auke"), standing([role("Authentication Administrator")]));
    scene.tenant.allowPass("sandra");
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

  const choicesOf = async (actor: Actor, targetId = "sandra") => {
    const may = await scene.guard.mayResetPerson(actor, targetId);
    return may.kind === "may" ? may.choices : may;
  };

  describe("what can be chosen", () => {
    it("is a pass first, for those whose roles may make one, where the tenant has it on for the person", async () => {
      const both = { ways: ["temporary-access-pass", "temporary-password"], readers: ["actor"] };
      const password = { ways: ["temporary-password"], readers: ["actor"] };
      assert.deepEqual(await choicesOf(AUKE), both);
      assert.deepEqual(await choicesOf(HELEN), password);
      scene.tenant.put(person("piet"));
      assert.deepEqual(await choicesOf(AUKE, "piet"), password);
    });

    it("is no pass from an Authentication Administrator for people with a role, whom a password may reach", async () => {
      scene.tenant.put(person("lucy"), standing([role("Reports Reader")]));
      scene.tenant.allowPass("lucy");
      for (const [name, ways] of [
        ["Authentication Administrator", ["temporary-password"]],
        ["Global Administrator", ["temporary-access-pass", "temporary-password"]],
        ["Privileged Authentication Administrator", ["temporary-access-pass", "temporary-password"]],
        ["User Administrator", ["temporary-password"]],
      ] as const) {
        scene.tenant.put(person("auke"), standing([role(name)]));
        const may = await scene.guard.mayResetPerson(AUKE, "lucy");
        if (may.kind === "may") assert.deepEqual(may.choices.ways, ways, name);
        else assert.equal(may.kind === "refused" && may.reason, "privileged-off", name);
      }
    });

    it("has the person as reader first where they have a chat with the bot", async () => {
      await openChatOf("sandra");
      assert.deepEqual(await choicesOf(HELEN), {
        ways: ["temporary-password"],
        readers: ["target", "actor"],
      });
    });

    it("leaves out what cannot be read, and never the password", async () => {
      scene.tenant.fail("accessPassPolicy", "throwing");
      assert.deepEqual(await choicesOf(AUKE), { ways: ["temporary-password"], readers: ["actor"] });
      scene.tenant.fail("accessPassPolicy", "hanging");
      assert.deepEqual(await choicesOf(AUKE), { ways: ["temporary-password"], readers: ["actor"] });
    });
  });

  describe("a temporary access pass", () => {
    const plan = { actor: AUKE, way: "temporary-access-pass" } as const;

    it("is made once, for an hour and one sign-in, sealed for its reader; the password stays", async () => {
      const actionId = await prepared(plan);
      const outcome = await scene.guard.execute(AUKE, actionId);
      assert.ok(outcome.kind === "changed" && outcome.delivery.kind === "to-actor");
      assert.equal(outcome.way, "temporary-access-pass");
      assert.equal(outcome.sessions, "kept");
      assert.deepEqual(
        scene.tenant.passes.map(({ personId, minutes, oneUse }) => ({ personId, minutes, oneUse })),
        [{ personId: "sandra", minutes: 60, oneUse: true }],
      );
      assert.deepEqual(scene.tenant.writes, []);
      assert.deepEqual(await scene.guard.execute(AUKE, actionId), { kind: "already-done" });
      const reveal = await scene.delivery.reveal(outcome.delivery.slip.url.split("/").at(-1) ?? "", "auke");
      assert.ok(reveal.kind === "revealed");
      assert.equal(reveal.secret.reveal(), scene.tenant.lastPass);
      assert.equal(reveal.what, "temporary-access-pass");
      assert.deepEqual(await scene.trail(), [
        "reset-intended access-pass:authentication-administrator",
        "reset-changed access-pass:authentication-administrator",
        "secret-shown",
      ]);
      assert.equal(scene.tenant.passes.length, 1);
    });

    it("is refused to those who may only reset passwords, to whom it is not on for, and recorded so", async () => {
      const refusals = [
        await scene.guard.prepare({
          actor: HELEN,
          targetId: "sandra",
          reason: REASON,
          way: plan.way,
          beganAt: scene.clock.now(),
        }),
        await scene.guard.prepare({
          actor: AUKE,
          targetId: "helen",
          reason: REASON,
          way: plan.way,
          beganAt: scene.clock.now(),
        }),
      ];
      scene.tenant.put(person("piet"));
      refusals.push(
        await scene.guard.prepare({
          actor: AUKE,
          targetId: "piet",
          reason: REASON,
          way: plan.way,
          beganAt: scene.clock.now(),
        }),
      );
      assert.deepEqual(
        refusals.map((each) => each.kind),
        ["refused", "refused", "refused"],
      );
      assert.equal((await scene.trail()).filter((line) => line.startsWith("reset-denied")).length, 3);
      assert.deepEqual(scene.tenant.passes, []);
    });

    it("is decided on again when the button is pressed", async () => {
      const actionId = await prepared(plan);
      scene.tenant.put(person("auke"), standing([role("Helpdesk Administrator")]));
      const outcome = await scene.guard.execute(AUKE, actionId);
      assert.ok(outcome.kind === "refused");
      assert.equal(outcome.reason, "access-pass-not-allowed");
      assert.deepEqual(scene.tenant.passes, []);
    });

    it("is not made, for the directory's own reasons", async () => {
      for (const [reason, shown] of [
        ["policy-off", "access-pass-off"],
        ["not-permitted", "not-permitted"],
        ["no-such-person", "gone"],
        ["unavailable", "unavailable"],
      ] as const) {
        scene.tenant.onPass(async () => ({ kind: "not-created", reason }));
        const outcome = await scene.guard.execute(AUKE, await prepared(plan));
        assert.deepEqual(outcome, { kind: "not-changed", reason: shown });
      }
      assert.deepEqual(await told(), []);
    });

    it("is unknown for good when the answer is lost: nobody saw it, no account shows it, nothing is tried twice", async () => {
      const endings = [
        () => new Promise<never>(() => undefined),
        () => Promise.reject(new Error("the pass was SECRET")),
        async () => ({ kind: "unknown", operatorHint: "504" }) as const,
      ];
      for (const ending of endings) {
        scene.tenant.onPass(ending);
        assert.deepEqual(await scene.guard.execute(AUKE, await prepared(plan)), { kind: "pass-unknown" });
      }
      assert.equal(scene.tenant.passes.length, 3);
      assert.equal((await scene.trail()).at(-1), "reset-unresolved directory:pass-seen-by-nobody");
      assert.ok(!scene.faults.some(({ message }) => message.includes("SECRET")));
    });

    it("is told as unknown by a sweep when the process is killed after it was made", async () => {
      await scene.end();
      scene = await createScene({
        storeOf: (store) => ({
          actions: { ...store.actions, finish: () => Promise.reject(new Error("killed")) },
        }),
      });
      scene.tenant.put(person("auke"), standing([role("Authentication Administrator")]));
      scene.tenant.allowPass("sandra");
      await scene.guard.execute(AUKE, await prepared(plan));
      scene.clock.advance(30_000);
      await scene.otherGuard().resolve();
      const [message] = await scene.messages();
      assert.ok(message?.notice?.kind === "reset-resolved");
      assert.equal(message.notice.outcome, "still-unknown");
      assert.equal(message.notice.way, "temporary-access-pass");
      assert.equal(scene.tenant.passes.length, 1);
    });
  });
});
