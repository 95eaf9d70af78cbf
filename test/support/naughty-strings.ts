import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The 461 strings of the Big List of Naughty Strings. */
export function naughtyStrings(): readonly string[] {
  const path = createRequire(import.meta.url).resolve("big-list-of-naughty-strings/blns.json");
  const list: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!Array.isArray(list)) throw new Error("no list");
  return list.map(String);
}
