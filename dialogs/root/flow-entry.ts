import type { TopicId } from "../../knowledge/topics.js";
import type { CaseKnown } from "../hand-off/index.js";
import type { Flow } from "../kit/flow.js";
import type { FlowRef } from "../kit/flow-ref.js";

/** What the root does when a flow has ended. */
export type AfterFlow =
  | "ask-whether-it-helped"
  | "show-the-article"
  | "nothing"
  | { readonly person: CaseKnown }
  | { readonly begin: TopicId };

/** A flow and the topic it handles. */
export interface FlowEntry {
  readonly topic: TopicId;
  readonly flow: Flow;
  /** It may ask for a list, so that a long message is no slip. */
  readonly readsLists?: boolean;
  /** The flow's options out of a person's own words: what it needs, never the words themselves. */
  readonly options: (said: string) => object;
  readonly after: (result: unknown) => AfterFlow;
}

/** Ties a flow's own option and result types to the untyped edge of the dialog stack, once. */
export function flowEntry<Options extends object, Result>(entry: {
  readonly topic: TopicId;
  readonly ref: FlowRef<Options, Result>;
  readonly flow: Flow;
  readonly readsLists?: boolean;
  readonly options: (said: string) => Options;
  readonly after: (result: Result) => AfterFlow;
}): FlowEntry {
  return {
    topic: entry.topic,
    flow: entry.flow,
    ...(entry.readsLists === true && { readsLists: true }),
    options: entry.options,
    // The result comes from the flow behind `ref`, which is checked where the flow is defined.
    after: (result) => entry.after(result as Result),
  };
}

/** Whether the flow of this topic may ask for a list. */
export function readsLists(flows: readonly FlowEntry[], topic: string | undefined): boolean {
  return flows.some((flow) => flow.topic === topic && flow.readsLists === true);
}
