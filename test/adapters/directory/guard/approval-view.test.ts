import assert from "node:assert/strict";

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

describe("what a request shows", () => {
  let scene: SecondPersonScene;
  beforeEach(async () => {
    scene = await createSecondPersonScene();
  });
  afterEach(() => scene.end());

  it("shows who asks, for whom and why to those who may decide, and to nobody else", async () => {
    const { requestId } = await scene.request();
    const shown = await scene.guard.approval(BEN, requestId);
    assert.ok(shown.kind === "wanted");
    assert.deepEqual([shown.actor.id, shown.target.id, shown.reason], ["ada", "tom", WHY]);
    for (const other of [DEE, TOM])
      assert.equal((await scene.guard.approval(other, requestId)).kind, "refused");
  });

  it("shows the actor how it stands, with the button only while it works", async () => {
    const { actionId, requestId } = await scene.request();
    const waiting = await scene.guard.approval(ADA, requestId);
    assert.ok(waiting.kind === "asked-by-you" && waiting.state === "waiting" && !waiting.confirm);
    await scene.guard.decide(BEN, requestId, "approve");
    const approved = await scene.guard.approval(ADA, requestId);
    assert.ok(approved.kind === "asked-by-you" && approved.decidedBy?.id === "ben");
    assert.equal(approved.confirm?.actionId, actionId);
    assert.equal((await scene.guard.approval(CAS, requestId)).kind, "over");
    await scene.guard.execute(ADA, actionId);
    const done = await scene.guard.approval(ADA, requestId);
    assert.ok(done.kind === "asked-by-you" && !done.confirm);
  });
});
