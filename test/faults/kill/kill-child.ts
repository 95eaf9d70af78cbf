import { fork } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { DirectoryProcess } from "../directory/directory-process.js";
import { pair } from "../directory/people.js";
import { statementsIn, type Statement } from "../statements.js";
import { type ChildNews, type KillOrder, writeOf } from "./points.js";

const CHILD = fileURLToPath(new URL("child.js", import.meta.url));
/** For a machine with much else to do: an instance takes one or two seconds to start. */
const LONGEST_MS = 180_000;

export interface Killed {
  readonly order: KillOrder;
  /** By the machine's clock. */
  readonly killedAt: number;
  /** What was behind the button. */
  readonly confirm: object | undefined;
  /** What its person was told before it died. */
  readonly statements: readonly Statement[];
  /** Why it could not be killed where it should have been. */
  readonly failed?: string;
}

/** Starts an instance, and ends it with SIGKILL when it is where the order says. */
export async function killChild(order: KillOrder, directory: DirectoryProcess): Promise<Killed> {
  const { id: personId } = pair(order.number).target.person;
  const write = writeOf(order.point, order.number);
  if (write !== undefined) await directory.plan({ personId, write });
  const child = fork(CHILD, [JSON.stringify(order)], { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  const statements: Statement[] = [];
  let confirm: object | undefined;
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const there = new Promise<string | undefined>((resolve) => {
    child.on("message", (message: unknown) => {
      const news = message as ChildNews;
      if (news.kind === "heard") statements.push(...statementsIn(news.text));
      if (news.kind === "confirmation") confirm = news.confirm;
      if (news.kind === "at-point") resolve(undefined);
    });
    if (order.point === "during the write") directory.onWrite(personId, () => resolve(undefined));
    child.once("exit", (code) => resolve(`the child ended by itself with ${code}: ${complaint}`));
  });
  const failed = await Promise.race([
    there,
    pause(LONGEST_MS, "the child did not get there", { ref: false }),
  ]);
  const killedAt = Date.now();
  child.kill("SIGKILL");
  await ended;
  return { order, killedAt, confirm, statements, ...(failed !== undefined && { failed }) };
}
