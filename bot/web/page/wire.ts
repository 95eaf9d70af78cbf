/** What the page and the server say to each other, as far as the page uses it. */

export interface Party {
  readonly id: string;
  readonly name?: string;
  readonly role?: "bot" | "user";
}

export interface CardAction {
  readonly type: string;
  readonly title?: string;
  readonly value?: unknown;
}

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly name?: string;
}

export interface ChannelData {
  readonly clientActivityID?: string;
  readonly postBack?: boolean;
  readonly pressed?: string;
}

export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly timestamp: string;
  readonly from: Party;
  readonly text?: string;
  readonly textFormat?: string;
  readonly locale?: string;
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly attachments?: readonly Attachment[];
  readonly suggestedActions?: { readonly actions: readonly CardAction[] };
  readonly channelData?: ChannelData;
}

export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

/** What the person says: typed words, a pressed button (`value`), or an event such as `language`. */
export interface Said {
  readonly type: "message" | "event" | "endOfConversation";
  readonly text?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly locale?: string;
  readonly localTimezone?: string;
  readonly channelData?: ChannelData;
}

export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly department?: string;
  readonly language: "en" | "nl";
  readonly roles: readonly string[];
  readonly states: readonly string[];
  readonly lastPasswordChange?: string;
  readonly mustChange: boolean;
}
