/** One instance of the bot that resets one password and stops where it is told, to be killed there. */
import { setTimeout as pause } from "node:timers/promises";
import type { Store } from "../../../adapters/ports/store.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { createHttpDirectory } from "../../support/http-directory.js";
import { upToConfirmation } from "../../support/reset-talk.js";
import { openHouse } from "../../support/talk.js";
import { movedClock } from "../../support/test-clock.js";
import { TEST_SEAL } from "../../support/test-seal.js";
import { pair, peopleOf } from "../directory/people.js";
import { type ChildNews, conversationOf, type KillOrder, SWEEP_EVERY_MS, TENTH } from "./points.js";

const order = JSON.parse(process.argv[2] ?? "") as KillOrder;
const { actor, target } = pair(order.number);
process.once("disconnect", () => process.exit(0));

const tell = (news: ChildNews) => process.send?.(news);

/** Says where it is, and goes no further. */
function stand(): Promise<never> {
  tell({ kind: "at-point" });
  return new Promise(() => undefined);
}

/** Stops before or after what is done, as the order says. */
async function stopAround<T>(work: () => Promise<T>): Promise<T> {
  if (!order.late) await stand();
  const done = await work();
  if (order.late) await stand();
  return done;
}

const clock = movedClock();
const client = createHttpDirectory(order.url, clock);
const house = await openHouse({
  dataDir: order.dataDir,
  clock,
  people: peopleOf([pair(order.number)]),
  around: () => client,
  openStore: async (file, now) => stopping(await createSqliteStore({ file, clock: now, seal: TEST_SEAL })),
  waits: TENTH,
});
house.channel.adapter.use({
  onTurn: async (context, next) => {
    context.onSendActivities(async (_, activities, send) => {
      const says = activities.some(({ attachments }) =>
        JSON.stringify(attachments ?? "").includes("one-view"),
      );
      return says && order.point === "during the reply" ? stopAround(send) : send();
    });
    await next();
  },
});
const { talk, confirm } = await upToConfirmation(house, order.number % 2 === 0 ? "en-GB" : "nl-NL", {
  actor: actor.person.userPrincipalName,
  target: target.person.userPrincipalName,
  id: conversationOf(order.number),
});
tell({ kind: "confirmation", confirm });
house.channel.subscribe(talk.conversation, undefined, {
  closed: () => undefined,
  next: (set) => {
    for (const { from, ...said } of set.activities) {
      if (from.role === "bot") tell({ kind: "heard", text: JSON.stringify(said) });
    }
  },
});
await talk.submit(confirm);
if (order.point === "during the notice") {
  for (;;) {
    await house.resolve();
    await house.carry();
    await pause(SWEEP_EVERY_MS);
  }
}
await stand();

function stopping(store: Store): Store {
  const { actions, outbox } = store;
  switch (order.point) {
    case "before the intent":
      return { ...store, actions: { ...actions, spend: stand } };
    case "after the intent":
      return {
        ...store,
        actions: {
          ...actions,
          async spend(...args) {
            await actions.spend(...args);
            return stand();
          },
        },
      };
    case "after the write, before the outcome":
      return { ...store, actions: { ...actions, finish: stand } };
    case "after the outcome, before the reply":
      return {
        ...store,
        actions: {
          ...actions,
          async finish(...args) {
            await actions.finish(...args);
            return stand();
          },
        },
      };
    case "during the notice":
      return {
        ...store,
        outbox: {
          ...outbox,
          // It is told between being claimed and being done.
          async claim(...args) {
            const claimed = await outbox.claim(...args);
            return claimed.length > 0 && !order.late ? stand() : claimed;
          },
          done: stand,
        },
      };
    case "during the write":
    case "during the reply":
    case "idle":
      return store;
  }
}
