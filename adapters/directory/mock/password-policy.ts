/** Why Entra would refuse a password. */
export type PasswordFault =
  "too-short" | "too-long" | "character-not-allowed" | "too-few-kinds-of-characters" | "easily-guessed";

/** What this password must not lean on; terms of fewer than four characters do not count. */
export interface Guessable {
  /** The global and the tenant's own banned words. */
  readonly words: readonly string[];
  /** The person's names and the tenant's: refused wherever they occur. */
  readonly names: readonly string[];
}

const SHORTEST = 8;
const LONGEST = 256;
const KINDS_REQUIRED = 3;
const POINTS_REQUIRED = 5;
/** Shorter words and names would be found in half of all good passwords; Entra skips them too. */
const SHORTEST_TERM = 4;

const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
const ALLOWED = /^[a-zA-Z0-9@#$%^&*\-_!+=[\]{}|\\:',.?/`~"();<> ]*$/;

/** Stands for a banned word that was found; no password may contain it, so it never meets a real character. */
const FOUND = "\u0000";

/**
 * All that is wrong with a password under Entra's policy for cloud accounts; empty when it is accepted. Sources:
 * learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad-combined-policy (2023-10-16) and
 * .../concept-password-ban-bad (2023-01-29).
 */
export function passwordFaults(password: string, guessable: Guessable): readonly PasswordFault[] {
  const faults: PasswordFault[] = [];
  if (password.length < SHORTEST) {
    faults.push("too-short");
  }
  if (password.length > LONGEST) {
    // Nothing else is worth weighing in a text of unknown length.
    return ["too-long"];
  }
  if (!ALLOWED.test(password)) {
    faults.push("character-not-allowed");
  }
  if (KINDS.filter((kind) => kind.test(password)).length < KINDS_REQUIRED) {
    faults.push("too-few-kinds-of-characters");
  }
  if (containsName(password, guessable.names) || guessPoints(password, guessable.words) < POINTS_REQUIRED) {
    faults.push("easily-guessed");
  }
  return faults;
}

/**
 * One point for each banned word and for each character outside them; fewer than five is refused. Words that
 * occur as they are claim their characters first, as in Microsoft's example of five points; then those within
 * one edit do, in the way that leaves the fewest points.
 */
export function guessPoints(password: string, words: readonly string[]): number {
  const longestFirst = words
    .filter((word) => word.length >= SHORTEST_TERM)
    .map(normalise)
    .toSorted((one, other) => other.length - one.length);
  const text = longestFirst.reduce((rest, word) => rest.replaceAll(word, FOUND), normalise(password));
  const points = [0];
  for (let end = 1; end <= text.length; end += 1) {
    const starts = longestFirst.flatMap((word) => nearMatchStarts(text, end, word));
    points.push(1 + Math.min(...[end - 1, ...starts].map((start) => points[start] ?? 0)));
  }
  return points[text.length] ?? 0;
}

/** `P@ssw0rd` and `password` are one word to Entra. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("0", "o")
    .replaceAll("1", "l")
    .replaceAll("$", "s")
    .replaceAll("@", "a");
}

function containsName(password: string, names: readonly string[]): boolean {
  const text = normalise(password);
  return names.some((name) => name.length >= SHORTEST_TERM && text.includes(normalise(name)));
}

/** Where the stretches begin that end here and are one edit away from the word. */
function nearMatchStarts(text: string, end: number, word: string): readonly number[] {
  return [word.length - 1, word.length, word.length + 1]
    .map((length) => end - length)
    .filter((start) => start >= 0 && isNearMatch(text.slice(start, end), word));
}

function isNearMatch(stretch: string, word: string): boolean {
  return !stretch.includes(FOUND) && isOneEditAway(stretch, word);
}

function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) {
    same += 1;
  }
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(same + skip) === long.slice(same + 1);
}
