import type { LimitRule } from "../ports/limits.js";

/** What is kept of one limit: the moments of its uses, and until when it is closed. Milliseconds since 1970. */
export interface LimitWindow {
  readonly uses: readonly number[];
  readonly pausedUntil: number;
}

export const EMPTY_WINDOW: LimitWindow = { uses: [], pausedUntil: 0 };

/** From when there is room again; undefined where there is room now. */
export function fullUntil(window: LimitWindow, rule: LimitRule, now: number): number | undefined {
  const uses = counting(window, rule, now);
  const crowded = uses.length >= rule.most ? (uses[uses.length - rule.most] ?? now) + rule.windowMs : 0;
  const until = Math.max(crowded, window.pausedUntil);
  return until > now ? until : undefined;
}

/** The window with one more use, which is there because there was room. */
export function withUse(window: LimitWindow, rule: LimitRule, now: number): LimitWindow {
  const uses = [...counting(window, rule, now), now].toSorted((one, other) => one - other);
  const reached = uses.length >= rule.most && rule.pauseMs !== undefined;
  return { uses, pausedUntil: reached ? now + (rule.pauseMs ?? 0) : window.pausedUntil };
}

/** When nothing of the window counts any more. */
export function freeAt({ uses, pausedUntil }: LimitWindow, { windowMs }: LimitRule): number {
  return Math.max((uses.at(-1) ?? 0) + windowMs, pausedUntil);
}

/** A use that a faster clock wrote down still counts: in doubt a limit is fuller, not emptier. */
function counting({ uses }: LimitWindow, { windowMs }: LimitRule, now: number): readonly number[] {
  return uses.filter((use) => use + windowMs > now);
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
