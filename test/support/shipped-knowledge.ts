import { createLog } from "../../bot/log.js";
import { openKnowledge } from "../../bot/open-knowledge.js";
import { standingClock } from "./test-clock.js";

/** Trained once for all tests: it is the same in every house. */
let knowledgeOnce: ReturnType<typeof openKnowledge> | undefined;
export function shippedKnowledge(): ReturnType<typeof openKnowledge> {
  const silent = createLog({ level: "error", write: () => undefined, clock: standingClock() });
  knowledgeOnce ??= openKnowledge({ knowledgeDir: undefined }, silent);
  return knowledgeOnce;
}
