/** What a subcommand may touch of the process. */
export interface CommandIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly now: Date;
  /** To standard output. */
  write(text: string): void;
  /** To standard error. */
  complain(text: string): void;
}

/** A subcommand of `npm run knowledge`; resolves to the exit code. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** The arguments make no sense; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
