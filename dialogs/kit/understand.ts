import { withinOneTypo } from "../../knowledge/one-typo.js";
import { LANGUAGES } from "../../knowledge/language.js";
import { kitTexts } from "./texts.js";

/** A value and the phrases that mean it. */
export interface Meaning<Value> {
  readonly value: Value;
  readonly phrases: readonly string[];
}

/**
 * What somebody means by a free answer: the number of a choice, a phrase, a phrase with one slip, or a sentence that
 * holds the phrase of one choice and not, as long, that of another. Only for choices that change nothing.
 */
export function understand<Value>(text: string, meanings: readonly Meaning<Value>[]): Value | undefined {
  const said = plain(text);
  // Without its sign "-1" would pick the first.
  if (said === "" || BELOW_ZERO.test(text)) return undefined;
  const number = /^(?:nr|nummer|number|optie|option)? ?(\d)$/u.exec(said)?.[1];
  if (number !== undefined) return meanings[Number(number) - 1]?.value;
  const known = meanings.flatMap(({ value, phrases }) =>
    phrases.map((phrase) => ({ value, phrase: plain(phrase) })),
  );
  const exact = known.find(({ phrase }) => phrase === said);
  if (exact !== undefined) return exact.value;
  const meant = withinOneTypo(
    said,
    known.map(({ phrase }) => phrase),
  );
  return meant === undefined ? within(said, known) : known.find(({ phrase }) => phrase === meant)?.value;
}

/** A whole message of yes or no, in any of our languages. */
export function yesOrNoIn(text: string): "yes" | "no" | undefined {
  if (
    means(
      text,
      LANGUAGES.flatMap((language) => kitTexts[language].yesWords),
    )
  )
    return "yes";
  return means(
    text,
    LANGUAGES.flatMap((language) => kitTexts[language].noWords),
  )
    ? "no"
    : undefined;
}

/** Whether the whole message is one of these, as people write it. */
export function means(text: string, phrases: readonly string[]): boolean {
  const said = plain(text);
  return said !== "" && phrases.some((phrase) => plain(phrase) === said);
}

const BELOW_ZERO = /^\s*[-−]\s*\d/u;

/** Words that turn a phrase round. A phrase counts in a sentence only when it holds all of them that the sentence holds. */
const NEGATIONS = new Set([
  "no",
  "not",
  "never",
  "nothing",
  "without",
  "niet",
  "geen",
  "nooit",
  "niks",
  "nee",
]);
const SHORTEST = 3;
/** In the middle of a longer sentence one word is no answer: "my boss says it has to be done now" is not "done". */
const MOST_AROUND_A_WORD = 6;

function within<Value>(
  said: string,
  known: readonly { readonly value: Value; readonly phrase: string }[],
): Value | undefined {
  const sentence = ` ${said} `;
  const isLong = said.split(" ").length > MOST_AROUND_A_WORD;
  const negations = said.split(" ").filter((word) => NEGATIONS.has(word));
  const held = known
    .filter(({ phrase }) => phrase.length >= SHORTEST && sentence.includes(` ${phrase} `))
    .filter(({ phrase }) => !isLong || phrase.includes(" ") || isAtAnEnd(said, phrase))
    .filter(({ phrase }) => negations.every((word) => ` ${phrase} `.includes(` ${word} `)))
    .toSorted((one, other) => other.phrase.length - one.phrase.length);
  const [longest] = held;
  const rival = held.find(
    ({ value, phrase }) => value !== longest?.value && phrase.length === longest?.phrase.length,
  );
  return rival === undefined ? longest?.value : undefined;
}

function isAtAnEnd(said: string, word: string): boolean {
  return said.startsWith(`${word} `) || said.endsWith(` ${word}`);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/n['’]t\b|(?<=\b(?:do|ca|is|did|does|has|wo|could))nt\b/gu, " not")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
