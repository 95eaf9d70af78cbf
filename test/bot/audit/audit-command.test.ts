import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import LibsqlDatabase from "libsql";
import { createSystemClock } from "../../../adapters/clock/system-clock.js";
import { createSystemRandom } from "../../../adapters/random/system-random.js";
import { type LocalConfig, readConfig } from "../../../bot/config.js";
import { createLog } from "../../../bot/log.js";
import { openAuditedStore } from "../../../bot/open-audited-store.js";

const MAIN = fileURLToPath(new URL("../../../bot/audit/main.js", import.meta.url));
const ANOTHER_KEY = "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=";

describe("npm run audit", function () {
  this.timeout(60_000);
  let dataDir: string;
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "audit-command-"));
    const store = await openRunning({});
    for (let number = 1; number <= 3; number += 1) {
      await store.audit.append({
        at: `2026-03-02T09:00:0${number}.000Z`,
        event: "reset-denied",
        actorId: `actor ${number}`,
        conversationId: "c",
        reason: "=1+1",
      });
    }
    await store.close();
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  function settings(env: Readonly<Record<string, string>>): LocalConfig {
    const reading = readConfig({ DATA_DIR: dataDir, ...env });
    return reading.kind === "config" && reading.config.mode === "local" ? reading.config : assert.fail();
  }

  function openRunning(env: Readonly<Record<string, string>>) {
    const clock = createSystemClock();
    const log = createLog({ level: "error", write: () => undefined, clock });
    return openAuditedStore(settings(env), { clock, random: createSystemRandom(), log });
  }

  function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const { PATH } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
      cwd: dataDir,
      env: { PATH, DATA_DIR: dataDir, ...env },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  function tamper(statement: string): void {
    const database = new LibsqlDatabase(join(dataDir, "support.db"));
    database.exec(
      "drop trigger if exists audit_entry_no_update; drop trigger if exists audit_entry_no_delete",
    );
    database.exec(statement);
    database.close();
  }

  it("verify finds what a bot wrote sound and anchored, ends with 0, and names a changed entry with 1", () => {
    const sound = run(["verify", "--json"]);
    assert.deepEqual(JSON.parse(sound.stdout), {
      kind: "sound",
      entries: 3,
      anchoredUpTo: 3,
      sealedLater: 0,
    });
    assert.equal(sound.status, 0);
    tamper("update audit_entry set actor_id = 'somebody else' where sequence = 2");
    const tampered = run(["verify"]);
    assert.equal(tampered.status, 1);
    assert.match(tampered.stdout, /First bad entry: 2\.\nEntry 2 is not as it was sealed/);
    assert.deepEqual(JSON.parse(run(["verify", "--json"]).stdout), {
      kind: "tampered",
      what: "edited",
      entry: 2,
    });
  });

  it("verify sees a cut end by the anchors, also by a copy of them from elsewhere", () => {
    tamper("delete from audit_entry where sequence = 3");
    const cut = run(["verify"]);
    assert.equal(cut.status, 1);
    assert.match(
      cut.stdout,
      /First bad entry: 3\.\nEntry 3 is missing at the end: an anchor knows of them\./,
    );
    const anchors = join(dataDir, "audit-anchors.jsonl");
    const copy = join(dataDir, "copy.jsonl");
    renameSync(anchors, copy);
    const blind = run(["verify"]);
    assert.equal(blind.status, 0);
    assert.match(blind.stdout, /No anchor confirms where it ends/);
    assert.equal(run(["verify", "--anchors", copy]).status, 1);
  });

  it("anchor prints what it adds to the file, and anchors nothing that an anchor contradicts", () => {
    const made = run(["anchor"]);
    assert.equal(made.status, 0);
    assert.ok(readFileSync(join(dataDir, "audit-anchors.jsonl"), "utf8").endsWith(`\n${made.stdout}`));
    tamper("delete from audit_entry where sequence = 3");
    const refused = run(["anchor"]);
    assert.deepEqual([refused.status, refused.stdout], [1, ""]);
    assert.match(refused.stderr, /Entry 3 is not what was anchored/);
  });

  it("export prints JSON lines, or CSV that no spreadsheet runs", () => {
    const json = run(["export"]);
    assert.equal(json.status, 0);
    assert.deepEqual(
      json.stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { actorId: string }).actorId),
      ["actor 1", "actor 2", "actor 3"],
    );
    assert.match(
      run(["export", "--csv"]).stdout,
      /^1,2026-03-02T09:00:01\.000Z,reset-denied,actor 1,,c,,"'=1\+1",/m,
    );
  });

  it("ends with 2 and says what to write or set when nothing could be checked", () => {
    for (const args of [
      [],
      ["prove"],
      ["verify", "--xml"],
      ["export", "--json", "--csv"],
      ["verify", "more"],
    ]) {
      const { status, stderr, stdout } = run(args);
      assert.deepEqual([status, stdout], [2, ""], args.join(" "));
      assert.match(stderr, /npm run audit -- verify/);
    }
    assert.match(run(["verify", "--anchors", "nowhere"]).stderr, /There is no anchor file nowhere/);
    const settingsFault = run(["verify"], { AUDIT_KEY: "hush hush" });
    assert.equal(settingsFault.status, 2);
    assert.match(settingsFault.stderr, /AUDIT_KEY must be at least 32 random bytes/);
    assert.ok(!settingsFault.stderr.includes("hush"));
    assert.equal(run(["verify"], { DATABASE_URL: "postgres://bot:hush@127.0.0.1:1/x" }).status, 2);
  });

  it("says so when the key is another one, and the bot does not start with it", async () => {
    const { status, stdout } = run(["verify"], { AUDIT_KEY: ANOTHER_KEY });
    assert.equal(status, 1);
    assert.match(stdout, /Nothing in the record was sealed with this key/);
    await assert.rejects(openRunning({ AUDIT_KEY: ANOTHER_KEY }), /sealed with another key\. Set AUDIT_KEY/);
  });
});
