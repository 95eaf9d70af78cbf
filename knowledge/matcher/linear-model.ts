/**
 * Two linear models over the same features and classes, in eight bits a weight and only where one matters. They lie
 * together because both are always asked, and reading memory is what a query costs.
 */
export interface TwinModel {
  /** Where the entries of a feature begin; one more than there are features. */
  readonly starts: Uint32Array;
  /** `class * 65536 + first step * 256 + second step`; a weight is `(step - 128) * scale[class]`. */
  readonly entries: Uint32Array;
  readonly first: Scale;
  readonly second: Scale;
}

/** What turns the steps of one model into scores, by class. */
export interface Scale {
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

const ZERO = 128;

/** Adds a feature's steps times `value` to the sums: the first model's classes, then the second's. */
export function addEntries(
  { starts, entries }: TwinModel,
  id: number,
  value: number,
  sums: Float32Array | Float64Array,
): void {
  const classes = sums.length >>> 1;
  const end = starts[id + 1] ?? 0;
  for (let at = starts[id] ?? 0; at < end; at++) {
    const entry = entries[at] ?? 0;
    const k = entry >>> 16;
    sums[k] = (sums[k] ?? 0) + value * (((entry >>> 8) & 255) - ZERO);
    sums[classes + k] = (sums[classes + k] ?? 0) + value * ((entry & 255) - ZERO);
  }
}

/** Scores out of sums of steps: `bias + factor * scale * sum`; the sums of this model's classes begin at `start`. */
export function toScores(
  sums: Float64Array,
  start: number,
  { scale, bias }: Scale,
  factor: number,
): Float64Array {
  const scores = new Float64Array(bias.length);
  for (let k = 0; k < scores.length; k++) {
    scores[k] = (bias[k] ?? 0) + factor * (scale[k] ?? 0) * (sums[start + k] ?? 0);
  }
  return scores;
}

/** The weight of one feature for one class in the first model. */
export function weightOf({ starts, entries, first }: TwinModel, id: number, k: number): number {
  for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) {
    const entry = entries[at] ?? 0;
    if (entry >>> 16 === k) return (((entry >>> 8) & 255) - ZERO) * (first.scale[k] ?? 0);
  }
  return 0;
}

/** The weights of one class while training: only the features it has an opinion on. */
export interface ClassWeights {
  readonly ids: readonly number[];
  readonly values: readonly number[];
  readonly bias: number;
}

const LARGEST = 127;
/** A class whose weights are all smaller has none. */
const TINY = 1e-9;
/** Weights under this many of 127 steps are left out: of the SVM three in four go, and accuracy stays. */
const LEAST = 5;

/** Packs two models, class by class, in eight bits a weight and without the smallest. */
export function packModels(
  first: readonly ClassWeights[],
  second: readonly ClassWeights[],
  features: number,
): TwinModel {
  const scales = { first: scaleOf(first), second: scaleOf(second) };
  const rows = Array.from({ length: features }, (): number[] => []);
  first.forEach((one, k) => {
    const steps = new Map<number, number>();
    eachStep(one, scales.first.scale[k], (id, step) => steps.set(id, (step + ZERO) * 256 + ZERO));
    const two = second[k];
    if (two !== undefined) {
      eachStep(two, scales.second.scale[k], (id, step) =>
        steps.set(id, (steps.get(id) ?? ZERO * 257) + step),
      );
    }
    for (const [id, both] of steps) rows[id]?.push(k * 65536 + both);
  });
  const starts = new Uint32Array(features + 1);
  rows.forEach((row, id) => (starts[id + 1] = (starts[id] ?? 0) + row.length));
  return { starts, entries: Uint32Array.from(rows.flat()), ...scales };
}

function scaleOf(perClass: readonly ClassWeights[]): Scale {
  return {
    scale: Float32Array.from(perClass, ({ values }) => {
      const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
      return most < TINY ? 1 : most / LARGEST;
    }),
    bias: Float32Array.from(perClass, ({ bias }) => bias),
  };
}

function eachStep(
  { ids, values }: ClassWeights,
  scale: number | undefined,
  visit: (id: number, step: number) => void,
): void {
  values.forEach((value, at) => {
    const step = Math.round(value / (scale ?? 1));
    if (Math.abs(step) >= LEAST) visit(ids[at] ?? 0, step);
  });
}
