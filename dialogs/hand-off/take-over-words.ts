/** What somebody of the help desk types to have the bot help a person. */
export interface TakeOverWish {
  readonly who: string;
  /** The problem in words; empty where it was left out. */
  readonly problem: string;
}

const WHO = String.raw`(?<who>[^:\n]{1,120}?)`;
const PROBLEM = String.raw`(?:\s*:\s*|\s+[-–—]\s+)(?<problem>.*)`;

/** In every language, whatever is spoken: "take over Sanne: forgot password", "neem Sanne over: wachtwoord vergeten". */
const FORMS = [
  String.raw`(?:please\s+)?take\s+over\s+${WHO}`,
  String.raw`(?:please\s+)?take\s+${WHO}\s+over`,
  String.raw`neem\s+over\s+${WHO}`,
  String.raw`neem\s+${WHO}\s+over`,
].map((form) => new RegExp(`^\\s*${form}(?:${PROBLEM}|\\s*)$`, "isu"));

/** Undefined for everything else. */
export function takeOverIn(text: string): TakeOverWish | undefined {
  for (const form of FORMS) {
    const { who, problem } = form.exec(text)?.groups ?? {};
    if (who !== undefined) return { who: who.trim(), problem: (problem ?? "").trim() };
  }
  return undefined;
}
