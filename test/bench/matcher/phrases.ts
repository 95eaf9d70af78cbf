import { LANGUAGES } from "../../../knowledge/language.js";
import { loadTopics } from "../../../knowledge/library/load-topics.js";
import { OWN_ARTICLES } from "../../../knowledge/library/own-articles.js";
import { shuffled } from "../figures.js";
import type { Phrase } from "../peers/peer.js";

/** What there is to learn from. */
export interface Material {
  /** Of every topic and pointer, and of `none`: what is not ours. */
  readonly phrases: readonly Phrase[];
  /** Every label, those included that have no phrases. */
  readonly labels: ReadonlySet<string>;
}

export function ourMaterial(): Material {
  const { topics, outOfScope } = loadTopics({ own: OWN_ARTICLES });
  const taught = [...topics, { id: "none", kind: "none", phrases: outOfScope } as const];
  return {
    phrases: taught.flatMap(({ id, kind, phrases }) =>
      LANGUAGES.flatMap((lang) => phrases[lang].map((text) => ({ text, lang, label: id, kind }))),
    ),
    labels: new Set(taught.map(({ id }) => id)),
  };
}

const SEED = 2_026;
const FOLDS = 5;

/** Every fifth phrase of each topic and language, the same ones in every run, and all the others. */
export function heldOut(phrases: readonly Phrase[]): { readonly train: Phrase[]; readonly test: Phrase[] } {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const group = `${phrase.label} ${phrase.lang}`;
    groups.set(group, [...(groups.get(group) ?? []), phrase]);
  }
  const dealt = [...groups.values()].flatMap((group) =>
    shuffled(group, SEED).map((phrase, index) => ({ phrase, test: index % FOLDS === 0 })),
  );
  const only = (test: boolean) => dealt.filter((one) => one.test === test).map(({ phrase }) => phrase);
  return { train: only(false), test: only(true) };
}
