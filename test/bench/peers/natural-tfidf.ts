import { z } from "zod";
import { vote } from "./nearest-phrases.js";
import { ranked, type Peer } from "./peer.js";
import { perLanguage } from "./per-language.js";

interface TfIdf {
  addDocument(text: string, key: string): void;
  tfidfs(text: string): readonly number[];
}

const natural = z.object({ TfIdf: z.custom<new () => TfIdf>((value) => typeof value === "function") });

export const naturalTfIdf: Peer = {
  name: "natural tf-idf",
  packages: ["natural"],
  load: (load) => {
    const { TfIdf } = natural.parse(load("natural"));
    return (phrases) =>
      perLanguage(phrases, (lines) => {
        const index = new TfIdf();
        lines.forEach(({ text }, at) => index.addDocument(text, String(at)));
        return (text) =>
          vote(ranked(index.tfidfs(text).map((score, at) => [lines[at]?.label ?? "none", score] as const)));
      });
  },
};
