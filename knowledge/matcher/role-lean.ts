import type { Audience, TopicId } from "../topics.js";
import type { Judgement } from "./classifier.js";
import type { TrainingTopic } from "./training-topic.js";

/** How much a topic loses when it is seldom asked by the speaker's role: breaks a tie, does not beat clear words. */
const LEAN = 0.15;

/** Topics that users ask about themselves, and those that administrators and the help desk ask about others. */
const OWN: ReadonlySet<string> = new Set<TopicId>([
  "change-own-password",
  "forgot-own-password",
  "forgot-username",
  "register-sspr-info",
]);
const OTHERS: ReadonlySet<string> = new Set<TopicId>([
  "reset-user-password",
  "bulk-reset",
  "enable-sspr",
  "password-expiry-policy",
  "temporary-password-email",
  "admin-locked-out",
]);

/** A judgement that leans to what somebody of this role usually asks. Other topics keep their scores. */
export function leanToRole(
  judgement: Judgement,
  topics: readonly TrainingTopic<string>[],
  audience: Audience | undefined,
): Judgement {
  if (audience === undefined) return judgement;
  const seldom = audience === "user" ? OTHERS : OWN;
  const lean = (score: number, label: number): number =>
    seldom.has(topics[label]?.id ?? "") ? score - LEAN : score;
  return { ...judgement, svm: judgement.svm.map(lean), scores: judgement.scores.map(lean) };
}
