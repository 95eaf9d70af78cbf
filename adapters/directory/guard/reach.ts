import type { DirectoryReader, FoundStanding, Person } from "../../ports/directory.js";
import type { Account } from "./account.js";
import { decideAuthority } from "./authority.js";
import { within } from "./deadline.js";
import type { HouseRules } from "./house-rules.js";
import { isProtected } from "./protected-accounts.js";

/** Why somebody is left out of what a look-up tells; undefined where they are within the actor's reach. */
export type OutOfReach = "role-too-low" | "protected-account" | "gone";

/** More than this is not a choice but a list: the actor is asked to say more. */
export const MOST_PEOPLE = 5;

export type Reaches =
  | {
      readonly kind: "reaches";
      readonly each: readonly { readonly person: Person; readonly why: OutOfReach | undefined }[];
    }
  | { readonly kind: "unavailable" };

/**
 * Which of these people the actor's roles reach. The directory is asked as often for nobody as for many, so that the
 * time does not tell how many there were: the places of people who are not there are filled with the actor.
 */
export async function reachOf(
  { directory, house }: { readonly directory: DirectoryReader; readonly house: HouseRules },
  actor: Account,
  people: readonly Person[],
  ms: number,
): Promise<Reaches> {
  const places = Array.from({ length: MOST_PEOPLE }, (_, place) => people[place]?.id ?? actor.person.id);
  const read = await within(ms, () => Promise.all(places.map((id) => directory.standing(id))));
  if (read.kind === "late") return { kind: "unavailable" };
  const standings = read.value;
  const each = people
    .slice(0, MOST_PEOPLE)
    .map((person, place) => ({ person, why: outOfReach(house, actor, person, standings[place]) }));
  return { kind: "reaches", each };
}

function outOfReach(
  house: HouseRules,
  actor: Account,
  person: Person,
  found: FoundStanding | undefined,
): OutOfReach | undefined {
  // They hear that it is their own account, whatever they are besides.
  if (person.id === actor.person.id) return undefined;
  if (isProtected(person, house)) return "protected-account";
  switch (found?.kind) {
    case "standing":
      return decideAuthority(actor.standing, found.standing).kind === "allowed" ? undefined : "role-too-low";
    case "unavailable":
      // Told of now, and refused as unreadable when it comes to a reset.
      return undefined;
    case "none":
    case undefined:
      return "gone";
  }
}
