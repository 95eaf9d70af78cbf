import type { ConversationScript } from "./conversation.js";

/** The same talk as it goes on Microsoft Graph. */
export function asOnGraph({ onGraph, ...script }: ConversationScript): ConversationScript {
  return {
    ...script,
    ...(onGraph?.branch && { branch: onGraph.branch }),
    turns: script.turns.flatMap((exchange) => exchange.onGraph ?? [exchange]),
  };
}

/** Whether some exchange goes otherwise there. */
export function differsOnGraph({ turns }: ConversationScript): boolean {
  return turns.some(({ onGraph }) => onGraph !== undefined);
}
