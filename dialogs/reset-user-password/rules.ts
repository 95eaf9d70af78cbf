/** Pure decisions of the flow: who is meant, and what counts as a reason. */

const USER_PRINCIPAL_NAME = /[\p{L}\p{N}._'#~!^-]{1,64}@[\p{L}\p{N}.-]{3,190}[\p{L}\p{N}]/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
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

/** A person somebody may have meant. `sure` when it can hardly be anything else. */
export interface NamedPerson {
  readonly query: string;
  readonly sure: boolean;
}

/** Finds the person named in a free sentence: a user principal name, else the words that are not ordinary words. */
export function personNamedIn(text: string, isOrdinary: (word: string) => boolean): NamedPerson | undefined {
  const principalName = USER_PRINCIPAL_NAME.exec(text)?.[0];
  if (principalName !== undefined) return { query: principalName, sure: true };
  const runs = nameRuns(words(text), isOrdinary);
  const capitalised = runs.find((run) => /^\p{Lu}/u.test(run));
  if (capitalised !== undefined) return { query: capitalised, sure: true };
  const any = runs[0];
  return any === undefined ? undefined : { query: any, sure: false };
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

function nameRuns(all: readonly string[], isOrdinary: (word: string) => boolean): readonly string[] {
  const runs: string[][] = [];
  let run: string[] = [];
  const close = () => {
    while (run.length > 0 && isParticle(run.at(-1) ?? "")) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of all) {
    const inside = run.length > 0 && isParticle(word);
    if (inside || (word.length > 1 && !isParticle(word) && !isOrdinary(word))) run.push(word);
    else close();
  }
  close();
  return runs.map((parts) => parts.slice(0, 5).join(" "));
}

function isParticle(word: string): boolean {
  return NAME_PARTICLES.has(word.toLowerCase());
}

export const SHORTEST_REASON = 10;
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
