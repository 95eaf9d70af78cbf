import { canaries } from "./canaries.js";
import { approvalsRow } from "./approvals.js";
import { auditTampering } from "./audit-tampering.js";
import { killRow } from "./kill.js";
import { graphAnswersRow, graphWireRow } from "./graph-answers.js";
import { graphSlowRow } from "./graph-slow.js";
import { networkRow } from "./network.js";
import { clicksRow } from "./clicks.js";
import { enumerationRow } from "./enumeration.js";
import type { FaultRow } from "./fault-row.js";
import { limitsRow } from "./limits.js";
import { matrixRow } from "./matrix.js";
import { slowRow } from "./slow.js";
import { sigtermRow } from "./sigterm.js";
import { storeRow } from "./store.js";
import { submits } from "./submits.js";
import { talkRow } from "./talk.js";
import { turnsRow } from "./turns.js";

/** Every row that `npm run test:faults` runs, in the order of its table. A row lives in a file of its own. */
export const FAULT_ROWS: readonly FaultRow[] = [
  {
    name: "audit",
    does: "the record tampered with, 6 kinds",
    short: 600,
    long: 6_000,
    passes: "all found, with the right first entry",
    async run({ count }) {
      const { lines, passed } = await auditTampering(Math.ceil(count / 6));
      return { passed, found: passed ? "all found" : "not all found", details: lines };
    },
  },
  killRow,
  networkRow,
  slowRow,
  graphAnswersRow,
  graphWireRow,
  graphSlowRow,
  clicksRow,
  approvalsRow,
  turnsRow,
  storeRow,
  sigtermRow,
  {
    name: "canaries",
    does: "secrets typed, generated, returned and thrown by the directory, in whole resets with every ending",
    short: 1_000,
    long: 10_000,
    passes: "0 in chat, log, audit, state, outbox, database files, standard streams",
    run: ({ count }) => canaries(count),
  },
  {
    name: "submits",
    does: "card submits mutated: other actor, conversation, old id, wrong types, extra keys, __proto__",
    short: 10_000,
    long: 10_000,
    passes: "0 writes, 0 answers of 5xx, 0 faults",
    run: ({ count }) => submits(count),
  },
  matrixRow,
  enumerationRow,
  limitsRow,
  talkRow,
];
