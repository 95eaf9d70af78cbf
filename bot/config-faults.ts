/** The process environment, as a parameter. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One thing wrong with the environment; `message` continues the variable's name and says what to set. */
export interface ConfigFault {
  readonly variable: string;
  readonly message: string;
}

/** Writes one line a fault, for the person who starts the process. Values are not repeated: they may be secrets. */
export function printFaults(faults: readonly ConfigFault[], stderr: { write(text: string): unknown }): void {
  const lines = faults.map((fault) => `  ${fault.variable} ${fault.message}`);
  const many = faults.length === 1 ? "One setting is" : `${faults.length} settings are`;
  stderr.write(`${many} wrong, so nothing has started:\n${lines.join("\n")}\n`);
  stderr.write("Every setting is explained in .env.example.\n");
}
