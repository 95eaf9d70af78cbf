import type { AuditEntry } from "../../adapters/ports/audit.js";
import type { Clock } from "../../adapters/ports/clock.js";
import type { LimitRule } from "../../adapters/ports/limits.js";
import type { PendingAction, SpendRequest, Store } from "../../adapters/ports/store.js";
import type { DialectFacts } from "../../adapters/store/dialect-facts.js";
import { createSettableClock, type SettableClock } from "../support/settable-clock.js";

/** For spends that no limit is asked of. */
export const noRules = (): readonly LimitRule[] => [];

/** One empty database; a test may open several stores on it. */
export interface TestDatabase {
  readonly facts: DialectFacts;
  /** Statements that let audit lines be changed again. */
  readonly unprotect: readonly string[];
  open(clock: Clock): Promise<Store>;
  /** Runs a statement behind the store's back. */
  sql(statement: string): Promise<void>;
  /** Rows of a table. */
  count(table: string): Promise<number>;
  remove(): Promise<void>;
}

/** What a contract test works on: a store that was just opened, and how to open more on the same data. */
export interface StoreBench {
  readonly database: TestDatabase;
  readonly clock: SettableClock;
  readonly store: Store;
  createDatabase(): Promise<TestDatabase>;
  open(): Promise<Store>;
  closeAll(): Promise<void>;
  action(id: string, changes?: Partial<PendingAction>): PendingAction;
  request(id: string, changes?: Partial<SpendRequest>): SpendRequest;
  readonly intent: (action: PendingAction) => AuditEntry;
}

export async function createStoreBench(createDatabase: () => Promise<TestDatabase>): Promise<StoreBench> {
  const database = await createDatabase();
  const clock = createSettableClock();
  const opened: Store[] = [];

  async function open(): Promise<Store> {
    const store = await database.open(clock);
    opened.push(store);
    return store;
  }

  return {
    database,
    clock,
    store: await open(),
    createDatabase,
    open,
    async closeAll() {
      for (const each of opened.splice(0)) await each.close();
    },
    action: (id, changes = {}) => ({
      id,
      actorId: "actor",
      conversationId: "conversation",
      targetId: "target",
      reason: "called from the shop floor",
      way: "temporary-password",
      reader: "actor",
      revokeSessions: false,
      fingerprint: "f".repeat(64),
      expiresAt: new Date(clock.now().getTime() + 5 * 60_000),
      ...changes,
    }),
    request: (id, changes = {}) => ({
      id,
      actorId: "actor",
      conversationId: "conversation",
      now: clock.now(),
      ...changes,
    }),
    intent: (action) => ({
      at: clock.now().toISOString(),
      event: "reset-intended",
      actorId: action.actorId,
      targetId: action.targetId,
      conversationId: action.conversationId,
      actionId: action.id,
      reason: action.reason,
      rule: "matrix:helpdesk-administrator",
    }),
  };
}
