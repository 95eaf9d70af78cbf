import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SupportCase } from "../../../adapters/ports/handoff.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { createSettableClock } from "../../support/settable-clock.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const MAIN = fileURLToPath(new URL("../../../bot/cases/main.js", import.meta.url));

describe("npm run cases", function () {
  this.timeout(60_000);
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "cases-command-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  async function keep(...numbers: readonly string[]): Promise<void> {
    const store = await createSqliteStore({
      directory: dataDir,
      clock: createSettableClock(),
      seal: TEST_SEAL,
    });
    for (const [index, number] of numbers.entries()) await store.cases.open(aCase(number, index));
    await store.close();
  }

  function run(...args: readonly string[]) {
    const { PATH } = process.env;
    const env = { PATH, DATA_DIR: dataDir };
    return spawnSync(process.execPath, [MAIN, ...args], { cwd: dataDir, env, encoding: "utf8" });
  }

  it("lists the newest first, as lines or as JSON", async () => {
    await keep("K7R3QD", "M4X9TC");
    const { status, stdout } = run("list");
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^M4X9TC  open       person  2026-03-02T09:00:01\.000Z  nl  account-locked\nK7R3QD /,
    );
    const [first] = run("list", "--json").stdout.trim().split("\n");
    assert.equal((JSON.parse(first ?? "") as SupportCase).number, "M4X9TC");
  });

  it("shows one, however its number is typed, and lets no text of it move the cursor", async () => {
    await keep("K7R3QD");
    const { status, stdout } = run("show", "k7r-3qd");
    assert.equal(status, 0);
    for (const line of [
      "Case:         K7R3QD",
      "Diagnosis:    unlicensed",
      "Code:         SSPR_0012",
      "  forgot-own-password: needs-person",
      "  person | help  [31m me",
    ]) {
      assert.ok(stdout.split("\n").includes(line), `${line} in\n${stdout}`);
    }
  });

  it("ends with 1 for a case that is not there, and with 2 and the usage for anything else", async () => {
    await keep("K7R3QD");
    assert.equal(run("show", "M4X9TC").status, 1);
    for (const args of [[], ["list", "more"], ["show"], ["show", "a", "b"], ["close", "K7R3QD"]]) {
      const { status, stderr, stdout } = run(...args);
      assert.deepEqual([status, stdout], [2, ""], args.join(" "));
      assert.match(stderr, /npm run --silent cases -- list/);
    }
    assert.equal(run("list", "--xml").status, 2);
  });
});

function aCase(number: string, second: number): SupportCase {
  const at = new Date(`2026-03-02T09:00:0${second}.000Z`);
  return {
    number,
    for: "person",
    personId: "person",
    askedById: "person",
    conversationId: "conversation",
    language: "nl",
    topic: "account-locked",
    diagnosis: "unlicensed",
    code: "SSPR_0012",
    steps: [{ topic: "forgot-own-password", ended: "needs-person" }],
    transcript: [{ by: "person", text: "help \u001B[31m\nme" }],
    state: "open",
    openedAt: at,
    changedAt: at,
  };
}
