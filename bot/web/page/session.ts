import type { Language } from "./texts.js";
import type { Activity, PersonCard, Said } from "./wire.js";

/** What this tab remembers, so that a reload or a restart of the bot continues where it was. */
export interface Session {
  readonly person: PersonCard;
  readonly language: Language;
  readonly conversationId: string;
  readonly token: string;
  readonly watermark: string;
  /** The newest activities, for showing them again. They hold no secrets: those are shown elsewhere. */
  readonly activities: readonly Activity[];
  /** Said, but not (yet) taken by the bot. */
  readonly outbox: readonly Said[];
  readonly draft: string;
}

const KEY = "password-support-chat";
const MOST_ACTIVITIES = 100;

export function loadSession(): Session | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isSession(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

export function saveSession(session: Session): void {
  try {
    const activities = session.activities.slice(-MOST_ACTIVITIES);
    sessionStorage.setItem(KEY, JSON.stringify({ ...session, activities }));
  } catch {
    // A full or forbidden storage costs the memory of a reload, not the conversation.
  }
}

export function forgetSession(): void {
  sessionStorage.removeItem(KEY);
}

/** Nobody but this page writes there; this keeps an older version's remains from breaking it. */
function isSession(value: unknown): value is Session {
  if (typeof value !== "object" || value === null) return false;
  const needed = [
    "person",
    "language",
    "conversationId",
    "token",
    "watermark",
    "activities",
    "outbox",
    "draft",
  ];
  return needed.every((field) => field in value);
}
