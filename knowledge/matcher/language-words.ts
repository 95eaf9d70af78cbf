/** What the matcher has to know about one language. Adding a language means writing one of these. */
export interface LanguageWords<L extends string> {
  readonly language: L;
  /** Frequent small words that tell this language from the others. */
  readonly marks: readonly string[];
  /** Shorthand and spelling variants: one token to the words it stands for. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Words that turn the words behind them round. */
  readonly negations: readonly string[];
  /** Who a message is about. */
  readonly about: {
    readonly me: readonly string[];
    readonly other: readonly string[];
    readonly many: readonly string[];
    readonly admin: readonly string[];
  };
  /** Given names that people type without a capital; they are generalised. */
  readonly names: readonly string[];
  /** Titles that a surname follows. */
  readonly titles: readonly string[];
}
