import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Job, type Measurement, progress } from "./job.js";

export type Outcome =
  | { readonly kind: "measured"; readonly measurement: Measurement }
  | { readonly kind: "not-finished"; readonly seconds: number }
  | { readonly kind: "failed"; readonly message: string };

const CHILD = fileURLToPath(new URL("../matcher-child.js", import.meta.url));

/**
 * Measures one library in a process of its own, in an empty folder, so that it finds no .env; what it prints is dropped.
 * `seconds` bounds loading and training; measuring is bounded by the job.
 */
export async function runPeer(job: Job, seconds: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const child = fork(CHILD, { cwd: folder, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let complained = "";
  child.stderr?.on("data", (chunk: Buffer) => (complained = (complained + chunk.toString()).slice(-500)));
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Outcome>((resolve) => {
      const wait = (limit: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve({ kind: "not-finished", seconds: limit }), 1_000 * limit);
      };
      wait(seconds);
      child.on("message", (message) => {
        const said = progress.parse(message);
        switch (said.kind) {
          case "waiting":
            child.send(job);
            return;
          case "trained":
            wait(2 * job.measureSeconds);
            return;
          case "measured":
          case "failed":
            resolve(said);
            return;
        }
      });
      child.once("error", (error) => resolve({ kind: "failed", message: error.message }));
      child.once("exit", (code, signal) =>
        resolve({ kind: "failed", message: `ended with ${code ?? signal}. ${complained}`.trim() }),
      );
    });
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
    await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
