import type { Activity, TurnContext } from "botbuilder";

export type Sent =
  | { readonly kind: "sent" }
  /** The person removed or blocked the bot, or the chat is no longer one that may be written to. */
  | { readonly kind: "gone" }
  /** This process has no such conversation; another one may. */
  | { readonly kind: "not-here" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Speaks first, in a conversation whose reference was kept. Never rejects. */
export interface ProactiveChannel {
  send(reference: unknown, activity: Partial<Activity>): Promise<Sent>;
}

/** What the Bot Connector answers where the bot was removed or blocked, or the conversation is no more. */
const GONE: readonly unknown[] = [403, 404];

/**
 * Sends one activity in the turn that `continueConversation` makes. Its error is caught inside that turn: an adapter's
 * own handling of a failed turn would hide it.
 */
export async function sendWithin(
  continueConversation: (logic: (turn: TurnContext) => Promise<void>) => Promise<void>,
  activity: Partial<Activity>,
): Promise<Sent> {
  let sent: Sent = { kind: "failed", error: new Error("the turn did not come to speak") };
  try {
    await continueConversation(async (turn) => {
      try {
        await turn.sendActivity(activity);
        sent = { kind: "sent" };
      } catch (error) {
        sent = GONE.includes(statusOf(error)) ? { kind: "gone" } : { kind: "failed", error };
      }
    });
  } catch (error) {
    return { kind: "failed", error };
  }
  return sent;
}

function statusOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : undefined;
}
