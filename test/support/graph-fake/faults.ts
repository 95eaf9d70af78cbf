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
  /** What went wrong with it on purpose. */
  readonly effect?: FaultEffect;
}

export type FaultEffect =
  /** What should be answered is answered. */
  | { readonly kind: "none" }
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
  /** `after`: the request was applied, and only the answer suffers. A number: it is applied so many milliseconds later. */
  readonly moment: "before" | "after" | number;
  readonly effect: FaultEffect;
  /** Milliseconds by the machine's clock: the answer, of whatever kind, comes so late. */
  readonly late?: number;
  /** The first so many are answered as they should be. */
  readonly spared?: number;
  /** Every time where left out. */
  readonly times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that hits this request, which uses it up. */
  hit(request: Pick<SeenRequest, "method" | "path">): Fault | undefined;
}

export function createFaults(): Faults {
  let waiting: { readonly fault: Fault; left: number; spared: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? Infinity, spared: fault.spared ?? 0 }),
    clear: () => {
      waiting = [];
    },
    hit: ({ method, path }) => {
      const found = waiting.find(
        ({ fault, left }) =>
          left > 0 && (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
      );
      if (found === undefined) return undefined;
      if (found.spared > 0) {
        found.spared -= 1;
        return undefined;
      }
      found.left -= 1;
      return found.fault;
    },
  };
}
