/** Pure decisions of the flow: the codes of the page, and what of it somebody typed. */

/** Every code that the page of self-service password reset shows (troubleshoot-sspr, 2025-06-06). */
const PAGE_CODES = [
  "SSPR_0009",
  "SSPR_0010",
  "SSPR_0011",
  "SSPR_0012",
  "SSPR_0013",
  "SSPR_0014",
  "SSPR_0029",
  "SSPR_0030",
] as const;

export type PageCode = (typeof PAGE_CODES)[number];

/** The code in "SSPR_0012", "it says sspr 12" or a bare "0012"; a bare "2" is the number of a choice. */
export function pageCodeIn(text: string): PageCode | undefined {
  const digits =
    /sspr[\s_:-]{0,3}0{0,3}(\d{1,2})(?!\d)/iu.exec(text)?.[1] ?? /^\s*00(\d{2})\s*$/u.exec(text)?.[1];
  const code = digits === undefined ? "" : `SSPR_${digits.padStart(4, "0")}`;
  return PAGE_CODES.find((known) => known === code);
}

const LOCKED =
  /\b(?:locked|lock(?:ed)? out|lock-?out|blocked)\b|vergrendel\w*|\bop slot\b|\bgeblokkeerd\b|\bgelocked\b/iu;

/** The page's words are told, not a new problem: that is for the root to notice, which says that it takes it now. */
const TOLD = /\b(?:says?|said|shows?|page|screen|message|zegt|staat|toont|pagina|scherm|melding|bericht)\b/iu;

/** What the page says in somebody's words, where that is more than a button of ours: a code, or that the account is locked. */
export function pageSays(text: string): PageCode | "locked" | undefined {
  return pageCodeIn(text) ?? (LOCKED.test(text) && TOLD.test(text) ? "locked" : undefined);
}

export function isPageCode(answer: string): answer is PageCode {
  return PAGE_CODES.some((known) => known === answer);
}
