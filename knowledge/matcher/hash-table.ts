/** Numbers to their position in a list: open addressing in one typed array, for tens of thousands of keys. */
export interface HashTable {
  readonly keys: Int32Array;
  /** A key and its position plus one lie side by side: one cache line a look-up. */
  readonly slots: Int32Array;
}

/** A table over distinct 32-bit keys; a key keeps its position in `keys`. Kept full: a small table stays in the cache. */
export function createHashTable(keys: Int32Array): HashTable {
  let size = 16;
  while (size < keys.length * 1.3) size *= 2;
  const slots = new Int32Array(size * 2);
  keys.forEach((key, position) => {
    const slot = slotOf(slots, key);
    slots[slot] = key;
    slots[slot + 1] = position + 1;
  });
  return { keys, slots };
}

/** The position of a key, or -1. */
export function find({ slots }: HashTable, key: number): number {
  return (slots[slotOf(slots, key) + 1] ?? 0) - 1;
}

function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 2;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask & ~1;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}
