import { trainingTopics } from "../../../knowledge/cli/training-topics.js";
import { openMatcher } from "../../../knowledge/matcher/open-matcher.js";
import { tellsSecret } from "../../../knowledge/told-secret.js";
import { BAD_INPUTS } from "../../knowledge/matcher/bad-inputs.js";
import { median } from "../figures.js";

/** How long one bad input keeps the bot from everything else: the look for a password, and the match. */
export interface BadInputTime {
  readonly name: string;
  /** Milliseconds: the first time, in the middle of many, and the least, which others on the machine disturb least. */
  readonly first: number;
  readonly median: number;
  readonly least: number;
}

const WARM_UP = 2_000;
const TIMES = 21;

/** Sends the shipped matcher what nobody should send, after a warm-up on ordinary phrases. */
export async function badInputTimes(): Promise<readonly BadInputTime[]> {
  const topics = trainingTopics(undefined);
  const matcher = await openMatcher(topics);
  const phrases = topics.flatMap((topic) => Object.values(topic.phrases).flat());
  const step = Math.ceil(phrases.length / WARM_UP);
  const read = (text: string): void => {
    tellsSecret(text);
    matcher.match(text);
  };
  phrases.filter((_phrase, at) => at % step === 0).forEach(read);
  return Object.entries(BAD_INPUTS).map(([name, text]) => {
    const times = Array.from({ length: TIMES }, () => {
      const begun = performance.now();
      read(text);
      return performance.now() - begun;
    });
    return { name, first: times[0] ?? Number.NaN, median: median(times), least: Math.min(...times) };
  });
}
