import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { articleText, withFolder } from "../support/articles.js";

const MAIN = fileURLToPath(new URL("../../../knowledge/cli/main.js", import.meta.url));

function run(...args: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: "utf8",
    env: {},
  });
  return { code: status, out: stdout, err: stderr };
}

describe("npm run knowledge", () => {
  it("lists what it can do when the subcommand is missing or unknown", () => {
    for (const args of [[], ["chek"], ["constructor"]]) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, /^npm run knowledge -- check/);
    }
  });

  it("exits with 1 when the check finds an error, and with 2 when an option is unknown", async () => {
    await withFolder({ "vpn-password/en.md": articleText() }, (folder) => {
      const { code, out } = run("check", folder, "--errors");
      assert.equal(code, 1);
      assert.match(out, /vpn-password\/en\.md:1: error: there is no nl\.md beside it/);
    });
    assert.equal(run("check", "--nonsense").code, 2);
  });
});
