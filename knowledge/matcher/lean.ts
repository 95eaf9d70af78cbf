import type { Audience } from "../topics.js";
import type { Judgement } from "./classifier.js";
import type { TrainingTopic } from "./training-topic.js";

/** How much a topic for the speaker's own role gains: enough to break a tie, too little against clear words. */
const LEAN = 0.1;

/** Lets topics that are written for the speaker's role gain a little over those that are not. */
export function leanTowards(
  judgement: Judgement,
  topics: readonly TrainingTopic<string>[],
  audience: Audience | undefined,
): Judgement {
  if (audience === undefined) return judgement;
  const scores = judgement.scores.map((score, label) =>
    topics[label]?.audience?.includes(audience) === true ? score + LEAN : score,
  );
  return { ...judgement, scores };
}
