import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Account, Plan } from "./faults.js";

const MAIN = fileURLToPath(new URL("main.js", import.meta.url));

/** The fake directory in another process, and the strings it is moved by. */
export interface DirectoryProcess {
  readonly url: string;
  plan(plan: Plan): Promise<void>;
  account(personId: string): Promise<Account>;
  /** Calls back when a write of this person has arrived, once. */
  onWrite(personId: string, then: () => void): void;
  stop(): Promise<void>;
}

export async function startDirectoryProcess(people: number): Promise<DirectoryProcess> {
  const child = fork(MAIN, [String(people)], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const waiting = new Map<string, () => void>();
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the fake directory ended with ${code}`)));
    child.on("message", (message: unknown) => {
      const told = message as { kind: "ready"; url: string } | { kind: "write"; personId: string };
      if (told.kind === "ready") return resolve(told.url);
      waiting.get(told.personId)?.();
      waiting.delete(told.personId);
    });
  });
  const post = async (path: string, body: object): Promise<unknown> =>
    (await fetch(`${url}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
  return {
    url,
    plan: async (plan) => void (await post("/plan", plan)),
    account: async (personId) => (await post("/account", { personId })) as Account,
    onWrite: (personId, then) => void waiting.set(personId, then),
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners("exit");
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}
