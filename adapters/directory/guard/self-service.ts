import type { Person, SsprState } from "../../ports/directory.js";

/**
 * Whether self-service password reset surely works for somebody; in doubt it does not. Errs on the side of a reset:
 * sending a person in need to a page that turns them away costs more than a reset that was not needed.
 */
export function canHelpThemselves(person: Person, state: SsprState): boolean {
  const { policy, inScope, licensed, methodsRequired, methodsRegistered } = state;
  const reachesPassword =
    person.source === "cloud" || (person.source === "synced" && person.passwordWriteback === true);
  return (
    reachesPassword &&
    policy !== "none" &&
    inScope &&
    licensed &&
    methodsRegistered.length >= methodsRequired
  );
}
