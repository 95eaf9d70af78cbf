/** From the bot to a person, and from the help desk to the bot. */
import { z } from "zod";
import type { SupportCase } from "../../adapters/ports/handoff.js";
import type { Localized } from "../../knowledge/language.js";
import { literal } from "../kit/message.js";
import type { Memory } from "../root/memory.js";
import type { Talk } from "../root/talk.js";
import { texts as rootTexts } from "../root/texts.js";
import { type CaseDesk, openCase } from "./open-case.js";
import { createSaid, type Said, withoutSecrets } from "./said.js";
import { createTakeOver, type TakeOver, type TakeOverDeps } from "./take-over.js";
import { texts } from "./texts.js";

export interface HandOffDeps extends CaseDesk, Omit<TakeOverDeps, keyof CaseDesk> {
  readonly helpDesk: Localized<string>;
  /** Tells the channel of a new case, where that is wanted. Never rejects. */
  readonly announce: (turn: Talk["dialogs"]["context"], opened: SupportCase) => Promise<void>;
}

/** What is known when only a person gets further. */
export interface CaseKnown {
  readonly topic?: string;
  readonly diagnosis?: string;
  readonly code?: string;
}

export interface HandOff extends TakeOver, Pick<Said, "listen"> {
  /** Opens a case, and says its number and how the desk is reached. */
  toPerson(talk: Talk, known: CaseKnown): Promise<void>;
  /** Counts a question that was not solved; when there were several, hands off and says true. */
  withoutLuck(talk: Talk, known: CaseKnown): Promise<boolean>;
  /** A `handoff.status` that came in: told to the person and kept on the case. */
  status(talk: Talk, value: unknown): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** As often as a person asks in vain before a person is offered unasked. */
const PATIENCE = 3;

const statusShape = z.object({
  state: z.enum(["accepted", "failed", "completed"]),
  message: z.string().optional().catch(undefined),
});
const LONGEST_NOTE = 300;

export function createHandOff(deps: HandOffDeps): HandOff {
  const { cases, clock, helpDesk } = deps;
  const said = createSaid(clock);

  async function toPerson(talk: Talk, known: CaseKnown): Promise<void> {
    const { facts, memory, say } = talk;
    delete memory.noLuck;
    const desk = helpDesk[facts.language];
    const number = await caseOf(talk, known).catch((error: unknown) => deps.onFault(error));
    if (typeof number !== "string") return say(rootTexts[facts.language].person(desk));
    return say(texts[facts.language].person(desk, number));
  }

  /** Asking again about the same within the hour is the same case. */
  async function caseOf({ facts, memory, dialogs }: Talk, known: CaseKnown): Promise<string> {
    const topic = known.topic ?? memory.tried?.at(-1)?.topic;
    const before = memory.caseNumber === undefined ? undefined : await cases.find(memory.caseNumber);
    if (before !== undefined && isSame(before, { ...known, ...(topic !== undefined && { topic }) })) {
      return before.number;
    }
    const opened = await openCase(deps, {
      ...known,
      ...(topic !== undefined && { topic }),
      for: "person",
      personId: facts.actor.personId,
      askedById: facts.actor.personId,
      conversationId: facts.actor.conversationId,
      language: facts.language,
      steps: memory.tried ?? [],
      transcript: said.in(facts.actor.conversationId),
    });
    memory.caseNumber = opened.number;
    await deps.announce(dialogs.context, opened);
    return opened.number;
  }

  function isSame(before: SupportCase, { topic, diagnosis, code }: CaseKnown): boolean {
    return (
      isWaiting(before) &&
      clock.now().getTime() - before.openedAt.getTime() < HOUR_MS &&
      before.topic === topic &&
      (diagnosis ?? before.diagnosis) === before.diagnosis &&
      (code ?? before.code) === before.code
    );
  }

  return {
    ...createTakeOver(deps),
    listen: (talk) => said.listen(talk),
    toPerson,
    async withoutLuck(talk, known) {
      const { memory, facts } = talk;
      memory.noLuck = oneMore(memory, clock.now());
      if (memory.noLuck.times < PATIENCE) return false;
      await talk.say(texts[facts.language].noLuck);
      await toPerson(talk, known);
      return true;
    },
    async status({ memory, facts, say, dialogs }, value) {
      const read = statusShape.safeParse(value);
      const number = memory.caseNumber;
      if (!read.success || number === undefined) return;
      const { state, message } = read.data;
      const note = message === undefined ? undefined : withoutSecrets(message).slice(0, LONGEST_NOTE);
      const change = { number, to: state, at: clock.now(), ...(note !== undefined && { note }) };
      if ((await cases.change(change)) === "unchanged") return;
      const t = texts[facts.language];
      const says = note === undefined || note.trim() === "" ? "" : `\n\n${t.deskSays(literal(note))}`;
      await say(`${t.status[state](number, helpDesk[facts.language])}${says}`);
      // Whatever was asked before stands at the bottom again: the next words are its answer.
      await dialogs.repromptDialog();
    },
  };
}

function isWaiting({ state }: SupportCase): boolean {
  return state === "open" || state === "accepted";
}

/** Long ago does not count. */
function oneMore({ noLuck }: Memory, now: Date): { times: number; since: string } {
  const since = new Date(noLuck?.since ?? now);
  const recent = now.getTime() - since.getTime() < HOUR_MS;
  return recent
    ? { times: (noLuck?.times ?? 0) + 1, since: since.toISOString() }
    : { times: 1, since: now.toISOString() };
}
