import type { FlowEntry } from "./flow-entry.js";

export interface FlowOptions {
  /** What a topic's flow begins with, out of the words that led there. */
  of(topic: string, said: string): object;
  /** The same for each topic of a choice, so that nobody has to say it twice. */
  ofEach(topics: readonly string[], said: string): Record<string, Record<string, unknown>>;
}

export function createFlowOptions(flows: readonly FlowEntry[]): FlowOptions {
  const of = (topic: string, said: string) => flows.find((flow) => flow.topic === topic)?.options(said) ?? {};
  return {
    of,
    ofEach: (topics, said) => Object.fromEntries(topics.map((topic) => [topic, { ...of(topic, said) }])),
  };
}
