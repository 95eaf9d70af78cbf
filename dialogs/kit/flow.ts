/** Typed flows: the only place that knows botbuilder's waterfall and its `any`. */
import { createHash } from "node:crypto";
import type { TurnContext } from "botbuilder";
import {
  ComponentDialog,
  type DialogInstance,
  DialogReason,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from "botbuilder-dialogs";
import type { Language } from "../../knowledge/language.js";
import { askedBefore, goneBackTo, noteAsked } from "./asked.js";
import type { FlowRef } from "./flow-ref.js";
import { activityFor, type Message } from "./message.js";
import { isBackResult, type Question } from "./question.js";
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
  /** The talk leaves what was prepared: for another topic, by a cancel, or one step back. */
  left?(state: Partial<State>, facts: TurnFacts): Promise<void>;
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
  const left = async (values: Partial<State>, turn: TurnContext) => spec.left?.(values, factsOf(turn));
  const steps = spec.steps.map((fn) => async (context: WaterfallStepContext) => {
    if (!isBackResult(context.result)) return fn(toStep<Options, State, Result>(context, waterfallId));
    await left(context.values as Partial<State>, context.context);
    return oneStepBack(context);
  });
  component.addDialog(new LeavableWaterfall(waterfallId, steps, left));
  for (const { dialog } of spec.questions) component.addDialog(dialog);
  return { id: spec.ref.id, dialog: component };
}

/** Tells the flow when it is cancelled from outside. */
class LeavableWaterfall<State extends object> extends WaterfallDialog {
  readonly #left: (values: Partial<State>, turn: TurnContext) => Promise<void>;

  constructor(
    id: string,
    steps: ((context: WaterfallStepContext) => Promise<DialogTurnResult>)[],
    left: (values: Partial<State>, turn: TurnContext) => Promise<void>,
  ) {
    super(id, steps);
    this.#left = left;
  }

  override async endDialog(turn: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    await super.endDialog(turn, instance, reason);
    const { values } = instance.state as { readonly values?: Partial<State> };
    if (reason === DialogReason.cancelCalled && values !== undefined) await this.#left(values, turn);
  }
}

/** The flow as it stood when the question before was put, and that question. It is only heard where there is one. */
async function oneStepBack(context: WaterfallStepContext): Promise<DialogTurnResult> {
  const before = askedBefore(context.parent);
  const { activeDialog } = context;
  if (before === undefined || activeDialog === undefined) return context.endDialog();
  goneBackTo(context.parent, before);
  const { step, options, values, question, params } = before;
  Object.assign(activeDialog.state, { stepIndex: step, options, values: structuredClone(values) });
  return context.beginDialog(question, params);
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
    ask: (question, params) => {
      noteAsked(context.parent, {
        question: question.id,
        params,
        step: context.index,
        options: context.options,
        values: structuredClone(context.values),
        once: question.once,
      });
      return context.beginDialog(question.id, params);
    },
    next: () => context.next(),
    restart: (options) => context.replaceDialog(waterfallId, options),
    end: (result) => context.endDialog(result),
  };
}
