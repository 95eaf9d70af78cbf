import { createSystemClock } from "../../../../adapters/clock/system-clock.js";
import { createSqliteStore } from "../../../../adapters/store/sqlite/create-sqlite-store.js";
import { TEST_SEAL } from "../../../support/test-seal.js";

/**
 * Another process on the file of its first argument: it says when it is ready, and once told to go it spends the
 * actions `0`, `1`, ... up to its second argument and says how many became its own.
 */
const [file = "", count = "0"] = process.argv.slice(2);
const clock = createSystemClock();
const store = await createSqliteStore({ file, clock, seal: TEST_SEAL });
process.send?.("ready");
process.once("message", () => {
  void spendAll();
});

async function spendAll(): Promise<void> {
  let spent = 0;
  for (let id = 0; id < Number(count); id += 1) {
    const now = clock.now();
    const request = { id: String(id), actorId: "actor", conversationId: "conversation", now };
    const spend = await store.actions.spend(
      request,
      (action) => ({
        at: now.toISOString(),
        event: "reset-intended",
        actorId: action.actorId,
        conversationId: action.conversationId,
        actionId: action.id,
      }),
      () => [],
    );
    if (spend.kind === "spent") spent += 1;
  }
  await store.close();
  process.send?.(spent);
  process.disconnect();
}
