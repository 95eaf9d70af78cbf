import type { TalkResult } from "../kit/talk-result.js";
import type { AfterFlow } from "./flow-entry.js";

/** What follows a flow that changes nothing. */
export function afterTalk(result: TalkResult): AfterFlow {
  switch (result.kind) {
    case "solved":
      return "nothing";
    case "told":
      return "ask-whether-it-helped";
    case "needs-person":
      return "name-a-person";
    case "show-steps":
      return "show-the-article";
    case "other-topic":
      return { begin: result.topic };
  }
}
