import { z } from "zod";
import { ranked, type Peer } from "./peer.js";
import { perLanguage } from "./per-language.js";

interface Classifier {
  definePrepTasks(tasks: readonly unknown[]): void;
  defineConfig(config: { readonly considerOnlyPresence: boolean; readonly smoothingFactor: number }): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  computeOdds(text: string): readonly (readonly [label: string, odds: number])[];
}

const isFunction = (value: unknown) => typeof value === "function";
const createClassifier = z.custom<() => Classifier>(isFunction);
const utilities = z.object({
  string: z.object({ lowerCase: z.custom(isFunction), tokenize0: z.custom(isFunction) }),
  tokens: z.object({ stem: z.custom(isFunction) }),
});

export const winkNaiveBayes: Peer = {
  name: "wink naive Bayes",
  packages: ["wink-naive-bayes-text-classifier", "wink-nlp-utils"],
  load: (load) => {
    const create = createClassifier.parse(load("wink-naive-bayes-text-classifier"));
    const { string, tokens } = utilities.parse(load("wink-nlp-utils"));
    return (phrases) =>
      perLanguage(phrases, (lines) => {
        const classifier = create();
        // Measured to be its best: without its stop words and negations, and stemmed in Dutch as well.
        classifier.definePrepTasks([string.lowerCase, string.tokenize0, tokens.stem]);
        classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 1 });
        for (const { text, label } of lines) classifier.learn(text, label);
        classifier.consolidate();
        return (text) => ranked(classifier.computeOdds(text));
      });
  },
};
