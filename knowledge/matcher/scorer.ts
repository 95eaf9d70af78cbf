import { MESSAGE_GROUPS, TOKEN_GROUPS, tokenFeatures } from "./features.js";
import { find } from "./hash-table.js";
import { addEntries, toScores, type TwinModel } from "./linear-model.js";
import type { Reading } from "./reading.js";
import type { Token } from "./token.js";
import type { Vocabulary } from "./vocabulary.js";

/** How well the words of a text are known. */
export interface Familiarity {
  /** Words that no phrase has, mistyped ones too, but without names and numbers. */
  readonly unknown: number;
  /** Words that some phrase has, put right where they were mistyped. */
  readonly known: number;
  /** How rare the rarest known word is (damped idf). */
  readonly rarest: number;
}

/** The scores of every class by the two models. */
export interface Scores extends Familiarity {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** What features of one group come to, before the group is scaled to its length. */
interface Share {
  /** Sums of value times step: the first model's classes, then the second's. */
  readonly sums: Float32Array;
  /** Sum and sum of squares of the values. */
  sum: number;
  squares: number;
}

/** What is kept of a token. */
interface KnownToken extends Familiarity {
  /** Its shares by group (words, letters, concepts): all sums side by side, because a query reads them in a row. */
  readonly sums: Float32Array;
  readonly sum: readonly number[];
  readonly squares: readonly number[];
}

/**
 * Makes the function that scores a reading: the same numbers as the models over its vector, but what a known word
 * contributes is worked out once and kept with the word. That is most of the work of a query; the rest is done
 * without building lists.
 */
export function createScorer({ table, idf }: Vocabulary, model: TwinModel): (reading: Reading) => Scores {
  const width = 2 * model.first.bias.length;
  const kept = new WeakMap<Token, KnownToken>();

  const take = (share: Share, key: number): void => {
    const id = find(table, key);
    if (id < 0) return;
    const value = idf[id] ?? 0;
    share.sum += value;
    share.squares += value * value;
    addEntries(model, id, value, share.sums);
  };
  const workOut = (token: Token): KnownToken => {
    const sums = new Float32Array(TOKEN_GROUPS.length * width);
    const shares = tokenFeatures(token).map((keys, g) => {
      const share: Share = { sums: sums.subarray(g * width, (g + 1) * width), sum: 0, squares: 0 };
      for (const key of keys) take(share, key);
      return share;
    });
    const id = Math.max(find(table, token.features.word), find(table, token.features.stem));
    const isWord = !token.text.startsWith("_");
    return {
      sums,
      sum: shares.map(({ sum }) => sum),
      squares: shares.map(({ squares }) => squares),
      known: isWord && id >= 0 ? 1 : 0,
      unknown: isWord && (token.guessed || id < 0) ? 1 : 0,
      rarest: idf[id] ?? 0,
    };
  };
  const lookUp = (token: Token): KnownToken => {
    let known = kept.get(token);
    if (known === undefined) kept.set(token, (known = workOut(token)));
    return known;
  };
  // Used anew for every reading: a small array costs as much as what is computed in it.
  const totals = new Float64Array(width);
  const ofMessage: Share = { sums: new Float32Array(width), sum: 0, squares: 0 };
  const see = (key: number): void => take(ofMessage, key);

  return (reading) => {
    totals.fill(0);
    const tokens = reading.tokens.map(lookUp);
    let mass = addTokens(totals, tokens);
    for (const { weight, each } of MESSAGE_GROUPS) {
      ofMessage.sums.fill(0);
      ofMessage.sum = ofMessage.squares = 0;
      each(reading, see);
      if (ofMessage.squares === 0) continue;
      const factor = weight / Math.sqrt(ofMessage.squares);
      for (let k = 0; k < width; k++) totals[k] = (totals[k] ?? 0) + factor * (ofMessage.sums[k] ?? 0);
      mass += factor * ofMessage.sum;
    }
    return {
      ...familiarityOf(tokens),
      first: toScores(totals, 0, model.first, 1),
      second: toScores(totals, width / 2, model.second, 1 / (mass || 1)),
    };
  };
}

/** Adds the tokens' sums to the totals, each group scaled to its length; returns the sum of their values, scaled too. */
function addTokens(totals: Float64Array, tokens: readonly KnownToken[]): number {
  const width = totals.length;
  const [words = 0, letters = 0, concepts = 0] = TOKEN_GROUPS.map(({ weight }, g) => {
    let squares = 0;
    for (const token of tokens) squares += token.squares[g] ?? 0;
    return squares === 0 ? 0 : weight / Math.sqrt(squares);
  });
  let mass = 0;
  for (const { sum, sums } of tokens) {
    mass += words * (sum[0] ?? 0) + letters * (sum[1] ?? 0) + concepts * (sum[2] ?? 0);
    for (let k = 0; k < width; k++) {
      totals[k] =
        (totals[k] ?? 0) +
        words * (sums[k] ?? 0) +
        letters * (sums[width + k] ?? 0) +
        concepts * (sums[2 * width + k] ?? 0);
    }
  }
  return mass;
}

function familiarityOf(tokens: readonly Familiarity[]): Familiarity {
  let [unknown, known, rarest] = [0, 0, 0];
  for (const token of tokens) {
    unknown += token.unknown;
    known += token.known;
    rarest = Math.max(rarest, token.rarest);
  }
  return { unknown, known, rarest };
}
