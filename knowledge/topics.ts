/** The topics that dialogs know by name. Organisations add their own beside these (KNOWLEDGE_DIR). */
export const TOPIC_IDS = [
  "reset-user-password",
  "change-own-password",
  "forgot-own-password",
  "forgot-username",
  "admin-locked-out",
  "enable-sspr",
  "register-sspr-info",
  "password-expiry-policy",
  "account-locked",
  "bulk-reset",
  "temporary-password-email",
  "talk-to-human",
  "chitchat",
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

/** Who an article or a step speaks to. */
export type Audience = "user" | "admin" | "helpdesk";
