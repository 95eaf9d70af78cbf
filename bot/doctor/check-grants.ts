import { z } from "zod";
import { BREAKABLE } from "../../adapters/directory/graph/permissions.js";
import { type Check, fault, ok, warning } from "./check.js";
import { isVital, neededOf } from "./check-permissions.js";
import type { ProbeGraph } from "./probe.js";

/** Microsoft Graph's application id, the same in every cloud and tenant. */
const GRAPH_APP = "00000003-0000-0000-c000-000000000000";
const PRINCIPAL = z.object({ id: z.string() });
const GRANTS = z.object({
  value: z.array(z.object({ consentType: z.string(), resourceId: z.string(), scope: z.string().nullish() })),
  "@odata.nextLink": z.string().optional(),
});
type Grant = z.output<typeof GRANTS>["value"][number];

/** What every sign-in asks for, whatever it is used for. */
const USUAL = new Set(["openid", "profile", "email", "offline_access", "User.Read"]);
const MOST_PAGES = 20;
const NAME = "delegated permissions";

/**
 * What people may do through the app registration that they sign in to. Only Directory.Read.All shows it to the bot
 * (learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants, and permissions.json of 2026-08-07).
 */
export async function checkGrants(apiClientId: string, probe: ProbeGraph): Promise<readonly Check[]> {
  const [grants, graph] = await Promise.all([
    readGrants(apiClientId, probe),
    probe(`/servicePrincipals(appId='${GRAPH_APP}')?$select=id`),
  ]);
  if (grants === 404) {
    const todo = "Check OAUTH_CLIENT_ID, and grant admin consent to the app registration.";
    return [fault(NAME, `this tenant does not know the app registration ${apiClientId}`, todo)];
  }
  if (grants === undefined || typeof grants === "number") return [notReadable(apiClientId, grants)];
  const graphId = PRINCIPAL.safeParse(graph.body).data?.id;
  const ours = grants.filter(({ resourceId }) => graphId === undefined || resourceId === graphId);
  const forAll = namesOf(ours.filter(({ consentType }) => consentType === "AllPrincipals"));
  const forSome = namesOf(ours);
  const needed = neededOf("delegated", "delegated");
  const checks = needed.map(({ name, stops }) => {
    const title = `delegated permission ${name}`;
    if (forAll.has(name)) return ok(title, "granted");
    const says = stops.map((each) => BREAKABLE[each]).join("; ");
    const todo = `Grant the delegated permission ${name} of Microsoft Graph to the app registration ${apiClientId}, with admin consent.`;
    if (forSome.has(name))
      return warning(title, `granted to some people only. For all others: ${says}`, todo);
    return isVital(stops) ? fault(title, `missing: ${says}`, todo) : warning(title, `missing: ${says}`, todo);
  });
  const known = new Set(needed.map(({ name }) => name));
  const beyond = [...forAll].filter((name) => !known.has(name) && !USUAL.has(name));
  return [
    ...checks,
    ...beyond.map((name) =>
      warning(
        `delegated permission ${name}`,
        "granted, and nothing here needs it",
        "Take it away: it goes along in the token of everybody who signs in.",
      ),
    ),
  ];
}

/** A number is the status that refused; undefined is no answer, or none that can be read. */
async function readGrants(
  apiClientId: string,
  probe: ProbeGraph,
): Promise<readonly Grant[] | number | undefined> {
  const grants: Grant[] = [];
  let path: string | undefined = `/servicePrincipals(appId='${apiClientId}')/oauth2PermissionGrants`;
  for (let pages = 0; path !== undefined && pages < MOST_PAGES; pages += 1) {
    const { status, body } = await probe(path);
    if (status !== 200) return status;
    const read: z.ZodSafeParseResult<z.output<typeof GRANTS>> = GRANTS.safeParse(body);
    if (!read.success) return undefined;
    grants.push(...read.data.value);
    path = read.data["@odata.nextLink"]?.split("/v1.0")[1];
  }
  return grants;
}

function notReadable(apiClientId: string, status: number | undefined): Check {
  const list = neededOf("delegated", "delegated").map(
    ({ name, stops }) => `${name} (else ${stops.map((each) => BREAKABLE[each]).join("; ")})`,
  );
  const todo =
    `Look in Entra admin center > App registrations > ${apiClientId} > API permissions whether each of these is granted ` +
    `as a delegated permission of Microsoft Graph: ${list.join(", ")}. Or grant Directory.Read.All for as long as this looks.`;
  return warning(NAME, `cannot be read from here (${status ?? "no answer"})`, todo);
}

function namesOf(grants: readonly Grant[]): ReadonlySet<string> {
  return new Set(grants.flatMap(({ scope }) => (scope ?? "").split(" ").filter((name) => name !== "")));
}
