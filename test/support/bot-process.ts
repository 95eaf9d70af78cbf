import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../bot/main.js", import.meta.url));

/** The bot as `npm start` runs it: a process of its own, on a free port, with an empty data folder. */
export interface BotProcess {
  readonly url: string;
  readonly dataDir: string;
  /** All it wrote, to both outputs. */
  readonly output: () => string;
  /** Every byte of the data folder, as text. */
  readonly data: () => string;
  /** Ends the process at once, and starts another on the same port and data. */
  restart(): Promise<void>;
  /** Asks it to end; gives its exit code (null: by a signal) and how long that took. The data stays until `stop`. */
  terminate(): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
  stop(): Promise<void>;
}

/** `main`: another program than the bot's own, which says in the same words that it is ready. */
export async function startBotProcess(
  settings: Readonly<Record<string, string>> = {},
  main = MAIN,
): Promise<BotProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), "bot-process-"));
  let output = "";
  const start = (port: string): Promise<{ child: ChildProcess; url: string }> =>
    new Promise((resolve, reject) => {
      const env = {
        PATH: process.env["PATH"],
        HOME: process.env["HOME"],
        PORT: port,
        DATA_DIR: dataDir,
        LOG_LEVEL: "debug",
        ...settings,
      };
      const child = spawn(process.execPath, [main], { env, cwd: dataDir });
      const hear = (chunk: Buffer) => {
        output += chunk.toString();
        const url = /ready: (http:\/\/\S+)/.exec(output)?.[1];
        if (url !== undefined) resolve({ child, url });
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => reject(new Error(`the bot ended with ${code}: ${output}`)));
    });
  let { child, url } = await start("0");
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null) return child.exitCode;
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill(signal);
    return ended;
  };
  return {
    url,
    dataDir,
    output: () => output,
    data: () =>
      readdirSync(dataDir)
        .map((name) => readFileSync(join(dataDir, name), "latin1"))
        .join(""),
    restart: async () => {
      await end("SIGKILL");
      ({ child } = await start(new URL(url).port));
    },
    async terminate() {
      const began = performance.now();
      const code = await end("SIGTERM");
      return { code, milliseconds: performance.now() - began };
    },
    stop: async () => {
      await end("SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
