const MOST_CHARACTERS = 200;

/** A reason as the audit keeps it: one line, no control or formatting characters, at most 200 characters. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
  return Array.from(line).slice(0, MOST_CHARACTERS).join("");
}
