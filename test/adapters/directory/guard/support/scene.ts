import assert from "node:assert/strict";
import { join } from "node:path";

import type { Deadlines } from "../../../../../adapters/directory/guard/deadline.js";
import type { GuardDeps } from "../../../../../adapters/directory/guard/guard-deps.js";
import { createGuard } from "../../../../../adapters/directory/guard/guard.js";
import type { HouseRules } from "../../../../../adapters/directory/guard/house-rules.js";
import { createSecurityContacts } from "../../../../../adapters/directory/guard/security-contacts.js";
import { temporaryPassword } from "../../../../../adapters/directory/guard/temporary-password.js";
import type { AuditEntry } from "../../../../../adapters/ports/audit.js";
import type { SecretDelivery } from "../../../../../adapters/ports/delivery.js";
import type { Actor, Guard } from "../../../../../adapters/ports/guard.js";
import type { ClaimedMessage } from "../../../../../adapters/ports/outbox.js";
import type { Store } from "../../../../../adapters/ports/store.js";
import { createSystemRandom } from "../../../../../adapters/random/system-random.js";
import { createSqliteStore } from "../../../../../adapters/store/sqlite/create-sqlite-store.js";
import { ROOMY_RULES } from "../../../../support/roomy-rules.js";
import { createSettableClock, type SettableClock } from "../../../../support/settable-clock.js";
import { deliveryOver } from "../../../../support/test-delivery.js";
import { createTemporaryFolder } from "../../../store/support/temporary-folder.js";
import { person } from "./people.js";
import { role, standing } from "./role-names.js";
import { createTenant, type Tenant } from "./tenant.js";
import { TEST_SEAL } from "../../../../support/test-seal.js";

/** The guard on a real store, a real delivery and a small tenant: `helen` of the help desk may reset `sandra`. */
export interface Scene {
  readonly clock: SettableClock;
  readonly tenant: Tenant;
  readonly store: Store;
  readonly delivery: SecretDelivery;
  readonly guard: Guard;
  /** Passwords that were generated, in order. */
  readonly passwords: readonly string[];
  readonly faults: readonly Error[];
  /** The database's file, with its -wal beside it. */
  readonly file: string;
  audit(): Promise<readonly AuditEntry[]>;
  /** The events and rules of the audit, such as `reset-denied no-role`. */
  trail(): Promise<readonly string[]>;
  /** What waits in the outbox, claimed; waits until there is something. */
  nextMessages(): Promise<readonly ClaimedMessage[]>;
  /** What waits in the outbox now. */
  messages(): Promise<readonly ClaimedMessage[]>;
  /** Another guard on the same tenant and the store as it is, as another instance has it. */
  otherGuard(): Guard;
  /** A confirmation of Helen's for this person. */
  confirmation(targetId?: string): Promise<string>;
  end(): Promise<void>;
}

export const HELEN: Actor = { personId: "helen", conversationId: "chat-of-helen", personal: true };
export const REASON = "called from the shop floor, knows her staff number";

/** Short enough for a test, in the proportions of the real ones. */
const SHORT: Deadlines = { reading: 60, writing: 60, whole: 5_000 };

export interface SceneChanges {
  readonly deadlines?: Deadlines;
  /** Puts something in front of the store, for tests in which it fails. */
  readonly storeOf?: (store: Store) => Partial<GuardDeps["store"]>;
  /** ROOMY_RULES where left out. */
  readonly house?: HouseRules;
  /** Object ids; those of the house where left out. */
  readonly securityContacts?: readonly string[];
}

export async function createScene({
  deadlines = SHORT,
  storeOf,
  house = ROOMY_RULES,
  securityContacts,
}: SceneChanges = {}): Promise<Scene> {
  const clock = createSettableClock();
  const folder = createTemporaryFolder();
  const file = join(folder.path, "support.db");
  const store = await createSqliteStore({ file, clock, seal: TEST_SEAL });
  const random = createSystemRandom();
  const tenant = createTenant(clock);
  const delivery = deliveryOver(store, clock);
  const passwords: string[] = [];
  const faults: Error[] = [];
  const messages = () => store.outbox.claim(clock.now(), "courier", 60_000, 50);
  const guardDeps: GuardDeps = {
    directory: tenant,
    store: { ...store, ...storeOf?.(store) },
    delivery,
    clock,
    random,
    deadlines,
    house,
    securityContacts: securityContacts
      ? async () => securityContacts
      : createSecurityContacts(tenant, house.securityContacts, (fault) => faults.push(fault)),
    onFault: (fault) => faults.push(fault),
    passwords: () => {
      const password = temporaryPassword(random);
      passwords.push(password.reveal());
      return password;
    },
  };
  const guard = createGuard(guardDeps);
  tenant.put(person("helen"), standing([role("Helpdesk Administrator")]));
  tenant.put(person("sandra", { displayName: "Sandra de Wit" }));
  return {
    clock,
    tenant,
    store,
    delivery,
    guard,
    passwords,
    faults,
    file,
    messages,
    async nextMessages() {
      for (;;) {
        const claimed = await messages();
        if (claimed.length > 0) return claimed;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    otherGuard: () => createGuard({ ...guardDeps, store }),
    audit: () => store.audit.entries(),
    async trail() {
      const entries = await store.audit.entries();
      return entries.map((entry) => `${entry.event} ${entry.rule ?? ""}`.trim());
    },
    async confirmation(targetId = "sandra") {
      const prepared = await guard.prepare({ actor: HELEN, targetId, reason: REASON, beganAt: clock.now() });
      assert.ok(prepared.kind === "ready" || prepared.kind === "needs-approval", JSON.stringify(prepared));
      return prepared.actionId;
    },
    async end() {
      await store.close();
      folder.remove();
    },
  };
}
