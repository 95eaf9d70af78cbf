import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import type { Language } from "../../knowledge/language.js";
import { askedBefore } from "./asked.js";
import { goesElsewhere, type Stray } from "./elsewhere.js";
import { isBack } from "./interrupt.js";
import { activityFor, type Button, type Message } from "./message.js";
import { kitTexts } from "./texts.js";
import { factsOf, LONGEST_ANSWER, type TurnFacts } from "./turn-facts.js";

/** What a question heard. `gave-up` after the last try without an answer that could be read. */
export type Answered<Answer> =
  { readonly kind: "answered"; readonly value: Answer } | { readonly kind: "gave-up" };

/** What a person did: typed something, or pressed a button of this very question. */
export type Heard =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "pressed"; readonly value: string };

/** How a question is put and how its answer is read. `Params` is all it keeps between turns (JSON, never a secret). */
export interface QuestionSpec<Params extends object, Answer> {
  readonly id: string;
  ask(params: Params, language: Language): Asking;
  /** Said when the answer could not be read, `tries` times so far; the buttons are shown again. */
  again(params: Params, language: Language, tries: number): Asking;
  /** Undefined: not an answer. */
  read(heard: Heard, params: Params, facts: TurnFacts): Answer | undefined | Promise<Answer | undefined>;
  readonly tries?: number;
  /**
   * Nothing is lost by leaving: words that are surely about another topic go there at once. Every other question holds
   * on: the person is asked whether to leave, and goes on here when not.
   */
  readonly letsGo?: boolean;
  /** What the flow is doing, for somebody who is asked whether to leave it. */
  doing?(params: Params, language: Language): string;
  /** Words that could be read as an answer and are none, when they are surely about another topic as well. */
  isStray?(text: string, params: Params): boolean;
  /** It stands for something that was prepared or proved: "back" never leads here. */
  readonly once?: boolean;
  /** It reads "back" as an answer of its own. */
  readsBack?(params: Params): boolean;
  /** A pasted list is an answer: it is read to LONGEST_LIST. */
  readonly readsLists?: boolean;
}

/** A message whose buttons answer the question: titles by value. */
export type Asking = Omit<Message, "buttons"> & { readonly choices?: readonly Choice[] };

export interface Choice {
  readonly value: string;
  readonly title: string;
  readonly style?: "positive" | "destructive";
  /** A button with a verb of its own, such as the confirmation of a pending action. */
  readonly confirms?: string;
}

/** A question of a flow; `step.ask(question, params)` puts it, `question.answer(step)` reads what came. */
export interface Question<Params extends object, Answer> {
  readonly id: string;
  readonly dialog: Dialog;
  readonly once: boolean;
  answer(step: { readonly answer: unknown }): Answered<Answer>;
  readonly __params?: Params;
}

interface QuestionState<Params> {
  readonly params: Params;
  readonly nonce: string;
  tries: number;
}

const DEFAULT_TRIES = 3;

export function question<Params extends object, Answer>(
  spec: QuestionSpec<Params, Answer>,
): Question<Params, Answer> {
  return {
    id: spec.id,
    dialog: new QuestionDialog(spec),
    once: spec.once === true,
    // The dialog below is the only source of this value, so the shape is known here.
    answer: (step) => step.answer as Answered<Answer>,
  };
}

/** One step back: heard by the flow itself, which has a question to go back to. */
const WENT_BACK = { kind: "went-back" } as const;

export function isBackResult(result: unknown): boolean {
  return typeof result === "object" && result !== null && "kind" in result && result.kind === WENT_BACK.kind;
}

class QuestionDialog<Params extends object, Answer> extends Dialog {
  readonly #spec: QuestionSpec<Params, Answer>;

  constructor(spec: QuestionSpec<Params, Answer>) {
    super(spec.id);
    this.#spec = spec;
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const state: QuestionState<Params> = {
      params: (options ?? {}) as Params,
      nonce: nonceOf(dc.context),
      tries: 0,
    };
    if (dc.activeDialog !== undefined) dc.activeDialog.state = state;
    await send(dc.context, this.#spec.ask(state.params, factsOf(dc.context).language), state.nonce);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const state = stateOf<Params>(dc.activeDialog);
    const facts = factsOf(dc.context);
    const readsLists = this.#spec.readsLists === true;
    const heard = hear(facts, state.nonce, readsLists);
    if (heard?.kind === "text" && !readsLists && facts.text.length > LONGEST_ANSWER) {
      await dc.context.sendActivity(kitTexts[facts.language].answerCut(LONGEST_ANSWER));
    }
    if (heard?.kind === "text") {
      if (isBack(heard.text) && this.#spec.readsBack?.(state.params) !== true) return this.#goBack(dc);
      if (this.#spec.isStray?.(heard.text, state.params) === true && this.#goesElsewhere(dc)) {
        return Dialog.EndOfTurn;
      }
    }
    const value = heard === undefined ? undefined : await this.#spec.read(heard, state.params, facts);
    if (value !== undefined) return dc.endDialog({ kind: "answered", value } satisfies Answered<Answer>);
    if (heard?.kind === "text" && this.#goesElsewhere(dc)) return Dialog.EndOfTurn;
    return this.#askAgain(dc);
  }

  async #askAgain(dc: DialogContext): Promise<DialogTurnResult> {
    const state = stateOf<Params>(dc.activeDialog);
    const facts = factsOf(dc.context);
    state.tries += 1;
    if (state.tries >= (this.#spec.tries ?? DEFAULT_TRIES)) {
      return dc.endDialog({ kind: "gave-up" } satisfies Answered<Answer>);
    }
    const again = this.#spec.again(state.params, facts.language, state.tries);
    const text = `${again.text}\n\n${kitTexts[facts.language].orAPerson}`;
    await send(dc.context, { ...again, text }, state.nonce);
    return Dialog.EndOfTurn;
  }

  async #goBack(dc: DialogContext): Promise<DialogTurnResult> {
    if (askedBefore(dc.parent) !== undefined) return dc.endDialog(WENT_BACK);
    await dc.context.sendActivity(kitTexts[factsOf(dc.context).language].firstQuestion);
    await dc.repromptDialog();
    return Dialog.EndOfTurn;
  }

  #goesElsewhere(dc: DialogContext): boolean {
    const { params } = stateOf<Params>(dc.activeDialog);
    const { text, language } = factsOf(dc.context);
    const stray: Stray = {
      text,
      holdsOn: this.#spec.letsGo !== true,
      doing: this.#spec.doing?.(params, language),
    };
    return goesElsewhere(dc.context, stray);
  }

  override async repromptDialog(turn: TurnContext, instance: DialogInstance): Promise<void> {
    const state = stateOf<Params>(instance);
    await send(turn, this.#spec.ask(state.params, factsOf(turn).language), state.nonce);
  }
}

function stateOf<Params>(instance: DialogInstance | undefined): QuestionState<Params> {
  return instance?.state as QuestionState<Params>;
}

/** Tells this question's buttons from those of an older card. The activity id is unique in its conversation. */
function nonceOf(turn: TurnContext): string {
  return (turn.activity.id ?? "").slice(-40);
}

function hear(facts: TurnFacts, nonce: string, readsLists: boolean): Heard | undefined {
  const submit = facts.submit;
  if (submit === undefined) {
    if (facts.text === "") return undefined;
    return { kind: "text", text: readsLists ? facts.long : facts.text.slice(0, LONGEST_ANSWER) };
  }
  if (submit === "broken") return undefined;
  if (submit.kind === "confirm") return { kind: "pressed", value: submit.action };
  if (submit.kind === "answer" && submit.question === nonce) return { kind: "pressed", value: submit.value };
  return undefined;
}

async function send(turn: TurnContext, asking: Asking, nonce: string): Promise<void> {
  const { choices, ...message } = asking;
  const buttons = choices?.map((choice): Button => ({
    title: choice.title,
    ...(choice.style === undefined ? {} : { style: choice.style }),
    submit:
      choice.confirms === undefined
        ? { kind: "answer", question: nonce, value: choice.value }
        : { kind: "confirm", action: choice.confirms },
  }));
  await turn.sendActivity(activityFor(buttons === undefined ? message : { ...message, buttons }));
}
