import type { AuditTrail, StoredLine } from "../ports/audit.js";

const PAGE = 2_000;

/** Every line by ascending number, page by page, including lines that share a number with another. */
export async function* linesOf(trail: AuditTrail, size = PAGE): AsyncGenerator<StoredLine, void, undefined> {
  let after: number | undefined;
  for (;;) {
    const page = await trail.page(after, size);
    const whole = page.length < size ? page : withoutTornEnd(page);
    yield* whole;
    after = whole.at(-1)?.sequence;
    // A number beyond 2^53 is nobody's; it was told, and what follows it cannot be asked for.
    if (page.length < size || !Number.isSafeInteger(after)) return;
  }
}

/** Without the last number, of which the next page may hold more lines; all of it when there is no other. */
function withoutTornEnd(page: readonly StoredLine[]): readonly StoredLine[] {
  const end = page.at(-1)?.sequence;
  const whole = page.filter(({ sequence }) => sequence !== end);
  return whole.length > 0 ? whole : page;
}
