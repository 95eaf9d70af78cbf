/** The store cannot be opened. The message says what to set or do, and holds no password. */
export class StoreUnusable extends Error {
  override readonly name = "StoreUnusable";
}
