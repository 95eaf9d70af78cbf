/** A value in an OData expression, quotes and all: an apostrophe inside is doubled. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `$select=id&$top=5`, each value encoded: Graph's client sends what it is given, and a `#` would end the address. */
export function query(options: Readonly<Record<`$${string}`, string | number>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}

/** Object ids are the only keys that lead to a person; anything else, such as `..` or `me`, would change the path. */
export function isObjectId(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
}

/** Control characters and halves of surrogate pairs stand in nobody's name and in no address. */
export function isPlainText(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}
