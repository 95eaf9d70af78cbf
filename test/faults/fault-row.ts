/** What a row is given to run with. */
export interface FaultRun {
  /** How many times: the row's short count, its long one, or what `--count` says. */
  readonly count: number;
  /** A PostgreSQL server for rows that need one, from TEST_DATABASE_URL; undefined: run on a SQLite file. */
  readonly databaseUrl: string | undefined;
}

export interface FaultResult {
  readonly passed: boolean;
  /** One line for the table, with the figures that the pass rule names. */
  readonly found: string;
  /** More, printed under the table; all that a failure needs to be understood and repeated. */
  readonly details?: readonly string[];
}

/** One fault or attack: what is done, how often, and what must come of it. */
export interface FaultRow {
  readonly name: string;
  /** What is done, and what is counted. */
  readonly does: string;
  readonly short: number;
  readonly long: number;
  /** The rule in words, as the table shows it. */
  readonly passes: string;
  run(run: FaultRun): Promise<FaultResult>;
}
