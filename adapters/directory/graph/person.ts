import { z } from "zod";
import type { AccountSource, Person } from "../../ports/directory.js";
import { query } from "./odata.js";

const text = z.string().nullish();

/** What is asked of a user; a property that is not asked for is absent from the answer, not null. */
export const USER = z.object({
  id: z.string(),
  userPrincipalName: z.string(),
  displayName: text,
  givenName: text,
  surname: text,
  department: text,
  mail: text,
  userType: text,
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesDomainName: text,
  preferredLanguage: text,
  lastPasswordChangeDateTime: text,
  passwordProfile: z.object({ forceChangePasswordNextSignIn: z.boolean().nullish() }).nullish(),
});

export type User = z.output<typeof USER>;

/** Without the password profile where the bot may not see it: asking all the same could be refused as a whole. */
export function selectUser(withPasswordProfile: boolean): string {
  const names = Object.keys(USER.shape).filter((name) => withPasswordProfile || name !== "passwordProfile");
  return query({ $select: names.join(",") });
}

/** What the tenant tells about the source of people's passwords. */
export interface Sources {
  /** Lower case. */
  readonly federatedDomains: ReadonlySet<string>;
  /** The tenant's writeback switch; undefined when it cannot be read. */
  readonly writeback: boolean | undefined;
  /** On-premises domains that writeback does not reach, whatever the switch says; lower case. */
  readonly withoutWriteback: ReadonlySet<string>;
}

/** `mustChange` is what an asker was shown. Undefined when the answer lacks what must be there: then User.Read.All is missing. */
export function toPerson(user: User, sources: Sources, mustChange?: boolean): Person | undefined {
  const { id, userPrincipalName, accountEnabled, lastPasswordChangeDateTime: changed } = user;
  if (typeof accountEnabled !== "boolean") return undefined;
  const source = sourceOf(user, sources);
  const writeback = source === "synced" ? writebackOf(user, sources) : undefined;
  return {
    id,
    userPrincipalName,
    displayName: user.displayName ?? userPrincipalName,
    userType: isGuest(user) ? "guest" : "member",
    accountEnabled,
    source,
    mustChangePassword: mustChange ?? user.passwordProfile?.forceChangePasswordNextSignIn === true,
    ...(user.givenName && { givenName: user.givenName }),
    ...(user.department && { department: user.department }),
    ...(user.mail && { mail: user.mail }),
    ...(writeback !== undefined && { passwordWriteback: writeback }),
    ...(user.preferredLanguage && { preferredLanguage: user.preferredLanguage }),
    ...(changed && { lastPasswordChange: new Date(changed) }),
  };
}

/** Accounts from before guests existed have no type; a guest's name still says #EXT#. */
function isGuest({ userType, userPrincipalName }: User): boolean {
  return userType ? userType.toLowerCase() !== "member" : userPrincipalName.includes("#EXT#");
}

/** A federated domain decides first: its people are often synchronised as well, and writeback does not reach them. */
function sourceOf({ userPrincipalName, onPremisesSyncEnabled }: User, sources: Sources): AccountSource {
  const domain = userPrincipalName.slice(userPrincipalName.lastIndexOf("@") + 1).toLowerCase();
  if (sources.federatedDomains.has(domain)) return "federated";
  return onPremisesSyncEnabled === true ? "synced" : "cloud";
}

function writebackOf({ onPremisesDomainName }: User, sources: Sources): boolean | undefined {
  if (sources.writeback !== true || sources.withoutWriteback.size === 0) return sources.writeback;
  return onPremisesDomainName ? !sources.withoutWriteback.has(onPremisesDomainName.toLowerCase()) : undefined;
}
