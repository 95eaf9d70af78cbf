import type { FaultRow } from "./fault-row.js";
import { answerCells, wireCells } from "./graph/cells.js";
import { graphTrials } from "./graph/trials.js";

const PASSES = "one write at most, nothing false said, every end told, nobody asked sooner than Graph wants";

/** R2 and R3 on Microsoft Graph. */
export const graphAnswersRow: FaultRow = {
  name: "graph-answers",
  does: "Graph: 429 with Retry-After, 5xx before and after applying, operations that end in every way; both sign-ins",
  short: 166,
  long: 2_000,
  passes: PASSES,
  run: ({ count }) => graphTrials(answerCells, count),
};

/** R4 on Microsoft Graph. */
export const graphWireRow: FaultRow = {
  name: "graph-wire",
  does: "Graph: broken connections, half answers, refused, unknown host, no TLS; both sign-ins",
  short: 76,
  long: 2_000,
  passes: PASSES,
  run: ({ count }) => graphTrials(wireCells, count),
};
