/** The check at the end: would one lost password shut everybody out again? */
import type { DirectoryReader, Person } from "../../adapters/ports/directory.js";
import type { Speaker } from "../../adapters/ports/identity.js";
import type { Language } from "../../knowledge/language.js";
import type { Fact, Message } from "../kit/message.js";
import { GLOBAL_ADMINISTRATOR, maySee } from "../kit/sight.js";
import { judgeCount } from "./rules.js";
import { preventionTexts } from "./prevention-texts.js";

export interface Prevention {
  readonly count: number;
  /** There are more than were read. */
  readonly more: boolean;
  /** How many of them registered two methods; absent where that could not be seen of each. */
  readonly ready?: number;
}

/** More are too many in any case. */
const MOST_READ = 10;

export type PreventionReader = Pick<DirectoryReader, "roleHolders" | "sspr">;

/** Undefined for those who may not see it, and where the directory does not tell. */
export async function checkPrevention(
  directory: PreventionReader,
  speaker: Speaker,
): Promise<Prevention | undefined> {
  if (!maySee(speaker, "role-holders")) return undefined;
  const found = await directory.roleHolders([GLOBAL_ADMINISTRATOR], MOST_READ);
  if (found.kind === "unavailable") return undefined;
  const people = found.people.filter(({ accountEnabled }) => accountEnabled);
  const ready = maySee(speaker, "registrations") ? await readyOf(directory, people) : undefined;
  return { count: people.length, more: found.more, ...(ready === undefined ? {} : { ready }) };
}

async function readyOf(directory: PreventionReader, people: readonly Person[]): Promise<number | undefined> {
  const states = await Promise.all(people.map(({ id }) => directory.sspr(id)));
  const known = states.flatMap((found) =>
    found.kind === "sspr" && found.state.registered !== undefined ? [found.state.registered] : [],
  );
  return known.length === people.length ? known.filter(Boolean).length : undefined;
}

export function preventionMessage(seen: Prevention | undefined, language: Language): Message {
  const t = preventionTexts[language];
  if (seen === undefined) return { title: t.title, text: t.checklist };
  const count = seen.more ? t.atLeast(seen.count) : String(seen.count);
  const facts: readonly Fact[] = [
    { label: t.globalAdministrators, value: count },
    ...(seen.ready === undefined ? [] : [{ label: t.twoMethods, value: t.of(seen.ready, seen.count) }]),
  ];
  const notAll = seen.ready !== undefined && seen.ready < seen.count ? [t.notAllReady] : [];
  return {
    title: t.title,
    facts,
    text: [t.verdict[judgeCount(seen.count)], ...notAll, t.checklist].join("\n\n"),
  };
}
