import { actionEndsContract } from "./store-action-ends.js";
import { actionsContract } from "./store-actions.js";
import { approvalsContract } from "./store-approvals.js";
import { batchesContract } from "./store-batches.js";
import { auditContract } from "./store-audit.js";
import { casesContract } from "./store-cases.js";
import { sealedSecretsContract } from "./store-sealed-secrets.js";
import { createStoreBench, type StoreBench, type TestDatabase } from "./store-bench.js";
import { auditSealContract } from "./store-audit-seal.js";
import { conversationsContract } from "./store-conversations.js";
import { limitsContract } from "./store-limits.js";
import { limitsModelContract } from "./store-limits-model.js";
import { lifeContract } from "./store-life.js";
import { locksContract } from "./store-locks.js";
import { outboxContract } from "./store-outbox.js";
import { personalChatsContract } from "./store-personal-chats.js";

/** What every implementation of the port Store must do; `createDatabase` gives an empty one each time. */
export function storeContract(createDatabase: () => Promise<TestDatabase>): void {
  let current: StoreBench | undefined;

  beforeEach(async () => {
    current = await createStoreBench(createDatabase);
  });

  afterEach(async () => {
    await current?.closeAll();
    await current?.database.remove();
    current = undefined;
  });

  const bench = (): StoreBench => {
    if (!current) throw new Error("A contract test uses its bench outside a test.");
    return current;
  };
  conversationsContract(bench);
  actionsContract(bench);
  approvalsContract(bench);
  batchesContract(bench);
  actionEndsContract(bench);
  auditContract(bench);
  auditSealContract(bench);
  locksContract(bench);
  outboxContract(bench);
  personalChatsContract(bench);
  sealedSecretsContract(bench);
  casesContract(bench);
  limitsContract(bench);
  limitsModelContract(bench);
  lifeContract(bench);
}
