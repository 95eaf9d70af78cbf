/** Numbers to their position in a list: open addressing in one typed array, for tens of thousands of keys. */
export interface HashTable {
  readonly keys: Int32Array;
  /** The position of a key, or -1. */
  find(key: number): number;
}

/** A table over distinct 32-bit keys; a key keeps its position in `keys`. */
export function createHashTable(keys: Int32Array): HashTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const taken = slots[slot] ?? 0;
      if (taken === 0 || keys[taken - 1] === key) return slot;
      slot = (slot + 1) & mask;
    }
  };
  keys.forEach((key, position) => (slots[slotOf(key)] = position + 1));
  return { keys, find: (key) => (slots[slotOf(key)] ?? 0) - 1 };
}
