import { z } from "zod";
import type { Peer } from "./peer.js";

interface Classified {
  readonly classifications: readonly { readonly intent: string; readonly score: number }[];
}

interface Manager {
  addDocument(lang: string, text: string, intent: string): void;
  train(): Promise<void>;
  classify(lang: string, text: string): Promise<Classified>;
}

const nodeNlpPackage = z.object({
  NlpManager: z.custom<new (settings: object) => Manager>((value) => typeof value === "function"),
});

/** Its name for what belongs to no intent. */
const NONE = "None";

export const nodeNlp: Peer = {
  name: "node-nlp",
  packages: ["node-nlp"],
  load: (load) => {
    const { NlpManager } = nodeNlpPackage.parse(load("node-nlp"));
    return async (phrases) => {
      const languages = [...new Set(phrases.map((phrase) => phrase.lang))];
      const manager = new NlpManager({ languages, autoSave: false, autoLoad: false, nlu: { log: false } });
      for (const { lang, text, label } of phrases) {
        manager.addDocument(lang, text, label === "none" ? NONE : label);
      }
      await manager.train();
      return async (text, lang) => {
        const { classifications } = await manager.classify(lang, text);
        return classifications.map(({ intent, score }) => ({
          label: intent === NONE ? "none" : intent,
          score,
        }));
      };
    };
  },
};
