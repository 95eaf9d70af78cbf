import type { Language } from "../language.js";

/** One thing people say, with the place an editor finds it. */
export interface Phrase {
  /** A topic id, or `none` for what is not ours. */
  readonly topic: string;
  readonly language: Language;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** One phrase a line; blank lines and lines that begin with `#` are for people. */
export function parsePhrases(
  text: string,
  place: { readonly topic: string; readonly language: Language; readonly file: string },
): readonly Phrase[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line, index) => ({ ...place, text: line.trim(), line: index + 1 }))
    .filter((phrase) => phrase.text !== "" && !phrase.text.startsWith("#"));
}
