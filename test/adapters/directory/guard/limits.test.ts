import assert from "node:assert/strict";

import { DEFAULT_HOUSE_RULES, type HouseLimits } from "../../../../adapters/directory/guard/house-rules.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, REASON, type Scene } from "./support/scene.js";

const MINUTE = 60_000;
const SECURITY = "5d1c8a4e-0f0b-4c57-9f3e-6a1f1d2b3c4d";

describe("the limits of the guard", () => {
  let scene: Scene;
  afterEach(() => scene.end());

  async function open(limits: Partial<HouseLimits> = {}): Promise<void> {
    scene = await createScene({
      house: {
        ...DEFAULT_HOUSE_RULES,
        securityContacts: ["security@contoso.example", SECURITY, "nobody@contoso.example"],
        limits: { ...DEFAULT_HOUSE_RULES.limits, ...limits },
      },
    });
    scene.tenant.put(person("security", { displayName: "security@contoso.example" }));
    for (let number = 0; number < 40; number += 1) scene.tenant.put(person(`person${number}`));
  }

  const reset = async (targetId: string) => scene.guard.execute(HELEN, await scene.confirmation(targetId));
  const inMs = (ms: number) => new Date(scene.clock.now().getTime() + ms);

  it("let one actor do five resets an hour; the sixth is told when, at every step, and writes nothing", async () => {
    await open();
    const waiting = await scene.confirmation("person9");
    for (let number = 0; number < 5; number += 1) {
      assert.equal((await reset(`person${number}`)).kind, "changed");
      scene.clock.advance(MINUTE / 2);
    }
    const limited = { kind: "limited", limit: "actor-hour", until: inMs(57.5 * MINUTE) };
    assert.deepEqual(await scene.guard.mayReset(HELEN), limited);
    assert.deepEqual(await scene.guard.mayResetPerson(HELEN, "person9"), limited);
    const plan = { actor: HELEN, targetId: "person9", reason: REASON, beganAt: scene.clock.now() };
    assert.deepEqual(await scene.guard.prepare(plan), limited);
    assert.deepEqual(await scene.guard.execute(HELEN, waiting), limited);
    assert.equal(scene.tenant.writes.length, 5);
    const last = (await scene.audit()).slice(-4);
    assert.deepEqual(
      last.map(({ event, rule }) => `${event} ${rule ?? ""}`),
      Array<string>(4).fill("reset-limited limit:actor-hour"),
    );
    assert.equal(last[3]?.actionId, waiting);
  });

  it("do not spend the confirmation: it works as soon as there is room", async () => {
    await open({ tenant10Minutes: 1_000, actorHour: 1_000, target15Minutes: 1, targetDay: 9 });
    await reset("sandra");
    scene.clock.advance(14 * MINUTE);
    const limited = await scene.guard.mayResetPerson(HELEN, "sandra");
    assert.deepEqual(limited, { kind: "limited", limit: "target-15-minutes", until: inMs(MINUTE) });
    scene.clock.advance(MINUTE);
    const one = await scene.confirmation();
    const two = await scene.confirmation();
    assert.equal((await scene.guard.execute(HELEN, one)).kind, "changed");
    // The second was prepared while there was room, and the account changed since.
    assert.equal((await scene.guard.execute(HELEN, two)).kind, "changed-meanwhile");
    assert.equal(scene.tenant.writes.length, 2);
  });

  it("let one through of ten actors at once who were all prepared for the same person", async () => {
    await open();
    const actors = Array.from({ length: 10 }, (_, number) => ({ ...HELEN, personId: `helper${number}` }));
    const helpDesk = standing([role("Helpdesk Administrator")]);
    for (const { personId } of actors) scene.tenant.put(person(personId), helpDesk);
    const prepared = await Promise.all(
      actors.map((actor) =>
        scene.guard.prepare({ actor, targetId: "sandra", reason: REASON, beganAt: scene.clock.now() }),
      ),
    );
    const outcomes = await Promise.all(
      prepared.map((each, index) => {
        assert.ok(each.kind === "ready");
        return scene.guard.execute(actors[index] ?? HELEN, each.actionId);
      }),
    );
    assert.equal(outcomes.filter(({ kind }) => kind === "changed").length, 1);
    assert.equal(scene.tenant.writes.length, 1);
    for (const each of outcomes) {
      assert.ok(["changed", "limited", "changed-meanwhile"].includes(each.kind), each.kind);
    }
  });

  it("pause all resets when the tenant's is reached, and tell security once", async () => {
    await open({ actorHour: 100, actorDay: 100, tenant10Minutes: 3 });
    for (const targetId of ["person0", "person1", "person2"]) await reset(targetId);
    scene.clock.advance(9 * MINUTE);
    const paused = { kind: "limited", limit: "tenant-10-minutes", until: inMs(MINUTE) };
    scene.tenant.put(person("another"), standing([role("Global Administrator")]));
    assert.deepEqual(await scene.guard.mayReset({ ...HELEN, personId: "another" }), paused);
    assert.deepEqual(await scene.guard.mayReset(HELEN), paused);
    const told = await scene.store.outbox.claim(scene.clock.now(), "test", MINUTE, 10);
    const notices = told.filter(({ notice }) => notice?.kind === "resets-paused");
    assert.deepEqual(notices.map(({ personId }) => personId).toSorted(), [SECURITY, "security"].toSorted());
    assert.equal((await scene.trail()).filter((line) => line.startsWith("resets-paused")).length, 1);
    assert.ok(scene.faults.some(({ message }) => message.includes("SECURITY_CONTACTS")));
    scene.clock.advance(MINUTE);
    assert.equal((await reset("person3")).kind, "changed");
  });

  it("let one actor look up ten people a minute, found or not", async () => {
    await open();
    for (let number = 0; number < 10; number += 1) {
      await scene.guard.lookUp(HELEN, number % 2 === 0 ? "Sandra" : "Nobody");
    }
    const questions = scene.tenant.questions.filter((each) => each.startsWith("findPeople")).length;
    const limited = { kind: "limited", limit: "look-ups-minute", until: inMs(MINUTE) };
    assert.deepEqual(await scene.guard.lookUp(HELEN, "Sandra"), limited);
    assert.deepEqual(await scene.guard.lookUp(HELEN, "Nobody"), limited);
    assert.equal(scene.tenant.questions.filter((each) => each.startsWith("findPeople")).length, questions);
    scene.clock.advance(MINUTE);
    assert.equal((await scene.guard.lookUp(HELEN, "Sandra")).kind, "one");
  });
});

describe("failed proofs", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene({ house: DEFAULT_HOUSE_RULES });
    for (let number = 0; number < 9; number += 1) {
      scene.tenant.put(person(`admin${number}`), standing([role("Global Administrator")]));
    }
  });
  afterEach(() => scene.end());

  const id = (letter: string) => letter.repeat(22);

  it("lock an actor's resets for a day after five, whatever waits", async () => {
    const waiting = await scene.confirmation();
    await scene.guard.mayResetPerson(HELEN, "admin1");
    await scene.guard.execute(HELEN, id("A"));
    await scene.guard.execute(HELEN, "not even an id");
    await scene.guard.reportPress(HELEN, id("B"));
    assert.equal((await scene.guard.mayReset(HELEN)).kind, "may");
    await scene.guard.mayResetPerson(HELEN, "nobody at all");
    const until = new Date(scene.clock.now().getTime() + 24 * 3_600_000);
    const locked = { kind: "limited", limit: "failed-proofs", until };
    assert.deepEqual(await scene.guard.mayReset(HELEN), locked);
    assert.deepEqual(await scene.guard.lookUp(HELEN, "Sandra"), locked);
    assert.deepEqual(await scene.guard.execute(HELEN, waiting), locked);
    assert.equal(scene.tenant.writes.length, 0);
    assert.equal((await scene.trail()).filter((line) => line.startsWith("actor-locked")).length, 1);
    scene.clock.advance(24 * 3_600_000);
    assert.equal((await scene.guard.mayReset(HELEN)).kind, "may");
  });

  it("count the same mistake once a day", async () => {
    for (let round = 0; round < 9; round += 1) {
      await scene.guard.mayResetPerson(HELEN, "admin1");
      await scene.guard.reportPress(HELEN, id("A"));
    }
    assert.equal((await scene.guard.mayReset(HELEN)).kind, "may");
  });

  it("are not what people do by honest mistake", async () => {
    const [spent, withdrawn, old] = [
      await scene.confirmation(),
      await scene.confirmation(),
      await scene.confirmation(),
    ];
    await scene.guard.execute(HELEN, spent);
    await scene.guard.withdraw(HELEN, withdrawn);
    scene.clock.advance(6 * 60_000);
    for (let round = 0; round < 3; round += 1) {
      for (const actionId of [spent, withdrawn, old]) {
        await scene.guard.reportPress(HELEN, actionId);
        await scene.guard.execute(HELEN, actionId);
      }
    }
    // Asking about administrators and about people who are not there is help-desk work.
    for (let number = 0; number < 9; number += 1) await scene.guard.lookUp(HELEN, `admin${number}`);
    await scene.guard.mayResetPerson(HELEN, "helen");
    scene.tenant.put(person("guest", { userType: "guest" }));
    for (let round = 0; round < 6; round += 1) await scene.guard.mayResetPerson(HELEN, "guest");
    assert.equal((await scene.guard.mayReset(HELEN)).kind, "may");
  });

  it("are counted for another's confirmation, and for one's own in another conversation", async () => {
    const actionId = await scene.confirmation();
    scene.tenant.put(person("hugo"), standing([role("Helpdesk Administrator")]));
    await scene.guard.reportPress({ ...HELEN, personId: "hugo" }, actionId);
    await scene.guard.reportPress({ ...HELEN, conversationId: "another chat" }, actionId);
    assert.deepEqual(await scene.trail(), Array<string>(2).fill("reset-denied unknown-confirmation"));
    assert.equal((await scene.guard.execute(HELEN, actionId)).kind, "changed");
  });
});
