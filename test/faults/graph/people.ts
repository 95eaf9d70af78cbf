import { assigned, BUILT_IN_ROLES } from "../../../adapters/directory/mock/roles.js";
import { pairs, type Pair } from "../directory/people.js";

/** Whoever helps may also follow a reset operation to its end, which the help desk's own role does not allow. */
export function graphPairs(count: number): readonly Pair[] {
  return pairs(count).map(({ actor, target }) => ({
    actor: {
      ...actor,
      roles: [...actor.roles, assigned(BUILT_IN_ROLES.authenticationAdministrator)],
    },
    target,
  }));
}
