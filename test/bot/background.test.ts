import assert from "node:assert/strict";
import { startBackground } from "../../bot/background.js";
import { type House, openHouse } from "../support/talk.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";

const DAY = 24 * 3_600_000;

describe("beside the turns", () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it("old rows are dropped when an instance starts, by one at a time", async () => {
    const { store, clock } = house;
    await store.seen.firstTime("c", "old");
    clock.move(2 * DAY);
    const faults: string[] = [];
    const note = (event: string) => void faults.push(event);
    const start = () =>
      startBackground({
        store,
        clock,
        random: createSystemRandom(),
        log: { debug: () => undefined, info: () => undefined, warn: note, error: note },
        directory: house.tenant,
        channels: {},
        slipUrl: async () => undefined,
        approval: async () => ({ kind: "unavailable" }),
        batch: async () => undefined,
        helpDesk: { en: "", nl: "" },
        timeZone: "UTC",
      });
    await store.locks.acquire("clean-up", "another instance", 1_000);
    await start().stop();
    assert.equal(await store.seen.firstTime("c", "old"), false);
    clock.move(1_001);
    await start().stop();
    assert.equal(await store.seen.firstTime("c", "old"), true);
    assert.deepEqual(faults, []);
  });
});
