import type { Clock } from "../../adapters/ports/clock.js";
import type { DirectoryReader, Person } from "../../adapters/ports/directory.js";
import { diagnose } from "../kit/sspr/diagnose.js";

export interface SelfServiceDeps {
  readonly directory: DirectoryReader;
  readonly clock: Clock;
}

/**
 * Whether self-service password reset surely works for somebody. In doubt it does not: a person in need who is sent
 * to a page that turns them away loses more than a reset that was not needed costs.
 */
export async function canHelpThemselves(
  person: Person,
  { directory, clock }: SelfServiceDeps,
): Promise<boolean> {
  const found = await directory.sspr(person.id).catch(() => undefined);
  return found?.kind === "sspr" && diagnose(person, found.state, clock.now()).works === "yes";
}
