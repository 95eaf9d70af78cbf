export type InTime<T> = { readonly kind: "in-time"; readonly value: T } | { readonly kind: "late" };

/** How long the guard waits for the directory, in milliseconds. */
export interface Deadlines {
  /** Reading actor and target, each time. */
  readonly reading: number;
  /** The one write. */
  readonly writing: number;
  /** What a turn waits for an execution, which then goes on without it; Teams gives up on a turn after 15 seconds. */
  readonly whole: number;
}

export const DEADLINES: Deadlines = { reading: 4_000, writing: 8_000, whole: 7_500 };

/** The work's own result or fault, or `late` after `ms`. Late work is not stopped; nobody listens to it any more. */
export async function within<T>(ms: number, work: () => Promise<T>): Promise<InTime<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<InTime<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "late" }), ms);
  });
  try {
    return await Promise.race([work().then((value): InTime<T> => ({ kind: "in-time", value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
