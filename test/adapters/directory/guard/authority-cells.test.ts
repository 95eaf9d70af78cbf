import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { authorityCells } from "../../../../adapters/directory/guard/authority-cells.js";
import { ACTING_ROLES, TARGET_KINDS } from "../../../../adapters/directory/guard/authority-matrix.js";

const MAIN = fileURLToPath(new URL("../../../../bot/authority/main.js", import.meta.url));

describe("the cells of the authority matrix", () => {
  it("are 108, one for every role and target, 69 of which allow", () => {
    const cells = authorityCells();
    assert.equal(cells.length, 108);
    assert.equal(new Set(cells.map(({ actor, target }) => `${actor} > ${target}`)).size, 108);
    assert.equal(cells.filter(({ allowed }) => allowed).length, 69);
  });

  it("are decided by the guard's rule as the official table has them", () => {
    const written = TARGET_KINDS.flatMap((kind) =>
      ACTING_ROLES.map((role) => ({
        actor: role.name,
        target: kind.name,
        allowed: kind.resettableBy.includes(role.key),
      })),
    );
    assert.deepEqual(authorityCells(), written);
  });

  it("are printed as JSON for programs and as a table for people", () => {
    const json: unknown = JSON.parse(execFileSync(process.execPath, [MAIN, "--json"], { encoding: "utf8" }));
    assert.deepEqual(json, authorityCells());
    const table = execFileSync(process.execPath, [MAIN], { encoding: "utf8" });
    assert.match(table, /^-  +yes  +- +yes  +yes +yes +Helpdesk Administrator$/m);
    assert.match(table, /^Password  Helpdesk  Authentication  User  Privileged Authentication  Global/m);
    const wrong = spawnSync(process.execPath, [MAIN, "--xml"], { encoding: "utf8" });
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /npm run authority/);
  });
});
