import type { Clock } from "../adapters/ports/clock.js";
import type { LogLevel } from "./config.js";
import { redact } from "./log-redaction.js";

export type LogFields = Readonly<Record<string, unknown>>;

/** Structured log: `event` is a fixed kebab-case name, everything variable goes into the fields. Never throws. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** Takes one line with its line feed. */
  readonly write: (line: string) => void;
  readonly clock: Clock;
}

const WEIGHT: Readonly<Record<LogLevel, number>> = { debug: 10, info: 20, warn: 30, error: 40 };
const MAX_LINE = 8_000;
/** Quoted once more, so much of a line that is too long still fits. */
const CUT_LINE = 3_500;

/** One JSON object a line, `{time, level, event, ...fields}`, redacted, at most 8,000 characters. */
export function createLog({ level: lowest, write, clock }: LogOptions): Log {
  const at = (level: LogLevel) => (event: string, fields?: LogFields) => {
    if (WEIGHT[level] < WEIGHT[lowest]) return;
    try {
      write(lineOf({ time: clock.now().toISOString(), level, event: event.slice(0, 100) }, fields));
    } catch {
      // A log that cannot be written must not take the turn down with it.
    }
  };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

function lineOf(head: Readonly<Record<string, string>>, fields: LogFields | undefined): string {
  const line = oneLine({ ...head, ...asObject(redact(fields)), ...head });
  return line.length <= MAX_LINE ? line : oneLine({ ...head, cut: true, fields: line.slice(0, CUT_LINE) });
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

/** JSON leaves a few characters alone that end a line or turn its direction in some viewers. */
function oneLine(entry: object): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(entry).replace(/[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, escape)}\n`;
}
