/** What one process keeps in memory for local conversations. */
export interface ChannelLimits {
  /** The least recently used conversation is forgotten first. */
  readonly conversations: number;
  /** In each conversation; the oldest go first. */
  readonly activities: number;
  /** JSON characters in each conversation; the oldest activities go first. */
  readonly characters: number;
  /** Turns that wait in each conversation; more is `busy`. */
  readonly waitingTurns: number;
  /** Readers in each conversation; the oldest is closed first. */
  readonly readers: number;
}

export const DEFAULT_LIMITS: ChannelLimits = {
  conversations: 100,
  activities: 500,
  characters: 1_000_000,
  waitingTurns: 10,
  readers: 8,
};
