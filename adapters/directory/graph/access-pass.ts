import { z } from "zod";
import type { AccessPassWish, AccessPassWrite, FoundAccessPassPolicy } from "../../ports/directory.js";
import { Secret } from "../../ports/secret.js";
import type { Budget } from "./http/budget.js";
import { isObjectId } from "./odata.js";
import { type ReadDeps, readAll, readOne } from "./read-graph.js";
import { missing } from "./why-unavailable.js";
import { writeRefusal } from "./write-refusal.js";

const TARGETS = z.array(z.object({ id: z.string() })).nullish();
const POLICY = z.object({ state: z.string(), includeTargets: TARGETS, excludeTargets: TARGETS });
const ACCOUNT = z.object({ userType: z.string().nullish() });
const GROUP = z.object({ id: z.string() });
const MADE = z.object({ temporaryAccessPass: z.string().min(1) });

const POLICY_PATH =
  "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
/** Entra's own bounds; the tenant's are narrower. */
const MINUTES = { least: 10, most: 43_200 };

/** Whether the policy is on and its groups take the person in. Guests sign in at home. */
export async function readAccessPassPolicy(
  deps: ReadDeps,
  id: string,
  budget: Budget,
): Promise<FoundAccessPassPolicy> {
  if (!isObjectId(id)) return { kind: "none" };
  const key = id.toLowerCase();
  const groupsPath = `/users/${key}/transitiveMemberOf?$select=id&$top=999`;
  const [account, policy, memberships] = await Promise.all([
    readOne(deps, { call: "user", path: `/users/${key}?$select=userType` }, ACCOUNT, budget),
    readOne(deps, { call: "accessPassPolicy", path: POLICY_PATH }, POLICY, budget),
    readAll(deps, { call: "memberships", path: groupsPath }, GROUP, budget),
  ]);
  if (account.kind !== "value") return account;
  if (policy.kind === "unavailable") return policy;
  if (memberships.kind !== "value") return memberships;
  const { userType } = account.value;
  if (!userType) return missing("User.Read.All", "Whether somebody is a guest");
  if (policy.kind === "none" || userType.toLowerCase() !== "member") return { kind: "policy", usable: false };
  const groups = new Set(["all_users", ...memberships.value.map((group) => group.id)]);
  const { state, includeTargets, excludeTargets } = policy.value;
  const names = (targets: z.output<typeof TARGETS>) =>
    (targets ?? []).some((target) => groups.has(target.id));
  const usable = state.toLowerCase() === "enabled" && names(includeTargets) && !names(excludeTargets);
  return { kind: "policy", usable };
}

/** The pass stands in this one answer; a lost answer means that nobody will ever know it. */
export async function createAccessPass(
  deps: ReadDeps,
  { personId, minutes, oneUse }: AccessPassWish,
  budget: Budget,
): Promise<AccessPassWrite> {
  const policy = await readAccessPassPolicy(deps, personId, budget);
  if (policy.kind === "none") return { kind: "not-created", reason: "no-such-person" };
  if (policy.kind === "unavailable") return { kind: "not-created", reason: "unavailable" };
  if (!policy.usable) return { kind: "not-created", reason: "policy-off" };
  if (minutes < MINUTES.least || minutes > MINUTES.most) {
    return { kind: "not-created", reason: "not-permitted" };
  }
  const path = `/users/${personId.toLowerCase()}/authentication/temporaryAccessPassMethods`;
  const body = { lifetimeInMinutes: minutes, isUsableOnce: oneUse };
  const answer = await deps.ask({ call: "accessPass", path, body }, budget);
  if (answer.kind === "answered" && answer.status === 201) {
    const made = MADE.safeParse(answer.body);
    if (!made.success) {
      return { kind: "unknown", operatorHint: "Microsoft Graph made a pass and did not say which." };
    }
    const pass = new Secret(made.data.temporaryAccessPass);
    return { kind: "created", pass, directoryRequestId: answer.requestId ?? "none given" };
  }
  const refusal = writeRefusal(answer);
  if (refusal.kind === "unknown") return refusal;
  const reason = refusal.reason === "bad-request" ? "not-permitted" : refusal.reason;
  return { ...refusal, kind: "not-created", reason };
}
