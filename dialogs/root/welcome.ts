import type { Message } from "../kit/message.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import { texts } from "./texts.js";

/** By the first name, where the directory knows who it is. */
export function welcomeMessage({ language, speaker, audience }: TurnFacts): Message {
  const t = texts[language];
  const name =
    speaker.kind === "known" ? (speaker.person.givenName ?? speaker.person.displayName) : undefined;
  return { text: t.welcome(name), suggestions: t.suggestions[audience] };
}
