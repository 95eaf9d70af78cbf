import assert from "node:assert/strict";

import { ROOMY_RULES } from "../../../support/roomy-rules.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import {
  ADA,
  BEN,
  createSecondPersonScene,
  type SecondPersonScene,
  WHY,
} from "./support/second-person-scene.js";

const MINUTE = 60_000;

describe("asking a second person", () => {
  let scene: SecondPersonScene;
  beforeEach(async () => {
    scene = await createSecondPersonScene();
  });
  afterEach(() => scene.end());

  it("asks everybody who may approve, and nobody else, with an audit line", async () => {
    const { asked, actionId } = await scene.askFor();
    assert.ok(asked.kind === "asked");
    assert.equal(asked.approvers, 2);
    assert.equal(asked.expiresAt.getTime() - scene.clock.now().getTime(), 30 * MINUTE);
    assert.match(asked.requestId, /^[A-Za-z0-9_-]{22}$/);
    assert.notEqual(asked.requestId, actionId);
    const told = await scene.waiting();
    assert.deepEqual(told.map(({ personId }) => personId).toSorted(), ["ben", "cas"]);
    for (const { notice, giveUpAt } of told) {
      assert.deepEqual(notice, { kind: "approval-wanted", requestId: asked.requestId });
      assert.deepEqual(giveUpAt, asked.expiresAt);
    }
    assert.deepEqual(await scene.trail(), ["approval-asked matrix:global-administrator+second-person"]);
    const [line] = await scene.audit();
    assert.deepEqual(
      [line?.actorId, line?.targetId, line?.reason, line?.actionId],
      ["ada", "tom", WHY, actionId],
    );
  });

  for (const typed of ["tom álvarez", "  TOM ÁLVAREZ ", "Tom A\u0301lvarez", "TOM@contoso.example"]) {
    it(`takes ${JSON.stringify(typed)} for the name`, async () => {
      assert.equal((await scene.askFor(typed)).asked.kind, "asked");
    });
  }

  for (const typed of [
    "",
    " ",
    "yes",
    "Tom",
    "Tom Alvarez",
    "Tom Álvarez!",
    "tom",
    "tom@contoso.example.org",
  ]) {
    it(`does not take ${JSON.stringify(typed)} for the name, and asks nobody`, async () => {
      assert.deepEqual((await scene.askFor(typed)).asked, { kind: "wrong-name", triesLeft: 2 });
      assert.deepEqual(await scene.waiting(), []);
      assert.deepEqual(await scene.trail(), ["reset-denied wrong-name"]);
    });
  }

  it("is over after three wrong names, also when the fourth is right", async () => {
    const actionId = await scene.prepareTom();
    const left = [];
    for (const typed of ["a", "b", "c"]) {
      const asked = await scene.guard.requestApproval(ADA, actionId, typed);
      left.push(asked.kind === "wrong-name" ? asked.triesLeft : asked.kind);
    }
    assert.deepEqual(left, [2, 1, 0]);
    assert.deepEqual(await scene.guard.requestApproval(ADA, actionId, "Tom Álvarez"), { kind: "expired" });
    assert.deepEqual(await scene.waiting(), []);
  });

  it("counts three wrong names as one failed proof", async () => {
    await scene.end();
    const house = { ...ROOMY_RULES, limits: { ...ROOMY_RULES.limits, failedProofs: 2 } };
    scene = await createSecondPersonScene({ house });
    for (let round = 0; round < 2; round += 1) {
      const actionId = await scene.prepareTom();
      for (const typed of ["a", "b", "c"]) await scene.guard.requestApproval(ADA, actionId, typed);
    }
    assert.equal((await scene.trail()).at(-1), "actor-locked limit:failed-proofs");
    assert.equal((await scene.guard.mayReset(ADA)).kind, "limited");
  });

  it("writes nothing before somebody approved, whatever is pressed", async () => {
    const actionId = await scene.prepareTom();
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "needs-approval" });
    await scene.guard.requestApproval(ADA, actionId, "Tom Álvarez");
    assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "needs-approval" });
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("asks once an action", async () => {
    const { actionId } = await scene.request();
    assert.deepEqual(await scene.guard.requestApproval(ADA, actionId, "Tom Álvarez"), {
      kind: "asked-before",
    });
    assert.equal((await scene.waiting()).length, 2);
  });

  it("is not for somebody else's action, another chat, an unknown id or one that is over", async () => {
    const actionId = await scene.prepareTom();
    const elsewhere = { ...ADA, conversationId: "elsewhere" };
    for (const [who, id] of [
      [BEN, actionId],
      [elsewhere, actionId],
      [ADA, "x".repeat(22)],
      [ADA, "' or 1=1"],
    ] as const) {
      assert.deepEqual(await scene.guard.requestApproval(who, id, "Tom Álvarez"), { kind: "expired" });
    }
    scene.clock.advance(5 * MINUTE);
    assert.deepEqual(await scene.guard.requestApproval(ADA, actionId, "Tom Álvarez"), { kind: "expired" });
    assert.deepEqual(await scene.waiting(), []);
  });

  it("has nothing to ask where nobody else need agree", async () => {
    const actionId = await scene.guard.prepare({
      actor: ADA,
      targetId: "sandra",
      reason: WHY,
      beganAt: scene.clock.now(),
    });
    assert.ok(actionId.kind === "ready");
    const asked = await scene.guard.requestApproval(ADA, actionId.actionId, "Sandra de Wit");
    assert.deepEqual(asked, { kind: "expired" });
    assert.equal((await scene.guard.execute(ADA, actionId.actionId)).kind, "changed");
  });

  const unreachable: readonly (readonly [string, () => Promise<void>])[] = [
    [
      "never spoke to the bot",
      () =>
        Promise.all(["ben", "cas"].map((id) => scene.store.personalChats.forget(id))).then(() => undefined),
    ],
    ["are disabled", async () => putBoth({ accountEnabled: false })],
    ["are guests", async () => putBoth({ userType: "guest" })],
    [
      "hold their role over an administrative unit only",
      async () => {
        for (const id of ["ben", "cas"]) {
          scene.tenant.put(person(id), standing([role("Global Administrator", "/administrativeUnits/1")]));
        }
      },
    ],
  ];
  function putBoth(changes: Parameters<typeof person>[1]): void {
    for (const id of ["ben", "cas"]) {
      scene.tenant.put(person(id, changes), standing([role("Global Administrator")]));
    }
  }
  for (const [what, change] of unreachable) {
    it(`says at once that nobody can be asked when all who may ${what}`, async () => {
      await change();
      const { asked, actionId } = await scene.askFor();
      const whoMay = [
        "User Administrator",
        "Privileged Authentication Administrator",
        "Global Administrator",
      ];
      assert.deepEqual(asked, { kind: "nobody-reachable", whoMay });
      assert.deepEqual(await scene.waiting(), []);
      assert.deepEqual(await scene.trail(), ["reset-denied nobody-to-approve"]);
      assert.deepEqual(await scene.guard.execute(ADA, actionId), { kind: "expired" });
    });
  }

  it("never asks the target, who may hold a role that is enough", async () => {
    scene.tenant.put(person("tom", { displayName: "Tom Álvarez" }), standing([role("Global Administrator")]));
    await scene.request();
    assert.deepEqual((await scene.waiting()).map(({ personId }) => personId).toSorted(), ["ben", "cas"]);
  });

  it("asks ten people at most", async () => {
    for (let number = 0; number < 14; number += 1) {
      scene.tenant.put(person(`admin-${number}`), standing([role("Global Administrator")]));
      await scene.reach(`admin-${number}`);
    }
    const { asked } = await scene.askFor();
    assert.ok(asked.kind === "asked" && asked.approvers === 10);
    assert.equal((await scene.waiting()).length, 10);
  });

  it("leaves everything as it was while the directory cannot say who may approve", async () => {
    const actionId = await scene.prepareTom();
    for (const how of ["unavailable", "hanging"] as const) {
      scene.tenant.fail("roleHolders", how);
      const asked = await scene.guard.requestApproval(ADA, actionId, "Tom Álvarez");
      assert.deepEqual(asked, { kind: "unavailable" });
    }
    scene.tenant.recover();
    assert.equal((await scene.guard.requestApproval(ADA, actionId, "Tom Álvarez")).kind, "asked");
  });

  it("stops where the person or the actor's role changed since the name was asked for", async () => {
    const first = await scene.prepareTom();
    scene.tenant.changeElsewhere("tom");
    assert.deepEqual(await scene.guard.requestApproval(ADA, first, "Tom Álvarez"), {
      kind: "changed-meanwhile",
    });
    const second = await scene.prepareTom();
    scene.tenant.put(person("ada"), standing([role("Helpdesk Administrator")]));
    const refused = await scene.guard.requestApproval(ADA, second, "Tom Álvarez");
    assert.ok(refused.kind === "refused" && refused.reason === "role-too-low");
    assert.deepEqual(await scene.trail(), ["reset-denied changed-meanwhile", "reset-denied role-too-low"]);
    assert.deepEqual(await scene.waiting(), []);
  });
});
