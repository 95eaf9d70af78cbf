import type { Random } from "../../ports/random.js";

const SHAPE = /^[A-Za-z0-9_-]{22}$/;

/** 128 random bits, base64url. */
export function newActionId(random: Random): string {
  return Buffer.from(random.bytes(16)).toString("base64url");
}

/** Ids come back on cards, which anybody can write: what has another shape is not worth a query. */
export function isActionId(text: string): boolean {
  return SHAPE.test(text);
}
