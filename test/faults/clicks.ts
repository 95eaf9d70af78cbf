import { upToConfirmation } from "../support/reset-talk.js";
import { openHouse, openTalk, standingClock } from "../support/talk.js";
import { pairs, peopleOf, type Pair } from "./directory/people.js";
import type { FaultResult } from "./fault-row.js";
import { createTally, type Tally } from "./tally.js";

/** As many trials as use one data file. */
const TRIALS_A_HOUSE = 500;

type House = Awaited<ReturnType<typeof openHouse>>;

/** One way in which the same press comes more than once. */
interface Repetition {
  readonly name: string;
  readonly press: (confirm: object, one: Presser, other: Presser) => Promise<void>;
}

interface Presser {
  /** Sends the press; resolves when its turn is over. With `delivery`, under that id of the channel. */
  press(confirm: object, delivery?: string): Promise<void>;
}

const REPETITIONS: readonly Repetition[] = [
  {
    name: "double click",
    press: async (confirm, one) => void (await Promise.all([one.press(confirm), one.press(confirm)])),
  },
  {
    name: "redelivery, twice and four times",
    press: async (confirm, one) =>
      void (await Promise.all([1, 2, 3, 4].map(() => one.press(confirm, "one and the same")))),
  },
  {
    name: "the same submit with a new id, after the first",
    async press(confirm, one) {
      await one.press(confirm, "first");
      await one.press(confirm, "second");
    },
  },
  {
    name: "the same submit at another instance, at once",
    press: async (confirm, one, other) =>
      void (await Promise.all([one.press(confirm), other.press(confirm)])),
  },
];

/** The same press more than once, through the whole bot, at two instances on one data file. */
export async function clicks(count: number): Promise<FaultResult> {
  const tally = createTally();
  const all = pairs(count);
  for (let from = 0; from < count; from += TRIALS_A_HOUSE) {
    const some = all.slice(from, from + TRIALS_A_HOUSE);
    const written = new Map<string, number>();
    const clock = standingClock();
    const people = peopleOf(some);
    const around = (directory: House["tenant"]) => ({
      ...directory,
      resetPassword: (reset: Parameters<House["tenant"]["resetPassword"]>[0]) => {
        written.set(reset.personId, (written.get(reset.personId) ?? 0) + 1);
        return directory.resetPassword(reset);
      },
    });
    const house = await openHouse({ clock, people, around });
    const other = await openHouse({
      clock,
      people,
      dataDir: house.dataDir,
      // One tenant for both instances.
      around: () => around(house.tenant),
    });
    try {
      for (const [index, pair] of some.entries()) {
        const repetition = REPETITIONS[(from + index) % REPETITIONS.length];
        if (repetition === undefined) continue;
        await trial(house, other, pair, repetition);
        const writes = written.get(pair.target.person.id) ?? 0;
        tally.seen(repetition.name);
        if (writes > 1) tally.wrong("written twice", `trial ${from + index}, ${repetition.name}`);
        if (writes < 1) tally.wrong("not written", `trial ${from + index}, ${repetition.name}`);
      }
      await intents(house, some.length, tally);
    } finally {
      await other.close();
      await house.close();
    }
  }
  return tally.result(["written twice", "not written"]);
}

async function trial(
  house: House,
  other: House,
  { actor, target }: Pair,
  repetition: Repetition,
): Promise<void> {
  const { talk, confirm } = await upToConfirmation(house, "en-GB", {
    actor: actor.person.userPrincipalName,
    target: target.person.userPrincipalName,
  });
  const elsewhere = await openTalk(other, actor.person.userPrincipalName, "en-GB", talk.conversation.id);
  await repetition.press(confirm, presser(house, talk), presser(other, elsewhere));
}

function presser({ channel }: House, { conversation }: Awaited<ReturnType<typeof openTalk>>): Presser {
  return {
    async press(value, delivery) {
      const channelData = {
        postBack: true,
        ...(delivery !== undefined && { clientActivityID: delivery }),
      };
      const received = channel.receive(conversation, { type: "message", value, channelData });
      if (received.kind !== "accepted") throw new Error(`the channel said ${received.kind}`);
      await channel.idle(conversation);
    },
  };
}

async function intents(house: House, count: number, tally: Tally): Promise<void> {
  const entries = await house.store.audit.entries();
  for (const event of ["reset-intended", "reset-changed"] as const) {
    const found = entries.filter((entry) => entry.event === event).length;
    if (found !== count) tally.wrong("audit lines missing or too many", `${event}: ${found} of ${count}`);
  }
}
