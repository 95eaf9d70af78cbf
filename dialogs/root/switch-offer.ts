/** Another problem in the middle of something that is not left without a word: the person says which. */
import type { Knowledge } from "../../knowledge/article.js";
import type { Language } from "../../knowledge/language.js";
import type { Message } from "../kit/message.js";
import type { Submit } from "../kit/submit.js";
import { means, yesOrNoIn } from "../kit/understand.js";
import type { Another } from "./another-topic.js";
import type { Memory } from "./memory.js";
import type { Talk } from "./talk.js";
import { texts } from "./texts.js";

export type SwitchOffer = Extract<NonNullable<Memory["awaiting"]>, { readonly kind: "switch" }>;

/** An offer stands for one turn: whatever else is said then is for the question that waits. */
export function takeOffer(memory: Memory): SwitchOffer | undefined {
  const { awaiting } = memory;
  if (awaiting?.kind !== "switch") return undefined;
  delete memory.awaiting;
  return awaiting;
}

/** Asks whether to leave; `given` is what the other topic's flow would begin with. */
export async function offerSwitch(
  { facts, memory, say }: Talk,
  another: Another,
  given: object,
  knowledge: Knowledge,
): Promise<void> {
  memory.awaiting = { kind: "switch", topic: another.topic, options: { ...given } };
  await say(switchOffer(another, memory.topic, knowledge, facts.language));
}

function switchOffer(
  { topic, doing }: Another,
  left: string | undefined,
  knowledge: Knowledge,
  language: Language,
): Message {
  const t = texts[language];
  const titleOf = (id: string | undefined) => (id === undefined ? undefined : knowledge.title(id, language));
  const was = doing ?? t.wasBusyWith(titleOf(left));
  return {
    // It may name somebody else, and a title is no part of a case.
    title: was,
    text: t.switchTo(titleOf(topic) ?? topic),
    buttons: [
      { title: t.switchNow, submit: { kind: "topic", topic } },
      { title: t.goOn, submit: { kind: "go-on" } },
    ],
  };
}

/** A typed answer to the offer. Whole messages only: the waiting question may want a sentence that begins with yes. */
export function switchAnswer({ topic }: SwitchOffer, said: string): Submit | undefined {
  const decided = yesOrNoIn(said);
  const leaves =
    decided === "yes" ||
    means(
      said,
      Object.values(texts).flatMap((t) => t.switchWords),
    );
  if (leaves) return { kind: "topic", topic };
  const stays =
    decided === "no" ||
    means(
      said,
      Object.values(texts).flatMap((t) => t.goOnWords),
    );
  return stays ? { kind: "go-on" } : undefined;
}
