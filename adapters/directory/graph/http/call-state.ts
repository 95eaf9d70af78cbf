import type { Context, MiddlewareOptions } from "@microsoft/microsoft-graph-client";
import type { Secret } from "../../../ports/secret.js";
import type { GraphCallName } from "../calls.js";
import type { Budget } from "./budget.js";

/** Why no answer came. `sent` is false only where it is certain that nothing reached Graph. */
export interface NoAnswer {
  readonly kind: "no-answer";
  readonly sent: boolean;
  readonly operatorHint: string;
  /** Not sent, because the asker has no sign-in (any more). */
  readonly signInNeeded?: true;
}

export type CallToken =
  | { readonly kind: "token"; readonly token: Secret }
  | { readonly kind: "sign-in-needed" }
  | { readonly kind: "no-token"; readonly operatorHint: string };

/** Whose sign-in a call carries. Never throws. */
export type TokenOf = (deadline: AbortSignal) => Promise<CallToken>;

/**
 * What one call carries along the middleware. A class, because Graph's client finds options by their constructor.
 * The client wraps whatever a middleware throws in an error of its own; so failures are kept here.
 */
export class CallState implements MiddlewareOptions {
  readonly call: GraphCallName;
  /** Reading twice does no harm; a write is sent once. */
  readonly isRead: boolean;
  readonly budget: Budget;
  readonly tokenOf: TokenOf;
  tries = 0;
  failure: NoAnswer | undefined;
  /** The connection broke, which another try may mend; being late is not that. */
  connectionLost = false;

  constructor(call: GraphCallName, isRead: boolean, budget: Budget, tokenOf: TokenOf) {
    this.call = call;
    this.isRead = isRead;
    this.budget = budget;
    this.tokenOf = tokenOf;
  }
}

export function callStateOf(context: Context): CallState {
  const state: unknown = context.middlewareControl?.getMiddlewareOptions(CallState);
  if (state instanceof CallState) return state;
  throw new Error("A request went out without its CallState; send it through askGraph.");
}
