import { randomBytes, randomInt } from "node:crypto";

import type { Random } from "../ports/random.js";

/** The operating system's cryptographic randomness; `below` is free of modulo bias (node:crypto randomInt). */
export function createSystemRandom(): Random {
  return { bytes: (length) => randomBytes(length), below: (limit) => randomInt(limit) };
}
