/** What people are told without having asked just now: a notice of the outbox, in words. */
import type { ApprovalShown } from "../../adapters/ports/approving.js";
import type { ResetWay } from "../../adapters/ports/guard.js";
import type { Notice } from "../../adapters/ports/outbox.js";
import type { Language } from "../../knowledge/language.js";
import { laterReport } from "../enable-sspr/report.js";
import { reportTexts } from "../enable-sspr/report-texts.js";
import { moment } from "../kit/format.js";
import { literal, type Message } from "../kit/message.js";
import { approvalDecided, approvalWanted } from "./approval.js";
import { batchMessage, type BatchFacts } from "./batch.js";
import { caseForYou, caseOutcome, caseQuiet } from "./case.js";
import { texts } from "./texts.js";

/** What the words need, read when they are about to be said. */
export interface NoticeFacts {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly helpDesk: string;
  /** As the directory has it now, such as `Sandra de Wit (sandra.dewit@contoso.com)`. */
  readonly nameOf: (personId: string) => string;
  /** Where this reader can see the notice's secret; undefined when there is nothing to see (any more). */
  readonly slipUrl: string | undefined;
  /** The notice's request for approval, as this reader may see it. */
  readonly approval?: ApprovalShown | undefined;
  /** The notice's batch, as it is now. */
  readonly batch?: BatchFacts | undefined;
}

/** Undefined for a kind that this version has no words for, and for a request of which there is no more to say. */
export function noticeMessage(notice: Notice, facts: NoticeFacts): Message | undefined {
  const t = texts[facts.language];
  const { helpDesk } = facts;
  const name = (id: string) => `**${literal(facts.nameOf(id))}**`;
  const at = (iso: string) => moment(new Date(iso), facts.language, facts.timeZone);
  switch (notice.kind) {
    case "reset-resolved":
      return resolved(notice, name(notice.targetId), facts);
    case "secret-for-you":
      return facts.slipUrl === undefined
        ? t.secretGone(name(notice.actorId), helpDesk)
        : {
            ...t.secretForYou(name(notice.actorId), helpDesk),
            link: { title: t.showSecret, url: facts.slipUrl },
          };
    case "secret-seen":
    case "secret-missed":
      return t.secretEnd[notice.kind](name(notice.targetId));
    case "your-password-was-reset":
      return t.yourPasswordWasReset[wayOf(notice)](name(notice.actorId), at(notice.at), helpDesk);
    case "password-was-reset":
      return t.passwordWasReset[wayOf(notice)](
        name(notice.actorId),
        name(notice.targetId),
        at(notice.at),
        literal(notice.actionId),
      );
    case "resets-paused":
      return t.resetsPaused(at(notice.until));
    case "readiness-counted":
      return readinessCounted(notice, facts);
    case "asked-elsewhere":
      return t.askedElsewhere;
    case "batch-progress":
    case "batch-ended":
      return batchMessage(notice, facts);
    case "approval-wanted":
      return approvalWanted(facts.approval, notice.requestId, facts);
    case "approval-decided":
      return approvalDecided(facts.approval, facts);
    case "case-for-you":
      return caseForYou(notice, name(notice.actorId), facts);
    case "case-outcome":
      return caseOutcome(notice, name(notice.targetId), facts.language);
    case "case-quiet":
      return caseQuiet(notice, name(notice.targetId), facts.language);
    default:
      return undefined;
  }
}

function wayOf({ way }: { readonly way?: ResetWay }): ResetWay {
  return way ?? "temporary-password";
}

function readinessCounted(
  { remind, ...numbers }: Extract<Notice, { kind: "readiness-counted" }>,
  { language, nameOf }: NoticeFacts,
): Message {
  const t = reportTexts[language];
  const names = remind.map(({ personId, administrator }) => {
    const name = literal(nameOf(personId));
    return administrator ? t.administrator(name) : name;
  });
  return laterReport(numbers, names, language);
}

function resolved(
  { outcome, way, reader }: Extract<Notice, { kind: "reset-resolved" }>,
  target: string,
  { language, helpDesk, slipUrl }: NoticeFacts,
): Message {
  const t = texts[language];
  switch (outcome) {
    case "changed": {
      const { title, text } = t.resolved.changed(target);
      if (reader === "target") return { title, text: `${text}\n\n${t.resolved.theySeeIt(target)}` };
      return slipUrl === undefined
        ? { title, text: `${text}\n\n${t.resolved.passwordGone}` }
        : {
            title,
            text: `${text}\n\n${t.resolved.seePassword}`,
            link: { title: t.showSecret, url: slipUrl },
          };
    }
    case "not-changed":
      return t.resolved.notChanged(target);
    case "still-unknown":
      return way === "temporary-access-pass"
        ? t.resolved.passUnknown(target)
        : t.resolved.stillUnknown(target, helpDesk);
  }
}

/** Object ids of the people whom a notice speaks of. */
export function peopleIn(notice: Notice): readonly string[] {
  const ids = [
    "actorId" in notice ? notice.actorId : undefined,
    "targetId" in notice ? notice.targetId : undefined,
    ...("remind" in notice ? notice.remind.map(({ personId }) => personId) : []),
  ];
  return ids.filter((id) => id !== undefined);
}
