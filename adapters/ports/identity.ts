import type { DirectoryRole, Person } from "./directory.js";

/** What the channel proved about the sender. Never anything that was typed. */
export interface ChannelClaim {
  readonly objectId: string | undefined;
}

export type Speaker =
  | { readonly kind: "known"; readonly person: Person; readonly roles: readonly DirectoryRole[] }
  /** Not in this tenant's directory, or the channel named nobody. */
  | { readonly kind: "unknown" }
  | { readonly kind: "unavailable" };

export interface Identity {
  speaker(claim: ChannelClaim): Promise<Speaker>;
}
