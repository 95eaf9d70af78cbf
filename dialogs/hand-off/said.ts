/** What was said and tried, for the case that a talk may become. Never a secret. */
import type { Clock } from "../../adapters/ports/clock.js";
import type { SaidLine, TriedStep } from "../../adapters/ports/handoff.js";
import { tellsSecret } from "../../knowledge/told-secret.js";
import { wordsOf } from "../kit/message.js";
import type { Submit } from "../kit/submit.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import type { Memory } from "../root/memory.js";
import type { Talk } from "../root/talk.js";

const MOST_LINES = 12;
const MOST_STEPS = 10;
const LONGEST_LINE = 240;
const KEPT_MS = 3_600_000;
/** A few megabytes at most. */
const MOST_TALKS = 500;
const HIDDEN = "***";

/** Ends in "my password is": the secret comes in the next message. */
const ANNOUNCES =
  /(?:pass ?words?|pass ?codes?|pwd|wachtwoord(?:en)?|ww|code)\s*(?:is|was|wordt|werd)?\s*[:=]?\s*$/iu;
/** Addresses, error codes and ticket numbers. */
const KEPT = /@|^https?:|^[A-Z]{2,10}[-_]?\d{3,12}$/u;

/** What was said lately, per conversation. Held by the process and never stored, until it belongs to a case. */
export interface Said {
  /** Notes what the person says in this turn, and what the bot says to it. */
  listen(talk: Talk): void;
  /** Oldest first; nothing where it was long ago, or said to another instance. */
  in(conversationId: string): readonly SaidLine[];
}

export function createSaid(clock: Clock): Said {
  // In the order of their last turn, so that the first is the one to forget.
  const kept = new Map<string, { readonly lines: readonly SaidLine[]; readonly at: number }>();

  function linesIn(conversationId: string): readonly SaidLine[] {
    const found = kept.get(conversationId);
    return found !== undefined && clock.now().getTime() - found.at < KEPT_MS ? found.lines : [];
  }

  function note(conversationId: string, line: SaidLine): void {
    if (line.text.trim() === "") return;
    const short = { ...line, text: whole(line.text.slice(0, LONGEST_LINE)) };
    const lines = [...linesIn(conversationId), short].slice(-MOST_LINES);
    kept.delete(conversationId);
    kept.set(conversationId, { lines, at: clock.now().getTime() });
    const [oldest] = kept.keys();
    if (kept.size > MOST_TALKS && oldest !== undefined) kept.delete(oldest);
  }

  return {
    in: linesIn,
    listen({ facts, dialogs }) {
      const { conversationId } = facts.actor;
      const before = linesIn(conversationId).findLast(({ by }) => by === "person")?.text ?? "";
      const text = facts.submit === undefined ? typed(facts, before) : pressed(facts.submit);
      note(conversationId, { by: "person", text });
      dialogs.context.onSendActivities(async (_, activities, next) => {
        for (const activity of activities) {
          if (activity.type === "message") note(conversationId, { by: "bot", text: wordsOf(activity) });
        }
        return next();
      });
    },
  };
}

/** A secret may begin where the text was cut. */
function typed({ text, long }: TurnFacts, before: string): string {
  return tellsSecret(long) ? HIDDEN : withoutSecrets(text, before);
}

/** What a person typed, without what may be a secret. Hides too much rather than too little. */
export function withoutSecrets(text: string, before = ""): string {
  if (tellsSecret(text) || ANNOUNCES.test(before)) return HIDDEN;
  return text.replaceAll(/\S+/gu, (word) => (mayBeSecret(word) ? HIDDEN : word));
}

function mayBeSecret(word: string): boolean {
  const bare = word.replace(/^["'(<[]+/u, "").replace(/["')>\].,;:?!]+$/u, "");
  if (KEPT.test(bare)) return false;
  return /^\d{6,8}$/u.test(bare) || (bare.length >= 6 && /\p{L}/u.test(bare) && /\p{N}/u.test(bare));
}

/** A topic was begun. */
export function noteTried(memory: Memory, topic: string): void {
  memory.tried = [...(memory.tried ?? []), { topic }].slice(-MOST_STEPS);
}

/** How the topic that was begun last came to its end. */
export function noteEnded(memory: Memory, topic: string, ended: string): void {
  const tried = memory.tried ?? [];
  const at = tried.findLastIndex((step) => step.topic === topic);
  memory.tried = tried.map((step, index): TriedStep => (index === at ? { topic, ended } : step));
}

/** Cut between two halves of one character, a text has no UTF-8; Buffer puts U+FFFD there. */
function whole(text: string): string {
  return Buffer.from(text).toString();
}

function pressed(submit: Submit | "broken"): string {
  if (submit === "broken") return "";
  switch (submit.kind) {
    case "answer":
    case "helped":
      return `[${submit.value}]`;
    case "topic":
    case "article":
      return `[${submit.topic}]`;
    case "approval":
    case "approved":
    case "case":
    case "confirm":
    case "go-on":
    case "person":
    case "stop-batch":
      return `[${submit.kind}]`;
  }
}
