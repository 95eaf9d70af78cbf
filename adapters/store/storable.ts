/**
 * Text as both databases can keep it. U+0000 ends a text in SQLite and is an error in PostgreSQL; ids and
 * reasons come from outside and may hold it.
 */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "\uFFFD");
}
