/** Longest text that is read, in UTF-16 code units; what comes after is cut. */
export const MAX_TEXT = 1000;

const ASCII_ONLY = /^[\t-~]*$/;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Mn}\p{Me}]+/gu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK = /\b(?:https?:\/\/|www\.)\S+/gu;
const REPEATED = /(\p{L})\1{2,}/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;

/**
 * Text as people type it in a chat, made even: NFKC, no invisible or stacked marks, no accents, lower case,
 * letters repeated three times or more written twice, user names and links replaced by `_upn` and `_link`.
 */
export function normalise(text: string): string {
  let plain = text.slice(0, MAX_TEXT);
  if (!ASCII_ONLY.test(plain)) {
    plain = plain
      .normalize("NFKC")
      .normalize("NFD")
      .slice(0, MAX_TEXT * 3);
    plain = plain
      .replace(/[\t\n\r]+/g, " ")
      .replace(INVISIBLE, "")
      .replace(APOSTROPHES, "'")
      .slice(0, MAX_TEXT);
  }
  return plain.toLowerCase().replace(MAIL, " _upn ").replace(LINK, " _link ").replace(REPEATED, "$1$1");
}

const TOKEN = /_upn|_link|[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;
const NUMBER = /^\p{N}+$/u;

/** The words of a normalised text; numbers become `_num`, apostrophes disappear ("can't" is `cant`). */
export function wordsOf(normalised: string): string[] {
  const words: string[] = [];
  for (const [word] of normalised.matchAll(TOKEN)) {
    words.push(NUMBER.test(word) && word !== "365" ? "_num" : word.replaceAll("'", ""));
  }
  return words;
}
