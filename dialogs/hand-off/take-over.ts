/** The help desk has the bot help somebody in that person's own chat, and hears how it ended. */
import { z } from "zod";
import type { Audit } from "../../adapters/ports/audit.js";
import type { DirectoryReader, Person } from "../../adapters/ports/directory.js";
import type { Guard } from "../../adapters/ports/guard.js";
import type { CaseOutcome } from "../../adapters/ports/outbox.js";
import type { PersonalChats } from "../../adapters/ports/references.js";
import { LANGUAGES, type Language, type Localized } from "../../knowledge/language.js";
import type { Matcher } from "../../knowledge/match.js";
import { oneOf } from "../kit/format.js";
import { limitText } from "../kit/limit-texts.js";
import { literal } from "../kit/message.js";
import { roleName } from "../kit/role-names.js";
import { texts as rootTexts } from "../root/texts.js";
import type { Talk } from "../root/talk.js";
import { type CaseDesk, openCase } from "./open-case.js";
import { quietLater, takeOverLine } from "./take-over-records.js";
import { takeOverIn, type TakeOverWish } from "./take-over-words.js";
import { texts } from "./texts.js";

export interface TakeOverDeps extends CaseDesk {
  readonly guard: Pick<Guard, "lookUp">;
  readonly directory: DirectoryReader;
  readonly chats: PersonalChats;
  readonly matcher: Matcher;
  readonly titleOf: (topic: string, language: Language) => string | undefined;
  readonly helpDesk: Localized<string>;
  readonly audit: Pick<Audit, "append">;
  /** Something that the talk itself need not stop for. */
  readonly onFault: (error: unknown) => void;
}

export interface TakeOver {
  /** Does what somebody of the help desk asked in so many words; false where nobody did. */
  command(talk: Talk): Promise<boolean>;
  /** A `handoff.initiate` that came in. Who sent it counts, whatever it says of who asked. */
  fromDesk(talk: Talk, value: unknown): Promise<void>;
  /** The button of a `case-for-you`: the topic to begin with; undefined where there is nothing to begin. */
  pressed(talk: Talk, button: CaseButton): Promise<string | undefined>;
  /** Reports a case that was taken over to whoever asked, as soon as its flow is not waiting any more. */
  afterTurn(talk: Talk): Promise<void>;
}

export interface CaseButton {
  readonly number: string;
  readonly does: "begin" | "decline";
}

/** What a person can be helped with in their own chat: all of it is about their own account. */
const FOR_THEMSELVES = [
  "forgot-own-password",
  "change-own-password",
  "forgot-username",
  "account-locked",
  "register-sspr-info",
] as const;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const contextShape = z.object({
  person: z.string().trim().min(1).max(200),
  topic: z.string().max(200),
  language: z.enum(LANGUAGES).optional().catch(undefined),
});

export function createTakeOver(deps: TakeOverDeps): TakeOver {
  const { cases, clock, helpDesk } = deps;

  async function ask(talk: Talk, { who, problem }: TakeOverWish, spoken?: Language): Promise<void> {
    const { facts, say } = talk;
    const t = texts[facts.language];
    // The guard decides below; this only spares everybody else the question which problem it is.
    const topic = facts.audience === "user" ? FOR_THEMSELVES[0] : topicOf(problem, spoken ?? facts.language);
    if (topic === undefined) return say(t.howToAsk(problems(facts.language)));
    const found = await deps.guard.lookUp(facts.actor, await nameFor(who));
    switch (found.kind) {
      case "one":
        return askPerson(talk, found.person, who, topic);
      case "several":
        return say(t.several(literal(who)));
      case "none":
        return say(t.noBody(literal(who)));
      case "limited":
        return say(limitText(found, { language: facts.language, facts }, helpDesk));
      case "refused": {
        const whoMay = found.whoMay.map((name) => roleName(name, facts.language));
        return say(t.notForYou(oneOf(whoMay, facts.language)));
      }
      case "unavailable":
        return say(t.directoryDown);
    }
  }

  /** The guard looks up names; an object id that names nobody is looked up as it stands. */
  async function nameFor(who: string): Promise<string> {
    if (!z.guid().safeParse(who).success) return who;
    const found = await deps.directory.person(who);
    return found.kind === "person" ? found.person.userPrincipalName : who;
  }

  async function askPerson({ facts, say }: Talk, person: Person, who: string, topic: string) {
    const t = texts[facts.language];
    if (person.id === facts.actor.personId) return say(t.thatIsYou);
    const chat = await deps.chats.of(person.id);
    if (chat === undefined) return say(t.noBody(literal(who)));
    const name = `**${literal(person.displayName)}**`;
    const now = clock.now();
    const before = await cases.waiting(person.id, "bot");
    if (before !== undefined && now.getTime() - before.openedAt.getTime() < HOUR_MS) {
      return say(t.askedBefore(name, before.number));
    }
    const wanted = {
      for: "bot",
      personId: person.id,
      askedById: facts.actor.personId,
      conversationId: facts.actor.conversationId,
      language: chat.language,
      topic,
      steps: [],
      transcript: [],
    } as const;
    // What cannot be recorded is not asked.
    await deps.audit.append(takeOverLine("take-over-asked", wanted, now, topic));
    const opened = await openCase(deps, wanted, ({ number }) => [
      {
        id: `case-for-you:${number}`,
        personId: person.id,
        notice: { kind: "case-for-you", number, actorId: facts.actor.personId, topic },
        dueAt: now,
        giveUpAt: new Date(now.getTime() + DAY_MS),
      },
      quietLater({ ...wanted, number }, "open", new Date(now.getTime() + HOUR_MS)),
    ]);
    return say(t.asked(name, opened.number));
  }

  function topicOf(problem: string, language: Language): string | undefined {
    if (isForThemselves(problem)) return problem;
    const match = deps.matcher.match(problem, { language, audience: "user" });
    const topics = match.kind === "sure" ? [match.topic] : match.kind === "choose" ? match.topics : [];
    // The desk says "she forgot it" of what the person would call "I forgot it".
    const own = topics.map(({ id }) => (id === "reset-user-password" ? "forgot-own-password" : id));
    // The likeliest will do: the person sees what it is before anything begins.
    return own.find(isForThemselves);
  }

  function problems(language: Language): string {
    return FOR_THEMSELVES.map((topic) => `- ${deps.titleOf(topic, language) ?? topic}`).join("\n");
  }

  async function report({ memory }: Talk, outcome: CaseOutcome, number: string): Promise<void> {
    const found = await cases.find(number);
    if (found === undefined) return;
    const now = clock.now();
    const to = outcome === "solved" || outcome === "told" ? "completed" : "failed";
    const personCase = outcome === "needs-person" ? memory.caseNumber : undefined;
    const changed = await cases.change({ number, to, at: now }, [
      {
        id: `case-outcome:${number}`,
        personId: found.askedById,
        notice: {
          kind: "case-outcome",
          number,
          targetId: found.personId,
          outcome,
          ...(personCase !== undefined && { personCase }),
        },
        dueAt: now,
        giveUpAt: new Date(now.getTime() + DAY_MS),
      },
    ]);
    if (changed === "unchanged") return;
    // It has ended all the same, so the talk goes on.
    await deps.audit
      .append(takeOverLine("take-over-ended", found, now, `${number}: ${outcome}`))
      .catch(deps.onFault);
  }

  return {
    async command(talk) {
      const wish = takeOverIn(talk.facts.text);
      if (wish === undefined) return false;
      await ask(talk, wish);
      return true;
    },
    async fromDesk(talk, value) {
      const { facts } = talk;
      const read = contextShape.safeParse(value);
      if (!read.success) return talk.say(texts[facts.language].howToAsk(problems(facts.language)));
      const { person, topic, language } = read.data;
      return ask(talk, { who: person, problem: topic }, language);
    },
    async pressed(talk, { number, does }) {
      const { facts, memory, say } = talk;
      const found = await cases.find(number);
      const isTheirs = found?.for === "bot" && found.personId === facts.actor.personId;
      if (found === undefined || !isTheirs) {
        await say(rootTexts[facts.language].staleButton);
        return undefined;
      }
      const old = clock.now().getTime() - found.openedAt.getTime() > DAY_MS;
      if (found.state === "completed" || found.state === "failed" || found.topic === undefined || old) {
        await say(texts[facts.language].over);
        return undefined;
      }
      if (does === "decline") {
        if (memory.taken?.number === number) delete memory.taken;
        await report(talk, "declined", number);
        await say(texts[facts.language].declined(helpDesk[facts.language]));
        return undefined;
      }
      if (memory.taken !== undefined && memory.taken.number !== number) {
        await report(talk, memory.taken.outcome ?? "stopped", memory.taken.number);
      }
      await deps.audit.append(
        takeOverLine("take-over-begun", found, clock.now(), `${number}: ${found.topic}`),
      );
      await cases.change({ number, to: "accepted", at: clock.now() }, [
        quietLater(found, "accepted", new Date(clock.now().getTime() + DAY_MS)),
      ]);
      memory.taken = { number, topic: found.topic };
      return found.topic;
    },
    async afterTurn(talk) {
      const { taken, topic } = talk.memory;
      if (taken === undefined) return;
      const waits = topic === taken.topic && talk.dialogs.activeDialog !== undefined;
      if (taken.outcome === undefined && waits) return;
      delete talk.memory.taken;
      await report(talk, taken.outcome ?? "stopped", taken.number);
    },
  };
}

function isForThemselves(topic: string): boolean {
  return FOR_THEMSELVES.some((one) => one === topic);
}
