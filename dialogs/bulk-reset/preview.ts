import type { BatchPreview, BatchRefusal } from "../../adapters/ports/batch.js";
import type { Person } from "../../adapters/ports/directory.js";
import type { Language } from "../../knowledge/language.js";
import { allOf } from "../kit/format.js";
import { literal } from "../kit/message.js";
import { rolesIn } from "../reset-user-password/questions.js";
import { texts } from "./texts.js";

export interface Named {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

/** A preview as the flow keeps it. JSON. */
export interface ShownBatch {
  readonly fine: readonly Named[];
  readonly refused: readonly { readonly person: Named; readonly reason: BatchRefusal }[];
  readonly notFound: readonly string[];
  readonly hidden: number;
  readonly ambiguous: readonly string[];
  readonly withoutYou: boolean;
  readonly unread: number;
  readonly whoMay: readonly string[];
}

export function named({ id, displayName, userPrincipalName }: Person): Named {
  return { id, displayName, userPrincipalName };
}

export function shownBatch(found: BatchPreview, unread: number): ShownBatch {
  const { notFound, hidden, ambiguous, withoutYou, whoMay } = found;
  const refused = found.refused.map(({ person, reason }) => ({ person: named(person), reason }));
  return { fine: found.fine.map(named), refused, notFound, hidden, ambiguous, withoutYou, unread, whoMay };
}

export function listOf(people: readonly Named[]): string {
  return people
    .map(({ displayName, userPrincipalName }) => `- ${literal(displayName)} (${literal(userPrincipalName)})`)
    .join("\n");
}

/** Who is fine, and who is not and why, those with one reason together. */
export function previewText(batch: ShownBatch, language: Language): string {
  const t = texts[language];
  const without = leftOut(batch, language);
  return [
    ...(batch.fine.length > 0 ? [`${t.fine(batch.fine.length)}\n${listOf(batch.fine)}`] : []),
    ...(without.length > 0 ? [`${t.leftOut}\n${without.map((line) => `- ${line}`).join("\n")}`] : []),
  ].join("\n\n");
}

/** One line a reason. */
export function leftOut(
  { refused, notFound, hidden, ambiguous, withoutYou, unread, whoMay }: ShownBatch,
  language: Language,
): readonly string[] {
  const t = texts[language];
  const roles = rolesIn(whoMay, language);
  const quoted = (entries: readonly string[]) => allOf(entries.map(literal), language);
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  return [
    ...(withoutYou ? [t.you] : []),
    ...reasons.map((reason) => {
      const those = refused.filter((each) => each.reason === reason);
      const names = allOf(
        those.map(({ person }) => literal(person.displayName)),
        language,
      );
      return `${names}: ${t.refused[reason]}`;
    }),
    ...(ambiguous.length > 0 ? [t.ambiguous(quoted(ambiguous))] : []),
    ...(notFound.length > 0 ? [t.notFound(quoted(notFound), roles)] : []),
    ...(hidden > 0 ? [t.hidden(hidden, roles)] : []),
    ...(unread > 0 ? [t.unread(unread)] : []),
  ];
}

export const NOTHING_LEFT_OUT: ShownBatch = {
  fine: [],
  refused: [],
  notFound: [],
  hidden: 0,
  ambiguous: [],
  withoutYou: false,
  unread: 0,
  whoMay: [],
};
