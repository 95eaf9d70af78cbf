import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { idOf } from "../../support/contoso.js";
import { type FakeTenantServers, startFakeTenant } from "../../support/graph-fake/start-fake-tenant.js";

const MAIN = fileURLToPath(new URL("../../../bot/chat/main.js", import.meta.url));

describe("npm run chat, over a fake of Microsoft Graph", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "chat-graph-"));
  let tenant: FakeTenantServers;
  before(async () => {
    tenant = await startFakeTenant();
  });
  after(async () => {
    await tenant.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("resets a password in the tenant behind Graph", async () => {
    const lines = ["Sandra needs a new password", "INC-10423", "#1", "#1"].join("\n");
    const output = await chat(lines, "--as", "rachel.morgan@contoso.com", "--lang", "en");
    for (const words of [
      "You speak as Rachel Morgan (rachel",
      "The new password is set",
      "http://127.0.0.1:",
    ])
      assert.ok(output.includes(words), `"${words}" is not in:\n${output}`);
    const { password = "", properties } = tenant.fake.tenant.users.get(idOf("sandra.dewit")) ?? assert.fail();
    assert.match(password, /.{12}/);
    assert.equal(output.includes(password), false);
    assert.match(JSON.stringify(properties["passwordProfile"]), /"forceChangePasswordNextSignIn":true/);
  });

  function chat(input: string, ...args: readonly string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const env = { PATH: process.env["PATH"], DATA_DIR: folder, ...tenant.settings };
      const child = spawn(process.execPath, [MAIN, ...args], { env, cwd: folder });
      let output = "";
      child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.once("error", reject);
      child.once("close", (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
      child.stdin.end(input);
    });
  }
});
