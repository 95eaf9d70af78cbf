import type { Context, Middleware } from "@microsoft/microsoft-graph-client";
import { type CallState, callStateOf } from "./call-state.js";

/**
 * One thing done around a request. After `next` either `context.response` or `state.failure` is there; a step that
 * finds a failure itself sets it and does not call `next`.
 */
export type Step = (context: Context, state: CallState, next: () => Promise<void>) => Promise<void>;

/** The steps as one middleware, the first the outermost. Graph client's own chain retries writes; this one does not. */
export function createMiddleware(steps: readonly Step[]): Middleware {
  return {
    execute: async (context) => {
      const state = callStateOf(context);
      const run = async (at: number): Promise<void> =>
        steps[at]?.(context, state, () => run(at + 1)) ?? undefined;
      await run(0);
      if (state.failure) throw new Error("no answer");
    },
  };
}
