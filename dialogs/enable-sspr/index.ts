/** An administrator wants people to reset their own password: today's state, the settings one by one, and who is ready. */
import type { DirectoryReader } from "../../adapters/ports/directory.js";
import type { TenantSspr } from "../../adapters/ports/sspr.js";
import { defineFlow, type StepFn } from "../kit/flow.js";
import { flowRef } from "../kit/flow-ref.js";
import { maySee } from "../kit/sight.js";
import type { TalkResult } from "../kit/talk-result.js";
import { setUp, today } from "./questions.js";
import type { ReadinessCounter } from "./count-readiness.js";
import { reportMessages } from "./report.js";
import { reportTexts } from "./report-texts.js";
import { seenOf, type Seen, SETUP_STEPS, type SetupStep, stepAfter, stepBefore } from "./rules.js";
import { texts } from "./texts.js";

export interface EnableOptions {
  /** Today's state where left out. */
  readonly at?: SetupStep;
  /** They did not see what was described, or want to know more. */
  readonly view?: "elsewhere" | "help";
  /** How often that was said of this step. */
  readonly times?: number;
  /** What the directory showed after the step before. */
  readonly before?: { readonly step: SetupStep; readonly seen: Seen };
}

interface EnableState {
  at: SetupStep | "today";
}

export const enableSspr = flowRef<EnableOptions, TalkResult>("enable-sspr");

const MOST_TIMES = 3;

type EnableStep = StepFn<EnableOptions, EnableState, TalkResult>;
type StepArgument = Parameters<EnableStep>[0];

export interface EnableDeps {
  readonly directory: Pick<DirectoryReader, "tenantSspr">;
  readonly readiness: Pick<ReadinessCounter, "count">;
}

export function createEnableSspr({ directory, readiness }: EnableDeps) {
  const showOrAsk: EnableStep = async (step) => {
    const { speaker } = step.facts;
    if (!maySee(speaker, "sspr-settings")) {
      if (!maySee(speaker, "registrations")) return step.end({ kind: "show-steps" });
      return report(step, reportTexts[step.language].onlyTheReport);
    }
    const { at, view, before } = step.options;
    const settings = await settingsNow();
    step.state.at = at ?? "today";
    if (at === undefined) return step.ask(today, { settings });
    return step.ask(setUp, {
      step: at,
      settings,
      ...(view === undefined ? {} : { view }),
      ...(before === undefined ? {} : { before }),
    });
  };

  const hearHowItWent: EnableStep = async (step) => {
    const { at = "today" } = step.state;
    return at === "today" ? afterToday(step) : afterStep(step, at);
  };

  async function afterToday(step: StepArgument) {
    const heard = today.answer(step);
    if (heard.kind === "gave-up") return needsPerson(step);
    switch (heard.value) {
      case "begin":
        return step.restart({ at: SETUP_STEPS[0] });
      case "report":
        return report(step);
    }
  }

  async function afterStep(step: StepArgument, at: SetupStep) {
    const heard = setUp.answer(step);
    if (heard.kind === "gave-up") return needsPerson(step);
    switch (heard.value) {
      case "done":
        return goOn(step, at);
      case "elsewhere":
      case "help": {
        const times = (step.options.times ?? 0) + 1;
        // There is no more to tell than this.
        return times >= MOST_TIMES ? needsPerson(step) : step.restart({ at, view: heard.value, times });
      }
      case "back": {
        const previous = stepBefore(at);
        return step.restart(previous === undefined ? {} : { at: previous });
      }
    }
  }

  /** Looks rather than believe, where the directory tells it. */
  async function goOn(step: StepArgument, at: SetupStep) {
    const next = stepAfter(at);
    if (next === undefined) return report(step);
    return step.restart({ at: next, before: { step: at, seen: seenOf(at, await settingsNow()) } });
  }

  async function report(step: StepArgument, first?: string) {
    if (first !== undefined) await step.say(first);
    if (!maySee(step.facts.speaker, "registrations")) {
      await step.say(reportTexts[step.language].notForYou);
      return step.end({ kind: "told" });
    }
    const counted = await readiness.count(step.facts.actor.personId);
    for (const message of reportMessages(counted, step.language)) await step.say(message);
    return step.end({ kind: "told" });
  }

  /** What cannot be read is not known: the wizard then guides without seeing. */
  async function settingsNow(): Promise<TenantSspr> {
    const found = await directory.tenantSspr();
    return found.kind === "tenant-sspr" ? found.settings : {};
  }

  return defineFlow<EnableOptions, EnableState, TalkResult>({
    ref: enableSspr,
    questions: [today, setUp],
    steps: [showOrAsk, hearHowItWent],
  });
}

async function needsPerson(step: StepArgument) {
  await step.say(texts[step.language].gaveUp);
  return step.end({ kind: "needs-person" });
}
