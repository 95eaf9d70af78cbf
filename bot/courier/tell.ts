/** One message of the outbox: in words, to the person's own chat. */
import type { ProactiveChannel } from "../../adapters/channel/proactive.js";
import { createDirectoryIdentity } from "../../adapters/identity/directory-identity.js";
import type { DirectoryReader } from "../../adapters/ports/directory.js";
import type { ApprovalShown } from "../../adapters/ports/approving.js";
import type { Cases } from "../../adapters/ports/handoff.js";
import type { Actor } from "../../adapters/ports/guard.js";
import type { Notice } from "../../adapters/ports/outbox.js";
import type { PersonalChat, PersonalChats } from "../../adapters/ports/references.js";
import { activityFor } from "../../dialogs/kit/message.js";
import { maySee } from "../../dialogs/kit/sight.js";
import type { BatchReport } from "../../adapters/ports/batch.js";
import type { BatchFacts } from "../../dialogs/notices/batch.js";
import { noticeMessage, peopleIn } from "../../dialogs/notices/index.js";
import type { Localized } from "../../knowledge/language.js";
import { inTime } from "../in-time.js";
import { readChannelReference } from "./chats.js";

export type Told =
  | { readonly kind: "told" }
  /** It is about something that is over by now. */
  | { readonly kind: "not-needed" }
  /** There is no chat with this person; the first turn of one will say so. */
  | { readonly kind: "no-chat" }
  /** Another instance may have that conversation. */
  | { readonly kind: "not-here" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface TellDeps {
  readonly directory: DirectoryReader;
  readonly chats: PersonalChats;
  /** By the name that the chat was remembered with. */
  readonly channels: Readonly<Record<string, ProactiveChannel>>;
  /** Undefined where the slip does not wait for this reader (any more). */
  readonly slipUrl: (slipId: string, readerId: string) => Promise<string | undefined>;
  /** A request for approval as this person may see it now. */
  readonly approval: (person: Actor, requestId: string) => Promise<ApprovalShown>;
  /** A batch of resets, for its actor only. */
  readonly batch: (personId: string, batchId: string) => Promise<BatchReport | undefined>;
  readonly cases: Pick<Cases, "find">;
  readonly helpDesk: Localized<string>;
  readonly timeZone: string;
}

/** A directory that is slower than this for a name counts as not answering. */
const NAME_MS = 3_000;
/** After so many tries it is told without the names: the end of a reset must not wait for a directory that is down. */
const TRIES_FOR_NAMES = 2;

/** Says the notice to the person, in the language spoken there last. Rejects where the store does. */
export async function tell(personId: string, notice: Notice, deps: TellDeps, tries: number): Promise<Told> {
  const chat = await deps.chats.of(personId);
  if (chat === undefined) return { kind: "no-chat" };
  const { via, reference } = readChannelReference(chat.reference);
  const channel = deps.channels[via ?? ""];
  if (channel === undefined) return { kind: "not-here" };
  if (await wentOn(notice, deps)) return { kind: "not-needed" };
  const mayHear = await mayStillHear(personId, notice, deps);
  if (mayHear === undefined) return { kind: "failed", error: new Error("the directory did not answer") };
  if (!mayHear) return { kind: "not-needed" };
  const batch = await batchFor(notice, personId, deps);
  const inBatch = notice.kind === "batch-ended" ? (batch?.report.results ?? []) : [];
  const people = [...peopleIn(notice), ...inBatch.map(({ targetId }) => targetId)];
  const names = await namesOf(people, deps.directory);
  const approval = await approvalFor(notice, chat, deps);
  if (approval?.kind === "unavailable" || (!names.all && tries < TRIES_FOR_NAMES)) {
    return { kind: "failed", error: new Error("the directory did not answer") };
  }
  const message = noticeMessage(notice, {
    language: chat.language,
    timeZone: deps.timeZone,
    helpDesk: deps.helpDesk[chat.language],
    nameOf: (id) => names.of.get(id) ?? id,
    slipUrl: "slipId" in notice ? await deps.slipUrl(notice.slipId, personId) : undefined,
    approval,
    batch,
  });
  if (message === undefined && (approval !== undefined || "batchId" in notice)) return { kind: "not-needed" };
  if (message === undefined) return { kind: "failed", error: new Error(`no words for ${notice.kind}`) };
  const sent = await channel.send(reference, { ...activityFor(message), locale: chat.language });
  switch (sent.kind) {
    case "sent":
      return { kind: "told" };
    case "gone":
      await forget(chat, deps.chats);
      return { kind: "no-chat" };
    case "not-here":
    case "failed":
      return sent;
  }
}

/** Silence is told only where there still is silence. */
async function wentOn(notice: Notice, { cases }: TellDeps): Promise<boolean> {
  return notice.kind === "case-quiet" && (await cases.find(notice.number))?.state !== notice.state;
}

/** The report of a whole tenant only to whoever may see it by now; undefined where that cannot be read. */
async function mayStillHear(personId: string, notice: Notice, { directory }: TellDeps) {
  if (notice.kind !== "readiness-counted") return true;
  const speaker = await createDirectoryIdentity(directory, NAME_MS).speaker({ objectId: personId });
  return speaker.kind === "unavailable" ? undefined : maySee(speaker, "registrations");
}

async function approvalFor(
  notice: Notice,
  { personId, conversationId }: PersonalChat,
  { approval }: TellDeps,
): Promise<ApprovalShown | undefined> {
  if (!("requestId" in notice)) return undefined;
  return approval({ personId, conversationId, personal: true }, notice.requestId);
}

async function batchFor(
  notice: Notice,
  personId: string,
  { batch, slipUrl }: TellDeps,
): Promise<BatchFacts | undefined> {
  if (!("batchId" in notice)) return undefined;
  const report = await batch(personId, notice.batchId);
  if (report === undefined) return undefined;
  const pages = new Map<string, string>();
  for (const { slipId } of report.results) {
    const page = slipId === undefined ? undefined : await slipUrl(slipId, personId);
    if (slipId !== undefined && page !== undefined) pages.set(slipId, page);
  }
  return { report, pages };
}

/** Only the chat that was tried: meanwhile the person may have opened another. */
async function forget(tried: PersonalChat, chats: PersonalChats): Promise<void> {
  const now = await chats.of(tried.personId);
  if (now?.conversationId === tried.conversationId) await chats.forget(tried.personId);
}

interface Names {
  readonly of: ReadonlyMap<string, string>;
  /** False where the directory did not tell of everybody. */
  readonly all: boolean;
}

/** Somebody who is no longer there has no name. */
async function namesOf(ids: readonly string[], directory: DirectoryReader): Promise<Names> {
  const of = new Map<string, string>();
  let all = true;
  const read = async (id: string): Promise<void> => {
    const found = await directory.person(id);
    if (found.kind === "unavailable") all = false;
    if (found.kind === "person")
      of.set(id, `${found.person.displayName} (${found.person.userPrincipalName})`);
  };
  const known = await Promise.all(ids.map((id) => inTime(read(id), NAME_MS).catch(() => false)));
  all &&= known.every((each) => each);
  return { of, all };
}
