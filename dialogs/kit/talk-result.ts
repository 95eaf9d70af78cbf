import type { TopicId } from "../../knowledge/topics.js";
import type { Diagnosis } from "./sspr/diagnosis.js";

/** How a flow that changes nothing ended. */
export type TalkResult =
  /** The person said that it works. */
  | { readonly kind: "solved" }
  /** The person knows what to do; whether it helped is still to be asked. */
  | { readonly kind: "told" }
  /** Only a person gets further, and this is what is known. `code` is what the person read on the page. */
  | { readonly kind: "needs-person"; readonly diagnosis?: Diagnosis; readonly code?: string }
  /** The article says it better. */
  | { readonly kind: "show-steps" }
  | { readonly kind: "other-topic"; readonly topic: TopicId };
