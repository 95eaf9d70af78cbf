import type { SignInKind } from "../../adapters/directory/graph/capabilities.js";
import { type Breakable, BREAKABLE, GRAPH_PERMISSIONS } from "../../adapters/directory/graph/permissions.js";
import { type Check, fault, ok, warning } from "./check.js";

/** Without these the bot is of no use: nobody is found, or nobody can be given a password. */
const VITAL: readonly Breakable[] = ["people", "standing", "reset"];

/** Every permission of the table, granted or missing, with what stops without it; and what is granted beyond it. */
export function checkPermissions(granted: readonly string[], signIn: SignInKind): readonly Check[] {
  const asked = GRAPH_PERMISSIONS.flatMap(({ name, breaks }) => {
    const stops = breaks[signIn];
    return stops === undefined ? [] : [{ name, stops }];
  });
  const checks = asked.map(({ name, stops }) => {
    const title = `permission ${name}`;
    if (granted.includes(name)) return ok(title, "granted");
    const says = `missing: ${stops.map((each) => BREAKABLE[each]).join("; ")}`;
    const todo = `Grant the ${signIn} permission ${name} of Microsoft Graph to the app, with admin consent.`;
    return stops.some((each) => VITAL.includes(each)) ? fault(title, says, todo) : warning(title, says, todo);
  });
  const known = asked.map(({ name }) => name);
  const beyond = granted.filter((name) => !known.includes(name) && name !== "Application.Read.All");
  return [...checks, ...beyond.map(tooMuch)];
}

function tooMuch(name: string): Check {
  const todo = "Take it away: whoever gets hold of the bot's credential gets all that it may do.";
  return warning(`permission ${name}`, "granted, and nothing here needs it", todo);
}
