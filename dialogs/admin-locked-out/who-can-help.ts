import type { DirectoryReader } from "../../adapters/ports/directory.js";
import type { Guard } from "../../adapters/ports/guard.js";
import { maySee } from "../kit/sight.js";
import type { TurnFacts } from "../kit/turn-facts.js";

export interface Help {
  /** From the least powerful; empty when they could not be read. */
  readonly roles: readonly string[];
  /** Absent for those who may not see it, and where the directory does not tell. */
  readonly holders?: readonly { readonly name: string; readonly userName: string }[];
}

export interface HelpDeps {
  readonly guard: Pick<Guard, "whoMayReset">;
  readonly directory: Pick<DirectoryReader, "roleHolders">;
}

const MOST_HOLDERS = 10;

/** Which roles may reset the account, and who holds them where the asker's own role lets them see that. */
export async function whoCanHelp(
  { guard, directory }: HelpDeps,
  { actor, speaker }: Pick<TurnFacts, "actor" | "speaker">,
  about: "own" | "somebody",
): Promise<Help> {
  const may = await guard.whoMayReset(about === "own" ? actor : "somebody");
  if (may.kind === "unavailable") return { roles: [] };
  const roles = may.roles.map(({ name }) => name);
  if (!maySee(speaker, "role-holders")) return { roles };
  const templateIds = may.roles.map(({ templateId }) => templateId);
  const found = await directory.roleHolders(templateIds, MOST_HOLDERS);
  if (found.kind === "unavailable") return { roles };
  const holders = found.people
    .filter(
      ({ id, accountEnabled, userType }) => accountEnabled && userType === "member" && id !== actor.personId,
    )
    .map(({ displayName, userPrincipalName }) => ({ name: displayName, userName: userPrincipalName }));
  return { roles, holders };
}
