import type { BatchReport, BatchResult } from "../../adapters/ports/batch.js";
import type { Notice } from "../../adapters/ports/outbox.js";
import { literal, type Message } from "../kit/message.js";
import { batchTexts } from "./batch-texts.js";
import type { NoticeFacts } from "./index.js";

/** A batch as it is when it is told of. */
export interface BatchFacts {
  readonly report: BatchReport;
  /** By slip id: where the actor can see a password, while there is something to see. */
  readonly pages: ReadonlyMap<string, string>;
}

type BatchNotice = Extract<Notice, { kind: "batch-progress" | "batch-ended" }>;

/** Undefined where there is no more to say: no such batch, or its progress when it has ended. */
export function batchMessage({ kind }: BatchNotice, facts: NoticeFacts): Message | undefined {
  if (facts.batch === undefined) return undefined;
  const { report } = facts.batch;
  if (kind === "batch-ended") return ended(facts.batch, facts);
  if (report.state !== "running") return undefined;
  const t = batchTexts[facts.language];
  const done = doneIn(report.results);
  return {
    title: t.progressTitle,
    text: t.progress(done, report.results.length),
    buttons: [{ title: t.stopButton, submit: { kind: "stop-batch" } }],
  };
}

/** Without the one who is under way: written, and not yet known. */
function doneIn(results: readonly BatchResult[]): number {
  const begun = results.filter(({ end, note }) => end !== "not-done" || note !== undefined);
  return begun.length - (begun.at(-1)?.end === "unknown" ? 1 : 0);
}

function ended({ report, pages }: BatchFacts, { language, nameOf }: NoticeFacts): Message {
  const t = batchTexts[language];
  const { results, end = "interrupted" } = report;
  const name = ({ targetId }: BatchResult) => literal(nameOf(targetId));
  const changed = results.filter((each) => each.end === "changed");
  const lost = changed.filter(({ note }) => note === "lost");
  const mine = changed.filter((each) => each.reader === "actor" && each.note !== "lost");
  const page = (each: BatchResult) => pages.get(each.slipId ?? "");
  const because = ({ note }: BatchResult) => t.notes[note ?? "other"] ?? t.notes.other;
  const link = (each: BatchResult) => `[${t.show(name(each))}](${page(each)}?lang=${language})`;
  const notChanged = results.filter(
    (each) => each.end === "not-changed" || (each.end === "not-done" && each.note !== undefined),
  );
  return {
    title: t.title(changed.length, results.length),
    text: [
      t.why[end],
      part(t.showThem, mine.filter((each) => page(each) !== undefined).map(link)),
      part(t.pageGone, mine.filter((each) => page(each) === undefined).map(name)),
      part(t.ownChat, changed.filter((each) => each.reader === "target" && each.note !== "lost").map(name)),
      part(t.sessions, changed.filter(({ note }) => note === "sessions-not-revoked").map(name)),
      part(t.lost, lost.map(name)),
      part(t.unknown, results.filter((each) => isUnknown(each)).map(name)),
      part(
        t.notChanged,
        notChanged.map((each) => `${name(each)}: ${because(each)}`),
      ),
      part(
        t.notReached,
        results.filter((each) => each.end === "not-done" && each.note === undefined).map(name),
      ),
    ]
      .filter((each) => each !== "")
      .join("\n\n"),
  };
}

function isUnknown({ end }: BatchResult): boolean {
  return end === "unknown" || end === "still-unknown";
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${heading}\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
