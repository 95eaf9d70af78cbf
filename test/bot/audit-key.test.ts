import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import { auditKey } from "../../bot/audit-key.js";
import { readConfig } from "../../bot/config.js";

describe("the audit key", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = join(mkdtempSync(join(tmpdir(), "audit-key-")), "data");
  });
  afterEach(() => rmSync(join(dataDir, ".."), { recursive: true }));

  function keyWith(env: Readonly<Record<string, string>>): Uint8Array {
    const reading = readConfig({ DATA_DIR: dataDir, ...env });
    if (reading.kind === "faults") return assert.fail("the settings are refused");
    return auditKey(reading.config, createSystemRandom());
  }

  it("of local mode is made once, for its owner's eyes, with nothing left beside it", () => {
    const key = keyWith({});
    assert.equal(key.length, 32);
    assert.deepEqual(readdirSync(dataDir), ["audit.key"]);
    const file = join(dataDir, "audit.key");
    if (process.platform !== "win32") assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual(keyWith({}), readFileSync(file));
    assert.deepEqual(Buffer.from(key), readFileSync(file));
  });

  it("is that of AUDIT_KEY where there is one, in base64, base64url or hexadecimal, and then no file", () => {
    const bytes = Buffer.from("PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=", "base64");
    for (const encoding of ["base64", "base64url", "hex"] as const) {
      assert.deepEqual(keyWith({ AUDIT_KEY: bytes.toString(encoding) }), bytes);
    }
    assert.throws(() => readdirSync(dataDir), /ENOENT/);
  });

  it("is never replaced: a damaged one is told", () => {
    keyWith({});
    const file = join(dataDir, "audit.key");
    writeFileSync(file, "short");
    assert.throws(() => keyWith({}), /audit\.key does not hold the 32 bytes .* backup, or set AUDIT_KEY/);
    assert.equal(readFileSync(file, "utf8"), "short");
  });
});
