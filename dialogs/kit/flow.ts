/** Typed flows: the only place that knows botbuilder's waterfall and its `any`. */
import { createHash } from "node:crypto";
import {
  ComponentDialog,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from "botbuilder-dialogs";
import type { Language } from "../../knowledge/language.js";
import type { FlowRef } from "./flow-ref.js";
import { activityFor, type Message } from "./message.js";
import type { Question } from "./question.js";
import { factsOf, type TurnFacts } from "./turn-facts.js";

/** One step of a flow. `state` outlives the turn: it is stored, so it never holds a secret. */
export interface Step<Options extends object, State extends object, Result> {
  readonly options: Readonly<Options>;
  readonly state: Partial<State>;
  /** What the step before asked for; read it with the question's own `answer`. */
  readonly answer: unknown;
  readonly language: Language;
  readonly facts: TurnFacts;
  say(message: string | Message): Promise<void>;
  ask<Params extends object>(question: Question<Params, unknown>, params: Params): Promise<DialogTurnResult>;
  next(): Promise<DialogTurnResult>;
  /** Begins this flow again, with other options. */
  restart(options: Options): Promise<DialogTurnResult>;
  end(result: Result): Promise<DialogTurnResult>;
}

export type StepFn<Options extends object, State extends object, Result> = (
  step: Step<Options, State, Result>,
) => Promise<DialogTurnResult>;

export interface FlowSpec<Options extends object, State extends object, Result> {
  readonly ref: FlowRef<Options, Result>;
  readonly questions: readonly {
    readonly id: string;
    readonly dialog: Question<object, unknown>["dialog"];
  }[];
  /** In reading order. */
  readonly steps: readonly StepFn<Options, State, Result>[];
}

/** A flow ready to be added to the root. */
export interface Flow {
  readonly id: string;
  readonly dialog: ComponentDialog;
}

export function defineFlow<Options extends object, State extends object, Result>(
  spec: FlowSpec<Options, State, Result>,
): Flow {
  const component = new ComponentDialog(spec.ref.id);
  // A stored dialog is resumed by bare index: with the steps in the id, a changed flow is never
  // continued at a step that the person did not agree to. It is ended instead (turn-errors).
  const names = [...spec.steps.map((step) => step.name), ...spec.questions.map(({ id }) => id)];
  const waterfallId = `${spec.ref.id}@${versionOf(names)}`;
  const steps = spec.steps.map(
    (fn) => (context: WaterfallStepContext) => fn(toStep<Options, State, Result>(context, waterfallId)),
  );
  component.addDialog(new WaterfallDialog(waterfallId, steps));
  for (const { dialog } of spec.questions) component.addDialog(dialog);
  return { id: spec.ref.id, dialog: component };
}

function versionOf(names: readonly string[]): string {
  return createHash("sha256").update(names.join("\n")).digest("hex").slice(0, 12);
}

function toStep<Options extends object, State extends object, Result>(
  context: WaterfallStepContext,
  waterfallId: string,
): Step<Options, State, Result> {
  const facts = factsOf(context.context);
  return {
    options: context.options as Options,
    state: context.values as Partial<State>,
    answer: context.result as unknown,
    language: facts.language,
    facts,
    say: async (message) => {
      await context.context.sendActivity(
        activityFor(typeof message === "string" ? { text: message } : message),
      );
    },
    ask: (question, params) => context.beginDialog(question.id, params),
    next: () => context.next(),
    restart: (options) => context.replaceDialog(waterfallId, options),
    end: (result) => context.endDialog(result),
  };
}
