import assert from "node:assert/strict";
import { person } from "./support/people.js";
import { role, standing } from "./support/role-names.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

describe("asking which roles could reset one's own account", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene();
  });
  afterEach(() => scene.end());

  async function namesFor(account: typeof HELEN | "somebody"): Promise<readonly string[]> {
    const may = await scene.guard.whoMayReset(account);
    assert.ok(may.kind === "roles");
    return may.roles.map(({ name }) => name);
  }

  it("names those of the table, from the least powerful, and writes no line about it", async () => {
    assert.deepEqual(await namesFor(HELEN), [
      "Helpdesk Administrator",
      "User Administrator",
      "Privileged Authentication Administrator",
      "Global Administrator",
    ]);
    assert.deepEqual(await scene.trail(), []);
  });

  it("names two for a Global Administrator, and for somebody of whom nothing is known", async () => {
    scene.tenant.put(person("helen"), standing([role("Global Administrator")]));
    const two = ["Privileged Authentication Administrator", "Global Administrator"];
    assert.deepEqual(await namesFor(HELEN), two);
    assert.deepEqual(await namesFor("somebody"), two);
  });

  it("asks the directory nothing about somebody", async () => {
    await scene.guard.whoMayReset("somebody");
    assert.deepEqual(scene.tenant.questions, []);
  });

  it("is unavailable for an account that is not there", async () => {
    assert.deepEqual(await scene.guard.whoMayReset({ ...HELEN, personId: "nobody" }), {
      kind: "unavailable",
    });
  });
});
