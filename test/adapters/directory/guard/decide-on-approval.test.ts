import assert from "node:assert/strict";

import type { Person, Standing } from "../../../../adapters/ports/directory.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import {
  ADA,
  BEN,
  CAS,
  createSecondPersonScene,
  DEE,
  type SecondPersonScene,
  TOM,
  WHY,
} from "./support/second-person-scene.js";

const MINUTE = 60_000;

describe("deciding on a request", () => {
  let scene: SecondPersonScene;
  beforeEach(async () => {
    scene = await createSecondPersonScene();
  });
  afterEach(() => scene.end());

  it("after a yes the actor's fresh button works once, for five minutes from the yes", async () => {
    const { actionId, requestId } = await scene.request();
    scene.clock.advance(29 * MINUTE);
    const decided = await scene.guard.decide(BEN, requestId, "approve");
    assert.ok(decided.kind === "approved");
    assert.deepEqual([decided.actor.id, decided.target.id], ["ada", "tom"]);
    const [told] = await scene.waiting("ada");
    assert.deepEqual(told?.notice, { kind: "approval-decided", requestId, actionId, decision: "approved" });
    scene.clock.advance(5 * MINUTE - 1);
    assert.equal((await scene.guard.execute(ADA, actionId)).kind, "changed");
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "already-done" });
    assert.equal(scene.tenant.writes.length, 1);
    const rule = "matrix:global-administrator+second-person";
    assert.deepEqual(await scene.trail(), [
      `approval-asked ${rule}`,
      `approval-given ${rule}`,
      `reset-intended ${rule}`,
      `reset-changed ${rule}`,
    ]);
    const given = (await scene.audit())[1];
    assert.deepEqual(
      [given?.actorId, given?.targetId, given?.conversationId, given?.actionId, given?.reason],
      ["ben", "tom", BEN.conversationId, actionId, WHY],
    );
  });

  it("a yes that was not used in time is over", async () => {
    const { actionId, requestId } = await scene.request();
    await scene.guard.decide(BEN, requestId, "approve");
    scene.clock.advance(5 * MINUTE);
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "expired" });
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("only the actor can use the yes, in the chat where they asked", async () => {
    const { actionId, requestId } = await scene.request();
    await scene.guard.decide(BEN, requestId, "approve");
    for (const other of [BEN, CAS, TOM, { ...ADA, conversationId: "elsewhere" }]) {
      assert.deepEqual(await scene.guard.execute(other, actionId), { kind: "expired" });
    }
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("after a no nothing happens, and the actor is told", async () => {
    const { actionId, requestId } = await scene.request();
    assert.equal((await scene.guard.decide(BEN, requestId, "decline")).kind, "declined");
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "expired" });
    assert.equal(scene.tenant.writes.length, 0);
    const [told] = await scene.waiting("ada");
    assert.deepEqual(told?.notice, { kind: "approval-decided", requestId, actionId, decision: "declined" });
    assert.match((await scene.trail()).join("\n"), /approval-declined/);
  });

  it("takes the first decision; the others hear what it was", async () => {
    const { actionId, requestId } = await scene.request();
    await scene.guard.decide(CAS, requestId, "decline");
    assert.deepEqual(await scene.guard.decide(BEN, requestId, "approve"), {
      kind: "over",
      state: "declined",
      byYou: false,
    });
    assert.deepEqual(await scene.guard.decide(CAS, requestId, "approve"), {
      kind: "over",
      state: "declined",
      byYou: true,
    });
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "expired" });
    assert.equal((await scene.waiting("ada")).length, 1);
  });

  it("takes one of two decisions that come at once", async () => {
    const { requestId } = await scene.request();
    const decided = await Promise.all([
      scene.guard.decide(BEN, requestId, "approve"),
      scene.guard.decide(CAS, requestId, "decline"),
    ]);
    assert.equal(decided.filter(({ kind }) => kind === "over").length, 1);
    const rules = await scene.trail();
    assert.equal(rules.filter((rule) => /approval-(given|declined)/.test(rule)).length, 1);
  });

  it("knows no request that never was", async () => {
    for (const id of ["", "x", "x".repeat(22), "__proto__"]) {
      assert.deepEqual(await scene.guard.decide(BEN, id, "approve"), { kind: "over", byYou: false });
      assert.deepEqual(await scene.guard.approval(BEN, id), { kind: "over", byYou: false });
    }
  });

  const GLOBAL = standing([role("Global Administrator")]);
  const notEntitled: readonly (readonly [
    string,
    typeof BEN,
    readonly [Partial<Person>, Standing] | undefined,
    string,
  ])[] = [
    ["the actor", ADA, undefined, "own-request"],
    [
      "the target, whatever their role",
      TOM,
      [{ displayName: "Tom Álvarez" }, standing([role("User Administrator")])],
      "own-account",
    ],
    ["somebody whose role does not reach the target", DEE, undefined, "role-too-low"],
    ["somebody who lost the role", BEN, [{}, standing([])], "no-role"],
    ["somebody who was disabled", BEN, [{ accountEnabled: false }, GLOBAL], "actor-not-entitled"],
    ["a guest", BEN, [{ userType: "guest" }, GLOBAL], "actor-not-entitled"],
  ];
  for (const [who, approver, changed, reason] of notEntitled) {
    for (const decision of ["approve", "decline"] as const) {
      it(`refuses ${who} who wants to ${decision}, records it, and goes on waiting`, async () => {
        const { actionId, requestId } = await scene.request();
        if (changed) scene.tenant.put(person(approver.personId, changed[0]), changed[1]);
        const decided = await scene.guard.decide(approver, requestId, decision);
        assert.ok(decided.kind === "refused", decided.kind);
        assert.equal(decided.reason, reason);
        const line = (await scene.audit()).at(-1);
        assert.deepEqual(
          [line?.event, line?.actorId, line?.targetId, line?.rule],
          ["approval-refused", approver.personId, "tom", reason],
        );
        assert.deepEqual(await scene.waiting("ada"), []);
        assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "needs-approval" });
        assert.equal((await scene.guard.decide(CAS, requestId, "approve")).kind, "approved");
      });
    }
  }

  it("asks for a fresh sign-in of the second person, and of the actor at the button, and voids nothing for it", async () => {
    const { actionId, requestId } = await scene.request();
    const ago = (who: typeof BEN, ms: number) => ({
      ...who,
      signedInAt: new Date(scene.clock.now().getTime() - ms),
    });
    const stale = await scene.guard.decide(ago(BEN, 5 * MINUTE + 1), requestId, "approve");
    assert.ok(stale.kind === "refused" && stale.reason === "sign-in-too-old");
    assert.equal((await scene.guard.decide(ago(BEN, 5 * MINUTE), requestId, "approve")).kind, "approved");
    const late = await scene.guard.execute(ago(ADA, 5 * MINUTE + 1), actionId);
    assert.ok(late.kind === "refused" && late.reason === "sign-in-too-old");
    assert.equal(scene.tenant.writes.length, 0);
    assert.equal((await scene.guard.execute(ago(ADA, 5 * MINUTE), actionId)).kind, "changed");
  });

  it("refuses outside a personal chat", async () => {
    const { requestId } = await scene.request();
    const decided = await scene.guard.decide({ ...BEN, personal: false }, requestId, "approve");
    assert.ok(decided.kind === "refused" && decided.reason === "not-personal");
  });

  it("can be pressed again when the directory could not be read", async () => {
    const { requestId } = await scene.request();
    scene.tenant.fail("person");
    assert.deepEqual(await scene.guard.decide(BEN, requestId, "approve"), { kind: "unavailable" });
    scene.tenant.recover();
    assert.equal((await scene.guard.decide(BEN, requestId, "approve")).kind, "approved");
  });

  it("approves nothing when the target changed since, and tells the actor", async () => {
    const { actionId, requestId } = await scene.request();
    scene.tenant.changeElsewhere("tom");
    assert.deepEqual(await scene.guard.decide(BEN, requestId, "approve"), { kind: "changed-meanwhile" });
    const [told] = await scene.waiting("ada");
    assert.deepEqual(told?.notice, { kind: "approval-decided", requestId, actionId, decision: "void" });
    assert.equal((await scene.trail()).at(-1), "approval-expired changed-meanwhile");
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "expired" });
  });

  it("does not approve what the actor took back", async () => {
    const { actionId, requestId } = await scene.request();
    await scene.guard.withdraw(ADA, actionId);
    const over = { kind: "over", state: "void", byYou: false };
    assert.deepEqual(await scene.guard.decide(BEN, requestId, "approve"), over);
    assert.deepEqual(await scene.guard.decide(CAS, requestId, "approve"), over);
    assert.deepEqual(await scene.waiting("ada"), []);
  });

  it("is over after 30 minutes: swept once, with an audit line and a word to the actor", async () => {
    const { actionId, requestId } = await scene.request();
    scene.clock.advance(30 * MINUTE - 1);
    await scene.guard.resolve();
    assert.equal((await scene.trail()).length, 1);
    scene.clock.advance(1);
    assert.deepEqual(await scene.guard.decide(BEN, requestId, "approve"), {
      kind: "over",
      state: "expired",
      byYou: false,
    });
    await scene.guard.resolve();
    await scene.guard.resolve();
    assert.deepEqual((await scene.trail()).slice(1), ["approval-expired nobody-decided"]);
    const [told] = await scene.waiting("ada");
    assert.deepEqual(told?.notice, { kind: "approval-decided", requestId, actionId, decision: "expired" });
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "expired" });
  });
});
