/** What a house decides for itself, on top of the matrix. */
export interface HouseRules {
  /** Whether the bot resets privileged people at all; where it does, a second person has to agree. */
  readonly privilegedTargets: "off" | "with-approval";
  /** Object ids of the people who hear of every reset. */
  readonly securityContacts: readonly string[];
}

export const HOUSE_RULES: HouseRules = { privilegedTargets: "off", securityContacts: [] };
