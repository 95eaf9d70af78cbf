import assert from "node:assert/strict";

import type { Person } from "../../../../adapters/ports/directory.js";
import { ROOMY_RULES } from "../../../support/roomy-rules.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

describe("executing a reset", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene();
  });
  afterEach(() => scene.end());

  it("changes the password once, to be changed at the next sign-in, and hands it to the actor alone", async () => {
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.ok(outcome.kind === "changed");
    assert.equal(scene.tenant.writes.length, 1);
    assert.equal(scene.tenant.passwordOf("sandra"), scene.passwords[0]);
    assert.equal(outcome.person.mustChangePassword, true);
    assert.deepEqual(outcome.person.lastPasswordChange, scene.clock.now());

    assert.ok(outcome.delivery.kind === "to-actor");
    const slipId = outcome.delivery.slip.url.split("/").at(-1) ?? "";
    assert.deepEqual(await scene.delivery.reveal(slipId, "sandra"), { kind: "gone" });
    const reveal = await scene.delivery.reveal(slipId, "helen");
    assert.ok(reveal.kind === "revealed");
    assert.equal(reveal.secret.reveal(), scene.tenant.passwordOf("sandra"));
    assert.equal(reveal.forName, "Sandra de Wit");
  });

  it("records the intent before the write and the outcome after it, with all that an auditor asks", async () => {
    let recordedBefore: readonly string[] = [];
    scene.tenant.onWrite(async (apply) => {
      recordedBefore = await scene.trail();
      scene.clock.advance(700);
      apply();
      return { kind: "changed", directoryRequestId: "request-77" };
    });
    const actionId = await scene.confirmation();
    const at = scene.clock.now().toISOString();
    await scene.guard.execute(HELEN, actionId);
    assert.deepEqual(recordedBefore, ["reset-intended matrix:helpdesk-administrator"]);
    const line = {
      actorId: "helen",
      targetId: "sandra",
      conversationId: HELEN.conversationId,
      actionId,
      reason: REASON,
      rule: "matrix:helpdesk-administrator",
    };
    assert.deepEqual(await scene.audit(), [
      { at, event: "reset-intended", ...line },
      {
        at: scene.clock.now().toISOString(),
        event: "reset-changed",
        ...line,
        directoryRequestId: "request-77",
      },
    ]);
  });

  it("says already done when the button is pressed again, and does nothing", async () => {
    const actionId = await scene.confirmation();
    await scene.guard.execute(HELEN, actionId);
    for (let press = 0; press < 3; press += 1) {
      assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "already-done" });
    }
    assert.equal(scene.tenant.writes.length, 1);
    assert.equal((await scene.audit()).length, 2);
  });

  it("is over after five minutes", async () => {
    const actionId = await scene.confirmation();
    scene.clock.advance(5 * 60_000);
    assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "expired" });
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("answers alike for ids that never were, are somebody else's, or come from another chat", async () => {
    const actionId = await scene.confirmation();
    scene.tenant.put(person("hugo"), standing([role("Global Administrator")]));
    const presses = [
      scene.guard.execute({ ...HELEN, personId: "hugo" }, actionId),
      scene.guard.execute({ ...HELEN, conversationId: "another chat" }, actionId),
      scene.guard.execute(HELEN, "A".repeat(22)),
      scene.guard.execute(HELEN, ""),
      scene.guard.execute(HELEN, "__proto__"),
      scene.guard.execute(HELEN, `${actionId}\u0000`),
      scene.guard.execute(HELEN, "x".repeat(100_000)),
    ];
    for (const press of presses) assert.deepEqual(await press, { kind: "expired" });
    assert.equal(scene.tenant.writes.length, 0);
    // And none of them used it up.
    assert.equal((await scene.guard.execute(HELEN, actionId)).kind, "changed");
  });

  it("refuses outside a personal chat", async () => {
    const actionId = await scene.confirmation();
    const outcome = await scene.guard.execute({ ...HELEN, personal: false }, actionId);
    assert.deepEqual(outcome, { kind: "refused", reason: "not-personal", whoMay: [] });
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("does nothing after it was withdrawn by its actor, and only by them", async () => {
    const actionId = await scene.confirmation();
    await scene.guard.withdraw({ ...HELEN, personId: "hugo" }, actionId);
    await scene.guard.withdraw({ ...HELEN, conversationId: "another chat" }, actionId);
    await scene.guard.withdraw(HELEN, "nonsense");
    assert.equal((await scene.store.actions.find(request(actionId))).kind, "waiting");
    await scene.guard.withdraw(HELEN, actionId);
    assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "expired" });
    assert.equal(scene.tenant.writes.length, 0);
  });

  it("can be pressed again when the directory was down, and asks nothing of it twice when it was not", async () => {
    const actionId = await scene.confirmation();
    for (const how of ["unavailable", "hanging"] as const) {
      scene.tenant.fail("person", how);
      assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "unavailable" });
    }
    assert.deepEqual(await scene.trail(), []);
    scene.tenant.recover();
    assert.equal((await scene.guard.execute(HELEN, actionId)).kind, "changed");
    assert.equal(scene.tenant.writes.length, 1);
  });

  const refusedWrites = [
    ["password-policy", "password-policy"],
    ["not-permitted", "not-permitted"],
    ["no-such-person", "gone"],
    ["unavailable", "unavailable"],
  ] as const;
  for (const [answer, reason] of refusedWrites) {
    it(`says that nothing changed when the directory answers ${answer}, and hands nothing over`, async () => {
      scene.tenant.onWrite(async () => ({
        kind: "not-changed",
        reason: answer,
        directoryRequestId: "request-9",
      }));
      const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
      assert.deepEqual(outcome, { kind: "not-changed", reason });
      assert.deepEqual(await scene.trail(), [
        "reset-intended matrix:helpdesk-administrator",
        `reset-not-changed directory:${answer}`,
      ]);
      assert.equal((await scene.audit()).at(-1)?.directoryRequestId, "request-9");
    });
  }

  it("shows the person as they were when the directory does not show them after the change", async () => {
    scene.tenant.onWrite(async (apply) => {
      apply();
      scene.tenant.fail("person", "throwing");
      return { kind: "changed", directoryRequestId: "request-1" };
    });
    const outcome = await scene.guard.execute(HELEN, await scene.confirmation());
    assert.ok(outcome.kind === "changed");
    assert.equal(outcome.person.displayName, "Sandra de Wit");
  });

  function request(id: string) {
    return { id, actorId: "helen", conversationId: HELEN.conversationId, now: scene.clock.now() };
  }
});

describe("what changed between the confirmation and the button", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene({ house: { ...ROOMY_RULES, privilegedTargets: "with-approval" } });
  });
  afterEach(() => scene.end());

  const readers = standing([role("Reports Reader")]);
  const higher = standing([role("User Administrator")]);
  const upn: Partial<Person> = { userPrincipalName: "sandra.dewit@contoso.example" };
  const changes: readonly (readonly [string, () => void, string])[] = [
    ["the actor lost the role", () => scene.tenant.put(person("helen")), "refused no-role"],
    [
      "the actor was disabled",
      () =>
        scene.tenant.put(
          person("helen", { accountEnabled: false }),
          standing([role("Helpdesk Administrator")]),
        ),
      "refused actor-not-entitled",
    ],
    ["the actor's roles cannot be read", () => scene.tenant.fail("standing"), "refused unreadable"],
    [
      "the person got a higher role",
      () => scene.tenant.put(person("sandra"), higher),
      "refused role-too-low",
    ],
    [
      "the person got a role that is still in reach",
      () => scene.tenant.put(person("sandra"), readers),
      "changed-meanwhile",
    ],
    [
      "the person was disabled",
      () => scene.tenant.put(person("sandra", { accountEnabled: false })),
      "refused account-disabled",
    ],
    ["the person was renamed", () => scene.tenant.put(person("sandra", upn)), "changed-meanwhile"],
    ["a colleague reset the password", () => scene.tenant.changeElsewhere("sandra"), "changed-meanwhile"],
    ["the person was deleted", () => scene.tenant.remove("sandra"), "not-changed gone"],
  ];
  for (const [what, change, expected] of changes) {
    it(`${what}: ${expected}, no write, no intent, and the button is void`, async () => {
      const actionId = await scene.confirmation();
      change();
      const outcome = await scene.guard.execute(HELEN, actionId);
      assert.equal("reason" in outcome ? `${outcome.kind} ${outcome.reason}` : outcome.kind, expected);
      assert.equal(scene.tenant.writes.length, 0);
      assert.deepEqual(await scene.trail(), [`reset-denied ${expected.split(" ").at(-1)}`]);
      const [line] = await scene.audit();
      assert.deepEqual([line?.actionId, line?.targetId, line?.reason], [actionId, "sandra", REASON]);
      scene.tenant.recover();
      assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "expired" });
      assert.equal(scene.tenant.writes.length, 0);
    });
  }

  it("lets the second of two confirmations for one person lapse with the first", async () => {
    const [first, second] = [await scene.confirmation(), await scene.confirmation()];
    scene.clock.advance(1_000);
    assert.equal((await scene.guard.execute(HELEN, first)).kind, "changed");
    assert.deepEqual(await scene.guard.execute(HELEN, second), { kind: "changed-meanwhile" });
    assert.equal(scene.tenant.writes.length, 1);
  });
});
