import { CLOUDS, type GraphCloud } from "./clouds.js";

/** With whose rights Graph is asked: those of the person who asks, or the bot's own. */
export type SignInKind = "delegated" | "application";

export interface Capabilities {
  /** How a cloud password is set: by the reset operation, or by writing the password profile. */
  readonly cloudReset: "operation" | "password-profile";
  /** Only the reset operation is written back to an on-premises directory. */
  readonly syncedReset: boolean;
  /** Whether the tenant's writeback switch can be read. */
  readonly readsWriteback: boolean;
}

/** What each way to sign in can do; the one place that says so. */
const BY_SIGN_IN: Readonly<Record<SignInKind, Capabilities>> = {
  delegated: { cloudReset: "operation", syncedReset: true, readsWriteback: true },
  application: { cloudReset: "password-profile", syncedReset: false, readsWriteback: false },
};

export function capabilitiesOf(signIn: SignInKind, cloud: GraphCloud = "public"): Capabilities {
  const capabilities = BY_SIGN_IN[signIn];
  return CLOUDS[cloud].hasResetOperation
    ? capabilities
    : { ...capabilities, cloudReset: "password-profile", syncedReset: false };
}
