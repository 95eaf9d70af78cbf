import { createTranslator, listOf, type Gloss } from "./gloss.js";
import type { Word } from "./normalise.js";

/** A text in a language that the bot does not speak, put word by word into one that it does. */
export interface Translation {
  /** The language of the words now. */
  readonly into: string;
  /** What each word became: nothing, one word or several. */
  readonly words: readonly (readonly string[])[];
}

/** A word of the dictionary speaks less for a language than its small words, which others seldom share. */
const WORD_WEIGHT = 0.8;
/** A text with no larger share of words that our phrases lack is not looked at: it is ours. */
const STRANGE = 0.25;
/** How much more must speak for a foreign language than for ours. */
const MARGIN = 0.7;

/** Makes a function that recognises and translates a foreign text; undefined for texts in our own languages. */
export function createInterpreter(
  glosses: readonly Gloss<string>[],
): (words: readonly Word[], isOurs: (word: Word, at: number) => boolean) => Translation | undefined {
  const known = glosses.map((gloss) => ({
    gloss,
    marks: new Set(listOf(gloss.marks)),
    translate: createTranslator(gloss),
  }));
  return (words, isOurs) => {
    let ours = 0;
    words.forEach((word, at) => {
      if (isOurs(word, at)) ours++;
    });
    if (words.length - ours <= STRANGE * words.length) return undefined;
    let most = ours + MARGIN;
    let found: (typeof known)[number] | undefined;
    for (const one of known) {
      const score = words.reduce((sum, { text }) => {
        if (one.marks.has(text)) return sum + 1;
        return one.translate(text) === undefined ? sum : sum + WORD_WEIGHT;
      }, 0);
      if (score <= most) continue;
      most = score;
      found = one;
    }
    if (found === undefined) return undefined;
    const { gloss, translate } = found;
    return { into: gloss.into, words: words.map((word) => translate(word.text) ?? unknown(word, gloss)) };
  };
}

/** A word that is not in the dictionary stays, unless it must be a name. */
function unknown({ text, capital, first }: Word, { capitals }: Gloss<string>): readonly string[] {
  return capital && !first && capitals === "names" ? ["_name"] : [text];
}
