import type { ConfigFault, Environment } from "./config-faults.js";
import { APP_FAMILY, VARIABLES } from "./config-settings.js";

export interface Misspelling extends ConfigFault {
  /** The variable that was meant, when there is only one candidate. */
  readonly meant: string | undefined;
}

/** `MICROSOFT_APP_ID`, `MicrosoftAppID` and `microsoft-app-id` are one name to a person; so are URL and URLS at an end. */
function squash(name: string): string {
  const letters = name.toLowerCase().replace(/[^a-z\d]/g, "");
  return name.includes("_") ? letters.replace(/s$/, "") : letters;
}

const BY_SQUASHED = new Map(VARIABLES.map((name) => [squash(name), name]));

/**
 * Names that look like ours and are not read, because environments tell upper from lower case. A setting that
 * somebody believes in and that does nothing is worse than one that is missing.
 */
export function misspellings(env: Environment): readonly Misspelling[] {
  return Object.keys(env).flatMap((name): readonly Misspelling[] => {
    if (VARIABLES.includes(name)) return [];
    const meant = BY_SQUASHED.get(squash(name));
    if (meant !== undefined) {
      // Windows finds a variable under any spelling: there it is read, and nothing is wrong.
      if (env[meant] !== undefined && env[meant] === env[name]) return [];
      return [{ variable: name, meant, message: `is not read. Did you mean ${meant}?` }];
    }
    if (!squash(name).startsWith("microsoftapp")) return [];
    const message = `is not read. The variables of this family are ${APP_FAMILY.join(", ")}`;
    return [{ variable: name, meant: undefined, message }];
  });
}
