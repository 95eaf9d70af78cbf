import { readKeptReference } from "../kept-reference.js";
import { type ProactiveChannel, sendWithin } from "../proactive.js";
import type { GatedAdapter } from "./gated-adapter.js";

export interface SpeakFirstOptions {
  readonly adapter: GatedAdapter;
  readonly appId: string;
  /** Checked again each time: settings may have changed since the reference was kept. */
  readonly mayWriteTo: (serviceUrl: string, tenantId: string | undefined) => boolean;
}

export function createSpeakFirst({ adapter, appId, mayWriteTo }: SpeakFirstOptions): ProactiveChannel {
  return {
    async send(kept, activity) {
      const reference = readKeptReference(kept);
      if (reference === undefined) return { kind: "gone" };
      if (!mayWriteTo(reference.serviceUrl, reference.conversation.tenantId)) return { kind: "gone" };
      return sendWithin((logic) => adapter.continueConversationAsync(appId, reference, logic), activity);
    },
  };
}
