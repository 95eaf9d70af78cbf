/** A talk as data: what a person does and what they must see, in literal words. */
export interface ConversationScript {
  readonly title: string;
  /** User principal name. */
  readonly as: string;
  readonly locale: "en-GB" | "nl-NL";
  /** Who else has a chat with the bot, opened before; each of them is spoken with in their own language. */
  readonly others?: readonly { readonly as: string; readonly locale: "en-GB" | "nl-NL" }[];
  readonly turns: readonly Exchange[];
}

export interface Exchange {
  /** Whose turn it is; the person of the script where left out. */
  readonly by?: string;
  /** Exactly one of these is done. */
  readonly say?: string;
  readonly press?: string;
  /** What the bot says without being asked. */
  readonly listen?: true;
  /** Follows the link of the last message and presses its page's button: hears `shown: <what> for <name>`, or `gone`. */
  readonly open?: true;
  /** Each of these stands in what the bot says, in this order. */
  readonly hear: readonly string[];
  /** None of these does. */
  readonly never?: readonly string[];
}

export const DAAN = "daan.visser@contoso.com";
export const EMMA = "emma.clarke@contoso.com";
export const KARIN = "karin.hendriks@contoso.com";
export const RACHEL = "rachel.morgan@contoso.com";
export const SANDRA = "sandra.dewit@contoso.com";
export const YUSUF = "yusuf.demir@contoso.com";
