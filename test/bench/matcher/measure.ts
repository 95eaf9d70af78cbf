import { percentile } from "../figures.js";
import type { Classify, Load, Peer, Phrase, Ranked } from "../peers/peer.js";
import type { Job, Measurement } from "./job.js";
import { auroc, bestBalance, type Judged } from "./out-of-scope.js";
import type { TestLine } from "./test-lines.js";

const WARM_UP_QUERIES = 300;
const WARM_UP_MS = 2_000;

/** Loads, trains and asks one library, in this process. */
export async function measure(peer: Peer, job: Job, load: Load, onTrained: () => void): Promise<Measurement> {
  const bareMemory = megabytes();
  const begun = performance.now();
  const train = await peer.load(load);
  const loaded = performance.now();
  const classify = await train(job.train);
  const trained = performance.now();
  const memory = megabytes();
  onTrained();
  await warmUp(classify, job.train);
  const { answers, times } = await askAll(classify, job.test, 1_000 * job.measureSeconds);
  return {
    loadMs: loaded - begun,
    trainMs: trained - loaded,
    memory,
    bareMemory,
    lines: answers.length,
    ...judge(answers, job.train),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

/** With phrases of the training, so that no library can have kept the answer to a test line. */
async function warmUp(classify: Classify, phrases: readonly Phrase[]): Promise<void> {
  const end = performance.now() + WARM_UP_MS;
  const step = Math.max(1, Math.floor(phrases.length / WARM_UP_QUERIES));
  for (let at = 0; at < phrases.length && performance.now() < end; at += step) {
    const phrase = phrases[at];
    if (phrase !== undefined) await classify(phrase.text, phrase.lang);
  }
}

interface Answer {
  readonly line: TestLine;
  readonly ranked: readonly Ranked[];
}

async function askAll(
  classify: Classify,
  lines: readonly TestLine[],
  milliseconds: number,
): Promise<{ readonly answers: readonly Answer[]; readonly times: readonly number[] }> {
  const answers: Answer[] = [];
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  for (const line of lines) {
    const begun = performance.now();
    const answer = classify(line.text, line.lang);
    // Waiting costs time as well: only those that make us wait shall pay for it.
    const ranked = answer instanceof Promise ? await answer : answer;
    const ended = performance.now();
    answers.push({ line, ranked });
    times.push(ended - begun);
    if (ended > end) break;
  }
  return { answers, times };
}

/**
 * Accuracy is that of the best label that is not `none`. How much a line is ours is what its best topic scored, or its lead
 * over the next label, whichever tells the two kinds apart better for that library.
 */
export function judge(
  answers: readonly Answer[],
  phrases: readonly Phrase[],
): Pick<Measurement, "accuracy" | "outOfScope"> {
  const topics = new Set(phrases.filter(({ kind }) => kind === "topic").map(({ label }) => label));
  const labelled = answers.filter(({ line }) => line.label !== "none");
  const accuracy = labelled.filter(isRight).length / labelled.length;
  const judged = answers.filter(({ line }) => line.label === "none" || topics.has(line.label));
  const inScope = judged.filter(({ line }) => line.label !== "none").length;
  if (inScope === 0 || inScope === judged.length) return { accuracy };
  const [best] = (["score", "margin"] as const)
    .map((by) => {
      const lines = judged.map((answer) => judgedOf(answer, topics, by));
      return { by, auroc: auroc(lines), ...bestBalance(lines) };
    })
    .sort((a, b) => b.auroc - a.auroc);
  return best === undefined ? { accuracy } : { accuracy, outOfScope: best };
}

function isRight({ line, ranked }: Answer): boolean {
  return ranked.find(({ label }) => label !== "none")?.label === line.label;
}

function judgedOf(answer: Answer, topics: ReadonlySet<string>, by: "score" | "margin"): Judged {
  const { line, ranked } = answer;
  const best = ranked.find(({ label }) => topics.has(label));
  const next = ranked.find((other) => other !== best);
  const score = (best?.score ?? 0) - (by === "margin" ? (next?.score ?? 0) : 0);
  return { score, inScope: line.label !== "none", right: isRight(answer) };
}

function megabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
