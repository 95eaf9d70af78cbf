/** Longest text that is read, in UTF-16 code units; what comes after is cut. */
export const MAX_TEXT = 1000;
/** More words than people get into that: what comes after is emoji, commas or a wall of letters. */
export const MAX_WORDS = 250;

const ASCII_ONLY = /^[\t\n\r -~]*$/;
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Mn}\p{Me}]+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;
const LETTER_DASH = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu;
const REPEATED = /(\p{L})\1{2,}/giu;

/**
 * Text as people type it in a chat, made even: NFKC, no invisible or stacked marks, no accents, letters repeated three
 * times or more written twice, "e-mail" as "email", user names and links as `_upn` and `_link`. Capitals stay.
 */
export function normalise(text: string): string {
  let plain = text.slice(0, MAX_TEXT).replace(APOSTROPHES, "'");
  if (!ASCII_ONLY.test(plain)) plain = plain.normalize("NFKD").replace(INVISIBLE, "").slice(0, MAX_TEXT);
  if (plain.includes("@")) plain = plain.replace(MAIL, " _upn ");
  return plain.replace(LINK, " _link ").replace(LETTER_DASH, "$1").replace(REPEATED, "$1$1");
}

/** A word as it stands in a normalised text. */
export interface Word {
  /** Lower case, without apostrophes ("can't" is `cant`); numbers are `_num`, or `_nums` from three digits on. */
  readonly text: string;
  /** Begins with a capital and goes on in small letters. */
  readonly capital: boolean;
  /** First of its sentence. */
  readonly first: boolean;
  /** First after a comma, a dash between words or the end of a sentence. */
  readonly opens: boolean;
}

const TOKEN =
  /_upn|_link|\p{Extended_Pictographic}|[\p{L}\p{N}]+(?:'\p{L}+)*|[.!?\n:;,]+|\s[-\u2013\u2014]+\s/gu;
const NUMBER = /^\p{N}+$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const BREAK = /^[.!?\n:;,\s]/;
const SENTENCE_END = /[.!?\n:]/;

/** The words of a normalised text, in order; at most 250. */
export function wordsOf(normalised: string): Word[] {
  const words: Word[] = [];
  let first = true;
  let opens = true;
  for (const [token] of normalised.matchAll(TOKEN)) {
    if (words.length === MAX_WORDS) break;
    const small = isSmallLetter(token.charCodeAt(0));
    if (!small && BREAK.test(token)) {
      opens = true;
      first ||= SENTENCE_END.test(token);
      continue;
    }
    words.push({
      text: small ? letters(token) : plainWord(token),
      capital: !small && CAPITAL.test(token),
      first,
      opens,
    });
    first = false;
    opens = false;
  }
  return words;
}

function plainWord(token: string): string {
  if (NUMBER.test(token)) return token === "365" ? token : token.length < 3 ? "_num" : "_nums";
  return letters(token);
}

function letters(token: string): string {
  const lower = token.toLowerCase();
  return lower.includes("'") ? lower.replaceAll("'", "") : lower;
}

/** a to z: most words begin with one, and need no look at what Unicode says. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
