/** Leases by name, shared by all instances: a holder that was killed loses them when its lease ends. */
export interface Locks {
  /** Tries once; true when `holder` has the name now, also when it had it before. */
  acquire(name: string, holder: string, leaseMs: number): Promise<boolean>;
  /** False when the lease was lost meanwhile. */
  renew(name: string, holder: string, leaseMs: number): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
}
