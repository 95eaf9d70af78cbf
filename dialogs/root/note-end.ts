import { noteEnded } from "../hand-off/said.js";
import type { AfterFlow } from "./flow-entry.js";
import type { Memory } from "./memory.js";

/** Notes how a flow ended: for the case that this talk may become, and for whoever asked to have the person helped. */
export function noteEnd(memory: Memory, topic: string, after: AfterFlow): void {
  const outcome = outcomeOf(after);
  noteEnded(memory, topic, outcome === "solved" ? "ended" : outcome);
  if (outcome === "solved") delete memory.noLuck;
  if (memory.taken?.topic !== topic) return;
  if (typeof after === "object" && "begin" in after) memory.taken.topic = after.begin;
  else memory.taken.outcome = outcome;
}

function outcomeOf(after: AfterFlow): "solved" | "told" | "needs-person" {
  if (after === "nothing") return "solved";
  return typeof after === "object" && "person" in after ? "needs-person" : "told";
}
