/** Pure decisions of the flow: what a domain's setting means today, and when somebody's own password ends. */
import type { Person } from "../../adapters/ports/directory.js";
import type { Domain } from "../../adapters/ports/domain.js";

/** What holds for cloud accounts whose name ends in the domain. */
export type Expiry =
  | { readonly kind: "never" }
  | { readonly kind: "days"; readonly days: number }
  /** Nothing is set: today's default, which is never, or 90 days for tenants from before 2021. */
  | { readonly kind: "default" }
  /** Another sign-in system decides. */
  | { readonly kind: "federated" };

export function expiryOf({ authentication, passwordValidityDays }: Domain): Expiry {
  if (authentication === "federated") return { kind: "federated" };
  if (passwordValidityDays === undefined) return { kind: "default" };
  return passwordValidityDays === "never" ? { kind: "never" } : { kind: "days", days: passwordValidityDays };
}

/** What is known of the end of somebody's own password. JSON: it is stored with the talk. */
export type OwnExpiry =
  | { readonly kind: "guest" | "federated" | "synced" | "never" | "unknown" }
  /** `on` as ISO 8601, UTC; `past` when it is over. An exception for the one account is not visible. */
  | { readonly kind: "ends"; readonly days: number; readonly on: string; readonly past: boolean }
  /** When the password was last changed is not known. */
  | { readonly kind: "after-days"; readonly days: number };

const DAY = 86_400_000;

export function ownExpiry(person: Person, domains: readonly Domain[], now: Date): OwnExpiry {
  if (person.userType === "guest") return { kind: "guest" };
  if (person.source !== "cloud") return { kind: person.source };
  const domain = domainOf(person.userPrincipalName, domains);
  if (domain === undefined) return { kind: "unknown" };
  const expiry = expiryOf(domain);
  switch (expiry.kind) {
    case "never":
    case "federated":
      return { kind: expiry.kind };
    case "default":
      return { kind: "unknown" };
    case "days": {
      const { days } = expiry;
      if (person.lastPasswordChange === undefined) return { kind: "after-days", days };
      const on = new Date(person.lastPasswordChange.getTime() + days * DAY);
      return { kind: "ends", days, on: on.toISOString(), past: on <= now };
    }
  }
}

/** The longest domain that the name ends in: subdomains follow their root. */
function domainOf(userPrincipalName: string, domains: readonly Domain[]): Domain | undefined {
  const host = userPrincipalName.slice(userPrincipalName.lastIndexOf("@") + 1).toLowerCase();
  const fits = domains.filter(
    ({ name }) => host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`),
  );
  return fits.toSorted((one, other) => other.name.length - one.name.length)[0];
}

/** Somebody who sees a countdown of their own, whatever their role: "my password expires in 3 days". */
export function isAboutOwnCountdown(said: string): boolean {
  const own =
    /\b(?:my|mijn|m'n)\s(?:own\s|eigen\s)?(?:\w+\s)?(?:password|passwort|pass|pw|wachtwoord|paswoord|ww)\b/iu;
  const countdown =
    /\d+\s?(?:days?|dagen|dag)\b|\b(?:banner|pop-?up|melding|waarschuwing|warning|countdown)\b/iu;
  return own.test(said) && countdown.test(said);
}
