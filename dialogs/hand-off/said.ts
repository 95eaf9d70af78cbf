/** The last of what was said, kept with the talk for the case that it may become. Never a secret. */
import type { SaidLine, TriedStep } from "../../adapters/ports/handoff.js";
import { tellsSecret } from "../../knowledge/told-secret.js";
import { wordsOf } from "../kit/message.js";
import type { Submit } from "../kit/submit.js";
import type { Memory } from "../root/memory.js";
import type { Talk } from "../root/talk.js";

const MOST_LINES = 12;
const MOST_STEPS = 10;
const LONGEST_LINE = 240;
const HIDDEN = "***";

/** Ends in "my password is": the secret comes in the next message. */
const ANNOUNCES =
  /(?:pass ?words?|pass ?codes?|pwd|wachtwoord(?:en)?|ww|code)\s*(?:is|was|wordt|werd)?\s*[:=]?\s*$/iu;
/** Addresses, error codes and ticket numbers. */
const KEPT = /@|^https?:|^[A-Z]{2,10}[-_]?\d{3,12}$/u;

/** Notes what the person says in this turn, and what the bot says to it. */
export function listen({ facts, memory, dialogs }: Talk): void {
  const before = memory.said?.findLast(({ by }) => by === "person")?.text ?? "";
  note(memory, {
    by: "person",
    text: facts.submit === undefined ? withoutSecrets(facts.text, before) : pressed(facts.submit),
  });
  dialogs.context.onSendActivities(async (_, activities, next) => {
    for (const activity of activities) {
      if (activity.type === "message") note(memory, { by: "bot", text: wordsOf(activity) });
    }
    return next();
  });
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

function note(memory: Memory, line: SaidLine): void {
  if (line.text.trim() === "") return;
  const text = whole(line.text.slice(0, LONGEST_LINE));
  memory.said = [...(memory.said ?? []), { ...line, text }].slice(-MOST_LINES);
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
    case "person":
    case "stop-batch":
      return `[${submit.kind}]`;
  }
}
