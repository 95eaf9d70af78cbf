import type { LimitRule } from "../ports/limits.js";

/** What is kept of one limit: the moments of its uses in order, and until when it is closed. Milliseconds since 1970. */
export interface LimitWindow {
  readonly uses: readonly number[];
  readonly pausedUntil: number;
}

export const EMPTY_WINDOW: LimitWindow = { uses: [], pausedUntil: 0 };

/** From when there is room again; undefined where there is room now. */
export function fullUntil(window: LimitWindow, rule: LimitRule, now: number): number | undefined {
  const at = momentOf(window, now);
  const uses = counting(window, rule, at);
  const crowded = uses.length >= rule.most ? (uses[uses.length - rule.most] ?? at) + rule.windowMs : 0;
  const until = Math.max(crowded, window.pausedUntil);
  return until > at ? until : undefined;
}

/**
 * When a use of now counts from: never before the use that was counted last. Whoever waited for the row, or has a slow
 * clock, would else find a window from which the others have already dropped what counts for it.
 */
export function momentOf({ uses }: LimitWindow, now: number): number {
  return Math.max(now, uses.at(-1) ?? 0);
}

/** The window with one more use, which is there because there was room. */
export function withUse(window: LimitWindow, rule: LimitRule, now: number): LimitWindow {
  const at = momentOf(window, now);
  const uses = [...counting(window, rule, at), at];
  const reached = uses.length >= rule.most && rule.pauseMs !== undefined;
  return { uses, pausedUntil: reached ? at + (rule.pauseMs ?? 0) : window.pausedUntil };
}

/** When nothing of the window counts any more. */
export function freeAt({ uses, pausedUntil }: LimitWindow, { windowMs }: LimitRule): number {
  return Math.max((uses.at(-1) ?? 0) + windowMs, pausedUntil);
}

function counting({ uses }: LimitWindow, { windowMs }: LimitRule, at: number): readonly number[] {
  return uses.filter((use) => use + windowMs > at);
}

/** Undefined for what is not a window as it is written. */
export function readWindow(text: string | undefined): LimitWindow | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    if (typeof value !== "object" || value === null || !("uses" in value && "pausedUntil" in value)) {
      return undefined;
    }
    const { uses, pausedUntil } = value;
    return Array.isArray(uses) && uses.every(isMoment) && isMoment(pausedUntil)
      ? { uses, pausedUntil }
      : undefined;
  } catch {
    return undefined;
  }
}

function isMoment(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
