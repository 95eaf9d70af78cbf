/** Questions with a few answers: buttons, and the same in free text of any of our languages. */
import { LANGUAGES, type Language, type Localized } from "../../knowledge/language.js";
import { isBack } from "./interrupt.js";
import type { Asking } from "./question.js";
import { question, type Question } from "./question.js";
import { kitTexts } from "./texts.js";
import { understand } from "./understand.js";

/** One answer: its button, and the words that mean the same. */
export interface Choosable {
  readonly title: Localized<string>;
  /** Phrases people say for it. Everybody's language counts in every conversation. */
  readonly words: Localized<readonly string[]>;
  /** Means yes or no as well, so that every word for those counts. */
  readonly also?: "yes" | "no";
}

export interface ChooseSpec<Params extends object, Value extends string, Typed extends string = never> {
  readonly id: string;
  ask(params: Params, language: Language): Omit<Asking, "choices">;
  /** The question in other words, for the first answer that was not understood. */
  readonly rephrase: Localized<string>;
  readonly options: Readonly<Record<Value, Choosable>>;
  /** Those on offer now, in order; all of them unless said otherwise. */
  offered?(params: Params): readonly Value[];
  /** Something that is typed and has no button, such as an error code. */
  typed?(text: string): Typed | undefined;
}

/** Unclear once: other words. Unclear twice: the choices with numbers. After that the flow gives up, for a person. */
export function choose<Params extends object, Value extends string, Typed extends string = never>(
  spec: ChooseSpec<Params, Value, Typed>,
): Question<Params, Value | Typed> {
  const all = keysOf(spec.options);
  const offered = (params: Params) => spec.offered?.(params) ?? all;
  const choices = (params: Params, language: Language) =>
    offered(params).map((value) => ({ value, title: spec.options[value].title[language] }));
  const back = (params: Params) => offered(params).find((value) => spec.options[value] === BACK);
  return question<Params, Value | Typed>({
    id: spec.id,
    letsGo: true,
    readsBack: (params) => back(params) !== undefined,
    ask: (params, language) => ({ ...spec.ask(params, language), choices: choices(params, language) }),
    again: (params, language, tries) => ({
      text: tries <= 1 ? spec.rephrase[language] : numbered(choices(params, language), language),
      choices: choices(params, language),
    }),
    read: (heard, params) => {
      const values = offered(params);
      if (heard.kind === "pressed") return values.find((value) => value === heard.value);
      return (
        (isBack(heard.text) ? back(params) : undefined) ??
        spec.typed?.(heard.text) ??
        understand(
          heard.text,
          values.map((value) => ({ value, phrases: phrasesFor(spec.options[value]) })),
        )
      );
    },
  });
}

/** Back to the question before this one. */
export const BACK: Choosable = {
  title: { en: "Back", nl: "Terug" },
  // What people say for it in any step is heard in `interrupt`.
  words: { en: [], nl: [] },
};

function phrasesFor({ title, words, also }: Choosable): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const { yesWords, noWords } = kitTexts[language];
    const shared = also === undefined ? [] : also === "yes" ? yesWords : noWords;
    return [title[language], ...words[language], ...shared];
  });
}

function numbered(choices: readonly { readonly title: string }[], language: Language): string {
  const list = choices.map(({ title }, index) => `${index + 1}. ${title}`).join("\n");
  return `${kitTexts[language].pickOne}\n\n${list}`;
}

function keysOf<Value extends string>(options: Readonly<Record<Value, Choosable>>): readonly Value[] {
  // The keys of an object literal typed by its Value union are exactly those values.
  return Object.keys(options) as Value[];
}
