import assert from "node:assert/strict";
import type { Locks } from "../../../adapters/ports/locks.js";
import { createSystemClock } from "../../../adapters/clock/system-clock.js";
import { createSystemRandom } from "../../../adapters/random/system-random.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import type { Store } from "../../../adapters/ports/store.js";
import {
  type ConversationTurns,
  type ConversationTurnsDeps,
  createConversationTurns,
} from "../../../bot/turn/conversation-turns.js";
import {
  createTemporaryFolder,
  type TemporaryFolder,
} from "../../adapters/store/support/temporary-folder.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const pause = () => new Promise((resolve) => setImmediate(resolve));

describe("turns of a conversation", () => {
  let folder: TemporaryFolder;
  let store: Store;
  let faults: unknown[];
  beforeEach(async () => {
    faults = [];
    folder = createTemporaryFolder();
    store = await createSqliteStore({ directory: folder.path, clock: createSystemClock(), seal: TEST_SEAL });
  });
  afterEach(async () => {
    assert.deepEqual(faults, []);
    await store.close();
    folder.remove();
  });

  const instance = (deps: Partial<ConversationTurnsDeps> = {}): ConversationTurns =>
    createConversationTurns({
      locks: store.locks,
      random: createSystemRandom(),
      onFault: (error) => faults.push(error),
      ...deps,
    });

  it("run one after another, fifty at once over two instances included, neither waiting for all of the other's", async () => {
    const [here, there] = [instance(), instance()];
    let counter = 0;
    const order: number[] = [];
    const turns = Array.from({ length: 50 }, (_, index) =>
      (index % 2 === 0 ? here : there).run("a", async () => {
        const before = counter;
        await pause();
        counter = before + 1;
        order.push(index % 2);
      }),
    );
    await Promise.all(turns);
    assert.equal(counter, 50);
    const changes = order.filter((which, index) => index > 0 && which !== order[index - 1]).length;
    assert.ok(changes >= 5, order.join(""));
  });

  it("do not wait for another conversation's turn, nor stop after one that failed", async () => {
    const turns = instance();
    let release = () => {};
    const slow = turns.run("a", () => new Promise<void>((resolve) => (release = resolve)));
    assert.deepEqual(await turns.run("b", async () => "b"), { kind: "ran", value: "b" });
    await pause();
    release();
    await slow;
    await assert.rejects(turns.run("a", () => Promise.reject(new Error("failed"))));
    assert.deepEqual(await turns.run("a", async () => "next"), { kind: "ran", value: "next" });
  });

  it("are refused, and never run, when the turns before them take too long, here or elsewhere", async () => {
    const here = instance({ patienceMs: 30 });
    const elsewhere = instance({ patienceMs: 30 });
    let release = () => {};
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const slow = here.run("a", () => {
      begun();
      return new Promise<void>((resolve) => (release = resolve));
    });
    await hasBegun;
    let ran = 0;
    const late = async () => void (ran += 1);
    assert.deepEqual(await Promise.all([here.run("a", late), elsewhere.run("a", late)]), [
      { kind: "busy" },
      { kind: "busy" },
    ]);
    release();
    await slow;
    await here.idle();
    assert.equal(ran, 0);
    // Patience is short here, and the machine may be busy with something else for longer than that.
    let after = await elsewhere.run("a", late);
    while (after.kind === "busy") after = await elsewhere.run("a", late);
    assert.equal(after.kind, "ran");
    assert.equal(ran, 1);
  });

  it("go on after an instance that was killed, when its lease has ended", async () => {
    await store.locks.acquire("turn:a", "killed", 50);
    assert.equal((await instance().run("a", pause)).kind, "ran");
  });

  it("know when their lease was lost, and keep it while they run", async () => {
    let renewed = 0;
    const counted: Locks = {
      ...store.locks,
      renew: async (...lease) => {
        const held = await store.locks.renew(...lease);
        renewed += 1;
        return held;
      },
    };
    // Five renewals take longer than the lease.
    const held = await instance({ locks: counted, leaseMs: 1_500 }).run("a", async (lease) => {
      while (renewed < 5) await pause();
      return lease.held();
    });
    assert.deepEqual(held, { kind: "ran", value: true });
    const holders: string[] = [];
    const watched: Locks = {
      ...store.locks,
      acquire: (name, holder, leaseMs) => {
        holders.push(holder);
        return store.locks.acquire(name, holder, leaseMs);
      },
    };
    const lost = await instance({ locks: watched, leaseMs: 40 }).run("a", async (lease) => {
      await store.locks.release("turn:a", holders[0] ?? "");
      await store.locks.acquire("turn:a", "another", 1_000);
      while (lease.held()) await pause();
      return lease.held();
    });
    assert.deepEqual(lost, { kind: "ran", value: false });
  });

  it("say at once, to all that wait, that there is no lock to be had", async () => {
    const down: Locks = {
      acquire: () => Promise.reject(new Error("down")),
      renew: () => Promise.resolve(false),
      release: () => Promise.resolve(),
    };
    const turns = instance({ locks: down });
    const runs = await Promise.all([1, 2, 3].map(() => turns.run("a", pause)));
    assert.deepEqual(
      runs.map(({ kind }) => kind),
      ["no-lock", "no-lock", "no-lock"],
    );
    assert.equal((await instance().run("a", pause)).kind, "ran");
  });
});
