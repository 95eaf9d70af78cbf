/** Pure decisions of the flow: who is meant, and what counts as a reason. */

const USER_PRINCIPAL_NAME = /[\p{L}\p{N}._'#~!^-]{1,64}@[\p{L}\p{N}.-]{3,190}[\p{L}\p{N}]/u;
const WORD = /(?:['’]t|\p{L}[\p{L}\p{M}'’-]*)/gu;
/** Small words that stand inside Dutch, German and Romance family names. */
const NAME_PARTICLES = new Set([
  "van",
  "de",
  "den",
  "der",
  "het",
  "ten",
  "ter",
  "te",
  "von",
  "da",
  "di",
  "du",
  "la",
  "le",
  "el",
  "al",
  "'t",
  "o",
]);

const MOST_NAME_WORDS = 5;

/** A person somebody may have meant. `sure` when it can hardly be anything else. */
export interface NamedPerson {
  readonly query: string;
  readonly sure: boolean;
}

/**
 * Finds the person named in a free sentence: a user principal name; else the words that are not ordinary words,
 * those with a capital first; else a word that only has a capital where none belongs, for people called Mark or Rose.
 */
export function personNamedIn(text: string, isOrdinary: (word: string) => boolean): NamedPerson | undefined {
  const principalName = USER_PRINCIPAL_NAME.exec(text)?.[0];
  if (principalName !== undefined) return { query: principalName, sure: true };
  const typed = words(text);
  const runs = nameRuns(typed, (word) => !isOrdinary(word));
  const capitalised = runs.find(hasCapital);
  if (capitalised !== undefined) return { query: capitalised, sure: true };
  const guess = runs[0] ?? nameRuns(typed.slice(1), (word) => hasCapital(word) && /\p{Ll}/u.test(word))[0];
  return guess === undefined ? undefined : { query: guess, sure: false };
}

/** What was typed when a name was asked for: "it's for Jan de Vries please" still names Jan de Vries. */
export function personInAnswer(text: string, isOrdinary: (word: string) => boolean): string {
  const typed = words(text);
  if (typed.length <= 3) return personNamedIn(text, () => false)?.query ?? text.trim();
  return personNamedIn(text, isOrdinary)?.query ?? text.trim();
}

function words(text: string): readonly string[] {
  return (text.normalize("NFC").match(WORD) ?? []).map((word) => word.replace(/['’]s$/u, ""));
}

/**
 * Names in the order of the text. A name begins with a word that `begins` accepts; one with a capital goes on
 * with words that have one ("Lisa Bakker", whatever Bakker means), a lower-case one with words that could begin one.
 */
function nameRuns(all: readonly string[], begins: (word: string) => boolean): readonly string[] {
  const runs: string[] = [];
  let at = 0;
  while (at < all.length) {
    const first = all[at] ?? "";
    if (first.length < 2 || isParticle(first) || !begins(first)) {
      at += 1;
      continue;
    }
    const goesOn = hasCapital(first) ? hasCapital : begins;
    let end = at + 1;
    for (let next = end; next < all.length && next < at + MOST_NAME_WORDS; next += 1) {
      const word = all[next] ?? "";
      if (goesOn(word) && !isParticle(word)) end = next + 1;
      else if (!isParticle(word)) break;
    }
    runs.push(all.slice(at, end).join(" "));
    at = end;
  }
  return runs;
}

function hasCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isParticle(word: string): boolean {
  return NAME_PARTICLES.has(word.toLowerCase());
}

/** Words that name nobody, and a question with a word that is hardly a name. */
export function namesNobody(text: string, isOrdinary: (word: string) => boolean): boolean {
  const named = personNamedIn(text, isOrdinary);
  return named === undefined || (!named.sure && asksSomething(text));
}

const ASKS = /^\s*(?:how|hoe)\b/iu;
const MAY_ASK =
  /^\s*(?:how|hoe|where|waar|what|wat|which|welke?|who|wie|when|wanneer|can i|may i|do i|must i|kan ik|mag ik|moet ik)\b[^?]*\?\s*$/iu;

/** A question of the person's own, where a reason was asked for: no reason begins with "how do I". */
export function asksSomething(text: string): boolean {
  return ASKS.test(text) || MAY_ASK.test(text);
}

const SHORTEST_REASON = 10;
export const LONGEST_REASON = 200;
const TICKET = /^(?:[a-z]{1,8}[-# ]?)?\d{3,12}$/iu;

/** A reason of 10 to 200 characters with words in it, or a ticket number such as INC-10423. */
export function readReason(text: string): string | undefined {
  const reason = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (TICKET.test(reason)) return reason;
  const letters = reason.match(/\p{L}/gu)?.length ?? 0;
  const isLongEnough = reason.length >= SHORTEST_REASON && letters >= SHORTEST_REASON / 2;
  return isLongEnough ? reason.slice(0, LONGEST_REASON) : undefined;
}
