import type { ClientActivity } from "../../adapters/channel/local/activity.js";
import { activityOf, echoOf } from "../../adapters/channel/local/inbound.js";
import { upToConfirmation } from "../support/reset-talk.js";
import { openHouse, openTalk } from "../support/talk.js";
import { standingClock } from "../support/test-clock.js";
import { pairs, peopleOf, type Pair } from "./directory/people.js";
import type { FaultResult, FaultRow } from "./fault-row.js";
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
  /** Sends the press as a client does; resolves when its turn is over. */
  press(confirm: object): Promise<void>;
  /** Gives the bot the press under this activity id, as a channel does that had no answer in time. */
  deliver(confirm: object, id: string): Promise<void>;
}

const REPETITIONS: readonly Repetition[] = [
  {
    name: "double click",
    press: async (confirm, one) => void (await Promise.all([one.press(confirm), one.press(confirm)])),
  },
  {
    name: "redelivery, four times at once, at two instances",
    press: async (confirm, one, other) =>
      void (await Promise.all(
        [one, other, one, other].map((each) => each.deliver(confirm, "one and the same")),
      )),
  },
  {
    name: "redelivery after the first",
    async press(confirm, one) {
      await one.deliver(confirm, "one and the same");
      await one.deliver(confirm, "one and the same");
    },
  },
  {
    name: "the same submit with a new id, after the first",
    async press(confirm, one) {
      await one.deliver(confirm, "first");
      await one.deliver(confirm, "second");
    },
  },
  {
    name: "the same submit at another instance, at once",
    press: async (confirm, one, other) =>
      void (await Promise.all([one.press(confirm), other.press(confirm)])),
  },
];

export const clicksRow: FaultRow = {
  name: "clicks",
  does: "double click, redelivery, the same submit with a new id or at another instance",
  short: 1_000,
  long: 10_000,
  passes: "exactly one write each",
  run: ({ count }) => clicks(count),
};

/** The same press more than once, through the whole bot, at two instances on one data file. */
async function clicks(count: number): Promise<FaultResult> {
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

function presser(house: House, { conversation }: Awaited<ReturnType<typeof openTalk>>): Presser {
  const { channel, clock } = house;
  const said = (value: object) =>
    ({ type: "message", value, channelData: { postBack: true } }) satisfies ClientActivity;
  return {
    async press(confirm) {
      const received = channel.receive(conversation, said(confirm));
      if (received.kind !== "accepted") throw new Error(`the channel said ${received.kind}`);
      await channel.idle(conversation);
    },
    async deliver(confirm, id) {
      const echo = echoOf(conversation, said(confirm), { id, now: clock.now() });
      await house.deliver(activityOf(conversation, echo));
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
