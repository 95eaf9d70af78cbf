import { EventFactory, type Transcript, type TurnContext } from "botbuilder";
import type { SupportCase } from "../../adapters/ports/handoff.js";
import type { Log } from "../log.js";

/** Sends `handoff.initiate` with the case as its context and what was said attached. What fails is logged. */
export function announceCase(log: Log): (turn: TurnContext, opened: SupportCase) => Promise<void> {
  return async (turn, opened) => {
    try {
      const { number, personId, topic, language, steps, diagnosis, code } = opened;
      const context = { number, person: personId, topic, language, steps, diagnosis, code };
      await turn.sendActivity(
        EventFactory.createHandoffInitiation(turn, context, transcriptOf(turn, opened)),
      );
    } catch (error) {
      log.error("handoff-not-sent", { case: opened.number, error });
    }
  };
}

/** Undefined fields are left out when it is sent as JSON. */
function transcriptOf({ activity }: TurnContext, { transcript }: SupportCase): Transcript {
  const { from, recipient, conversation, channelId, serviceUrl } = activity;
  return {
    activities: transcript.map(({ by, text }) => ({
      ...activity,
      type: "message",
      text,
      value: undefined,
      attachments: [],
      from: by === "person" ? from : recipient,
      recipient: by === "person" ? recipient : from,
      conversation,
      channelId,
      serviceUrl,
    })),
  };
}
