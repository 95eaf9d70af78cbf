/** Leases by name, shared by all instances: a holder that was killed loses them when its lease ends. */
export interface Locks {
  /**
   * Tries once; true when `holder` has the name now, also when it had it before. False makes the holder the next one,
   * unless another is that already: keep trying, at least every second, and the lease is handed over when it is free.
   */
  acquire(name: string, holder: string, leaseMs: number): Promise<boolean>;
  /** False when the lease was lost meanwhile. */
  renew(name: string, holder: string, leaseMs: number): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
}
