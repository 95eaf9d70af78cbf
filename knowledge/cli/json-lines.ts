import { readFileSync } from "node:fs";
import { UsageError } from "./command.js";

/** One line of a labelled file. Fields that are not there are undefined. */
export interface LabelledLine {
  readonly text: string;
  readonly label: string;
  readonly lang: string | undefined;
  readonly also: readonly string[];
  readonly role: string | undefined;
  readonly difficulty: string | undefined;
}

/** Reads a file of JSON lines with at least `text` and `label`; a bad one is named with its line. */
export function readLabelledLines(file: string): readonly LabelledLine[] {
  return textOf(file)
    .split(/\r?\n/)
    .map((line, at) => ({ line, place: `${file}:${at + 1}` }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, place }) => labelledLine(line, place));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function labelledLine(line: string, place: string): LabelledLine {
  const value = parsed(line, place);
  const { text, label, lang, also, role, difficulty } = value;
  if (typeof text !== "string" || typeof label !== "string") {
    throw new UsageError(`${place}: needs "text" and "label", both strings`);
  }
  return {
    text,
    label,
    lang: stringOrNothing(lang),
    also: (Array.isArray(also) ? also : [also]).filter((one) => typeof one === "string"),
    role: stringOrNothing(role),
    difficulty: stringOrNothing(difficulty),
  };
}

function parsed(line: string, place: string): Readonly<Partial<Record<string, unknown>>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // The same message as for JSON that is no object.
  }
  throw new UsageError(`${place}: is not a JSON object`);
}

const stringOrNothing = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;
