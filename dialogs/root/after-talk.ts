import type { TalkResult } from "../kit/talk-result.js";
import type { CaseKnown } from "../hand-off/index.js";
import type { AfterFlow } from "./flow-entry.js";

/** What follows a flow that changes nothing. */
export function afterTalk(result: TalkResult): AfterFlow {
  switch (result.kind) {
    case "solved":
      return "nothing";
    case "told":
      return "ask-whether-it-helped";
    case "needs-person":
      return { person: knownFrom(result) };
    case "show-steps":
      return "show-the-article";
    case "other-topic":
      return { begin: result.topic };
  }
}

/** What the desk needs to know of it. The code that the person read counts more than the one that was foretold. */
function knownFrom({ diagnosis, code }: Extract<TalkResult, { kind: "needs-person" }>): CaseKnown {
  const cause = diagnosis?.cause ?? diagnosis?.doubts[0];
  const shown = code ?? diagnosis?.code;
  return { ...(cause !== undefined && { diagnosis: cause }), ...(shown !== undefined && { code: shown }) };
}
