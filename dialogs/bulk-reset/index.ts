/** New passwords for 2 to 40 people: who, a preview, why, one button; the guard does them one by one. */
import type { BatchWish, FoundBatch } from "../../adapters/ports/batch.js";
import type { Clock } from "../../adapters/ports/clock.js";
import type { DirectoryDown, Guard, Limited, Refused } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { literal } from "../kit/message.js";
import type { SignIn } from "../kit/sign-in.js";
import { tellStop } from "../reset-user-password/outcome.js";
import { texts as singleTexts } from "../reset-user-password/texts.js";
import { type BulkOptions, bulkReset, type BulkResult } from "./options.js";
import { leftOut, named, NOTHING_LEFT_OUT, previewText, type ShownBatch, shownBatch } from "./preview.js";
import { confirmBatch, createWhom, whichGroup, why } from "./questions.js";
import { texts } from "./texts.js";

interface BulkState {
  beganAt: string;
  wish: BatchWish;
  unread: number;
  query: string;
  batch: ShownBatch;
  batchId: string;
  reason: string;
}

export interface BulkDeps {
  readonly guard: Guard;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly helpDesk: Localized<string>;
  readonly isOrdinaryWord: (word: string) => boolean;
}

type BulkStep = StepFn<BulkOptions, BulkState, BulkResult>;
type StepArgument = Parameters<BulkStep>[0];

const MOST_MISSES = 3;

export function createBulkReset({ guard, signIn, clock, helpDesk, isOrdinaryWord }: BulkDeps) {
  const { batches } = guard;
  const whom = createWhom(isOrdinaryWord);

  const mayThisPersonResetMany: BulkStep = async (step) => {
    step.state.beganAt = step.options.beganAt ?? clock.now().toISOString();
    const may = await batches.may(step.facts.actor);
    return may.kind === "may" ? signIn.ask(step) : stop(step, may);
  };

  const whoAreThey: BulkStep = async (step) => {
    if (!signIn.succeeded(step)) return step.end("gave-up");
    const { wanted, again, misses = 0 } = step.options;
    if (wanted !== undefined || again !== undefined) return step.next();
    return step.ask(whom, misses > 0 ? { again: true } : {});
  };

  const whichGroupIsIt: BulkStep = async (step) => {
    if (step.options.again !== undefined) {
      step.state.wish = { kind: "people", ids: step.options.again.ids };
      return step.next();
    }
    let { wanted } = step.options;
    if (wanted === undefined) {
      const answered = whom.answer(step);
      if (answered.kind === "gave-up") return giveUp(step);
      if (answered.value.kind === "only-steps") return step.end("show-steps");
      wanted = answered.value.wanted;
    }
    if (wanted.kind === "list") {
      step.state.wish = { kind: "list", entries: wanted.entries };
      step.state.unread = wanted.unread;
      return step.next();
    }
    const { query } = wanted;
    step.state.query = query;
    const found = await batches.groups(step.facts.actor, query);
    if (found.kind !== "groups") return stop(step, found);
    const [first, second] = found.groups;
    if (first === undefined) step.state.wish = { kind: "search", query };
    else if (second === undefined) step.state.wish = { kind: "group", groupId: first.id };
    else return step.ask(whichGroup, { groups: found.groups });
    return step.next();
  };

  const whoIsFine: BulkStep = async (step) => {
    if (step.state.wish === undefined) {
      const answered = whichGroup.answer(step);
      if (answered.kind === "gave-up") return giveUp(step);
      if (answered.value.kind === "none") return missed(step);
      step.state.wish = { kind: "group", groupId: answered.value.group.id };
    }
    const found = await batches.find(step.facts.actor, step.state.wish);
    return found.kind === "preview" ? previewed(step, found) : notFound(step, found);
  };

  const areYouSure: BulkStep = async (step) => {
    const { again } = step.options;
    const { batch } = step.state;
    if (batch === undefined) return giveUp(step);
    if (again === undefined) {
      const answered = why.answer(step);
      if (answered.kind === "gave-up") return giveUp(step);
      step.state.reason = answered.value;
    } else step.state.reason = again.reason;
    const reason = step.state.reason;
    const revokeSessions = again?.revokeSessions ?? false;
    const prepared = await batches.prepare({
      actor: step.facts.actor,
      targetIds: batch.fine.map(({ id }) => id),
      reason,
      revokeSessions,
      beganAt: new Date(step.state.beganAt ?? ""),
    });
    switch (prepared.kind) {
      case "ready":
        break;
      case "expired":
        return end(step, singleTexts[step.language].tookTooLong, "cancelled");
      case "too-few":
        return end(step, texts[step.language].nobodyLeft, "refused");
      case "too-many":
        return end(step, texts[step.language].tooMany, "too-many");
      case "limited":
      case "refused":
      case "unavailable":
        return stop(step, prepared);
    }
    const { batchId, fine, inOwnChat } = prepared;
    step.state.batchId = batchId;
    const refused = prepared.refused.map(({ person, reason: because }) => ({
      person: named(person),
      reason: because,
    }));
    const onlyNow = { ...NOTHING_LEFT_OUT, refused };
    const without = leftOut(onlyNow, step.language);
    return step.ask(confirmBatch, {
      batchId,
      fine: fine.map(named),
      without,
      reason,
      inOwnChat,
      revokeSessions,
    });
  };

  const begin: BulkStep = async (step) => {
    const decided = confirmBatch.answer(step);
    const { batchId = "", batch, reason = "", beganAt } = step.state;
    const { actor } = step.facts;
    if (decided.kind === "gave-up") {
      await batches.withdraw(actor, batchId);
      return giveUp(step);
    }
    if (decided.value.kind !== "confirmed") await batches.withdraw(actor, batchId);
    switch (decided.value.kind) {
      case "cancelled":
        return end(step, singleTexts[step.language].cancelled, "cancelled");
      case "revoke":
      case "keep": {
        // Another confirmation, on people as they are then.
        const ids = (batch?.fine ?? []).map(({ id }) => id);
        const again = { ids, reason, revokeSessions: decided.value.kind === "revoke" };
        return step.restart({ again, ...(beganAt !== undefined && { beganAt }) });
      }
      case "confirmed":
        return carryOut(step, batchId);
    }
  };

  async function carryOut(step: StepArgument, batchId: string) {
    const t = texts[step.language];
    const started = await batches.start(step.facts.actor, batchId);
    switch (started.kind) {
      case "started":
        await step.say({
          text: t.started(started.people),
          buttons: [{ title: t.stopButton, submit: { kind: "stop-batch" } }],
        });
        return step.end("started");
      case "already-started":
        return end(step, t.alreadyStarted, "cancelled");
      case "expired":
        return end(step, t.expired, "cancelled");
      case "limited":
      case "refused":
      case "unavailable":
        return stop(step, started);
    }
  }

  async function previewed(step: StepArgument, found: Extract<FoundBatch, { kind: "preview" }>) {
    const batch = shownBatch(found, step.state.unread ?? 0);
    const t = texts[step.language];
    const [first, second] = batch.fine;
    if (second !== undefined) {
      step.state.batch = batch;
      return step.options.again === undefined ? step.ask(why, { batch }) : step.next();
    }
    await step.say(previewText(batch, step.language) || t.nobody(literal(step.state.query ?? "")));
    if (first !== undefined) return end(step, t.onlyOne(literal(first.displayName)), "cancelled");
    return missed(step);
  }

  async function notFound(step: StepArgument, found: Exclude<FoundBatch, { kind: "preview" }>) {
    const t = texts[step.language];
    switch (found.kind) {
      case "too-many":
        return end(step, t.tooMany, "too-many");
      case "nobody":
        await step.say(t.nobody(literal(step.state.query ?? "")));
        return missed(step);
      case "limited":
      case "refused":
      case "unavailable":
        return stop(step, found);
    }
  }

  /** Nobody could be done: asked again, but not for ever. */
  async function missed(step: StepArgument) {
    const misses = (step.options.misses ?? 0) + 1;
    if (misses >= MOST_MISSES) return giveUp(step);
    const { beganAt } = step.state;
    return step.restart({ misses, ...(beganAt !== undefined && { beganAt }) });
  }

  async function stop(step: StepArgument, because: Limited | Refused | DirectoryDown) {
    const { language, facts } = step;
    const { message } = tellStop(because, { language, timeZone: facts.timeZone }, helpDesk);
    await step.say(message);
    return step.end("refused");
  }

  async function giveUp(step: StepArgument) {
    return end(step, singleTexts[step.language].gaveUp, "gave-up");
  }

  async function end(step: StepArgument, message: string, result: BulkResult) {
    await step.say(message);
    return step.end(result);
  }

  return defineFlow<BulkOptions, BulkState, BulkResult>({
    ref: bulkReset,
    questions: [...signIn.questions, whom, whichGroup, why, confirmBatch],
    steps: [mayThisPersonResetMany, whoAreThey, whichGroupIsIt, whoIsFine, areYouSure, begin],
    left: async ({ batchId }, { actor }) => {
      if (batchId !== undefined) await batches.withdraw(actor, batchId);
    },
  });
}
