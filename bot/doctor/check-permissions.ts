import type { SignInKind } from "../../adapters/directory/graph/capabilities.js";
import { type Breakable, BREAKABLE, GRAPH_PERMISSIONS } from "../../adapters/directory/graph/permissions.js";
import { type Check, fault, ok, warning } from "./check.js";

/** Without these the bot is of no use: nobody is found, or nobody can be given a password. */
const VITAL: readonly Breakable[] = ["people", "standing", "reset"];

export function isVital(stops: readonly Breakable[]): boolean {
  return stops.some((each) => VITAL.includes(each));
}

export interface NeededPermission {
  readonly name: string;
  readonly stops: readonly Breakable[];
}

/** `kind`: in which list of API permissions. */
export function neededOf(signIn: SignInKind, kind: SignInKind): readonly NeededPermission[] {
  return GRAPH_PERMISSIONS.flatMap(({ name, kind: listed, breaks }) => {
    const stops = breaks[signIn];
    return stops === undefined || listed !== kind ? [] : [{ name, stops }];
  });
}

/** What only this looks with: when a secret ends, and what people may do through the app. */
const FOR_THE_DOCTOR: Readonly<Record<SignInKind, readonly string[]>> = {
  application: ["Application.Read.All"],
  delegated: ["Application.Read.All", "Directory.Read.All"],
};

/** Every permission of the bot's own, granted or missing, with what stops without it; and what is granted beyond it. */
export function checkPermissions(granted: readonly string[], signIn: SignInKind): readonly Check[] {
  const needed = neededOf(signIn, "application");
  const checks = needed.map(({ name, stops }) => {
    const title = `permission ${name}`;
    if (granted.includes(name)) return ok(title, "granted");
    const says = `missing: ${stops.map((each) => BREAKABLE[each]).join("; ")}`;
    const todo = `Grant the application permission ${name} of Microsoft Graph to the app, with admin consent.`;
    return isVital(stops) ? fault(title, says, todo) : warning(title, says, todo);
  });
  const known = [...needed.map(({ name }) => name), ...FOR_THE_DOCTOR[signIn]];
  const beyond = granted.filter((name) => !known.includes(name));
  return [...checks, ...beyond.map((name) => tooMuch(name, signIn))];
}

function tooMuch(name: string, signIn: SignInKind): Check {
  const todo = "Take it away: whoever gets hold of the bot's credential gets all that it may do.";
  const writes = signIn === "delegated" && !/\.Read(Basic)?\./.test(name);
  const says = writes
    ? "granted, and with GRAPH_SIGN_IN=delegated the bot itself is to write nothing"
    : "granted, and nothing here needs it";
  return warning(`permission ${name}`, says, todo);
}
