import type { Locks } from "../../adapters/ports/locks.js";

/** The right to run the turns of a conversation, as long as it is held. */
export interface Lease {
  /** False once another instance may have it: what is then still unsaved is not to be saved. */
  held(): boolean;
}

export interface KeepLeaseOptions {
  readonly locks: Locks;
  readonly name: string;
  readonly holder: string;
  readonly leaseMs: number;
  readonly onFault: (error: unknown) => void;
}

/** Renews a lease that was just acquired four times in its length, until `end` gives it back. */
export function keepLease(options: KeepLeaseOptions): Lease & { readonly end: () => Promise<void> } {
  const { locks, name, holder, leaseMs, onFault } = options;
  let heldUntil = performance.now() + leaseMs;
  let lost = false;

  const renew = async () => {
    // From before the question: by the time of the answer part of the new lease has passed.
    const asked = performance.now();
    if (await locks.renew(name, holder, leaseMs)) heldUntil = asked + leaseMs;
    else lost = true;
  };
  const timer = setInterval(() => void renew().catch(onFault), leaseMs / 4);
  timer.unref();

  return {
    held: () => !lost && performance.now() < heldUntil,
    async end() {
      clearInterval(timer);
      // Where this fails the lease ends by itself.
      await locks.release(name, holder).catch(onFault);
    },
  };
}
