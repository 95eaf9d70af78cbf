/**
 * Text as both databases keep it and give it back. U+0000 ends a text in SQLite and is an error in PostgreSQL, and
 * half of a surrogate pair has no UTF-8; ids and reasons come from outside and may hold either.
 */
export function storable(text: string): string {
  return Buffer.from(text.replaceAll("\u0000", "\uFFFD")).toString();
}
