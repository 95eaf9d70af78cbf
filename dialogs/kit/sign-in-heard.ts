import { tokenExchangeOperationName, type TurnContext, verifyStateOperationName } from "botbuilder";
import { z } from "zod";
import { kitTexts } from "./texts.js";
import { factsOf } from "./turn-facts.js";

/** What came while a sign-in is waited for: one of the client's invokes, or what a person typed or pressed. */
export type SignInHeard = "exchange" | "verify" | "closed" | "code" | "no" | "words";

const stateShape = z.object({ state: z.string().min(1).max(200) });

/** What a client says when the sign-in window was closed. */
const CLOSED = "CancelledByUser";
/** A code of six digits and nothing else that holds digits: a ticket number is none. */
const CODE = /^\D*(?<![\p{L}\p{N}-])\d{6}(?![\p{L}-])\D*$/u;

export function hearSignIn(turn: TurnContext): SignInHeard {
  const { activity } = turn;
  const invoked = activity.type === "invoke" ? activity.name : undefined;
  if (invoked === tokenExchangeOperationName) return "exchange";
  if (invoked === verifyStateOperationName) {
    const state = stateShape.safeParse(activity.value).data?.state;
    return state === undefined || state === CLOSED ? "closed" : "verify";
  }
  const { text, language } = factsOf(turn);
  if (CODE.test(text)) return "code";
  const isNo = kitTexts[language].noWords.includes(text.trim().toLowerCase());
  return isNo ? "no" : "words";
}
