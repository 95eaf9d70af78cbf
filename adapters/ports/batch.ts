import type { BatchEnd, BatchState } from "./batches.js";
import type { Group, Person } from "./directory.js";
import type { Actor, DirectoryDown, Limited, Refusal, Refused, SecretReader } from "./guard.js";

/** As many as the admin center resets in one go; more is work for a script. */
export const MOST_IN_A_BATCH = 40;

/** Whom a batch is for. */
export type BatchWish =
  /** Names or user principal names, one person each. */
  | { readonly kind: "list"; readonly entries: readonly string[] }
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "group"; readonly groupId: string }
  /** Object ids that an earlier answer gave. */
  | { readonly kind: "people"; readonly ids: readonly string[] };

/** Why somebody cannot be part of a batch. */
export type BatchRefusal =
  | Exclude<Refusal, "role-too-low" | "protected-account" | "own-account">
  /** Can be reset by this actor, alone and with a second person. */
  | "second-person"
  /** Had a new password too recently, or too often. */
  | "limited";

export interface RefusedPerson {
  readonly person: Person;
  readonly reason: BatchRefusal;
}

/** A wish, held against the directory. Nobody is in two of the lists. */
export interface BatchPreview {
  readonly kind: "preview";
  readonly fine: readonly Person[];
  readonly refused: readonly RefusedPerson[];
  /** As they were typed: unknown, out of the actor's reach or protected; one answer for all. */
  readonly notFound: readonly string[];
  /** People of a group or search of whom the same holds; never named. */
  readonly hidden: number;
  /** As they were typed: more than one person fits. */
  readonly ambiguous: readonly string[];
  /** The actor was among them and is left out. */
  readonly withoutYou: boolean;
  /** Names of the roles that reach everybody. */
  readonly whoMay: readonly string[];
}

export type FoundBatch =
  | BatchPreview
  /** More people than a batch may have. */
  | { readonly kind: "too-many" }
  /** The group or search has nobody. */
  | { readonly kind: "nobody" }
  | Limited
  | Refused
  | DirectoryDown;

export type FoundBatchGroups =
  | { readonly kind: "groups"; readonly groups: readonly Group[]; readonly more: boolean }
  | Limited
  | Refused
  | DirectoryDown;

export interface BatchPlan {
  readonly actor: Actor;
  readonly targetIds: readonly string[];
  readonly reason: string;
  readonly revokeSessions: boolean;
  readonly beganAt: Date;
}

export type PreparedBatch =
  | {
      readonly kind: "ready";
      readonly batchId: string;
      readonly fine: readonly Person[];
      /** Refused only now. */
      readonly refused: readonly RefusedPerson[];
      /** How many of the fine ones get their password in their own chat with the bot. */
      readonly inOwnChat: number;
    }
  | { readonly kind: "too-few" }
  | { readonly kind: "too-many" }
  | { readonly kind: "expired" }
  | Limited
  | Refused
  | DirectoryDown;

export type BatchStarted =
  | { readonly kind: "started"; readonly people: number }
  | { readonly kind: "already-started" }
  | { readonly kind: "expired" }
  | Limited
  | Refused
  | DirectoryDown;

export interface BatchResult {
  readonly targetId: string;
  readonly reader: SecretReader;
  /** `not-done`: not reached. `unknown`: told as soon as it is known. Every other word says why nothing was changed. */
  readonly end: "changed" | "not-changed" | "unknown" | "still-unknown" | "not-done";
  readonly note?: string;
  /** Of a secret that the actor may read. */
  readonly slipId?: string;
}

export interface BatchReport {
  readonly kind: "report";
  readonly state: BatchState;
  readonly end?: BatchEnd;
  readonly results: readonly BatchResult[];
}

/** Resets of several people that one button confirms: each an action of its own, carried out one after another. */
export interface BatchGuard {
  /** Whether the actor may begin with a batch at all now, before anybody is looked up. */
  may(actor: Actor): Promise<{ readonly kind: "may" } | Limited | Refused | DirectoryDown>;
  groups(actor: Actor, query: string): Promise<FoundBatchGroups>;
  find(actor: Actor, wish: BatchWish): Promise<FoundBatch>;
  /** Decides again, and puts a one-use confirmation for all of them in the store. */
  prepare(plan: BatchPlan): Promise<PreparedBatch>;
  /** The confirmation's button. What follows goes on after the turn, and is told by the outbox. */
  start(actor: Actor, batchId: string): Promise<BatchStarted>;
  withdraw(actor: Actor, batchId: string): Promise<void>;
  /** No further person of the batch that runs in this conversation; false where none does. */
  stop(actor: Actor): Promise<boolean>;
  /** What is known now, for its actor; undefined for everybody else. */
  report(personId: string, batchId: string): Promise<BatchReport | undefined>;
  /** Resolves when no batch runs in this process. */
  idle(): Promise<void>;
  /** The process ends: stops before the next person, as if it had been killed there. Resolves when nothing runs. */
  close(): Promise<void>;
}
