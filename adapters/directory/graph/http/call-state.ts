import type { Context, MiddlewareOptions } from "@microsoft/microsoft-graph-client";
import type { GraphCallName } from "../calls.js";
import type { Budget } from "./budget.js";

/** Why no answer came. `sent` is false only where it is certain that nothing reached Graph. */
export interface NoAnswer {
  readonly kind: "no-answer";
  readonly sent: boolean;
  readonly operatorHint: string;
}

/**
 * What one call carries along the middleware. A class, because Graph's client finds options by their constructor.
 * The client wraps whatever a middleware throws in an error of its own; so failures are kept here.
 */
export class CallState implements MiddlewareOptions {
  readonly call: GraphCallName;
  /** Reading twice does no harm; a write is sent once. */
  readonly isRead: boolean;
  readonly budget: Budget;
  tries = 0;
  failure: NoAnswer | undefined;
  /** The connection broke, which another try may mend; being late is not that. */
  connectionLost = false;

  constructor(call: GraphCallName, isRead: boolean, budget: Budget) {
    this.call = call;
    this.isRead = isRead;
    this.budget = budget;
  }
}

export function callStateOf(context: Context): CallState {
  const state: unknown = context.middlewareControl?.getMiddlewareOptions(CallState);
  if (state instanceof CallState) return state;
  throw new Error("A request went out without its CallState; send it through askGraph.");
}
