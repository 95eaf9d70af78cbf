import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const list: unknown = require("big-list-of-naughty-strings");
assert.ok(Array.isArray(list));

/** Strings that have broken somebody's software before (github.com/minimaxir/big-list-of-naughty-strings). */
export const NAUGHTY_STRINGS: readonly string[] = list.map(String);
