import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { inspect } from "node:util";

import type { PasswordWrite } from "../../../../adapters/ports/directory.js";
import { person } from "./support/people.js";
import { createScene, HELEN, type Scene } from "./support/scene.js";

describe("the generated password", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await createScene();
  });
  afterEach(() => scene.end());

  it("is in no outcome, audit line, pending action, fault, warning or byte of the database, in 100 flows", async () => {
    const seen: string[] = [];
    const warned = (warning: Error): void => void seen.push(String(warning.stack));
    process.on("warning", warned);
    const endings: readonly (() => Promise<PasswordWrite>)[] = [
      async () => ({ kind: "changed", directoryRequestId: "request" }),
      async () => ({ kind: "not-changed", reason: "password-policy" }),
      async () => ({ kind: "unknown", operatorHint: "504" }),
      async () => {
        throw new Error(`the request was ${scene.passwords.at(-1) ?? ""}`);
      },
    ];
    for (let flow = 0; flow < 100; flow += 1) {
      const target = `person-${flow}`;
      scene.tenant.put(person(target));
      scene.tenant.onWrite(async (apply) => {
        if (flow % 3 !== 0) apply();
        return (endings[flow % endings.length] ?? assert.fail())();
      });
      const outcome = await scene.guard.execute(HELEN, await scene.confirmation(target));
      seen.push(JSON.stringify(outcome), inspect(outcome, { depth: 20, showHidden: true }));
    }
    seen.push(...scene.faults.map((fault) => inspect(fault, { depth: 20, showHidden: true })));
    seen.push(JSON.stringify(await scene.audit()));
    // The table itself, spent rows included, and what the database engine has put on disk for it.
    for (const file of [scene.file, `${scene.file}-wal`]) {
      if (existsSync(file)) seen.push(readFileSync(file, "latin1"));
    }
    process.off("warning", warned);

    const everything = seen.join("\n");
    assert.equal(scene.passwords.length, 100);
    assert.ok(everything.includes("person-99") && everything.includes("reset-unknown"));
    for (const password of scene.passwords) {
      assert.ok(!everything.includes(password), "the password was found");
      assert.ok(
        !everything.includes(password.replaceAll("-", "")),
        "the password was found without its dashes",
      );
    }
  });
});
