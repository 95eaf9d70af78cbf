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

/** Makes the function that leans a judgement to what somebody of a role usually asks. Other topics keep their scores. */
export function createRoleLean(
  topics: readonly TrainingTopic<string>[],
): (judgement: Judgement, audience: Audience | undefined) => Judgement {
  const leans = (seldom: ReadonlySet<string>): Float64Array =>
    Float64Array.from(topics, ({ id }) => (seldom.has(id) ? LEAN : 0));
  const ofUser = leans(OTHERS);
  const ofStaff = leans(OWN);
  return (judgement, audience) => {
    if (audience === undefined) return judgement;
    const lean = audience === "user" ? ofUser : ofStaff;
    return { ...judgement, svm: minus(judgement.svm, lean), scores: minus(judgement.scores, lean) };
  };
}

function minus(scores: Float64Array, lean: Float64Array): Float64Array {
  const left = scores.slice();
  for (let k = 0; k < left.length; k++) left[k] = (left[k] ?? 0) - (lean[k] ?? 0);
  return left;
}
