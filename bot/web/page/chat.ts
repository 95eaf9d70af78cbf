import { type Connection, createConnection, type Status } from "./connection.js";
import { type Access, say, speakAs } from "./direct-line.js";
import { saveSession, type Session } from "./session.js";
import { LOCALES } from "./texts.js";
import type { Activity, Said } from "./wire.js";

/** What a chat tells the page about. */
export interface ChatEvents {
  onActivity(activity: Activity): void;
  onOwn(said: Said, delivery: "sending" | "sent" | "failed" | "busy"): void;
  onStatus(status: Status): void;
  /** The bot is expected to speak, or has spoken. */
  onWaiting(waiting: boolean): void;
}

/** One conversation as one person: keeps the session, the connection, and what is not delivered yet. */
export interface Chat {
  readonly session: () => Session;
  say(said: Said): void;
  /** Says the same again, under the same client id, so that it counts once. */
  again(said: Said): void;
  change(part: Partial<Pick<Session, "draft" | "language">>): void;
  hurry(): void;
  /** Ends the conversation for good. */
  end(): void;
  /** Leaves it as it is, for a later visit. */
  leave(): void;
}

/** A bot that says nothing for this long is not "typing" any more. */
const LONGEST_WAIT_MS = 30_000;

/** Goes on where the session stopped; `access` is there when it has just begun. */
export function createChat(start: Session, access: Access | undefined, events: ChatEvents): Chat {
  let session = start;
  let waiting = 0;

  const keep = (part: Partial<Session>) => {
    session = { ...session, ...part };
    saveSession(session);
  };

  const wait = (on: boolean) => {
    clearTimeout(waiting);
    events.onWaiting(on);
    if (on) waiting = window.setTimeout(() => events.onWaiting(false), LONGEST_WAIT_MS);
  };

  const take = (activity: Activity) => {
    const mine = activity.channelData?.clientActivityID;
    if (mine !== undefined) keep({ outbox: session.outbox.filter((said) => idOf(said) !== mine) });
    if (activity.type === "typing") {
      if (activity.from.role === "bot") wait(true);
      return;
    }
    if (activity.type !== "message" && activity.type !== "messageDelete") return;
    const others = session.activities.filter(({ id }) => id !== activity.id);
    const place = session.activities.findIndex(({ id }) => id === activity.id);
    if (activity.type === "messageDelete") keep({ activities: others });
    else if (place < 0) keep({ activities: [...others, activity] });
    else keep({ activities: session.activities.with(place, activity) });
    if (activity.from.role === "bot") wait(false);
    events.onActivity(activity);
  };

  const connection: Connection = createConnection({
    link: () => session,
    onToken: (token) => keep({ token }),
    onSet(set) {
      for (const activity of set.activities) take(activity);
      if (set.watermark !== undefined) keep({ watermark: set.watermark });
    },
    onStatus: (status) => events.onStatus(status),
  });

  const deliver = async (said: Said): Promise<void> => {
    events.onOwn(said, "sending");
    if (said.type === "message") wait(true);
    const outcome = await say(session.conversationId, session.token, said);
    const known = session.activities.some((one) => one.channelData?.clientActivityID === idOf(said));
    if (known) return;
    if (outcome.kind === "ok") {
      keep({ outbox: session.outbox.filter((one) => idOf(one) !== idOf(said)) });
      events.onOwn(said, "sent");
      // It was taken, so the bot is there: do not wait for the end of a pause to hear the answer.
      connection.hurry();
      return;
    }
    wait(false);
    events.onOwn(said, outcome.kind === "busy" ? "busy" : "failed");
    if (outcome.kind === "expired" || outcome.kind === "ended") events.onStatus(outcome.kind);
    else connection.hurry();
  };

  void speakAs(session.person);
  connection.open(access);

  return {
    session: () => session,
    say(words) {
      const said: Said = {
        ...words,
        locale: LOCALES[session.language],
        localTimezone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        channelData: { ...words.channelData, clientActivityID: crypto.randomUUID() },
      };
      if (said.type === "message") keep({ outbox: [...session.outbox, said] });
      void deliver(said);
    },
    again: (said) => void deliver(said),
    change: keep,
    hurry() {
      void speakAs(session.person);
      connection.hurry();
    },
    end() {
      connection.close();
      clearTimeout(waiting);
      void say(session.conversationId, session.token, { type: "endOfConversation" });
    },
    leave() {
      connection.close();
      clearTimeout(waiting);
    },
  };
}

export function idOf({ channelData }: Said): string | undefined {
  return channelData?.clientActivityID;
}
