import { isLanguage, type Language } from "../../knowledge/language.js";

/** A conversation file: who speaks, and what they say or press, in order. */
export interface ChatScript {
  readonly as: string | undefined;
  readonly language: Language | undefined;
  readonly lines: readonly string[];
}

export type ChatScriptReading = ChatScript | { readonly kind: "wrong"; readonly why: string };

const HEAD = /^(?<key>as|lang):\s*(?<value>\S+)$/;

/**
 * One message a line, `#2` presses button 2. Above the first message `as: <user principal name>` and `lang: en|nl`;
 * empty lines and what begins with `//` are left out.
 */
export function readChatScript(text: string): ChatScriptReading {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"));
  let as: string | undefined;
  let language: Language | undefined;
  let first = 0;
  for (const line of lines) {
    const { key, value = "" } = HEAD.exec(line)?.groups ?? {};
    if (key === undefined) break;
    first += 1;
    if (key === "as") as = value;
    else if (isLanguage(value)) language = value;
    else return { kind: "wrong", why: `lang: takes en or nl, not ${value}` };
  }
  return { as, language, lines: lines.slice(first) };
}
