/** Nobody waits in silence: a turn that has not said anything in time says that it is being worked on. */
import type { TurnContext } from "botbuilder";

/** The person hears something within three seconds, on the way there and back too. */
const PATIENCE_MS = 2_500;

/** Runs the turn; when nothing was said after a while, says `words()` once, meanwhile. Rejects with what the turn throws. */
export async function withFirstWord(
  turn: TurnContext,
  words: () => string,
  act: () => Promise<void>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  let said = false;
  turn.onSendActivities(async (_, activities, next) => {
    said ||= activities.some(({ type }) => type === "message");
    return next();
  });
  let saying: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    // A word that does not arrive is no reason to give up the work.
    if (!said) saying = turn.sendActivity(words()).catch(() => undefined);
  }, patienceMs);
  try {
    await act();
  } finally {
    clearTimeout(timer);
    // The turn must not be over while something of it is still being sent.
    await saying;
  }
}
