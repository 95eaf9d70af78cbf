import type { Attachment, CardAction } from "botbuilder";

export interface ChannelParty {
  readonly id: string;
  readonly name?: string;
  readonly role?: "bot" | "user";
  /** Entra object id: only ever the person the conversation is bound to. */
  readonly aadObjectId?: string;
}

/** One activity as a client sees it: plain JSON, stamped by the channel. */
export interface ChannelActivity {
  readonly type: string;
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly timestamp: string;
  readonly from: ChannelParty;
  readonly text?: string;
  readonly textFormat?: string;
  readonly locale?: string;
  readonly localTimezone?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly inputHint?: string;
  readonly attachments?: readonly Attachment[];
  readonly suggestedActions?: { readonly actions: readonly CardAction[] };
  readonly channelData?: unknown;
}

/** What a client may say. Whatever else it sends is left out; who says it is never taken from here. */
export interface ClientActivity {
  readonly type: "message" | "event" | "typing" | "endOfConversation";
  readonly text?: string;
  readonly textFormat?: "plain" | "markdown" | "xml";
  readonly locale?: string;
  /** IANA name, such as `Europe/Amsterdam`. */
  readonly localTimezone?: string;
  /** Of an event, such as `language`. */
  readonly name?: string;
  readonly value?: unknown;
  /** The activity whose card was used. */
  readonly replyToId?: string;
  readonly channelData?: ClientData;
}

export interface ClientData {
  /** Made by the client. The same id again is the same activity: it is not said twice. */
  readonly clientActivityID?: string;
  readonly clientTimestamp?: string;
  /** A button was pressed; nothing was typed. */
  readonly postBack?: boolean;
  /** The words on that button, so that a transcript can show them. */
  readonly pressed?: string;
}

export interface ActivitySet {
  readonly activities: readonly ChannelActivity[];
  /** Hand it in to get what comes after these activities. */
  readonly watermark: string;
}
