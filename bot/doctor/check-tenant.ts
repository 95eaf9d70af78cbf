import { z } from "zod";
import { type Check, fault, ok, warning } from "./check.js";
import type { Probe, ProbeGraph } from "./probe.js";

const MINUTE = 60_000;
const POLICY = z.object({ allowedToUseSSPR: z.boolean().nullish() });

export function checkTenant(tokenTenant: string | undefined, ours: string | undefined): Check {
  const name = "tenant";
  if (ours === undefined) return ok(name, "a fake on this machine");
  if (tokenTenant === undefined)
    return warning(name, "unknown: the token names none", "Check GRAPH_CLIENT_ID.");
  return tokenTenant.toLowerCase() === ours
    ? ok(name, ours)
    : fault(
        name,
        `Entra signs the bot in to ${tokenTenant}`,
        `MicrosoftAppTenantId is ${ours}: set both alike.`,
      );
}

/** Tokens and Retry-After are read by the clock: five minutes off, and nothing that Teams sends is taken. */
export function checkClock({ date }: Probe, now: Date): Check {
  const name = "clock";
  if (date === undefined) return warning(name, "unknown: Graph did not say what time it is", "Try again.");
  const off = Math.round(Math.abs(now.getTime() - date.getTime()) / 1_000);
  const todo = "Let the machine set its clock by NTP.";
  if (off * 1_000 >= 5 * MINUTE) return fault(name, `${off} seconds away from Graph's`, todo);
  if (off * 1_000 >= MINUTE) return warning(name, `${off} seconds away from Graph's`, todo);
  return ok(name, `${off} seconds away from Graph's`);
}

export function checkReach({ status, code }: Probe): Check {
  const name = "Microsoft Graph";
  if (status === undefined) {
    return fault(name, "does not answer", "Check GRAPH_CLOUD, GRAPH_BASE_URL and the network.");
  }
  if (status === 401) return fault(name, "does not accept the token", "Check GRAPH_CLOUD and the clock.");
  if (status >= 500) return warning(name, `answers ${status}`, "The fault is Microsoft's; try again later.");
  return ok(name, code === undefined ? "answers" : `answers (${code})`);
}

/** Whether self-service password reset can be read; who may use it is not in Graph v1.0. */
export async function checkSspr(probe: ProbeGraph): Promise<readonly Check[]> {
  const [report, policy] = await Promise.all([
    probe("/reports/authenticationMethods/userRegistrationDetails?$top=1"),
    probe("/policies/authorizationPolicy"),
  ]);
  const name = "self-service password reset";
  const todo = "Grant AuditLog.Read.All. The report also needs Entra ID P1.";
  const told = `the registration report answers ${report.status ?? "nothing"}${report.code ? ` (${report.code})` : ""}`;
  const allowed = POLICY.safeParse(policy.body).data?.allowedToUseSSPR;
  return [
    report.status === 200 ? ok(name, "the registration report can be read") : warning(name, told, todo),
    policy.status === 200
      ? ok(`${name} of administrators`, allowed === false ? "switched off" : "allowed")
      : warning(`${name} of administrators`, "unknown", "Grant Policy.Read.All."),
  ];
}
