import { setTimeout as pause } from "node:timers/promises";
import type { SignInKind } from "../../../adapters/directory/graph/capabilities.js";
import { upToConfirmation } from "../../support/reset-talk.js";
import { type House, openHouse } from "../../support/talk.js";
import { standingClock } from "../../support/test-clock.js";
import { type Pair, peopleOf } from "../directory/people.js";
import type { FaultResult } from "../fault-row.js";
import { isFalse, type Statement, statementsIn } from "../statements.js";
import { createTally, type Tally } from "../tally.js";
import type { Cell } from "./cells.js";
import { createGraphClient, type GraphClient } from "./graph-client.js";
import { type GraphProcess, startGraphProcess } from "./graph-process.js";
import { graphPairs } from "./people.js";

const SECOND = 1_000;
/** What was promised, and the sweep and the message that keep the promise. */
const LONGEST_MS = 17 * 60 * SECOND;
const SIGN_INS: readonly SignInKind[] = ["delegated", "application"];

/**
 * Resets through the whole bot with the real adapter against a fake of Graph in another process. The wire is real;
 * what Graph asks to wait, and the minutes in which unknown ends are looked into, pass on a clock that the test moves.
 */
export async function graphTrials(
  cellsOf: (signIn: SignInKind) => readonly Cell[],
  count: number,
): Promise<FaultResult> {
  const tally = createTally();
  const all = graphPairs(count);
  const graph = await startGraphProcess(count);
  try {
    for (const [half, signIn] of SIGN_INS.entries()) {
      const pairs = all.filter((_, number) => number % SIGN_INS.length === half);
      await inOneHouse(graph, signIn, pairs, cellsOf(signIn), tally);
    }
  } finally {
    await graph.stop();
  }
  return tally.result(["second writes", "false statements", "ends not told", "early requests"]);
}

async function inOneHouse(
  graph: GraphProcess,
  signIn: SignInKind,
  pairs: readonly Pair[],
  cells: readonly Cell[],
  tally: Tally,
): Promise<void> {
  const clock = standingClock();
  const wait = async (ms: number) => clock.move(ms);
  const client = await createGraphClient({ url: graph.url, clock, signIn, wait });
  const house = await openHouse({ clock, people: peopleOf(pairs), around: () => client.directory });
  try {
    for (const [number, pair] of pairs.entries()) {
      const cell = cells[number % cells.length];
      if (cell !== undefined) await trial({ house, graph, client, tally }, signIn, pair, cell, number);
    }
  } finally {
    await house.close();
  }
}

interface Stage {
  readonly house: House;
  readonly graph: GraphProcess;
  readonly client: GraphClient;
  readonly tally: Tally;
}

async function trial(
  { house, graph, client, tally }: Stage,
  signIn: SignInKind,
  { actor, target }: Pair,
  { wire, write, read, poll, operation }: Cell,
  number: number,
): Promise<void> {
  const plan = {
    ...(write && { write }),
    ...(read && { read }),
    ...(poll && { poll }),
    ...(operation && { operation }),
  };
  const which = `trial ${number}, ${signIn}, ${JSON.stringify({ ...plan, wire })}`;
  const { id: personId, userPrincipalName } = target.person;
  const { talk, confirm } = await upToConfirmation(house, number % 2 === 0 ? "en-GB" : "nl-NL", {
    actor: actor.person.userPrincipalName,
    target: userPrincipalName,
  });
  await graph.plan({ personId, ...plan });
  if (wire) client.misdirect(personId, wire);
  const statements: Statement[] = [...statementsIn(await talk.submit(confirm))];
  tally.seen(`told ${statements.join(" and ") || "something else"} in the turn`);
  if (statements.includes("unknown")) {
    const end = await endOf(house, actor.person.id);
    if (end === undefined) tally.wrong("ends not told", which);
    else statements.push(end);
    tally.seen(`told ${end ?? "nothing"} later`);
  } else if (statements.length === 0) tally.wrong("ends not told", which);
  await letPass({ house, graph, client, tally }, personId);
  const { writes, applied, early } = await graph.account(personId);
  if (writes > 1) tally.wrong("second writes", which);
  if (early > 0) tally.wrong("early requests", which);
  for (const each of statements) {
    if (isFalse(each, applied)) tally.wrong("false statements", `${which}: ${each}`);
  }
}

/** What is still on its way by the clock of the house arrives, and a Graph that was left alone is asked again. */
async function letPass({ house, graph, client }: Stage, personId: string): Promise<void> {
  await graph.calm();
  house.clock.move(LONGEST_MS);
  client.misdirect(personId, {});
  for (let looks = 0; looks < 3; looks += 1) await client.directory.person(personId);
}

/** Sweeps as the loop does, until the outbox has the end for this person. */
async function endOf(house: House, personId: string): Promise<Statement | undefined> {
  for (let passed = 0; passed <= LONGEST_MS; passed += 10 * SECOND) {
    house.clock.move(10 * SECOND);
    await house.resolve();
    const waiting = await house.store.outbox.claim(house.clock.now(), "test", SECOND, 50);
    for (const { id, notice, personId: who } of waiting) {
      await house.store.outbox.done(id);
      if (who === personId && notice?.kind === "reset-resolved") return notice.outcome;
    }
    await pause(0);
  }
  return undefined;
}
