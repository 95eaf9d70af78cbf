import type { HouseLimits } from "../../adapters/directory/guard/house-rules.js";

/** A talk as data: what a person does and what they must see, in literal words. */
export interface ConversationScript {
  readonly title: string;
  /** User principal name. */
  readonly as: string;
  readonly locale: "en-GB" | "nl-NL";
  /** Limits that differ from the default ones. */
  readonly limits?: Partial<HouseLimits>;
  /** How long ago the person signed in; not known where left out. */
  readonly signedInMinutesAgo?: number;
  readonly turns: readonly Exchange[];
}

export interface Exchange {
  /** Passes before the person does anything. */
  readonly minutesLater?: number;
  /** Exactly one of these is done. */
  readonly say?: string;
  readonly press?: string;
  /** Sends this as a button of somebody else would. */
  readonly submit?: object;
  /** Each of these stands in what the bot says, in this order. */
  readonly hear: readonly string[];
  /** None of these does. */
  readonly never?: readonly string[];
}

export const DAAN = "daan.visser@contoso.com";
export const ELEANOR = "eleanor.wright@contoso.com";
export const EMMA = "emma.clarke@contoso.com";
export const KARIN = "karin.hendriks@contoso.com";
export const RACHEL = "rachel.morgan@contoso.com";
