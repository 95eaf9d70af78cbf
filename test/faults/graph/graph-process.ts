import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { GraphAccount, GraphPlan } from "./plan.js";

const MAIN = fileURLToPath(new URL("main.js", import.meta.url));

/** The fake of Graph in another process, and the strings it is moved by. */
export interface GraphProcess {
  readonly url: string;
  plan(plan: GraphPlan): Promise<void>;
  /** Nothing more goes wrong. */
  calm(): Promise<void>;
  account(personId: string): Promise<GraphAccount>;
  stop(): Promise<void>;
}

export async function startGraphProcess(people: number): Promise<GraphProcess> {
  const child = fork(MAIN, [String(people)], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const { url, control } = await new Promise<{ url: string; control: string }>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the fake of Graph ended with ${code}`)));
    child.once("message", (message: unknown) => resolve(message as { url: string; control: string }));
  });
  const post = async (path: string, body: object): Promise<unknown> =>
    (await fetch(`${control}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
  return {
    url,
    plan: async (plan) => void (await post("/plan", plan)),
    calm: async () => void (await post("/calm", {})),
    account: async (personId) => (await post("/account", { personId })) as GraphAccount,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners("exit");
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}
