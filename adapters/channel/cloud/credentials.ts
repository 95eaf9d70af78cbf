import type { Secret } from "../../ports/secret.js";

/** How the bot proves itself to the Bot Connector, and whose people it serves. */
export type BotCredentials =
  | {
      readonly kind: "single-tenant";
      readonly appId: string;
      readonly tenantId: string;
      readonly password: Secret;
    }
  /** A user-assigned managed identity: nothing that could leak. */
  | { readonly kind: "managed-identity"; readonly appId: string; readonly tenantId: string };
