import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
} from "node:fs";
import { dirname } from "node:path";

import type { AnchorContent, Seal } from "./seal.js";

const LONGEST_LINE = 1_024;

/** One line of an anchor file: the record ended with this line at that moment. */
export interface Anchor extends AnchorContent {
  readonly mac: string;
}

export interface Anchors {
  /** In the order of their numbers, the older first. */
  readonly good: readonly Anchor[];
  /** Numbers of lines of the file that were not made with this key, or cannot be read. */
  readonly bad: readonly number[];
}

/** Reads an anchor file; one that is not there holds none. */
export function readAnchors(file: string, seal: Seal): Anchors {
  if (!existsSync(file)) return { good: [], bad: [] };
  const good: Anchor[] = [];
  const bad: number[] = [];
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const anchor = parse(line);
    if (anchor && seal.ofAnchor(anchor) === anchor.mac) good.push(anchor);
    else bad.push(index + 1);
  }
  good.sort((a, b) => a.sequence - b.sequence || (a.at < b.at ? -1 : 1));
  return { good, bad };
}

/** The last line of an anchor file, when it was made with this key. */
export function newestAnchor(file: string, seal: Seal): Anchor | undefined {
  const line = endOf(file).trimEnd().split("\n").at(-1) ?? "";
  const anchor = parse(line);
  return anchor && seal.ofAnchor(anchor) === anchor.mac ? anchor : undefined;
}

/** Adds one line, and makes the file (for its owner's eyes) and its folder where they are not there. */
export function appendAnchor(file: string, anchor: Anchor): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // After a write that was cut short by a crash the next anchor must not grow together with the rest of it.
  const newLine = /[^\n]$/.test(endOf(file)) ? "\n" : "";
  appendFileSync(file, `${newLine}${JSON.stringify(anchor)}\n`, { mode: 0o600 });
}

/** Enough of a file's end to hold the last line; a file of years is not read for it. */
function endOf(file: string): string {
  if (!existsSync(file)) return "";
  const descriptor = openSync(file, "r");
  try {
    const from = Math.max(0, fstatSync(descriptor).size - LONGEST_LINE);
    const end = Buffer.alloc(LONGEST_LINE);
    const length = readSync(descriptor, end, 0, LONGEST_LINE, from);
    return end.toString("utf8", 0, length);
  } finally {
    closeSync(descriptor);
  }
}

function parse(line: string): Anchor | undefined {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null) return undefined;
  if (!("sequence" in value && "hash" in value && "at" in value && "mac" in value)) return undefined;
  const { sequence, hash, at, mac } = value;
  if (typeof sequence !== "number" || typeof hash !== "string") return undefined;
  if (typeof at !== "string" || typeof mac !== "string") return undefined;
  return { sequence, hash, at, mac };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
