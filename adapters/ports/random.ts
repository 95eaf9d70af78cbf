/** Cryptographic randomness, as a parameter. */
export interface Random {
  bytes(length: number): Uint8Array;
  /** A uniformly drawn whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
}
