/** Invokes of a sign-in card: which they are, by what they are known again, and that each of them is answered. */
import {
  type Activity,
  tokenExchangeOperationName,
  type TurnContext,
  verifyStateOperationName,
} from "botbuilder";
import { z } from "zod";

export function isSignInInvoke({ type, name }: Activity): boolean {
  return type === "invoke" && (name === tokenExchangeOperationName || name === verifyStateOperationName);
}

const exchangeShape = z.object({ id: z.string().min(1).max(200) });

/** The activity's own id, or the exchange's: that one is the same from each client that is open, the other is not. */
export function activityKey({ id, type, name, value }: Activity): string | undefined {
  if (type !== "invoke" || name !== tokenExchangeOperationName) return id;
  const exchange = exchangeShape.safeParse(value).data?.id;
  return exchange === undefined ? id : `exchange:${exchange}`;
}

/** Runs the turn, and answers for it where it did not: 200 where it ran, else 412, which makes a client show its card. */
export async function withAnswer(turn: TurnContext, act: () => Promise<"ran" | "failed">): Promise<void> {
  let answered = false;
  turn.onSendActivities(async (_, activities, next) => {
    answered ||= activities.some(({ type }) => type === "invokeResponse");
    return next();
  });
  const status = (await act()) === "ran" ? 200 : 412;
  if (!answered) await turn.sendActivity({ type: "invokeResponse", value: { status } });
}
