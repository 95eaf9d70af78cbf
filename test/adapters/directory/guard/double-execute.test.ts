import assert from "node:assert/strict";

import { person } from "./support/people.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

const CONFIRMATIONS = 1_000;

describe("double clicks and redeliveries", () => {
  let scene: Scene;
  before(async () => {
    scene = await createScene({ deadlines: { reading: 5_000, writing: 5_000, whole: 15_000 } });
  });
  after(() => scene.end());

  it(`make exactly one write each, ${CONFIRMATIONS} times over`, async () => {
    for (let number = 0; number < CONFIRMATIONS; number += 1) {
      const target = `person-${number}`;
      scene.tenant.put(person(target));
      const actionId = await scene.confirmation(target);
      // A double click at once, one in the middle of the first's work, and a redelivery after it.
      const first = scene.guard.execute(HELEN, actionId);
      const second = scene.guard.execute(HELEN, actionId);
      for (let ticks = number % 5; ticks > 0; ticks -= 1)
        await new Promise((resolve) => setImmediate(resolve));
      const third = scene.guard.execute(HELEN, actionId);
      const kinds = (await Promise.all([first, second, third])).map((outcome) => outcome.kind);
      assert.deepEqual(kinds.toSorted(), ["already-done", "already-done", "changed"]);
      assert.deepEqual(await scene.guard.execute(HELEN, actionId), { kind: "already-done" });
    }
    assert.equal(scene.tenant.writes.length, CONFIRMATIONS);
    assert.equal(new Set(scene.tenant.writes.map((write) => write.personId)).size, CONFIRMATIONS);
    const events = new Map<string, number>();
    for (const { event } of await scene.audit()) events.set(event, (events.get(event) ?? 0) + 1);
    assert.deepEqual(
      [...events],
      [
        ["reset-intended", CONFIRMATIONS],
        ["reset-changed", CONFIRMATIONS],
      ],
    );
  });
});
