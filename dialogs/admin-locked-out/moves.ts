/** From one question of the flow to the next, and one back. */
import { flowRef } from "../kit/flow-ref.js";
import type { StepFn } from "../kit/flow.js";
import type { OwnAccount } from "../kit/sspr/read-account.js";
import type { TalkResult } from "../kit/talk-result.js";
import { userNameClues } from "../kit/user-name-clues.js";
import { noRole, situation } from "./questions.js";
import type { Stage } from "./rules.js";
import { texts } from "./texts.js";

export interface LockedOutOptions {
  readonly stage?: Stage;
  /** The questions before this one, for "back". */
  readonly came?: readonly Stage[];
  /** The person said that they registered, and is looked up again. */
  readonly registered?: boolean;
}

export interface LockedOutState {
  asked: Stage;
  account: OwnAccount;
}

export const adminLockedOut = flowRef<LockedOutOptions, TalkResult>("admin-locked-out");

export type LockedOutStep = StepFn<LockedOutOptions, LockedOutState, TalkResult>;
export type StepArgument = Parameters<LockedOutStep>[0];

export async function afterNoRole(step: StepArgument) {
  const heard = noRole.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step);
  switch (heard.value) {
    case "this-one":
      return step.end({ kind: "other-topic", topic: "forgot-own-password" });
    case "separate":
      return go(step, "situation");
    case "nobody":
      return go(step, "phone");
  }
}

export async function afterSituation(step: StepArgument) {
  const heard = situation.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step);
  switch (heard.value) {
    case "signed-in":
      return go(step, "cached");
    case "out":
      return go(step, "page");
    case "user-name":
      await step.say(userNameClues[step.language]);
      return step.restart(step.options);
    case "colleague":
      return step.end({ kind: "other-topic", topic: "reset-user-password" });
    case "back":
      return goBack(step);
  }
}

export async function go(step: StepArgument, stage: Stage) {
  const { asked = "own" } = step.state;
  return step.restart({ stage, came: [...cameFrom(step), asked] });
}

export async function goBack(step: StepArgument) {
  const came = cameFrom(step);
  const stage = came.at(-1);
  return step.restart({ ...(stage === undefined ? {} : { stage }), came: came.slice(0, -1) });
}

export function cameFrom(step: StepArgument): readonly Stage[] {
  return step.options.came ?? [];
}

/** Whether it is the account they speak with, or one of which only they know. */
export function about(step: StepArgument): "own" | "somebody" {
  const came = cameFrom(step);
  return came.includes("situation") || came.includes("no-role") ? "somebody" : "own";
}

export async function needsPerson(step: StepArgument) {
  await step.say(texts[step.language].gaveUp);
  const diagnosis = step.state.account?.diagnosis;
  return step.end({ kind: "needs-person", ...(diagnosis === undefined ? {} : { diagnosis }) });
}
