import type { Language } from "../../knowledge/language.js";
import type { OutboxMessage } from "./outbox.js";

/** Who is asked to take it: a person of the help desk, or the bot by somebody of the help desk. */
export type CaseFor = "person" | "bot";

/** `accepted`, `failed` and `completed` as in `handoff.status` (Bot Framework, design pattern "handoff to human"). */
export const CASE_STATES = ["open", "accepted", "failed", "completed"] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** A topic that was tried, and how that ended, such as `needs-person` or `helped-no`. */
export interface TriedStep {
  readonly topic: string;
  readonly ended?: string | undefined;
}

/** Something said, without secrets. */
export interface SaidLine {
  readonly by: "person" | "bot";
  readonly text: string;
}

/** What whoever takes a case needs to know. Object ids, never a secret. */
export interface SupportCase {
  /** Six digits and capitals that nobody takes for each other. */
  readonly number: string;
  readonly for: CaseFor;
  /** Whose problem it is; empty for somebody whom the directory does not know. */
  readonly personId: string;
  /** Who asked for it: the same person, or somebody of the help desk. */
  readonly askedById: string;
  /** Where it was asked. */
  readonly conversationId: string;
  readonly language: Language;
  readonly topic?: string;
  readonly steps: readonly TriedStep[];
  /** Why self-service does not work, such as `unlicensed`. */
  readonly diagnosis?: string;
  /** As the person read it, such as `SSPR_0012`. */
  readonly code?: string;
  /** The last of what was said, oldest first. */
  readonly transcript: readonly SaidLine[];
  readonly state: CaseState;
  /** What the desk said last with a state, without secrets. */
  readonly note?: string;
  readonly openedAt: Date;
  readonly changedAt: Date;
}

export interface CaseChange {
  readonly number: string;
  readonly to: Exclude<CaseState, "open">;
  readonly note?: string;
  readonly at: Date;
}

/** Cases, shared by all instances. Each change and its messages are one transaction. */
export interface Cases {
  /** `taken`: another case has that number. */
  open(opened: SupportCase, messages?: readonly OutboxMessage[]): Promise<"opened" | "taken">;
  /** Whatever is typed for it: upper or lower case, with blanks or dashes. Undefined too where the row is damaged. */
  find(number: string): Promise<SupportCase | undefined>;
  /** Open to accepted, and either to its end, which is the last word. `unchanged`: it is there already, or over, or no case. */
  change(change: CaseChange, messages?: readonly OutboxMessage[]): Promise<"changed" | "unchanged">;
  /** The newest case of a person that is not over. */
  waiting(personId: string, wanted: CaseFor): Promise<SupportCase | undefined>;
  /** The newest first; at most `limit`. */
  list(limit: number): Promise<readonly SupportCase[]>;
}
