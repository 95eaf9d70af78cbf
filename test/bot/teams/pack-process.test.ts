import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { APP_ID } from "../../support/activities.js";

const MAIN = fileURLToPath(new URL("../../../bot/teams/pack/main.js", import.meta.url));
const SETTINGS = { MicrosoftAppId: APP_ID, PUBLIC_URL: "https://passwords.contoso.com" };
const OPTIONS = [
  ["--developer", "Contoso"],
  ["--website", "https://contoso.com"],
  ["--privacy", "https://contoso.com/privacy"],
  ["--terms", "https://contoso.com/terms"],
] as const;

describe("npm run teams:pack", function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pack-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const pack = (
    settings: Readonly<Record<string, string>>,
    args: readonly string[] = OPTIONS.flat(),
  ): Promise<{ code: number | null; output: string }> =>
    new Promise((resolve, reject) => {
      const env = { PATH: process.env["PATH"], ...settings };
      const child = spawn(process.execPath, [MAIN, ...args], { env, cwd: folder });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
      }
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, output }));
    });
  const made = () => existsSync(join(folder, "password-support.zip"));

  it("writes the package from the settings, and needs no secret for it", async () => {
    assert.deepEqual(await pack(SETTINGS), { code: 0, output: "password-support.zip\n" });
    assert.equal(readFileSync(join(folder, "password-support.zip")).toString("latin1", 0, 2), "PK");
  });

  it("names every wrong setting and option at once, and writes nothing", async () => {
    const { code, output } = await pack(
      { MICROSOFT_APP_ID: APP_ID, PUBLIC_URL: "http://x", GRAPH_CLOUD: "mars" },
      ["--privacy", "contoso.com/privacy"],
    );
    assert.equal(code, 78);
    assert.match(output, /^MICROSOFT_APP_ID is not read\. Did you mean MicrosoftAppId\?$/m);
    assert.doesNotMatch(output, /^MicrosoftAppId /m);
    assert.match(output, /^PUBLIC_URL must be an https address/m);
    assert.match(output, /^GRAPH_CLOUD must be one of public/m);
    assert.match(output, /^--developer is not given/m);
    assert.match(output, /^--privacy must be an https address$/m);
    assert.equal(made(), false);
  });

  it("tells how to use it where only the options are wrong", async () => {
    for (const args of [[], ["--colour", "blue"]]) {
      const { code, output } = await pack(SETTINGS, args);
      assert.equal(code, 2);
      assert.match(output, /npm run teams:pack -- --developer NAME/);
    }
    assert.equal(made(), false);
  });

  it("names the field that Teams would refuse and where to change it, and writes nothing", async () => {
    const { code, output } = await pack(SETTINGS, [...OPTIONS.flat(), "--developer", "x".repeat(40)]);
    assert.equal(code, 1);
    assert.match(
      output,
      /developer\.name has 40 characters, at most 32 are allowed .*Change it in --developer\./,
    );
    assert.equal(made(), false);
  });
});
