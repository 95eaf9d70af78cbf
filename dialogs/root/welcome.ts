import type { Talk } from "./talk.js";
import { texts } from "./texts.js";

/** By the first name, where the directory knows who it is. */
export async function welcome({ facts, say }: Talk): Promise<void> {
  const { language, speaker, audience } = facts;
  const t = texts[language];
  const name =
    speaker.kind === "known" ? (speaker.person.givenName ?? speaker.person.displayName) : undefined;
  await say({ text: t.welcome(name), suggestions: t.suggestions[audience] });
}
