import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "../../bot/config-faults.js";

const MAIN = fileURLToPath(new URL("../../bot/main.js", import.meta.url));
const APP_ID = "5d1c8a4e-0f0b-4c57-9f3e-6a1f1d2b3c4d";
const SECRET = "Hunter2-canary";
const CLOUD: Environment = {
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppId: APP_ID,
  MicrosoftAppTenantId: APP_ID,
  MicrosoftAppPassword: SECRET,
  DIRECTORY: "graph",
  AUDIT_KEY: "PjmD9GU7gMy+gHbhR8eI+yAShhZFeZpz34riKsO5br0=",
  SECRETS_KEY: "bC0R2w3b4Zy3m1k9V0o6o4b8Kc7c0pYb5d8gQ2nF1xE=",
  PUBLIC_URL: "https://passwords.contoso.com",
};

/** The environments nobody may run this bot in, and the variable that the refusal must name. */
const WRONG: readonly (readonly [name: string, env: Environment, variable: string])[] = [
  ["an app id alone", { MicrosoftAppId: APP_ID }, "MicrosoftAppTenantId"],
  ["a blank app id", { ...CLOUD, MicrosoftAppId: "" }, "MicrosoftAppId"],
  ["an app id of blanks", { ...CLOUD, MicrosoftAppId: "   " }, "MicrosoftAppId"],
  ["an app id that is no GUID", { ...CLOUD, MicrosoftAppId: "my-bot" }, "MicrosoftAppId"],
  ["no tenant", { ...CLOUD, MicrosoftAppTenantId: undefined }, "MicrosoftAppTenantId"],
  ["no password", { ...CLOUD, MicrosoftAppPassword: undefined }, "MicrosoftAppPassword"],
  ["the type Azure gave up", { ...CLOUD, MicrosoftAppType: "MultiTenant" }, "MicrosoftAppType"],
  ["a misspelt type", { ...CLOUD, MicrosoftAppType: "singletennant" }, "MicrosoftAppType"],
  ["a misspelt name", { MICROSOFT_APP_ID: APP_ID }, "MICROSOFT_APP_ID"],
  ["the mock tenant in the cloud", { ...CLOUD, DIRECTORY: "mock" }, "DIRECTORY"],
  ["Graph without proof of who asks", { DIRECTORY: "graph" }, "DIRECTORY"],
  ["local mode on every address", { HOST: "0.0.0.0" }, "HOST"],
  ["local mode under a public address", { PUBLIC_URL: "https://passwords.contoso.com" }, "PUBLIC_URL"],
  ["another database", { DATABASE_URL: `mysql://bot:${SECRET}@db/bot` }, "DATABASE_URL"],
  ["a port that is a word", { PORT: SECRET }, "PORT"],
];

describe("the process, with wrong settings", function () {
  this.timeout(60_000);
  let folder: string;
  let port: number;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "wrong-settings-"));
    port = await freePort();
  });
  after(() => rm(folder, { recursive: true }));

  // In pairs: each is a process of its own, and a machine has at least two cores.
  for (let index = 0; index < WRONG.length; index += 2) {
    const pair = WRONG.slice(index, index + 2);
    it(`ends at once and says why: ${pair.map(([name]) => name).join("; ")}`, async () => {
      const ends = await Promise.all(
        pair.map(([, env]) => run({ PORT: String(port), DATA_DIR: folder, ...env })),
      );
      for (const [place, { code, stderr, stdout }] of ends.entries()) {
        assert.equal(code, 78, stderr);
        assert.match(stderr, new RegExp(`^ {2}${pair[place]?.[2]} `, "m"));
        assert.equal(stdout, "");
        assert.equal(stderr.includes(SECRET), false);
      }
      assert.equal(await listens(port), false);
      assert.deepEqual(await readdir(folder), []);
    });
  }

  /** Runs in an empty folder, so that no .env file of a developer gets in; killed after two seconds. */
  function run(env: Environment): Promise<{ code: number | null; stdout: string; stderr: string }> {
    return new Promise((resolve, reject) => {
      const given = Object.entries(env).filter(([, value]) => value !== undefined);
      const child = spawn(process.execPath, [MAIN], {
        cwd: folder,
        env: { PATH: process.env["PATH"], ...Object.fromEntries(given) },
        timeout: 2_000,
      });
      let stdout = "";
      let stderr = "";
      child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, stdout, stderr }));
    });
  }
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
