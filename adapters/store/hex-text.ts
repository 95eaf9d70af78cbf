import { isUtf8 } from "node:buffer";

/**
 * A text column as `DialectFacts.hexOf` gives it. Undefined for what is no readable text: libsql ends the process
 * where it meets such bytes as text, so columns that somebody else may have written to are read this way.
 */
export function textOfHex(hex: string): string | undefined {
  if (hex === "!") return undefined;
  const bytes = Buffer.from(hex, "hex");
  return isUtf8(bytes) ? bytes.toString() : undefined;
}
