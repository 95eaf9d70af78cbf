/** Somebody cannot get in because the account is locked: which of the three locks, what ends it, what keeps it coming back. */
import type { DirectoryReader } from "../../adapters/ports/directory.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import type { TalkResult } from "../kit/talk-result.js";
import { comesBack, locked, screen, whose } from "./questions.js";
import { isKnownNotBlocked, type Kept, lockOnScreen, whatKeeps } from "./rules.js";
import { texts } from "./texts.js";

export interface LockedOptions {
  readonly stage?: Stage;
  readonly kept?: Kept;
}

type Stage = "own" | "locked" | "comes-back";

interface LockedState {
  kept: Kept;
  asked: "whose" | "locked" | "screen" | "comes-back";
}

export const accountLocked = flowRef<LockedOptions, TalkResult>("account-locked");

type LockedStep = StepFn<LockedOptions, LockedState, TalkResult>;
type StepArgument = Parameters<LockedStep>[0];

export function createAccountLocked({ directory }: { readonly directory: Pick<DirectoryReader, "signIn"> }) {
  const askOrLook: LockedStep = async (step) => {
    const { stage = "start", kept } = step.options;
    switch (stage) {
      case "comes-back":
        step.state.asked = "comes-back";
        return step.ask(comesBack, {});
      case "locked":
        return askAboutTheLock(step, kept ?? { kind: "smart-lockout" });
      case "own":
        return look(step);
      case "start": {
        // The help desk and administrators may well mean somebody else; for others it is their own.
        if (step.facts.audience === "user") return look(step);
        step.state.asked = "whose";
        return step.ask(whose, {});
      }
    }
  };

  const hear: LockedStep = async (step) => {
    const { asked = "whose" } = step.state;
    switch (asked) {
      case "whose":
        return afterWhose(step);
      case "locked":
        return afterTheLock(step);
      case "screen":
        return afterTheScreen(step);
      case "comes-back":
        return afterTheDevices(step);
    }
  };

  async function look(step: StepArgument) {
    const { speaker } = step.facts;
    if (speaker.kind !== "known") return step.end({ kind: "show-steps" });
    if (speaker.person.userType === "guest") {
      await step.say(texts[step.language].guest);
      return step.end({ kind: "told" });
    }
    const found = await directory.signIn(speaker.person.id);
    const kept = whatKeeps(found.kind === "sign-in" ? found.state : {});
    switch (kept.kind) {
      case "blocked":
        return tellBlocked(step);
      case "smart-lockout":
      case "on-premises":
      case "either":
        return askAboutTheLock(step, kept);
      case "free":
      case "not-blocked":
      case "unknown":
        step.state.asked = "screen";
        step.state.kept = kept;
        return step.ask(screen, { kind: kept.kind });
    }
  }

  return defineFlow<LockedOptions, LockedState, TalkResult>({
    ref: accountLocked,
    questions: [whose, locked, screen, comesBack],
    steps: [askOrLook, hear],
  });
}

async function askAboutTheLock(step: StepArgument, kept: Kept) {
  step.state.asked = "locked";
  step.state.kept = kept;
  return step.ask(locked, { kept, timeZone: step.facts.timeZone });
}

async function afterWhose(step: StepArgument) {
  const heard = whose.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, texts[step.language].gaveUp);
  switch (heard.value) {
    case "own":
      return step.restart({ stage: "own" });
    case "somebody-else":
      return step.end({ kind: "show-steps" });
  }
}

async function afterTheLock(step: StepArgument) {
  const t = texts[step.language];
  const heard = locked.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
  switch (heard.value) {
    case "in":
      await step.say(t.solved);
      return step.end({ kind: "solved" });
    case "reset":
      return step.end({ kind: "other-topic", topic: "forgot-own-password" });
    case "comes-back":
      return step.restart({ stage: "comes-back", ...keptOf(step) });
  }
}

async function afterTheScreen(step: StepArgument) {
  const heard = screen.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, texts[step.language].gaveUp);
  switch (heard.value) {
    case "locked":
      return step.restart({ stage: "locked", kept: lockOnScreen(step.state.kept?.kind, isSynced(step)) });
    case "blocked":
      return isKnownNotBlocked(step.state.kept?.kind) ? tellNotBlocked(step) : tellBlocked(step);
    case "wrong-password":
      return step.end({ kind: "other-topic", topic: "forgot-own-password" });
  }
}

async function afterTheDevices(step: StepArgument) {
  const t = texts[step.language];
  const heard = comesBack.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step, t.gaveUp);
  switch (heard.value) {
    case "worked":
      await step.say(t.solved);
      return step.end({ kind: "solved" });
    case "still-not":
      return needsPerson(step, t.deskCanHelp);
    case "back":
      return step.restart({ ...step.options, stage: "locked" });
  }
}

async function tellBlocked(step: StepArgument) {
  const { blockedTitle: title, blocked: text } = texts[step.language];
  await step.say({ title, text });
  return step.end({ kind: "needs-person" });
}

async function tellNotBlocked(step: StepArgument) {
  const { notBlockedTitle: title, screenDiffers: text } = texts[step.language];
  await step.say({ title, text });
  return step.end({ kind: "needs-person" });
}

async function needsPerson(step: StepArgument, why: string) {
  await step.say(why);
  return step.end({ kind: "needs-person" });
}

function isSynced({ facts: { speaker } }: StepArgument): boolean {
  return speaker.kind === "known" && speaker.person.source === "synced";
}

function keptOf({ state }: StepArgument): { readonly kept?: Kept } {
  return state.kept === undefined ? {} : { kept: state.kept };
}
