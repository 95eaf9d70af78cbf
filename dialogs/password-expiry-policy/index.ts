/** Somebody asks when passwords expire: an administrator hears it domain by domain, everybody else about their own. */
import type { Clock } from "../../adapters/ports/clock.js";
import type { DirectoryReader } from "../../adapters/ports/directory.js";
import type { Domain } from "../../adapters/ports/domain.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { maySee } from "../kit/sight.js";
import type { TalkResult } from "../kit/talk-result.js";
import { ownEnd, policy, type View } from "./questions.js";
import { isAboutOwnCountdown, ownExpiry } from "./rules.js";
import { texts } from "./texts.js";

export interface ExpiryOptions {
  /** They see a countdown of their own. */
  readonly own?: boolean;
  /** Told so far, the latest last. */
  readonly views?: readonly View[];
}

interface ExpiryState {
  asked: "policy" | "own-end";
}

export const passwordExpiryPolicy = flowRef<ExpiryOptions, TalkResult>("password-expiry-policy");

export function expiryOptions(said: string): ExpiryOptions {
  return isAboutOwnCountdown(said) ? { own: true } : {};
}

type ExpiryStep = StepFn<ExpiryOptions, ExpiryState, TalkResult>;
type StepArgument = Parameters<ExpiryStep>[0];

export interface ExpiryDeps {
  readonly directory: Pick<DirectoryReader, "domains">;
  readonly clock: Clock;
}

export function createPasswordExpiryPolicy({ directory, clock }: ExpiryDeps) {
  const tellWhatHolds: ExpiryStep = async (step) => {
    const { speaker, audience, timeZone } = step.facts;
    const { own, views } = step.options;
    const domains = await domainsNow();
    if (speaker.kind === "known" && (own === true || (audience === "user" && !maySee(speaker, "domains")))) {
      step.state.asked = "own-end";
      return step.ask(ownEnd, { expiry: ownExpiry(speaker.person, domains, clock.now()), timeZone });
    }
    if (!maySee(speaker, "domains") || domains.length === 0) return step.end({ kind: "show-steps" });
    step.state.asked = "policy";
    return step.ask(policy, { domains, ...(views === undefined ? {} : { views }) });
  };

  const hearWhatIsLeft: ExpiryStep = async (step) =>
    step.state.asked === "own-end" ? afterOwnEnd(step) : afterPolicy(step);

  /** Empty when they cannot be read. */
  async function domainsNow(): Promise<readonly Domain[]> {
    const found = await directory.domains();
    return found.kind === "domains" ? found.domains : [];
  }

  return defineFlow<ExpiryOptions, ExpiryState, TalkResult>({
    ref: passwordExpiryPolicy,
    questions: [policy, ownEnd],
    steps: [tellWhatHolds, hearWhatIsLeft],
  });
}

async function afterPolicy(step: StepArgument) {
  const heard = policy.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step);
  if (heard.value !== "clear") return step.restart({ views: [...(step.options.views ?? []), heard.value] });
  await step.say(texts[step.language].glad);
  return step.end({ kind: "solved" });
}

async function afterOwnEnd(step: StepArgument) {
  const heard = ownEnd.answer(step);
  if (heard.kind === "gave-up") return needsPerson(step);
  switch (heard.value) {
    case "change":
      return step.end({ kind: "other-topic", topic: "change-own-password" });
    case "forgot":
      return step.end({ kind: "other-topic", topic: "forgot-own-password" });
    case "clear":
      await step.say(texts[step.language].glad);
      return step.end({ kind: "solved" });
  }
}

async function needsPerson(step: StepArgument) {
  await step.say(texts[step.language].gaveUp);
  return step.end({ kind: "needs-person" });
}
