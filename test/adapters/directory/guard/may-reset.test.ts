import assert from "node:assert/strict";

import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

const SIX_ROLES = [
  "Password Administrator",
  "Helpdesk Administrator",
  "Authentication Administrator",
  "User Administrator",
  "Privileged Authentication Administrator",
  "Global Administrator",
];

const NOBODY = { kind: "none", whoMay: SIX_ROLES.slice(4) };

describe("asking whether somebody may reset at all, and looking people up", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene();
  });
  afterEach(() => scene.end());

  it("says may to a Helpdesk Administrator, and writes no line about it", async () => {
    assert.deepEqual(await scene.guard.mayReset(HELEN), { kind: "may" });
    assert.deepEqual(await scene.trail(), []);
  });

  it("refuses an ordinary user, names the six roles from the least powerful, and records it", async () => {
    const sandra = { ...HELEN, personId: "sandra" };
    const refusal = { kind: "refused", reason: "no-role", whoMay: SIX_ROLES };
    assert.deepEqual(await scene.guard.mayReset(sandra), refusal);
    assert.deepEqual(await scene.audit(), [
      {
        at: scene.clock.now().toISOString(),
        event: "reset-denied",
        actorId: "sandra",
        conversationId: "chat-of-helen",
        rule: "no-role",
      },
    ]);
  });

  it("refuses a role that covers less than the tenant", async () => {
    scene.tenant.put(person("helen"), standing([role("Helpdesk Administrator", "/administrativeUnits/7")]));
    const answer = await scene.guard.mayReset(HELEN);
    assert.ok(answer.kind === "refused" && answer.reason === "no-role");
  });

  it("refuses outside a personal chat before the directory is asked anything", async () => {
    const inChannel = { ...HELEN, personal: false };
    const refusal = { kind: "refused", reason: "not-personal", whoMay: [] };
    assert.deepEqual(await scene.guard.mayReset(inChannel), refusal);
    assert.deepEqual(await scene.guard.lookUp(inChannel, "Sandra"), refusal);
    assert.deepEqual(scene.tenant.questions, []);
    assert.deepEqual(await scene.trail(), ["reset-denied not-personal", "reset-denied not-personal"]);
  });

  const outsiders = [
    ["a guest", { userType: "guest" }],
    ["a disabled account", { accountEnabled: false }],
  ] as const;
  for (const [who, changes] of outsiders) {
    it(`refuses ${who}, whatever their role`, async () => {
      scene.tenant.put(person("helen", changes), standing([role("Global Administrator")]));
      const refusal = { kind: "refused", reason: "actor-not-entitled", whoMay: [] };
      assert.deepEqual(await scene.guard.mayReset(HELEN), refusal);
      assert.deepEqual(await scene.guard.lookUp(HELEN, "Sandra"), refusal);
      assert.deepEqual(await scene.trail(), [
        "reset-denied actor-not-entitled",
        "reset-denied actor-not-entitled",
      ]);
    });
  }

  it("refuses somebody whom the directory does not know", async () => {
    const stranger = { ...HELEN, personId: "stranger" };
    const answer = await scene.guard.mayReset(stranger);
    assert.ok(answer.kind === "refused" && answer.reason === "actor-not-entitled");
  });

  it("refuses when the actor's roles cannot be read, and is only unavailable when nothing can be", async () => {
    scene.tenant.fail("standing");
    const answer = await scene.guard.mayReset(HELEN);
    assert.ok(answer.kind === "refused" && answer.reason === "unreadable");
    scene.tenant.fail("person");
    assert.deepEqual(await scene.guard.mayReset(HELEN), { kind: "unavailable" });
    assert.deepEqual(await scene.guard.lookUp(HELEN, "Sandra"), { kind: "unavailable" });
  });

  it("does not wait for a directory that never answers", async () => {
    scene.tenant.fail("person", "hanging");
    assert.deepEqual(await scene.guard.mayReset(HELEN), { kind: "unavailable" });
    scene.tenant.recover();
    scene.tenant.fail("findPeople", "hanging");
    assert.deepEqual(await scene.guard.lookUp(HELEN, "Sandra"), { kind: "unavailable" });
  });

  it("finds none, one and several", async () => {
    scene.tenant.put(person("jan1", { displayName: "Jan Bakker" }));
    scene.tenant.put(person("jan2", { displayName: "Jan Bakker" }));
    assert.deepEqual(await scene.guard.lookUp(HELEN, "Nobody"), NOBODY);
    const one = await scene.guard.lookUp(HELEN, "  Sandra ");
    assert.ok(one.kind === "one" && one.person.id === "sandra");
    const several = await scene.guard.lookUp(HELEN, "Jan");
    assert.ok(several.kind === "several");
    assert.deepEqual(
      several.people.map((each) => each.id),
      ["jan1", "jan2"],
    );
    assert.equal(several.more, false);
  });

  it("gives five of many and says that there are more", async () => {
    for (let number = 0; number < 8; number += 1) scene.tenant.put(person(`kim${number}`));
    const found = await scene.guard.lookUp(HELEN, "Display of kim");
    assert.ok(found.kind === "several");
    assert.equal(found.people.length, 5);
    assert.equal(found.more, true);
  });

  it("asks the directory nothing for an empty question", async () => {
    assert.deepEqual(await scene.guard.lookUp(HELEN, "   "), NOBODY);
    assert.ok(!scene.tenant.questions.some((question) => question.startsWith("findPeople")));
  });

  it("does not look anybody up for those who may not, so that they learn nothing from it", async () => {
    const sandra = { ...HELEN, personId: "sandra" };
    const [known, unknown] = [
      await scene.guard.lookUp(sandra, "Sandra"),
      await scene.guard.lookUp(sandra, "Nobody"),
    ];
    assert.deepEqual(known, unknown);
    assert.deepEqual(known, { kind: "refused", reason: "no-role", whoMay: SIX_ROLES });
    assert.ok(!scene.tenant.questions.some((question) => question.startsWith("findPeople")));
  });

  it("says may for a person in reach, with what the directory holds of them, and keeps nothing", async () => {
    const answer = await scene.guard.mayResetPerson(HELEN, "sandra");
    assert.ok(answer.kind === "may");
    assert.equal(answer.person.displayName, "Sandra de Wit");
    assert.deepEqual(await scene.trail(), []);
  });

  it("refuses a person out of reach before any further question, and records for whom", async () => {
    scene.tenant.put(person("sandra"), standing([role("Global Administrator")]));
    assert.deepEqual(await scene.guard.mayResetPerson(HELEN, "sandra"), {
      kind: "refused",
      reason: "role-too-low",
      whoMay: ["Privileged Authentication Administrator", "Global Administrator"],
    });
    const own = await scene.guard.mayResetPerson(HELEN, "helen");
    assert.ok(own.kind === "refused" && own.reason === "own-account");
    const lines = (await scene.audit()).map((line) => `${line.event} ${line.targetId} ${line.rule}`);
    assert.deepEqual(lines, ["reset-denied sandra role-too-low", "reset-denied helen own-account"]);
  });
});
