import type { ApprovalShown } from "../../adapters/ports/approving.js";
import type { Person } from "../../adapters/ports/directory.js";
import type { Language } from "../../knowledge/language.js";
import { moment } from "../kit/format.js";
import { literal, type Message } from "../kit/message.js";
import { approvalTexts } from "./approval-texts.js";

interface Reader {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}

/** Asks a second person to agree, with who asks, for whom and why. Undefined where there is nothing to decide any more. */
export function approvalWanted(
  shown: ApprovalShown | undefined,
  requestId: string,
  { language, timeZone }: Reader,
): Message | undefined {
  if (shown?.kind !== "wanted") return undefined;
  const { actor, target } = shown;
  const t = approvalTexts[language];
  return {
    title: t.wantedTitle,
    facts: [
      { label: t.askedBy, value: nameOf(actor) },
      { label: t.wantedFor, value: nameOf(target) },
      { label: t.department, value: target.department ?? t.noDepartment },
      { label: t.wantedWay, value: t.way[shown.way] },
      { label: t.shownTo, value: shown.reader === "actor" ? actor.displayName : target.displayName },
      { label: t.reason, value: shown.reason },
      { label: t.decideBefore, value: moment(shown.expiresAt, language, timeZone) },
    ],
    text: t.wanted(literal(actor.displayName), literal(target.displayName)),
    buttons: [
      {
        title: t.approve,
        submit: { kind: "approval", request: requestId, decision: "approve" },
        style: "positive",
      },
      {
        title: t.decline,
        submit: { kind: "approval", request: requestId, decision: "decline" },
        style: "destructive",
      },
    ],
  };
}

/** Tells the actor what became of their request; an approved one comes with the button that carries it out. */
export function approvalDecided(
  shown: ApprovalShown | undefined,
  { language, timeZone }: Reader,
): Message | undefined {
  if (shown?.kind !== "asked-by-you") return undefined;
  const t = approvalTexts[language];
  const target = literal(shown.target.displayName);
  const by = shown.decidedBy === undefined ? t.somebody : literal(shown.decidedBy.displayName);
  switch (shown.state) {
    case "waiting":
      return undefined;
    case "declined":
      return { text: t.declined(by, target) };
    case "void":
      return { text: t.void(target) };
    case "expired":
      return { text: t.expired(target) };
    case "approved":
      break;
  }
  if (shown.confirm === undefined) return { text: t.approvedTooLate(by, target) };
  const { actionId, way, until } = shown.confirm;
  return {
    title: t.approvedTitle,
    facts: [
      { label: t.wantedFor, value: nameOf(shown.target) },
      { label: t.department, value: shown.target.department ?? t.noDepartment },
    ],
    text: t.approved(by, moment(until, language, timeZone)),
    buttons: [
      {
        title: t.carryOut[way](shown.target.displayName),
        submit: { kind: "approved", action: actionId },
        style: "positive",
      },
    ],
  };
}

function nameOf({ displayName, userPrincipalName }: Person): string {
  return `${displayName} (${userPrincipalName})`;
}
