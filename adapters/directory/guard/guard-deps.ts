import type { Clock } from "../../ports/clock.js";
import type { SecretDelivery } from "../../ports/delivery.js";
import type { Directory } from "../../ports/directory.js";
import type { Random } from "../../ports/random.js";
import type { Secret } from "../../ports/secret.js";
import type { Store } from "../../ports/store.js";
import type { Deadlines } from "./deadline.js";
import type { HouseRules } from "./house-rules.js";
import type { Resolving } from "./resolving.js";

/** What the guard works with. It is the only part of the bot, beside bot/compose.ts, that may hold `directory`. */
export interface GuardDeps {
  readonly directory: Directory;
  readonly store: Pick<
    Store,
    "actions" | "approvals" | "audit" | "batches" | "limits" | "outbox" | "personalChats"
  >;
  readonly house: HouseRules;
  /** Object ids of those who are told when resets pause. */
  readonly securityContacts: () => Promise<readonly string[]>;
  readonly delivery: SecretDelivery;
  readonly clock: Clock;
  readonly random: Random;
  /** A new temporary password at each call, such as `() => temporaryPassword(random)`. */
  readonly passwords: () => Secret;
  /** DEADLINES where left out. */
  readonly deadlines?: Deadlines;
  /** RESOLVING where left out. */
  readonly resolving?: Resolving;
  /** Hears what an operator must know and the answer does not tell; process warnings where left out. */
  readonly onFault?: (fault: Error) => void;
}
