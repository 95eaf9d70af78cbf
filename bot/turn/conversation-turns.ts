/** Runs the turns of one conversation one after another, over all instances; conversations do not wait for each other. */
import { setTimeout as pause } from "node:timers/promises";
import type { Locks } from "../../adapters/ports/locks.js";
import type { Random } from "../../adapters/ports/random.js";
import { keepLease, type Lease } from "./keep-lease.js";

export type TurnRun<T> =
  | { readonly kind: "ran"; readonly value: T }
  /** Other turns took too long; this one did not run and never will. */
  | { readonly kind: "busy" }
  /** The lock could not be asked for, so this one did not run. */
  | { readonly kind: "no-lock"; readonly error: unknown };

export interface ConversationTurns {
  /** Rejects with what the turn throws. */
  run<T>(conversationId: string, turn: (lease: Lease) => Promise<T>): Promise<TurnRun<T>>;
  /** Resolves when no turn runs or waits. */
  idle(): Promise<void>;
}

export interface ConversationTurnsDeps {
  readonly locks: Locks;
  readonly random: Random;
  readonly leaseMs?: number;
  /** How long a turn waits for the turns before it. */
  readonly patienceMs?: number;
  /** Something went wrong that the turn itself did not notice. */
  readonly onFault: (error: unknown) => void;
}

/** A killed instance holds up a conversation no longer than that. */
const LEASE_MS = 10_000;
/** Longer than the lease, so that a killed instance costs nobody an answer; shorter than the 15 s of Teams. */
const PATIENCE_MS = 11_000;
/** So many turns of one instance under one lease; then another that waits has its turn. */
const TURNS_A_LEASE = 5;
/** Between tries, doubled and spread at random, so that instances that wait do not try in step. */
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 60;

interface Waiting {
  readonly deadline: number;
  gaveUp: boolean;
  readonly begin: (lease: Lease) => Promise<void>;
  readonly refuse: (why: Exclude<TurnRun<never>, { kind: "ran" }>) => void;
}

export function createConversationTurns(deps: ConversationTurnsDeps): ConversationTurns {
  const { locks, random, leaseMs = LEASE_MS, patienceMs = PATIENCE_MS, onFault } = deps;
  const holder = Buffer.from(random.bytes(16)).toString("base64url");
  const queues = new Map<string, Waiting[]>();
  const working = new Set<Promise<void>>();

  async function work(conversationId: string, queue: Waiting[]): Promise<void> {
    const name = `turn:${conversationId}`;
    while (queue.length > 0) await workUnderOneLease(name, queue).catch(onFault);
    // Nothing is awaited since the queue was found empty, so nobody can have joined it.
    queues.delete(conversationId);
  }

  async function workUnderOneLease(name: string, queue: Waiting[]): Promise<void> {
    const first = next(queue);
    if (first === undefined) return;
    let acquired: boolean;
    try {
      acquired = await acquire(name, first);
    } catch (error) {
      // Whoever waits behind it would only meet the same.
      for (const each of [first, ...queue.splice(0)]) each.refuse({ kind: "no-lock", error });
      return;
    }
    if (!acquired) return first.refuse({ kind: "busy" });
    const lease = keepLease({ locks, name, holder, leaseMs, onFault });
    try {
      let waiting: Waiting | undefined = first.gaveUp ? next(queue) : first;
      for (let turn = 1; waiting !== undefined; turn += 1) {
        await waiting.begin(lease);
        waiting = turn < TURNS_A_LEASE && lease.held() ? next(queue) : undefined;
      }
    } finally {
      await lease.end();
    }
  }

  async function acquire(name: string, waiting: Waiting): Promise<boolean> {
    for (let longest = FIRST_PAUSE_MS; ; longest = Math.min(longest * 2, LONGEST_PAUSE_MS)) {
      if (await locks.acquire(name, holder, leaseMs)) return true;
      if (performance.now() >= waiting.deadline) return false;
      await pause(longest / 2 + random.below(longest));
    }
  }

  return {
    run(conversationId, turn) {
      return new Promise((resolve, reject) => {
        const waiting: Waiting = {
          deadline: performance.now() + patienceMs,
          gaveUp: false,
          async begin(lease) {
            clearTimeout(timer);
            try {
              resolve({ kind: "ran", value: await turn(lease) });
            } catch (error) {
              // A turn that failed is its own caller's affair; the next one runs all the same.
              reject(error);
            }
          },
          refuse(why) {
            clearTimeout(timer);
            resolve(why);
          },
        };
        // In its place in the queue it cannot see the time.
        const timer = setTimeout(() => {
          waiting.gaveUp = true;
          resolve({ kind: "busy" });
        }, patienceMs);
        const queue = queues.get(conversationId);
        if (queue !== undefined) return void queue.push(waiting);
        const own = [waiting];
        queues.set(conversationId, own);
        const done = work(conversationId, own).finally(() => working.delete(done));
        working.add(done);
      });
    },
    async idle() {
      while (working.size > 0) await Promise.all(working);
    },
  };
}

function next(queue: Waiting[]): Waiting | undefined {
  let waiting = queue.shift();
  while (waiting?.gaveUp === true) waiting = queue.shift();
  return waiting;
}
