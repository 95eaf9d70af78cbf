import { z } from "zod";
import type { SignInKind } from "../../adapters/directory/graph/capabilities.js";
import { type Check, fault, ok, warning } from "./check.js";
import type { ProbeGraph } from "./probe.js";

/** The role that writing a password profile needs beside its permission (learn.microsoft.com/graph/api/user-update). */
const USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";
const TOO_HIGH: Readonly<Record<string, string>> = {
  "62e90394-69f5-4237-9190-012177145e10": "Global Administrator",
  "7be44c8a-adaf-4e2a-84d6-ab2649e08a13": "Privileged Authentication Administrator",
};
const KNOWN: Readonly<Record<string, string>> = {
  ...TOO_HIGH,
  [USER_ADMINISTRATOR]: "User Administrator",
};
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ASSIGNMENTS = z.object({
  value: z.array(z.object({ roleDefinitionId: z.string(), directoryScopeId: z.string().nullish() })),
});
const NAME = "role of the service principal";

/** `id`: the service principal's object id, as its token has it. */
export async function checkRole(
  id: string | undefined,
  probe: ProbeGraph,
  signIn: SignInKind,
): Promise<Check> {
  const look = "See Entra admin center > Roles and administrators > User Administrator > Assignments.";
  if (id === undefined || !GUID.test(id)) {
    return warning(NAME, "unknown: the token does not name the service principal", look);
  }
  const filter = encodeURIComponent(`principalId eq '${id}'`);
  const { status, body } = await probe(`/roleManagement/directory/roleAssignments?$filter=${filter}`);
  const read = ASSIGNMENTS.safeParse(body);
  if (status !== 200 || !read.success) {
    return warning(NAME, `unknown: Graph answered ${status ?? "nothing"}`, look);
  }
  const held = read.data.value.map(({ roleDefinitionId }) => roleDefinitionId.toLowerCase());
  if (signIn === "delegated") return noRole(held);
  const [tooHigh] = held.flatMap((role) => TOO_HIGH[role] ?? []);
  if (tooHigh !== undefined) {
    const todo =
      "Take it away and give it User Administrator: then Entra protects the highest accounts from the bot.";
    return warning(NAME, `is ${tooHigh}, more than the bot needs`, todo);
  }
  const assignment = read.data.value.find(
    ({ roleDefinitionId }) => roleDefinitionId.toLowerCase() === USER_ADMINISTRATOR,
  );
  if (assignment === undefined) {
    const todo = "Assign User Administrator to the bot's enterprise application.";
    return fault(NAME, "is not User Administrator: Graph refuses to change passwords", todo);
  }
  const scope = assignment.directoryScopeId ?? "/";
  return scope === "/"
    ? ok(NAME, "User Administrator")
    : ok(NAME, "User Administrator of one administrative unit: only its people can be reset");
}

/** People act with roles of their own, so the bot is better off without any. */
function noRole(held: readonly string[]): Check {
  const [first] = held;
  if (first === undefined) return ok(NAME, "none, as it should be: people act with their own");
  const names = held.map((role) => KNOWN[role] ?? role).join(", ");
  const todo = "Take it away: with GRAPH_SIGN_IN=delegated the bot changes nothing with rights of its own.";
  return warning(NAME, `is ${names}, more than the bot needs`, todo);
}
