import type { DirectoryReader } from "../ports/directory.js";
import type { Identity, Speaker } from "../ports/identity.js";

/**
 * Tells who speaks from the object id that the channel proved. A person whose roles cannot be read is
 * unavailable, never somebody without roles; whether they may do anything is the guard's to decide.
 */
export function createDirectoryIdentity(directory: DirectoryReader): Identity {
  return {
    speaker: async ({ objectId }): Promise<Speaker> => {
      if (objectId === undefined || objectId.trim() === "") {
        return { kind: "unknown" };
      }
      const [found, authority] = await Promise.all([
        directory.person(objectId),
        directory.standing(objectId),
      ]);
      if (found.kind === "none" || authority.kind === "none") {
        return { kind: "unknown" };
      }
      if (found.kind === "unavailable" || authority.kind === "unavailable") {
        return { kind: "unavailable" };
      }
      return { kind: "known", person: found.person, roles: authority.standing.roles };
    },
  };
}
