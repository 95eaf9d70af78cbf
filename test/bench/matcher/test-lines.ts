import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Material } from "./phrases.js";

/** What somebody said, and the topic that would have been right (`none` where none is). */
export interface TestLine {
  readonly text: string;
  readonly lang: string;
  readonly label: string;
}

export interface TestLines {
  readonly lines: readonly TestLine[];
  /** Lines in languages that we have no phrases in. */
  readonly leftOut: number;
}

const line = z.object({ text: z.string(), lang: z.string(), label: z.string() });

/** Reads `{"text","lang","label"}` a line. Throws, naming the line, when one is not that or its label is unknown. */
export function readTestLines(file: string, { phrases, labels }: Material): TestLines {
  const languages = new Set(phrases.map((phrase) => phrase.lang));
  const all = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .flatMap((text, index) => (text.trim() === "" ? [] : [read(text, `${file}, line ${index + 1}`, labels)]));
  const lines = all.filter(({ lang }) => languages.has(lang));
  if (lines.length === 0) throw new Error(`${file} has no line in ${[...languages].join(" or ")}`);
  return { lines, leftOut: all.length - lines.length };
}

function read(text: string, place: string, labels: ReadonlySet<string>): TestLine {
  const parsed = line.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(`${place}: expected {"text","lang","label"} as JSON`);
  if (!labels.has(parsed.data.label)) {
    throw new Error(`${place}: there is no topic ${parsed.data.label}`);
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
