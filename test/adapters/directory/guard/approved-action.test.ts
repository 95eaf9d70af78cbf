import assert from "node:assert/strict";

import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { ADA, BEN, createSecondPersonScene, type SecondPersonScene } from "./support/second-person-scene.js";

describe("between the yes and the button", () => {
  let scene: SecondPersonScene;
  beforeEach(async () => {
    scene = await createSecondPersonScene();
  });
  afterEach(() => scene.end());

  const changes: readonly (readonly [string, () => void, string])[] = [
    ["the approver lost the role", () => scene.tenant.put(person("ben")), "approver-not-entitled"],
    [
      "the approver was disabled",
      () =>
        scene.tenant.put(person("ben", { accountEnabled: false }), standing([role("Global Administrator")])),
      "approver-not-entitled",
    ],
    ["the approver is gone", () => scene.tenant.remove("ben"), "approver-not-entitled"],
    ["the actor lost the role", () => scene.tenant.put(person("ada")), "no-role"],
    ["the target changed", () => scene.tenant.changeElsewhere("tom"), "changed-meanwhile"],
    [
      "the target got a higher role",
      () => scene.tenant.put(person("tom"), standing([role("Global Administrator")])),
      "changed-meanwhile",
    ],
  ];
  for (const [what, change, expected] of changes) {
    it(`${what}: nothing is written, and the button is void`, async () => {
      const { actionId, requestId } = await scene.request();
      await scene.guard.decide(BEN, requestId, "approve");
      change();
      const outcome = await scene.guard.execute(ADA, actionId);
      assert.equal(outcome.kind === "refused" ? outcome.reason : outcome.kind, expected);
      assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "expired" });
      assert.equal(scene.tenant.writes.length, 0);
      assert.equal((await scene.trail()).at(-1), `reset-denied ${expected}`);
    });
  }
});
