import assert from "node:assert/strict";

import type { ApprovalAsked } from "../../../../../adapters/ports/approving.js";
import type { Actor } from "../../../../../adapters/ports/guard.js";
import type { OutboxMessage } from "../../../../../adapters/ports/outbox.js";
import { ROOMY_RULES } from "../../../../support/roomy-rules.js";
import { person } from "./people.js";
import { role, standing } from "./role-names.js";
import { createScene, type Scene, type SceneChanges } from "./scene.js";

/** Ada asks for `tom`, an administrator; Ben and Cas may approve; Dee may not. */
export interface SecondPersonScene extends Scene {
  /** Gives somebody a chat of their own with the bot. */
  reach(personId: string): Promise<void>;
  prepareTom(): Promise<string>;
  /** Up to the request for approval. */
  askFor(typedName?: string): Promise<{ readonly actionId: string; readonly asked: ApprovalAsked }>;
  /** The same, where it is asked. */
  request(): Promise<{ readonly actionId: string; readonly requestId: string }>;
  /** What waits to be told, those of a person or all. */
  waiting(personId?: string): Promise<readonly OutboxMessage[]>;
}

function actor(personId: string): Actor {
  return { personId, conversationId: `chat-of-${personId}`, personal: true };
}

export const ADA = actor("ada");
export const BEN = actor("ben");
export const CAS = actor("cas");
export const DEE = actor("dee");
export const TOM = actor("tom");
export const WHY = "lost the phone on the train, INC-77";

export async function createSecondPersonScene({
  house = ROOMY_RULES,
  ...changes
}: SceneChanges = {}): Promise<SecondPersonScene> {
  const scene = await createScene({ ...changes, house: { ...house, privilegedTargets: "with-approval" } });
  const { tenant, store, guard, clock } = scene;
  tenant.put(person("ada", { displayName: "Ada Admin" }), standing([role("Global Administrator")]));
  tenant.put(person("ben", { displayName: "Ben Bakker" }), standing([role("Global Administrator")]));
  tenant.put(person("cas"), standing([role("Privileged Authentication Administrator")]));
  tenant.put(person("dee"), standing([role("Helpdesk Administrator")]));
  tenant.put(person("tom", { displayName: "Tom Álvarez" }), standing([role("User Administrator")]));
  let looks = 0;

  async function reach(personId: string): Promise<void> {
    const conversationId = `chat-of-${personId}`;
    await store.personalChats.remember({ personId, conversationId, reference: {}, language: "en" });
  }
  for (const id of ["ada", "ben", "cas", "dee", "tom"]) await reach(id);

  async function prepareTom(): Promise<string> {
    const prepared = await guard.prepare({ actor: ADA, targetId: "tom", reason: WHY, beganAt: clock.now() });
    assert.ok(prepared.kind === "needs-approval", JSON.stringify(prepared));
    return prepared.actionId;
  }

  async function askFor(typedName = "Tom Álvarez") {
    const actionId = await prepareTom();
    return { actionId, asked: await guard.requestApproval(ADA, actionId, typedName) };
  }

  return {
    ...scene,
    reach,
    prepareTom,
    askFor,
    async request() {
      const { actionId, asked } = await askFor();
      assert.ok(asked.kind === "asked", JSON.stringify(asked));
      return { actionId, requestId: asked.requestId };
    },
    async waiting(personId) {
      looks += 1;
      const claimed = await store.outbox.claim(clock.now(), `look ${looks}`, 0, 100);
      return claimed.flatMap(({ id, notice, dueAt, giveUpAt, ...message }) =>
        notice !== undefined && (personId === undefined || message.personId === personId)
          ? [{ id, personId: message.personId, notice, dueAt, giveUpAt }]
          : [],
      );
    },
  };
}
