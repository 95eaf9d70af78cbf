/** The buttons on the screen, for people whose client cannot show or press them: a number or a title does the same. */
import { buttonsOf } from "../kit/message.js";
import { readSubmit, type Submit } from "../kit/submit.js";
import { means } from "../kit/understand.js";
import type { Memory, Offered } from "./memory.js";
import type { Talk } from "./talk.js";

/** Notes the buttons of what the bot says in this turn, in place of those of the turn before. */
export function listenToOffers({ dialogs, memory }: Talk): void {
  delete memory.offered;
  dialogs.context.onSendActivities(async (_, activities, next) => {
    for (const activity of activities) {
      const buttons = activity.type === "message" ? buttonsOf(activity) : [];
      if (buttons.length === 0) continue;
      const older = (memory.offered ?? []).map(({ title, submit }): Offered => ({ title, submit }));
      const newest = buttons.map(({ title, submit }, index) => ({ title, number: index + 1, submit }));
      memory.offered = [...newest, ...older];
    }
    return next();
  });
}

const NUMBER = /^(?:nr\.?|nummer|number|optie|option)?\s*(\d{1,2})[.)]?$/iu;

/**
 * The button that somebody typed, as if it were pressed. What changes something takes all the words on its button:
 * a number, or yes, is too easily typed.
 */
export function typedButton(text: string, { offered = [] }: Memory): Submit | undefined {
  const number = Number(NUMBER.exec(text.trim())?.[1]);
  const typed = offered.find((one) => one.number === number || means(text, [one.title]));
  if (typed === undefined) return undefined;
  const submit = readSubmit(typed.submit);
  if (submit === undefined || submit === "broken") return undefined;
  return submit.kind === "confirm" && typed.number === number ? undefined : submit;
}
