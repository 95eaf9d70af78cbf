import { inspect } from "node:util";

const HIDDEN = "***";

/**
 * A value that must not be seen: prints as `***` wherever it lands (string, JSON, inspect).
 * The one piece of running code among the ports, because each of them may carry it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call it only where the secret leaves the process to its one reader. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
