import assert from "node:assert/strict";

import {
  DEFAULT_HOUSE_RULES,
  type HouseLimits,
} from "../../../../../adapters/directory/guard/house-rules.js";
import type { BatchReport } from "../../../../../adapters/ports/batch.js";
import { person } from "./people.js";
import { createScene, HELEN, REASON, type Scene } from "./scene.js";

/** A scene with 45 more people, whose guard can be killed: its store then answers nothing any more. */
export function createBatchStage() {
  let scene: Scene | undefined;
  let killed = false;

  const mortal = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, key): unknown => {
        if (killed) throw new Error("killed");
        return Reflect.get(target, key);
      },
    });

  const current = (): Scene => {
    if (scene === undefined) throw new Error("the stage is used before it was opened");
    return scene;
  };

  return {
    get scene() {
      return current();
    },
    kill: () => void (killed = true),
    isKilled: () => killed,

    open: async (limits: Partial<HouseLimits> = {}): Promise<void> => {
      killed = false;
      scene = await createScene({
        house: { ...DEFAULT_HOUSE_RULES, limits: { ...DEFAULT_HOUSE_RULES.limits, ...limits } },
        storeOf: (store) => ({
          actions: mortal(store.actions),
          batches: mortal(store.batches),
          limits: mortal(store.limits),
          outbox: mortal(store.outbox),
          audit: mortal(store.audit),
        }),
      });
      for (let number = 0; number < 45; number += 1) scene.tenant.put(person(`person${number}`));
    },

    people: (count: number) => Array.from({ length: count }, (_, number) => `person${number}`),

    /** A confirmation of Helen's for these people. */
    prepared: async (targetIds: readonly string[]): Promise<string> => {
      const { guard, clock } = current();
      const plan = { actor: HELEN, targetIds, reason: REASON, revokeSessions: false };
      const made = await guard.batches.prepare({ ...plan, beganAt: clock.now() });
      assert.ok(made.kind === "ready", made.kind);
      return made.batchId;
    },

    report: async (batchId: string): Promise<BatchReport> => {
      const found = await current().guard.batches.report("helen", batchId);
      assert.ok(found);
      return found;
    },

    ends: ({ results }: BatchReport) => results.map(({ end }) => end),

    written: () => current().tenant.writes.map(({ personId }) => personId),

    /** What Helen is told by the outbox, by kind. */
    told: async (): Promise<readonly string[]> => {
      const messages = await current().messages();
      return messages.filter(({ personId }) => personId === "helen").map(({ notice }) => notice?.kind ?? "");
    },
  };
}
