/**
 * A small dictionary of a language that the bot does not speak yet, into one that it does. Whoever writes in it is
 * understood roughly and answered in a language that the bot speaks. Phrases and a words file replace a gloss.
 */
export interface Gloss<L extends string> {
  readonly language: string;
  /** The language that the words are put into. */
  readonly into: L;
  /** Frequent small words that tell this language from the others, with spaces between. */
  readonly marks: string;
  /** What a capital within a sentence says: a name, or (German) any noun and so nothing. */
  readonly capitals: "names" | "nouns";
  /** Other spellings of letters, applied before a word is looked up ("zuruecksetzen"). */
  readonly spellings: readonly (readonly [written: string, meant: string])[];
  /** What may stand before a word with an apostrophe ("d'utilisateur"). */
  readonly elisions: string;
  /** Endings by which forms of one word differ, longest first. */
  readonly endings: string;
  /** "meaning = word word; ...": lower case, without accents. Words that mean nothing are left out. */
  readonly words: string;
}

const SHORTEST = 4;

/** Makes the function that translates a word; undefined for one that is not in the dictionary. */
export function createTranslator(gloss: Gloss<string>): (word: string) => readonly string[] | undefined {
  const spelled = (word: string): string =>
    gloss.spellings.reduce((form, [written, meant]) => form.replaceAll(written, meant), word);
  const endings = listOf(gloss.endings);
  const elisions = listOf(gloss.elisions);
  const bare = (word: string): string => {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
    return ending === undefined ? word : word.slice(0, word.length - ending.length);
  };
  const exact = new Map<string, readonly string[]>();
  const loose = new Map<string, readonly string[]>();
  for (const entry of gloss.words.split(";")) {
    const [meaning = "", words = ""] = entry.split("=");
    const translation = listOf(meaning);
    for (const word of listOf(words).map(spelled)) {
      exact.set(word, translation);
      if (!loose.has(bare(word))) loose.set(bare(word), translation);
    }
  }
  const look = (word: string): readonly string[] | undefined => exact.get(word) ?? loose.get(bare(word));
  return (word) => {
    const form = spelled(word);
    const found = look(form);
    if (found !== undefined) return found;
    const elision = elisions.find((one) => form.startsWith(one) && form.length - one.length >= SHORTEST);
    return elision === undefined ? undefined : look(form.slice(elision.length));
  };
}

/** The words of a text that has spaces between them. */
export function listOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
