/** An ending that goes, what comes instead, how many letters must stay before it, and after which letters it may go. */
export type EndingRule = readonly [ending: string, instead: string, keep: number, after?: string];

/** How words of a language are brought to their stem; all of it is data. */
export interface StemRules {
  /** Forms that no rule reaches, with the form to go on with. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Participles such as Dutch "in-ge-log-d": the prefix is taken out, also behind a separable particle. */
  readonly participle?: {
    readonly prefix: string;
    readonly endings: readonly string[];
    readonly particles: readonly string[];
    /** Beginnings that only look like a participle. */
    readonly except: readonly string[];
  };
  /** Taken one after the other; in each, the first ending that fits is used. */
  readonly steps: readonly (readonly EndingRule[])[];
  /** Doubled letters that are written once at the end of a stem. */
  readonly undouble: string;
  /** Doubled vowels that are written once before the last consonant (Dutch "verloop" is "verlop"). */
  readonly shorten: string;
  /** Last letters that change when an ending goes (Dutch "geven" is "geef"). */
  readonly last: Readonly<Record<string, string>>;
}

/** What the matcher has to know about one language. Adding a language means writing one of these. */
export interface LanguageWords<L extends string> {
  readonly language: L;
  /** Frequent small words that tell this language from the others. */
  readonly marks: readonly string[];
  /** Shorthand and spelling variants: one token to the words it stands for. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly stem: StemRules;
  /** Words that compounds are made of ("gebruikersnaam"), and the letters that may join them. */
  readonly compounds: { readonly parts: readonly string[]; readonly links: readonly string[] };
  /** What words mean, by names that all languages share: phrases of one language teach the others. */
  readonly concepts: Readonly<Record<string, string>>;
  /** Who a message is about. */
  readonly about: AboutWords;
  readonly joints: JointWords;
  /** What a capital within a sentence says: a name, or (German) any noun and so nothing. */
  readonly capitals: "names" | "nouns";
  /** Given names that people type without a capital; they are generalised. */
  readonly names: readonly string[];
  /** Titles that a surname follows. */
  readonly titles: readonly string[];
}

/** Words between two problems. */
export interface JointWords {
  /** They only join. */
  readonly and: readonly string[];
  /** They announce another problem by themselves. */
  readonly also: readonly string[];
  /** They do so right behind a word that joins ("and how do I ..."). */
  readonly asking: readonly string[];
}

/** Words that tell who needs help: the writer, one other person, many people, an administrator's own account. */
export interface AboutWords {
  readonly me: readonly string[];
  readonly other: readonly string[];
  readonly many: readonly string[];
  readonly admin: readonly string[];
}
