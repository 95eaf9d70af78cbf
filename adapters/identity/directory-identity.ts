import type { DirectoryReader } from "../ports/directory.js";
import type { Identity, Speaker } from "../ports/identity.js";

/** Every turn waits for this, before anything is said. */
const PATIENCE_MS = 1_500;

/**
 * Tells who speaks from the object id that the channel proved. A person whose roles cannot be read is
 * unavailable, never somebody without roles; whether they may do anything is the guard's to decide.
 */
export function createDirectoryIdentity(directory: DirectoryReader, ms = PATIENCE_MS): Identity {
  return {
    speaker: async ({ objectId }): Promise<Speaker> => {
      if (objectId === undefined || objectId.trim() === "") {
        return { kind: "unknown" };
      }
      const answers = await inTime(
        Promise.all([directory.person(objectId), directory.standing(objectId)]),
        ms,
      );
      if (answers === undefined) return { kind: "unavailable" };
      const [found, authority] = answers;
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

/** Undefined when it does not come in time. */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
