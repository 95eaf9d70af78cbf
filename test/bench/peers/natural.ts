import { z } from "zod";
import { ranked, type Load, type Peer, type Phrase, type Train } from "./peer.js";
import { perLanguage } from "./per-language.js";

interface Classifier {
  addDocument(text: string, label: string): void;
  setOptions(options: { readonly keepStops: boolean }): void;
  train(): void;
  getClassifications(text: string): readonly { readonly label: string; readonly value: number }[];
}

type ClassifierClass = new () => Classifier;

const classifierClass = z.custom<ClassifierClass>((value) => typeof value === "function");
const natural = z.object({
  BayesClassifier: classifierClass,
  LogisticRegressionClassifier: classifierClass,
});

export const naturalBayes = classifierPeer("natural Bayes", "BayesClassifier");
export const naturalLogisticRegression = classifierPeer(
  "natural logistic regression",
  "LogisticRegressionClassifier",
);

function classifierPeer(name: string, key: "BayesClassifier" | "LogisticRegressionClassifier"): Peer {
  return { name, packages: ["natural"], load: (load) => trainer(load, key) };
}

function trainer(load: Load, key: "BayesClassifier" | "LogisticRegressionClassifier"): Train {
  const package_ = natural.parse(load("natural"));
  const trainOne = (phrases: readonly Phrase[]) => {
    const classifier = new package_[key]();
    // Measured to be its best: with stop words, and with its English stemmer for Dutch as well.
    classifier.setOptions({ keepStops: true });
    for (const { text, label } of phrases) classifier.addDocument(text, label);
    classifier.train();
    return (text: string) => {
      const classes = classifier.getClassifications(text);
      // Likelihoods shrink with every word; as shares of their sum they can be compared between texts.
      const sum = classes.reduce((all, { value }) => all + value, 0) || 1;
      return ranked(classes.map(({ label, value }) => [label, value / sum]));
    };
  };
  return (phrases) => perLanguage(phrases, trainOne);
}
