import { setTimeout as pause } from "node:timers/promises";
import { createHttpDirectory } from "../support/http-directory.js";
import { upToConfirmation } from "../support/reset-talk.js";
import { openHouse, type House } from "../support/talk.js";
import { standingClock } from "../support/test-clock.js";
import { startDirectoryProcess, type DirectoryProcess } from "./directory/directory-process.js";
import type { ReadFault, WriteAnswer, WriteFault } from "./directory/faults.js";
import { pairs, peopleOf, type Pair } from "./directory/people.js";
import type { FaultResult, FaultRow } from "./fault-row.js";
import { isFalse, statementsIn, type Statement } from "./statements.js";
import { createTally, type Tally } from "./tally.js";

const SECOND = 1_000;
/** What was promised, and the sweep and the message that keep the promise. */
const LONGEST_MS = 17 * 60 * SECOND;
/** As many trials as use one data file. */
const TRIALS_A_HOUSE = 250;

interface Cell {
  readonly write: WriteFault;
  readonly read?: ReadFault;
}

/** Every answer, before the account changes, after it, and with the change still to come; the account readable or not. */
const CELLS: readonly Cell[] = cells();

export const networkRow: FaultRow = {
  name: "network",
  does: "429, 5xx, reset connections, half answers, before and after applying",
  short: 500,
  long: 5_000,
  passes: "one write at most, nothing false said, every end told",
  run: ({ count }) => networkFaults(count),
};

/**
 * Resets through the whole bot against a directory in another process that fails over HTTP. The wire is real; the
 * minutes in which unknown ends are looked into pass on a clock that the test moves.
 */
async function networkFaults(count: number): Promise<FaultResult> {
  const tally = createTally();
  const all = pairs(count);
  const directory = await startDirectoryProcess(count);
  try {
    for (let from = 0; from < count; from += TRIALS_A_HOUSE) {
      const some = all.slice(from, from + TRIALS_A_HOUSE);
      const clock = standingClock();
      const client = createHttpDirectory(directory.url, clock);
      const house = await openHouse({ clock, people: peopleOf(some), around: () => client });
      try {
        for (const [index, pair] of some.entries()) await trial(house, directory, pair, from + index, tally);
      } finally {
        client.close();
        await house.close();
      }
    }
  } finally {
    await directory.stop();
  }
  return tally.result(["second writes", "false statements", "ends not told"]);
}

async function trial(
  house: House,
  directory: DirectoryProcess,
  { actor, target }: Pair,
  number: number,
  tally: Tally,
): Promise<void> {
  const cell = CELLS[number % CELLS.length];
  if (cell === undefined) return;
  const which = `trial ${number}, ${JSON.stringify(cell)}`;
  const { id: personId, userPrincipalName } = target.person;
  const locale = number % 2 === 0 ? "en-GB" : "nl-NL";
  const { talk, confirm } = await upToConfirmation(house, locale, {
    actor: actor.person.userPrincipalName,
    target: userPrincipalName,
  });
  await directory.plan({ personId, ...cell });
  const statements: Statement[] = [...statementsIn(await talk.submit(confirm))];
  tally.seen(`told ${statements.join(" and ") || "something else"} in the turn`);
  if (statements.includes("unknown")) {
    const end = await endOf(house, actor.person.id);
    if (end === undefined) tally.wrong("ends not told", which);
    else statements.push(end);
    tally.seen(`told ${end ?? "nothing"} later`);
  } else if (statements.length === 0) tally.wrong("ends not told", which);
  // What is still on its way by the clock of the house arrives now.
  house.clock.move(LONGEST_MS);
  await createHttpDirectory(directory.url, house.clock).person(personId);
  const account = await directory.account(personId);
  if (account.writes.length > 1) tally.wrong("second writes", which);
  for (const each of statements) {
    if (isFalse(each, account.applied)) tally.wrong("false statements", `${which}: ${each}`);
  }
}

/** Sweeps as the loop does, until the outbox has the end for this person. */
async function endOf(house: House, personId: string): Promise<Statement | undefined> {
  for (let passed = 0; passed <= LONGEST_MS; passed += 10 * SECOND) {
    house.clock.move(10 * SECOND);
    await house.resolve();
    for (const { id, notice, personId: who } of await house.store.outbox.claim(
      house.clock.now(),
      "test",
      SECOND,
      50,
    )) {
      await house.store.outbox.done(id);
      if (who === personId && notice?.kind === "reset-resolved") return notice.outcome;
    }
    await pause(0);
  }
  return undefined;
}

function cells(): readonly Cell[] {
  const answers: readonly WriteAnswer[] = ["true", 429, 500, 502, 503, 504, "reset", "half", "garbage"];
  const appliesAfter = [undefined, 0, 20 * SECOND, 45 * SECOND];
  const reads: readonly (ReadFault | undefined)[] = [
    undefined,
    // After the two reads that come before the write.
    { after: 2, times: 3, answer: 500 },
    { after: 2, times: 10, answer: "reset" },
    { after: 2, times: 1_000, answer: 429 },
    // Before it.
    { times: 1, answer: "reset" },
  ];
  return answers.flatMap((answer) =>
    appliesAfter
      .filter((after) => (answer === 429 ? after === undefined : answer !== "true" || (after ?? 0) === 0))
      .flatMap((after) =>
        reads.map((read) => ({
          write: { answer, ...(after !== undefined && { appliesAfter: after }) },
          ...(read && { read }),
        })),
      ),
  );
}
