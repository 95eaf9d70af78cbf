/** Lets somebody else in again: who, why, confirm, done. The guard decides. */
import type { DirectoryDown, Guard, Limited, Refused, ResetChoices } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import type { SignIn } from "../kit/sign-in.js";
import { isLastWord, type ResetResult, tellAsked, tellOutcome, tellStop, type Told } from "./outcome.js";
import { confirmation } from "./confirmation.js";
import { deliveryTexts } from "./delivery-texts.js";
import { type ResetOptions, resetUserPassword } from "./options.js";
import { bestPlan, type Plan } from "./plan.js";
import { createWho, reason, shown, type ShownPerson, which } from "./questions.js";
import { personInAnswer } from "./rules.js";
import { canHelpThemselves, type SelfServiceDeps } from "./self-service.js";
import { texts } from "./texts.js";
import { createTypedName } from "./typed-name.js";

interface ResetState {
  beganAt: string;
  query: string;
  targetId: string;
  actionId: string;
  needsApproval: boolean;
  person: ShownPerson;
  choices: ResetChoices;
  selfService: boolean;
}

export interface ResetDeps extends SelfServiceDeps {
  readonly guard: Guard;
  readonly signIn: SignIn;
  readonly helpDesk: Localized<string>;
  readonly isOrdinaryWord: (word: string) => boolean;
}

type ResetStep = StepFn<ResetOptions, ResetState, ResetResult>;
type StepArgument = Parameters<ResetStep>[0];

const MOST_MISSES = 3;

export function createResetUserPassword(deps: ResetDeps) {
  const { guard, signIn } = deps;
  const typedName = createTypedName(guard);
  const who = createWho(deps.isOrdinaryWord);

  const mayThisPersonReset: ResetStep = async (step) => {
    step.state.beganAt = step.options.beganAt ?? deps.clock.now().toISOString();
    const standing = await guard.mayReset(step.facts.actor);
    return standing.kind === "may" ? signIn.ask(step) : stop(step, standing);
  };

  const whoIsItFor: ResetStep = async (step) => {
    if (!signIn.succeeded(step)) return step.end("gave-up");
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
    if (step.options.plan !== undefined) return step.next();
    const { person, selfService = false } = step.state;
    return step.ask(reason, { person, selfService });
  };

  const areYouSure: ResetStep = async (step) => {
    const choices = step.state.choices ?? { ways: [], readers: [] };
    let { plan } = step.options;
    if (plan === undefined) {
      const answered = reason.answer(step);
      if (answered.kind === "gave-up") return giveUp(step);
      if (answered.value.kind === "self-service") {
        await step.say(deliveryTexts[step.language].selfServiceChosen);
        return step.end("cancelled");
      }
      plan = bestPlan(answered.value.reason, choices);
    }
    const targetId = step.state.targetId ?? "";
    const beganAt = new Date(step.state.beganAt ?? "");
    const { actor } = step.facts;
    const prepared = await guard.prepare({ actor, targetId, ...plan, beganAt });
    switch (prepared.kind) {
      case "expired":
        await step.say(texts[step.language].tookTooLong);
        return step.end("cancelled");
      case "limited":
      case "refused":
      case "unavailable":
        return stop(step, prepared);
      case "ready":
      case "needs-approval":
        break;
    }
    const { kind, actionId, person } = prepared;
    step.state.actionId = actionId;
    step.state.needsApproval = kind === "needs-approval";
    const about = { actionId, person: shown(person), reason: plan.reason, plan, choices };
    return step.state.needsApproval ? step.ask(typedName, about) : step.ask(confirmation, about);
  };

  const doIt: ResetStep = async (step) => {
    if (step.state.needsApproval === true) return askASecondPerson(step);
    const decided = confirmation.answer(step);
    if (decided.kind === "gave-up") return giveUp(step);
    switch (decided.value.kind) {
      case "cancelled":
        return cancel(step);
      case "changed":
        return confirmAnew(step, decided.value.plan);
      case "confirmed":
        return carryOut(step, step.state.actionId ?? "");
    }
  };

  async function carryOut(step: StepArgument, actionId: string) {
    const outcome = await guard.execute(step.facts.actor, actionId);
    const result = await tell(step, tellOutcome(outcome, listener(step), deps.helpDesk));
    // Only now: what the person did not get to read is told again, and by whichever instance lives.
    if (isLastWord(outcome)) await guard.told(step.facts.actor, actionId);
    return result;
  }

  /** A confirmation stands for one plan: another plan is another confirmation, on people as they are then. */
  async function confirmAnew(step: StepArgument, plan: Plan) {
    await guard.withdraw(step.facts.actor, step.state.actionId ?? "");
    return step.restart({ targetId: step.state.targetId ?? "", plan });
  }

  async function askASecondPerson(step: StepArgument) {
    const asked = typedName.answer(step);
    if (asked.kind === "gave-up") return giveUp(step);
    if (asked.value.kind === "cancelled") return cancel(step);
    return tell(step, tellAsked(asked.value, listener(step), deps.helpDesk));
  }

  async function cancel(step: StepArgument) {
    await guard.withdraw(step.facts.actor, step.state.actionId ?? "");
    await step.say(texts[step.language].cancelled);
    return step.end("cancelled");
  }

  async function foundOne(step: StepArgument, targetId: string) {
    const reachable = await guard.mayResetPerson(step.facts.actor, targetId);
    if (reachable.kind !== "may") return stop(step, reachable);
    step.state.targetId = targetId;
    step.state.person = shown(reachable.person);
    step.state.choices = reachable.choices;
    // A second confirmation does not ask again.
    if (step.options.plan !== undefined) return step.next();
    step.state.selfService = await canHelpThemselves(reachable.person, deps);
    return step.next();
  }

  async function tell(step: StepArgument, { message, result }: Told) {
    await step.say(message);
    return step.end(result);
  }

  const stop = (step: StepArgument, why: Limited | Refused | DirectoryDown) =>
    tell(step, tellStop(why, listener(step), deps.helpDesk));

  /** The same reset from the first step: it does not get more time for that. */
  function again(step: StepArgument, options: ResetOptions) {
    const { beganAt } = step.state;
    return step.restart(beganAt === undefined ? options : { ...options, beganAt });
  }

  async function giveUp(step: StepArgument) {
    if (step.state.actionId !== undefined) await guard.withdraw(step.facts.actor, step.state.actionId);
    await step.say(texts[step.language].gaveUp);
    return step.end("gave-up");
  }

  return defineFlow<ResetOptions, ResetState, ResetResult>({
    ref: resetUserPassword,
    questions: [...signIn.questions, who, which, reason, confirmation, typedName],
    steps: [mayThisPersonReset, whoIsItFor, findThem, whyIsItNeeded, areYouSure, doIt],
    left: async ({ actionId }, { actor }) => {
      if (actionId !== undefined) await guard.withdraw(actor, actionId);
    },
  });
}

const listener = ({ language, facts }: StepArgument) => ({ language, timeZone: facts.timeZone });
