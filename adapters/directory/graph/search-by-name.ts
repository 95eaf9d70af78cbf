/**
 * A $search for everybody, or every group, with each of these words in the display name. Letters, digits, apostrophes
 * and hyphens only: nothing that could end the quotes. What comes back must be checked again, because Graph ignores
 * what it does not know. One sign that stands for several letters is those letters, as in whoever compares names.
 */
export function searchByName(text: string): string {
  return text
    .normalize("NFKC")
    .split(/[^\p{L}\p{M}\p{N}'’‘`‐–-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"displayName:${word}"`)
    .join(" AND ");
}
