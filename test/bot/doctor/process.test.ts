import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { callerWith } from "../../support/graph-fake/start-contoso.js";
import { type FakeTenantServers, startFakeTenant } from "../../support/graph-fake/start-fake-tenant.js";

const MAIN = fileURLToPath(new URL("../../../bot/doctor/main.js", import.meta.url));
const REPORT = z.object({
  healthy: z.boolean(),
  checks: z.array(z.object({ name: z.string(), result: z.string(), says: z.string() })),
});

describe("npm run doctor", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "doctor-"));
  let servers: FakeTenantServers;
  before(async () => {
    servers = await startFakeTenant();
  });
  after(async () => {
    await servers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has nothing to find on the mock tenant", async () => {
    const { code, stdout } = await doctor({});
    assert.equal(code, 0);
    assert.match(stdout, /^ok +directory: the mock tenant/);
  });

  it("is content with the fake, and says so to people and to programs", async () => {
    const { code, stdout } = await doctor(servers.settings);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^ok +permission User\.Read\.All: granted$/m);
    const { healthy, checks } = REPORT.parse(JSON.parse((await doctor(servers.settings, "--json")).stdout));
    assert.equal(healthy, true);
    assert.equal(
      stdout.split("\n").filter((line) => /^(ok|warning|fault) /.test(line)).length,
      checks.length,
    );
  });

  it("ends with 1 where nothing is granted", async () => {
    servers.identity.become(callerWith("application", []));
    const { code, stdout } = await doctor(servers.settings, "--json");
    assert.equal(code, 1);
    assert.equal(REPORT.parse(JSON.parse(stdout)).healthy, false);
  });

  it("ends with 78 where the settings are wrong, and with 2 where it was asked wrongly", async () => {
    const wrong = await doctor({ PORT: "x" }, "--json");
    assert.equal(wrong.code, 78);
    assert.equal(REPORT.parse(JSON.parse(wrong.stdout)).checks[0]?.name, "PORT");
    assert.equal((await doctor({}, "--verbose")).code, 2);
  });

  function doctor(
    settings: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ): Promise<{ code: number | null; stdout: string }> {
    return new Promise((resolve, reject) => {
      const env = { PATH: process.env["PATH"], ...settings };
      const child = spawn(process.execPath, [MAIN, ...args], { env, cwd: folder });
      let stdout = "";
      child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, stdout }));
    });
  }
});
