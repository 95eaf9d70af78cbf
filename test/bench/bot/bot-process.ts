import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How a bot is started, and the line that says where it listens (its first group is the address). */
export interface BotKind {
  readonly name: "ours" | "echo";
  readonly script: string;
  readonly ready: RegExp;
}

export const OURS: BotKind = {
  name: "ours",
  script: fileURLToPath(new URL("../../../bot/main.js", import.meta.url)),
  ready: /Password support is ready: (\S+)/,
};

export const ECHO: BotKind = {
  name: "echo",
  script: fileURLToPath(new URL("../echo-bot.js", import.meta.url)),
  ready: /listening to (\S+)/,
};

/** A bot in a process of its own, with an empty data folder that goes when it stops. */
export interface BotProcess {
  readonly kind: BotKind;
  readonly url: string;
  /** From spawn to the line that says it listens. */
  readonly startMs: number;
  /** Resident memory in megabytes, or NaN where the system does not tell. */
  memory(): number;
  stop(): Promise<void>;
}

const START_DEADLINE = 30_000;
const STOP_DEADLINE = 5_000;
/** A child needs no more of the environment; a developer's settings would make it another bot. */
const PASSED_ON = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"] as const;

export async function startBot(kind: BotKind): Promise<BotProcess> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const inherited = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const begun = performance.now();
  const child = spawn(process.execPath, [kind.script], {
    // Away from the project: both bots may read a .env of the folder they run in.
    cwd: folder,
    env: { ...Object.fromEntries(inherited), PORT: "0", DATA_DIR: join(folder, "data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const url = await addressOf(child, kind);
    const startMs = performance.now() - begun;
    return { kind, url, startMs, memory: () => residentMegabytes(child.pid), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child: ChildProcess, { name, ready }: BotKind): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    let complained = "";
    const fail = (what: string) => {
      clearTimeout(timer);
      reject(new Error(`${name}: ${what}. ${complained.slice(-1_500)}`.trim()));
    };
    const timer = setTimeout(() => fail(`did not listen within ${START_DEADLINE} ms`), START_DEADLINE);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code, signal) => fail(`ended with ${code ?? signal} before it listened`));
    child.stderr?.on("data", (chunk: Buffer) => (complained = (complained + chunk.toString()).slice(-2_000)));
    child.stdout?.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000);
      const address = ready.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_DEADLINE);
  await gone;
  clearTimeout(timer);
}

function residentMegabytes(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(statusOf(pid))?.[1] ?? psOf(pid);
  return Number(kilobytes) / 1024;
}

function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

/** Systems without /proc. */
function psOf(pid: number | undefined): string {
  try {
    return execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "NaN";
  }
}
