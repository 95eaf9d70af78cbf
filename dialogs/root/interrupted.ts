import type { HandOff } from "../hand-off/index.js";
import type { Interrupt } from "../kit/interrupt.js";
import { rememberFacts } from "../kit/turn-facts.js";
import type { Talk } from "./talk.js";
import { texts } from "./texts.js";
import type { UnaskedButtons } from "./unasked-buttons.js";

/** Does what a person may ask for in any step. */
export async function interrupted(
  talk: Talk,
  interrupt: Interrupt,
  handOff: Pick<HandOff, "toPerson">,
): Promise<void> {
  const { facts, memory, dialogs } = talk;
  const t = texts[facts.language];
  const inFlow = dialogs.activeDialog !== undefined;
  switch (interrupt.kind) {
    case "cancel":
      await stopFlow(talk);
      return talk.say(inFlow ? t.cancelled : t.nothingToCancel);
    case "back":
      return talk.say(t.nothingToGoBackTo);
    case "start-again":
      await stopFlow(talk);
      return talk.say({ text: t.startAgain, suggestions: t.suggestions[facts.audience] });
    case "person":
      return askedForPerson(talk, handOff);
    case "help":
      await talk.say(inFlow ? t.helpInFlow : { text: t.help, suggestions: t.suggestions[facts.audience] });
      return dialogs.repromptDialog();
    case "language":
      memory.wish = interrupt.language;
      rememberFacts(dialogs.context, { ...facts, language: interrupt.language });
      await talk.say(texts[interrupt.language].languageChosen);
      return dialogs.repromptDialog();
  }
}

async function askedForPerson(talk: Talk, handOff: Pick<HandOff, "toPerson">): Promise<void> {
  const { facts, memory, dialogs } = talk;
  const { topic } = memory;
  const inFlow = dialogs.activeDialog !== undefined;
  if (memory.taken !== undefined && memory.taken.topic === topic) memory.taken.outcome = "needs-person";
  await stopFlow(talk);
  if (inFlow) await talk.say(texts[facts.language].personInFlow);
  return handOff.toPerson(talk, topic === undefined ? {} : { topic });
}

/** Ends whatever flow is running. Nothing that it only prepared happens any more. */
export async function stopFlow({ dialogs, memory }: Talk): Promise<void> {
  await dialogs.cancelAllDialogs(true);
  delete memory.topic;
  delete memory.awaiting;
}

/** Says "stop" to work that goes on outside the talk, before it means a flow; false where nothing runs. */
export async function stoppedWhatRuns(talk: Talk, unasked: UnaskedButtons): Promise<boolean> {
  const stopped = await unasked.stopped(talk.facts);
  if (stopped === undefined) return false;
  await stopFlow(talk);
  await talk.say(stopped);
  return true;
}
