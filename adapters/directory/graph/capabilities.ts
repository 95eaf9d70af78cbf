import { CLOUDS, type GraphCloud } from "./clouds.js";

/**
 * With whose rights Graph is changed: those of the person who asks, or the bot's own. It is read with the bot's own,
 * but for the little that Microsoft shows to people only.
 */
export type SignInKind = "delegated" | "application";

export interface Capabilities {
  /** How a cloud password is set: by the reset operation, or by writing the password profile. */
  readonly cloudReset: "operation" | "password-profile";
  /** Only the reset operation is written back to an on-premises directory. */
  readonly syncedReset: boolean;
  /** Whether the tenant's writeback switch can be read: by a Global Administrator who asks, or not at all. */
  readonly writeback: "asker" | "nobody";
  /** With whose sign-in it is seen whether a password must be changed. */
  readonly mustChange: "asker" | "bot";
}

/** What each way to sign in can do; the one place that says so. */
const BY_SIGN_IN: Readonly<Record<SignInKind, Capabilities>> = {
  delegated: { cloudReset: "operation", syncedReset: true, writeback: "asker", mustChange: "asker" },
  application: {
    cloudReset: "password-profile",
    syncedReset: false,
    writeback: "nobody",
    mustChange: "bot",
  },
};

export function capabilitiesOf(signIn: SignInKind, cloud: GraphCloud = "public"): Capabilities {
  const capabilities = BY_SIGN_IN[signIn];
  return CLOUDS[cloud].hasResetOperation
    ? capabilities
    : { ...capabilities, cloudReset: "password-profile", syncedReset: false };
}
