import type { ActivitySet, ChannelActivity } from "./activity.js";
import type { ChannelLimits } from "./limits.js";

interface Entry {
  readonly sequence: number;
  readonly size: number;
  readonly activity: ChannelActivity;
}

/** Gets each new activity as it happens. */
export interface Reader {
  next(set: ActivitySet): void;
  /** Nothing more will come: the conversation was forgotten or has too many readers. */
  closed(): void;
}

/** The bounded record of one conversation, and those who follow it. */
export interface Transcript {
  /** An id that no earlier opening of this conversation has given out. */
  nextId(): string;
  append(activity: ChannelActivity): void;
  /** The new version takes the old one's place, and readers get it as a second activity with the same id. */
  replace(activity: ChannelActivity): void;
  /** The old one is erased; readers get `notice` (a messageDelete activity). */
  erase(notice: ChannelActivity): void;
  find(predicate: (activity: ChannelActivity) => boolean): ChannelActivity | undefined;
  after(watermark: string | undefined): ActivitySet;
  follow(watermark: string | undefined, reader: Reader): () => void;
  close(): void;
}

/**
 * `epoch` names this opening of the conversation. It is in every id and watermark: a watermark of an
 * earlier opening (another process, or forgotten since) means "from the start of this one", and an
 * activity id is never given out twice, so that nobody takes a new message for a redelivered one.
 */
export function createTranscript(conversationId: string, epoch: string, limits: ChannelLimits): Transcript {
  let entries: Entry[] = [];
  let characters = 0;
  let sequence = 0;
  let ids = 0;
  const readers = new Set<Reader>();

  const watermarkAt = (at: number) => `${epoch}.${at}`;

  const sequenceOf = (watermark: string | undefined) => {
    const [ofEpoch, at] = watermark?.split(".") ?? [];
    return ofEpoch === epoch && at !== undefined && /^\d{1,15}$/.test(at) ? Number(at) : 0;
  };

  const keep = (kept: Entry[]) => {
    entries = kept;
    characters = kept.reduce((sum, entry) => sum + entry.size, 0);
  };

  const append = (activity: ChannelActivity) => {
    sequence += 1;
    const size = JSON.stringify(activity).length;
    entries.push({ sequence, size, activity });
    characters += size;
    while (entries.length > limits.activities || (characters > limits.characters && entries.length > 1)) {
      characters -= entries.shift()?.size ?? 0;
    }
    const set = { activities: [activity], watermark: watermarkAt(sequence) };
    for (const reader of readers) reader.next(set);
  };

  const after = (watermark: string | undefined): ActivitySet => {
    const from = sequenceOf(watermark);
    return {
      activities: entries.filter((entry) => entry.sequence > from).map((entry) => entry.activity),
      watermark: watermarkAt(sequence),
    };
  };

  return {
    nextId() {
      ids += 1;
      return `${conversationId}|${epoch}-${String(ids).padStart(7, "0")}`;
    },
    append(activity) {
      // A message answers the typing before it; whoever reads later should not see the bot type.
      if (activity.type === "message" && activity.from.role === "bot") {
        keep(entries.filter((entry) => entry.activity.type !== "typing"));
      }
      append(activity);
    },
    replace(activity) {
      const size = JSON.stringify(activity).length;
      keep(
        entries.map((entry) => (entry.activity.id === activity.id ? { ...entry, size, activity } : entry)),
      );
      append(activity);
    },
    erase(notice) {
      keep(entries.filter((entry) => entry.activity.id !== notice.id));
      append(notice);
    },
    find: (predicate) => entries.find((entry) => predicate(entry.activity))?.activity,
    after,
    follow(watermark, reader) {
      const backlog = after(watermark);
      if (backlog.activities.length > 0) reader.next(backlog);
      readers.add(reader);
      const oldest = readers.size > limits.readers ? readers.values().next().value : undefined;
      if (oldest !== undefined && readers.delete(oldest)) oldest.closed();
      return () => {
        readers.delete(reader);
      };
    },
    close() {
      for (const reader of readers) reader.closed();
      readers.clear();
    },
  };
}
