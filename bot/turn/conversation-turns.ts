/** Runs the turns of one conversation one after another; different conversations do not wait for each other. */
export interface ConversationTurns {
  run<T>(conversationId: string, turn: () => Promise<T>): Promise<T>;
}

export function createConversationTurns(): ConversationTurns {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (conversationId, turn) => {
      const before = last.get(conversationId) ?? Promise.resolve();
      // A turn that failed is its own caller's affair; the next one runs all the same.
      const mine = before.then(turn, turn);
      last.set(conversationId, mine);
      const forget = () => {
        if (last.get(conversationId) === mine) last.delete(conversationId);
      };
      mine.then(forget, forget);
      return mine;
    },
  };
}
