import { GROUPS, messageFeatures, tokenFeatures, type RawFeatures } from "./features.js";
import { find } from "./hash-table.js";
import { addEntries, toScores, type TwinModel } from "./linear-model.js";
import type { Reading } from "./reading.js";
import type { Token } from "./token.js";
import type { Vocabulary } from "./vocabulary.js";

/** The scores of every class by the two models. */
export interface Scores {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** What the features of one group come to, before the group is scaled to its length. */
interface Share {
  /** Sums of value times step: the first model's classes, then the second's. */
  readonly sums: Float32Array;
  /** Sum and sum of squares of the values. */
  sum: number;
  squares: number;
}

/**
 * Makes the function that scores a reading: the same numbers as the models over its vector, but what a known word
 * contributes is worked out once and kept with the word. That is most of the work of a query.
 */
export function createScorer({ table, idf }: Vocabulary, model: TwinModel): (reading: Reading) => Scores {
  const classes = model.first.bias.length;
  const kept = new WeakMap<Token, readonly Share[]>();

  const shareOf = (keys: readonly number[]): Share => {
    const share: Share = { sums: new Float32Array(2 * classes), sum: 0, squares: 0 };
    for (const key of keys) {
      const id = find(table, key);
      if (id < 0) continue;
      const value = idf[id] ?? 0;
      share.sum += value;
      share.squares += value * value;
      addEntries(model, id, value, share.sums);
    }
    return share;
  };
  const sharesOf = (token: Token): readonly Share[] => {
    const found = kept.get(token);
    if (found !== undefined) return found;
    const shares = tokenFeatures(token).map(shareOf);
    kept.set(token, shares);
    return shares;
  };

  return (reading) => {
    const totals = new Float64Array(2 * classes);
    let mass = 0;
    const take = (shares: readonly Share[], weight: number): void => {
      const squares = shares.reduce((sum, share) => sum + share.squares, 0);
      if (squares === 0) return;
      const factor = weight / Math.sqrt(squares);
      for (const { sums, sum } of shares) {
        if (sum === 0) continue;
        mass += factor * sum;
        addScaled(totals, sums, factor);
      }
    };
    const ofTokens = reading.tokens.map(sharesOf);
    const ofMessage: RawFeatures = messageFeatures(reading);
    const tokenGroups = GROUPS.length - ofMessage.length;
    GROUPS.forEach(({ weight }, g) => {
      take(
        g < tokenGroups
          ? ofTokens.flatMap((shares) => shares[g] ?? [])
          : [shareOf(ofMessage[g - tokenGroups] ?? [])],
        weight,
      );
    });
    return {
      first: toScores(totals.subarray(0, classes), model.first, 1),
      second: toScores(totals.subarray(classes), model.second, 1 / (mass || 1)),
    };
  };
}

function addScaled(totals: Float64Array, sums: Float32Array, factor: number): void {
  for (let k = 0; k < totals.length; k++) totals[k] = (totals[k] ?? 0) + factor * (sums[k] ?? 0);
}
