/** One line of training: what somebody says, and the topic it belongs to (`none` for what is not ours). */
export interface Phrase {
  readonly text: string;
  readonly lang: string;
  readonly label: string;
  readonly kind: "topic" | "pointer" | "none";
}

/** A label with the library's own score; only the order and distance within one library mean anything. */
export interface Ranked {
  readonly label: string;
  readonly score: number;
}

/** Labels for a text of a known language, best first. Empty when the library has no answer. */
export type Classify = (text: string, lang: string) => readonly Ranked[] | Promise<readonly Ranked[]>;

export type Train = (phrases: readonly Phrase[]) => Classify | Promise<Classify>;

/** Requires a package of test/bench/node_modules. */
export type Load = (name: string) => unknown;

/** A way to match that is measured: ours, or one of a library. */
export interface Peer {
  readonly name: string;
  /** What must be installed in test/bench. */
  readonly packages: readonly string[];
  /** Loads the code; throws when the package is not what the adapter was written for. */
  readonly load: (load: Load) => Train | Promise<Train>;
}

/** Best first. */
export function ranked(scores: Iterable<readonly [label: string, score: number]>): readonly Ranked[] {
  return [...scores].map(([label, score]) => ({ label, score })).sort((a, b) => b.score - a.score);
}
