import { verifyStateOperationName } from "botbuilder";
import { Dialog, type DialogTurnResult } from "botbuilder-dialogs";
import { waitsForSignIn } from "../kit/sign-in.js";
import { signInTexts } from "../kit/sign-in-texts.js";
import type { Talk } from "./talk.js";

const STILL_NOT = { type: "invokeResponse", value: { status: 412 } };

/**
 * What a client makes of a sign-in card. The same exchange comes once from each client that is open; the first one is
 * heard by the flow that waits, and the others are told how it went by whether it still waits.
 */
export async function heardSignIn(
  { dialogs, facts, say }: Talk,
  repeated: boolean,
): Promise<DialogTurnResult> {
  const { activity } = dialogs.context;
  if (waitsForSignIn(dialogs)) {
    if (!repeated) return dialogs.continueDialog();
    await dialogs.context.sendActivity(STILL_NOT);
    return Dialog.EndOfTurn;
  }
  // A window that was opened from an old card. An exchange was shown to nobody, so nothing is said of it.
  const shown = activity.name === verifyStateOperationName;
  if (shown && !repeated) await say(signInTexts[facts.language].notAwaited);
  return Dialog.EndOfTurn;
}
