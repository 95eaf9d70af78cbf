/** Gives somebody else a new temporary password: who, why, confirm, done. The guard decides. */
import type { Person } from "../../adapters/ports/directory.js";
import type { Clock } from "../../adapters/ports/clock.js";
import type { DirectoryDown, Guard, Limited, Refused, ResetOutcome } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { moment } from "../kit/format.js";
import { literal } from "../kit/message.js";
import { limitText } from "../kit/limit-texts.js";
import {
  confirmation,
  factsAbout,
  reason,
  rolesIn,
  shown,
  type ShownPerson,
  which,
  who,
} from "./questions.js";
import { personInAnswer, personNamedIn } from "./rules.js";
import { texts } from "./texts.js";

/** What is known before the first question. All of it is stored with the talk, so no sentence of the person's is in it. */
export interface ResetOptions {
  /** A name or user principal name to look up. */
  readonly query?: string;
  /** The query is a word that may not be a name at all. */
  readonly guessed?: boolean;
  readonly notFound?: string;
  /** Names of the roles that reach everybody, for somebody who was not found. */
  readonly whoMay?: readonly string[];
  /** ISO 8601; kept when the flow begins again with the same reset. */
  readonly beganAt?: string;
  readonly misses?: number;
  /** A person already picked. */
  readonly targetId?: string;
}

interface ResetState {
  beganAt: string;
  query: string;
  targetId: string;
  actionId: string;
  person: ShownPerson;
}

/** How the flow ended; `show-steps` asks the root for the article instead. */
export type ResetResult =
  "changed" | "not-changed" | "unknown" | "refused" | "cancelled" | "gave-up" | "show-steps";

export const resetUserPassword = flowRef<ResetOptions, ResetResult>("reset-user-password");

/** Picks the person out of the sentence that began the talk, and leaves the rest of it behind. */
export function resetOptions(said: string, isOrdinaryWord: (word: string) => boolean): ResetOptions {
  const named = personNamedIn(said, isOrdinaryWord);
  return named === undefined ? {} : { query: named.query, guessed: !named.sure };
}

export interface ResetDeps {
  readonly guard: Guard;
  readonly helpDesk: Localized<string>;
  readonly isOrdinaryWord: (word: string) => boolean;
  readonly clock: Clock;
}

type ResetStep = StepFn<ResetOptions, ResetState, ResetResult>;
type StepArgument = Parameters<ResetStep>[0];

const MOST_MISSES = 3;

export function createResetUserPassword(deps: ResetDeps) {
  const { guard } = deps;

  const mayThisPersonReset: ResetStep = async (step) => {
    step.state.beganAt = step.options.beganAt ?? deps.clock.now().toISOString();
    const standing = await guard.mayReset(step.facts.actor);
    return standing.kind === "may" ? step.next() : stop(step, standing);
  };

  const whoIsItFor: ResetStep = async (step) => {
    const { query, targetId, notFound, whoMay = [] } = step.options;
    if (targetId !== undefined) return step.next();
    if (query === undefined) return step.ask(who, notFound === undefined ? {} : { notFound, whoMay });
    step.state.query = query;
    return step.next();
  };

  const findThem: ResetStep = async (step) => {
    const { targetId, misses = 0, guessed } = step.options;
    if (targetId !== undefined) return foundOne(step, targetId);
    if (step.state.query === undefined) {
      const answered = who.answer(step);
      if (answered.kind === "gave-up") return giveUp(step);
      if (answered.value.kind === "only-steps") return step.end("show-steps");
      step.state.query = personInAnswer(answered.value.text, deps.isOrdinaryWord);
    }
    const query = step.state.query;
    const found = await guard.lookUp(step.facts.actor, query);
    switch (found.kind) {
      case "one":
        return foundOne(step, found.person.id);
      case "several":
        return step.ask(which, { query, people: found.people.map(shown), more: found.more });
      case "none": {
        if (misses + 1 >= MOST_MISSES) return giveUp(step);
        // A word picked out of a sentence may never have been a name: then just ask, without complaint.
        const { whoMay } = found;
        return again(step, { misses: misses + 1, ...(guessed === true ? {} : { notFound: query, whoMay }) });
      }
      case "limited":
      case "refused":
      case "unavailable":
        return stop(step, found);
    }
  };

  const whyIsItNeeded: ResetStep = async (step) => {
    if (step.state.person === undefined) {
      const answered = which.answer(step);
      if (answered.kind === "gave-up") return giveUp(step);
      const misses = (step.options.misses ?? 0) + 1;
      switch (answered.value.kind) {
        case "picked":
          return again(step, { targetId: answered.value.id });
        case "typed":
          return again(step, { query: answered.value.text, misses });
        case "none":
          return misses >= MOST_MISSES ? giveUp(step) : again(step, { misses });
      }
    }
    return step.ask(reason, { person: step.state.person });
  };

  const areYouSure: ResetStep = async (step) => {
    const given = reason.answer(step);
    if (given.kind === "gave-up") return giveUp(step);
    const targetId = step.state.targetId ?? "";
    const beganAt = new Date(step.state.beganAt ?? "");
    const { actor } = step.facts;
    const prepared = await guard.prepare({ actor, targetId, reason: given.value, beganAt });
    if (prepared.kind === "expired") {
      await step.say(texts[step.language].tookTooLong);
      return step.end("cancelled");
    }
    if (prepared.kind !== "ready") return stop(step, prepared);
    step.state.actionId = prepared.actionId;
    return step.ask(confirmation, {
      actionId: prepared.actionId,
      person: shown(prepared.person),
      reason: given.value,
    });
  };

  const doIt: ResetStep = async (step) => {
    const decided = confirmation.answer(step);
    const actionId = step.state.actionId ?? "";
    if (decided.kind === "gave-up" || decided.value === "cancelled") {
      await guard.withdraw(step.facts.actor, actionId);
      if (decided.kind === "gave-up") return giveUp(step);
      await step.say(texts[step.language].cancelled);
      return step.end("cancelled");
    }
    const outcome = await guard.execute(step.facts.actor, actionId);
    const result = await tell(step, outcome);
    // Only now: what the person did not get to read is told again, and by whichever instance lives.
    if (outcome.kind === "changed" || outcome.kind === "not-changed") {
      await guard.told(step.facts.actor, actionId);
    }
    return result;
  };

  async function foundOne(step: StepArgument, targetId: string) {
    const reachable = await guard.mayResetPerson(step.facts.actor, targetId);
    if (reachable.kind !== "may") return stop(step, reachable);
    step.state.targetId = targetId;
    step.state.person = shown(reachable.person);
    return step.next();
  }

  async function tell(step: StepArgument, outcome: ResetOutcome) {
    const t = texts[step.language];
    switch (outcome.kind) {
      case "changed":
        await step.say(changedMessage(step, outcome.person, outcome.delivery));
        return step.end("changed");
      case "not-changed":
        await step.say(t.notChanged[outcome.reason]);
        return step.end("not-changed");
      case "unknown":
        await step.say(t.unknown(moment(outcome.until, step.language, step.facts.timeZone)));
        return step.end("unknown");
      case "already-done":
        await step.say(t.alreadyDone);
        return step.end("cancelled");
      case "expired":
        await step.say(t.expired);
        return step.end("cancelled");
      case "changed-meanwhile":
        await step.say(t.changedMeanwhile);
        return step.end("cancelled");
      case "limited":
      case "refused":
      case "unavailable":
        return stop(step, outcome);
    }
  }

  async function stop(step: StepArgument, why: Limited | Refused | DirectoryDown) {
    const t = texts[step.language];
    if (why.kind === "unavailable") {
      await step.say(t.directoryDown);
      return step.end("not-changed");
    }
    if (why.kind === "limited") {
      await step.say(limitText(why, step, deps.helpDesk));
      return step.end("refused");
    }
    const whoMay = rolesIn(why.whoMay, step.language);
    await step.say(t.refused(why.reason, whoMay, deps.helpDesk[step.language]));
    return step.end("refused");
  }

  /** The same reset from the first step: it does not get more time for that. */
  function again(step: StepArgument, options: ResetOptions) {
    const { beganAt } = step.state;
    return step.restart(beganAt === undefined ? options : { ...options, beganAt });
  }

  async function giveUp(step: StepArgument) {
    await step.say(texts[step.language].gaveUp);
    return step.end("gave-up");
  }

  return defineFlow<ResetOptions, ResetState, ResetResult>({
    ref: resetUserPassword,
    questions: [who, which, reason, confirmation],
    steps: [mayThisPersonReset, whoIsItFor, findThem, whyIsItNeeded, areYouSure, doIt],
  });
}

function changedMessage(step: StepArgument, person: Person, delivery: { url: string; expiresAt: Date }) {
  const t = texts[step.language];
  const at = (when: Date) => moment(when, step.language, step.facts.timeZone);
  const lastChange = person.lastPasswordChange;
  return {
    title: t.changedTitle,
    text: t.changed(literal(person.displayName), at(delivery.expiresAt)),
    facts: [
      ...factsAbout(shown(person), step.language),
      ...(lastChange === undefined ? [] : [{ label: t.lastChange, value: at(lastChange) }]),
      { label: t.nextSignIn, value: person.mustChangePassword ? t.mustChange : t.needNotChange },
    ],
    link: { title: t.showPassword, url: `${delivery.url}?lang=${step.language}` },
  };
}
