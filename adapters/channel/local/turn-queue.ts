/** Runs turns one after another. A turn that fails is reported and does not stop the next. */
export interface TurnQueue {
  /** False when too many wait already; the turn is then not taken. */
  add(turn: () => Promise<void>): boolean;
  /** Resolves when no turn runs or waits. */
  idle(): Promise<void>;
}

export function createTurnQueue(waitingTurns: number, onFault: (error: unknown) => void): TurnQueue {
  let pending = 0;
  let tail: Promise<void> = Promise.resolve();
  return {
    add(turn) {
      // One runs, `waitingTurns` wait.
      if (pending > waitingTurns) return false;
      pending += 1;
      tail = tail
        .then(turn)
        .catch(onFault)
        .finally(() => {
          pending -= 1;
        });
      return true;
    },
    async idle() {
      while (pending > 0) await tail;
    },
  };
}
