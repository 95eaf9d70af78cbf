/** Notices a password that somebody typed, so that it can be kept out of everything. Errs on the side of silence. */

/** "my new password is", "ww:", "het wachtwoord was" and what stands right behind it. */
const ANNOUNCED =
  /(?:^|[^\p{L}\p{N}])(?:pass ?words?|pass ?codes?|pwd?|pass|wachtwoord(?:en)?|wacht woord|ww|inlogcode|kennwort|passwort)(?:\s+(?:of|for|voor|van)\s+\S+)?\s*(?:(?:is|was|were|are|wordt|werd|zijn|ist|war)(?:\s+(?:now|nu|dus|still|nog|just|gewoon))?\s*:?|[:=])\s*["'“‘«(]?(\S{4,128})/giu;

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u] as const;

/** What looks like a secret and is none: addresses, links, dates, versions, error codes, ticket and phone numbers. */
const HARMLESS =
  /^(?:https?:\/\/\S+|www\.\S+|\S+@\S*|\d[\d./:-]*|v?\d+(?:\.\d+)+|[A-Z]{2,10}[-_]?[\dA-F]{3,12}|0x[\dA-Fa-f]+|\+?[\d() -]{6,})$/u;

/** Whether a message holds what must be somebody's password: never repeat, store or log such a message. */
export function tellsSecret(text: string): boolean {
  for (const [, token = ""] of text.matchAll(ANNOUNCED)) if (looksChosen(bare(token))) return true;
  return text.split(/\s+/u).some((token) => looksGenerated(bare(token)));
}

/** Behind "my password is": anything but an ordinary word ("expired", "vergeten", "wrong"). */
function looksChosen(token: string): boolean {
  return (
    token.length >= 4 &&
    !HARMLESS.test(token) &&
    classesIn(token) >= 2 &&
    /[\p{N}\p{Lu}]|[^\p{L}\p{N}'’-]/u.test(token.slice(1))
  );
}

/** Signs that only join parts of a word, a name or a file name ("P2-licences", "Budget_v3.xlsx"). */
const JOINING = /[-_.=+/\\()[\]@:,;'’]/gu;

/** Standing anywhere: eight characters or more of all four classes, as no word, name or code is written. */
function looksGenerated(token: string): boolean {
  if (token.length < 8 || token.length > 64 || HARMLESS.test(token)) return false;
  return classesIn(token.replaceAll(JOINING, "")) === CLASSES.length;
}

function classesIn(token: string): number {
  return CLASSES.filter((kind) => kind.test(token)).length;
}

/** Without the quotes and the full stop of the sentence around it. An exclamation mark may belong to the password. */
function bare(token: string): string {
  return token.replace(/^["'“”‘’«»(<[]+/u, "").replace(/["'“”‘’«»)>\],.;:?]+$/u, "");
}
