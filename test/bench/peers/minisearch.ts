import { z } from "zod";
import { vote } from "./nearest-phrases.js";
import type { Peer } from "./peer.js";
import { perLanguage } from "./per-language.js";

interface Index {
  addAll(documents: readonly object[]): void;
  search(text: string): readonly { readonly id: number; readonly score: number }[];
}

const miniSearch = z.custom<new (options: { readonly fields: readonly string[] }) => Index>(
  (value) => typeof value === "function",
);

export const minisearch: Peer = {
  name: "minisearch",
  packages: ["minisearch"],
  load: (load) => {
    const MiniSearch = miniSearch.parse(load("minisearch"));
    return (phrases) =>
      perLanguage(phrases, (lines) => {
        const index = new MiniSearch({ fields: ["text"] });
        index.addAll(lines.map(({ text }, id) => ({ id, text })));
        return (text) =>
          vote(index.search(text).map(({ id, score }) => ({ label: lines[id]?.label ?? "none", score })));
      });
  },
};
