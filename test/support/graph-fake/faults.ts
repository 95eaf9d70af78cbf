/** A request as the fake received it, without its token. */
export interface SeenRequest {
  readonly method: string;
  /** Behind the version, as it was sent. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  /** Whose token it carried: a person's object id, or the bot's own. Undefined: none that is good. */
  readonly by: string | undefined;
  readonly at: Date;
}

export type FaultEffect =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly code?: string;
      readonly retryAfter?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection is cut before anything of an answer. */
  | { readonly kind: "reset" }
  /** The connection is cut in the middle of the answer. */
  | { readonly kind: "half" }
  /** No answer at all, for as long as the caller waits. */
  | { readonly kind: "silence" }
  /** 200 with a body that is not what it should be. */
  | { readonly kind: "body"; readonly text: string };

export interface Fault {
  readonly method?: string;
  readonly path?: Pick<RegExp, "test">;
  /** `after`: the request was applied, and only the answer suffers. */
  readonly moment: "before" | "after";
  readonly effect: FaultEffect;
  /** Every time where left out. */
  readonly times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that hits this request, which uses it up. */
  hit(request: SeenRequest): Fault | undefined;
}

export function createFaults(): Faults {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? Infinity }),
    clear: () => {
      waiting = [];
    },
    hit: ({ method, path }) => {
      const found = waiting.find(
        ({ fault, left }) =>
          left > 0 && (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
      );
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}
