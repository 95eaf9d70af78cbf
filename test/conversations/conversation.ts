import type { HouseLimits, HouseRules } from "../../adapters/directory/guard/house-rules.js";
import type { TenantSettings } from "../../adapters/directory/mock/tenant-settings.js";
import type { SsprMethod } from "../../adapters/ports/sspr.js";
import type { Diagnosis } from "../../dialogs/kit/sspr/diagnosis.js";

/** A talk as data: what people do and what they must see, in literal words. */
export interface ConversationScript {
  readonly title: string;
  /** User principal name. */
  readonly as: string;
  /** What the tenant's self-service password reset is set to, where it is not Contoso's own. */
  readonly sspr?: Partial<TenantSettings["sspr"]>;
  /** Which branch of the diagnosis this talk is about; checked against the directory before it is played. */
  readonly branch?: Branch;
  /** Why it goes otherwise on Microsoft Graph; exactly the talks that have an exchange of their own there say so. */
  readonly onGraph?: OnGraph;
  readonly locale: Locale;
  /** Others who have a chat with the bot, by user principal name. */
  readonly others?: Readonly<Record<string, Locale>>;
  readonly rules?: Partial<HouseRules>;
  /** Limits that differ from the default ones. */
  readonly limits?: Partial<HouseLimits>;
  /** How long ago the person signed in; not known where left out. */
  readonly signedInMinutesAgo?: number;
  /** Whether hand-offs are events of the channel. */
  readonly handOff?: "events";
  readonly turns: readonly Exchange[];
}

/** Every way a diagnosis can come out, and the administrators' own policy where it lets them through. */
export type Branch = NonNullable<Diagnosis["cause"]> | "yes" | "unknown" | "administrator";

type Locale = "en-GB" | "nl-NL";

/** What Graph v1.0 does not tell of a tenant, and what comes of it. */
export interface OnGraph {
  readonly cannotTell: GraphGap;
  /** Where the diagnosis is another one for that. */
  readonly branch?: Branch;
}

export type GraphGap =
  | "the policy"
  | "how many methods"
  | "the throttle"
  | "the locks"
  /** Only whoever may set passwords is shown it, so nobody's own chat knows it. */
  | "a temporary password";

export interface Exchange {
  /** What happens in the place of this on Microsoft Graph; nothing where the list is empty. */
  readonly onGraph?: readonly Exchange[];
  /** What the person registers before this, elsewhere. */
  readonly registers?: readonly SsprMethod[];
  /** Who does it, of `others`; the script's own person where left out. */
  readonly by?: string;
  /** So many minutes pass. */
  readonly minutes?: number;
  /** Passes before the person does anything. */
  readonly minutesLater?: number;
  /** Exactly one of these is done. */
  readonly say?: string;
  readonly press?: string;
  /** Follows the link of the last message and presses its page's button: hears `shown: <what> for <name>`, or `gone`. */
  readonly open?: true;
  /** Sends this as a button of somebody else would. */
  readonly submit?: object;
  /** The channel delivers this event. */
  readonly event?: { readonly name: string; readonly value: unknown };
  /** Each of these stands in what the bot says, in this order. */
  readonly hear: readonly string[];
  /** None of these does. */
  readonly never?: readonly string[];
  /** What people are then told unasked, by user principal name; nobody else is told anything. */
  readonly told?: Readonly<Record<string, readonly string[]>>;
}

export const DAAN = "daan.visser@contoso.com";
export const EMMA = "emma.clarke@contoso.com";
export const KARIN = "karin.hendriks@contoso.com";
export const RACHEL = "rachel.morgan@contoso.com";
export const SANDRA = "sandra.dewit@contoso.com";
export const YUSUF = "yusuf.demir@contoso.com";
export const ELEANOR = "eleanor.wright@contoso.com";
export const MARK = "mark.degroot@contoso.com";
