import assert from "node:assert/strict";

import type { Actor } from "../../../../adapters/ports/guard.js";
import { ROOMY_RULES } from "../../../support/roomy-rules.js";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

/** What a look-up says and does: its bytes, what it asks the directory in which order, what it asks the store. */
interface Trace {
  readonly says: string;
  readonly asks: readonly string[];
  readonly stores: readonly string[];
}

describe("a look-up of people who are unknown, out of reach or protected", () => {
  let scene: Scene;
  let stores: string[] = [];
  const outsider: Actor = { ...HELEN, personId: "olga" };

  before(async () => {
    scene = await createScene({
      house: { ...ROOMY_RULES, protectedAccounts: ["vault"] },
      storeOf: (store) => ({
        ...store,
        actions: store.actions,
        audit: { ...store.audit, append: (entry) => (stores.push("append"), store.audit.append(entry)) },
        limits: {
          take: (rules, now) => (stores.push(`take ${rules.length}`), store.limits.take(rules, now)),
          look: (rules, now) => (stores.push(`look ${rules.length}`), store.limits.look(rules, now)),
        },
      }),
    });
    const { tenant } = scene;
    tenant.put(person("olga"));
    tenant.put(person("admin"), standing([role("Global Administrator")]));
    tenant.put(person("grouped"), standing([], { inRoleAssignableGroup: true }));
    tenant.put(person("vault"));
    for (let number = 0; number < 7; number += 1) {
      tenant.put(
        person(`boss${number}`, { displayName: "Boss" }),
        standing([role("Privileged Role Administrator")]),
      );
    }
  });
  after(() => scene.end());

  async function trace(actor: Actor, query: string): Promise<Trace> {
    const before = scene.tenant.questions.length;
    stores = [];
    const found = await scene.guard.lookUp(actor, query);
    const asks = scene.tenant.questions.slice(before).map((each) => each.slice(0, each.indexOf(":")));
    return { says: JSON.stringify(found), asks, stores };
  }

  const HIDDEN = ["admin", "grouped", "vault", "Boss", "boss0"];

  it("is the same to a help desk whose roles do not reach them, and differs from one that finds", async () => {
    const unknown = await trace(HELEN, "nobody");
    assert.match(unknown.says, /^\{"kind":"none"/);
    for (const query of HIDDEN) assert.deepEqual(await trace(HELEN, query), unknown, query);
    assert.notDeepEqual(await trace(HELEN, "Sandra"), unknown);
  });

  it("is the same to somebody without a role, for whom nobody is looked up at all", async () => {
    const unknown = await trace(outsider, "nobody");
    assert.match(unknown.says, /"no-role"/);
    assert.ok(!unknown.asks.includes("findPeople"));
    for (const query of [...HIDDEN, "Sandra"]) assert.deepEqual(await trace(outsider, query), unknown, query);
  });

  it("leaves hidden people out of a list, and the audit says which rule hid them", async () => {
    scene.tenant.put(person("boss in reach", { displayName: "Boss" }));
    scene.tenant.remove("boss0");
    scene.tenant.remove("boss1");
    scene.tenant.remove("boss2");
    scene.tenant.remove("boss3");
    const found = await scene.guard.lookUp(HELEN, "Boss");
    assert.ok(found.kind === "one" && found.person.id === "boss in reach", JSON.stringify(found));
    const before = (await scene.audit()).length;
    await scene.guard.lookUp(HELEN, "vault");
    await scene.guard.lookUp(HELEN, "admin");
    await scene.guard.lookUp(HELEN, "nobody");
    const lines = (await scene.audit()).slice(before).map(({ rule, targetId }) => [rule, targetId]);
    assert.deepEqual(lines, [
      ["protected-account", "vault"],
      ["role-too-low", "admin"],
      ["nobody-found", undefined],
    ]);
  });

  it("is also kind about one's own account: it is found, and refused for what it is", async () => {
    const found = await scene.guard.lookUp(HELEN, "helen");
    assert.ok(found.kind === "one" && found.person.id === "helen");
  });
});
