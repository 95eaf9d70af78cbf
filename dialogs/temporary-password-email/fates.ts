/** Whether a temporary password or pass was opened, in words for one of the two who may know: who asked for it, and its reader. */
import type { SecretFate } from "../../adapters/ports/secrets.js";
import type { Language } from "../../knowledge/language.js";
import { fateTexts } from "./fate-texts.js";

export interface FateWords {
  readonly language: Language;
  /** Who asks. */
  readonly personId: string;
  readonly helpDesk: string;
  readonly momentOf: (at: Date) => string;
  /** Escaped; undefined where it cannot be read. */
  readonly nameOf: (personId: string) => string | undefined;
}

/** What happened, and what to do next; undefined where there is nothing to tell this person. */
export function fatesInWords(fates: readonly SecretFate[], words: FateWords): string | undefined {
  const [newest, ...older] = fates.filter((fate) => sideOf(fate, words.personId) !== "nobody");
  if (newest === undefined) return undefined;
  const t = fateTexts[words.language];
  const lines =
    older.length === 0
      ? [inWords(newest, words)]
      : [t.severalOfThem, [newest, ...older].map((fate) => `- ${inWords(fate, words)}`).join("\n")];
  return [...lines, nextFor(newest, words)].join("\n\n");
}

type Side = "own" | "passedOn" | "theirs" | "nobody";

function sideOf({ actorId, readerId, targetId }: SecretFate, personId: string): Side {
  if (readerId === personId) return targetId === personId ? "own" : "passedOn";
  return actorId === personId ? "theirs" : "nobody";
}

function inWords(fate: SecretFate, { language, personId, momentOf, nameOf }: FateWords): string {
  const t = fateTexts[language];
  const at = momentOf(fate.at);
  const name = nameOf(fate.targetId) ?? t.nameless;
  const side = sideOf(fate, personId);
  switch (side) {
    case "own":
      return t.own[fate.how](at);
    case "passedOn":
    case "theirs":
      return t[side][fate.how](name, at);
    case "nobody":
      return "";
  }
}

function nextFor(fate: SecretFate, { language, personId, helpDesk }: FateWords): string {
  const t = fateTexts[language];
  const side = sideOf(fate, personId);
  switch (side) {
    case "own":
      return t.nextOwn[fate.how](helpDesk);
    case "passedOn":
      return t.nextPassedOn[fate.how];
    case "theirs":
      return t.nextTheirs[fate.how];
    case "nobody":
      return "";
  }
}
