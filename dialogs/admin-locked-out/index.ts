/** An administrator cannot get in: the way back that is left, from the lightest to the last, and how to prevent the next time. */
import type { DirectoryReader } from "../../adapters/ports/directory.js";
import type { Guard } from "../../adapters/ports/guard.js";
import type { Audit } from "../../adapters/ports/audit.js";
import type { Clock } from "../../adapters/ports/clock.js";
import { defineFlow } from "../kit/flow.js";
import { maySee } from "../kit/sight.js";
import { blockedMessage, isBlocked } from "../kit/sspr/blocked-message.js";
import { readAccount } from "../kit/sspr/read-account.js";
import type { TalkResult } from "../kit/talk-result.js";
import { callSheet } from "./call-sheet.js";
import {
  about,
  adminLockedOut,
  afterNoRole,
  afterSituation,
  cameFrom,
  go,
  goBack,
  type LockedOutOptions,
  type LockedOutState,
  type LockedOutStep,
  needsPerson,
  type StepArgument,
} from "./moves.js";
import { own } from "./own.js";
import { checkPrevention, preventionMessage } from "./prevention.js";
import { cached, lastResort, noRole, others, page, phone, secondAccount, situation } from "./questions.js";
import { mayOfferSecondAccount, ownWayOf, type Stage } from "./rules.js";
import { texts } from "./texts.js";
import { whoCanHelp } from "./who-can-help.js";

export interface LockedOutDeps {
  readonly guard: Pick<Guard, "whoMayReset">;
  readonly directory: DirectoryReader;
  readonly audit: Pick<Audit, "append">;
  readonly clock: Clock;
}

export function createAdminLockedOut(deps: LockedOutDeps) {
  const { directory } = deps;

  const askOrTell: LockedOutStep = async (step) => {
    const { speaker, audience } = step.facts;
    if (speaker.kind !== "known") {
      if (speaker.kind === "unavailable") await step.say(texts[step.language].unavailable);
      return step.end({ kind: "show-steps" });
    }
    const { stage = audience === "user" ? "no-role" : "own" } = step.options;
    step.state.asked = stage;
    const back = { back: cameFrom(step).length > 0 };
    switch (stage) {
      case "no-role": {
        const roles = speaker.roles.map(({ name }) => name);
        return step.ask(noRole, { userName: speaker.person.userPrincipalName, roles });
      }
      case "own":
        return lookAtOwn(step);
      case "situation":
        return step.ask(situation, { ...back, staff: audience !== "user" });
      case "page":
        return step.ask(page, back);
      case "cached":
        return step.ask(cached, back);
      case "others":
        return askOthers(step);
      case "last-resort": {
        const { holders = [] } = await whoCanHelp(deps, step.facts, about(step));
        return step.ask(lastResort, { helpers: holders.length });
      }
      case "second-account":
        return step.ask(secondAccount, back);
      case "phone":
        await step.say(callSheet(await knownForTheCall(step), step.language));
        return step.ask(phone, back);
    }
  };

  const hear: LockedOutStep = async (step) => {
    const { asked = "own" } = step.state;
    switch (asked) {
      case "no-role":
        return afterNoRole(step);
      case "own":
        return afterOwn(step);
      case "situation":
        return afterSituation(step);
      case "page":
        return afterTrying(step, page.answer(step), "others");
      case "cached":
        return afterTrying(step, cached.answer(step), "others");
      case "second-account":
        return afterTrying(step, secondAccount.answer(step), "phone");
      case "others":
        return afterOthers(step);
      case "last-resort": {
        const heard = lastResort.answer(step);
        if (heard.kind === "gave-up") return needsPerson(step);
        return heard.value === "show" ? showLastResort(step) : goBack(step);
      }
      case "phone":
        return afterPhone(step);
    }
  };

  /** An account that nobody asked for is what an intruder makes, so who was shown how is recorded, or it is not shown. */
  async function showLastResort(step: StepArgument) {
    const { personId: actorId, conversationId } = step.facts.actor;
    const at = deps.clock.now().toISOString();
    await deps.audit.append({ at, event: "last-resort-shown", actorId, conversationId });
    return go(step, "second-account");
  }

  async function lookAtOwn(step: StepArgument) {
    const { speaker } = step.facts;
    const read = await readAccount(speaker, deps);
    if (read.kind !== "account" || speaker.kind !== "known") return step.end({ kind: "show-steps" });
    const { account } = read;
    const { diagnosis } = account;
    step.state.account = account;
    const way = ownWayOf(diagnosis);
    if (way === "reset" || way === "register-first") {
      const roles = speaker.roles.map(({ name }) => name);
      return step.ask(own, { account, roles, again: step.options.registered === true });
    }
    if (isBlocked(diagnosis)) await step.say(blockedMessage(diagnosis, step.language, step.facts.timeZone));
    if (diagnosis.next === "reset-at-home") return step.end({ kind: "told" });
    if (way === "elsewhere") return step.end({ kind: "needs-person", diagnosis });
    return step.restart({ stage: "others" });
  }

  async function askOthers(step: StepArgument) {
    const { roles, holders } = await whoCanHelp(deps, step.facts, about(step));
    return step.ask(others, {
      roles,
      ...(holders === undefined ? {} : { holders }),
      secondAccount: mayOfferSecondAccount(step.facts.speaker, cameFrom(step)),
      back: cameFrom(step).length > 0,
    });
  }

  async function knownForTheCall(step: StepArgument) {
    const { speaker } = step.facts;
    const isOwn = about(step) === "own" && speaker.kind === "known";
    const found = maySee(speaker, "domains") ? await directory.domains() : undefined;
    const names = found?.kind === "domains" ? found.domains.map(({ name }) => name) : [];
    const domain = names.find((name) => /^[^.]+\.onmicrosoft\.com$/u.test(name));
    return {
      ...(domain === undefined ? {} : { domain }),
      ...(isOwn ? { userName: speaker.person.userPrincipalName } : {}),
    };
  }

  async function afterOwn(step: StepArgument) {
    const heard = own.answer(step);
    if (heard.kind === "gave-up") return needsPerson(step);
    switch (heard.value) {
      case "worked":
        return solved(step);
      case "registered":
        // Looked at once more; after that, waiting helps nobody.
        return step.options.registered === true ? go(step, "others") : step.restart({ registered: true });
      case "still-not":
        return go(step, "others");
      case "separate":
        return go(step, "situation");
    }
  }

  async function afterTrying(step: StepArgument, heard: ReturnType<typeof page.answer>, next: Stage) {
    if (heard.kind === "gave-up") return needsPerson(step);
    switch (heard.value) {
      case "worked":
        return solved(step);
      case "still-not":
        return go(step, next);
      case "back":
        return goBack(step);
    }
  }

  async function afterOthers(step: StepArgument) {
    const heard = others.answer(step);
    if (heard.kind === "gave-up") return needsPerson(step);
    switch (heard.value) {
      case "worked":
        return solved(step);
      case "nobody":
        return go(step, "phone");
      case "last-resort":
        return go(step, "last-resort");
      case "back":
        return goBack(step);
    }
  }

  async function afterPhone(step: StepArgument) {
    const heard = phone.answer(step);
    if (heard.kind === "gave-up") return needsPerson(step);
    switch (heard.value) {
      case "worked":
        return solved(step);
      case "call":
        await tellPrevention(step);
        return step.end({ kind: "solved" });
      case "back":
        return goBack(step);
    }
  }

  async function solved(step: StepArgument) {
    await step.say(texts[step.language].solved);
    await tellPrevention(step);
    return step.end({ kind: "solved" });
  }

  async function tellPrevention(step: StepArgument) {
    const seen = await checkPrevention(directory, step.facts.speaker);
    await step.say(preventionMessage(seen, step.language));
  }

  return defineFlow<LockedOutOptions, LockedOutState, TalkResult>({
    ref: adminLockedOut,
    questions: [noRole, own, situation, page, cached, others, lastResort, secondAccount, phone],
    steps: [askOrTell, hear],
  });
}
