import type { Refused } from "../../ports/guard.js";
import type { PendingAction } from "../../ports/store.js";
import { readAccount, type Account } from "./account.js";
import { refused } from "./denial.js";
import type { GuardDeps } from "./guard-deps.js";

export type FoundApprover =
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "needs-approval" }
  | { readonly kind: "unavailable" }
  | Refused;

/** The second person who said yes to this action, as the directory shows them now. */
export async function approverOf(
  { store, directory, clock }: GuardDeps,
  action: PendingAction,
  ms: number,
): Promise<FoundApprover> {
  if (action.approval !== "given") return { kind: "needs-approval" };
  const approval = await store.approvals.ofAction(action.id, clock.now());
  if (approval?.state !== "approved" || approval.approverId === undefined) return { kind: "needs-approval" };
  const found = await readAccount(directory, approval.approverId, ms);
  switch (found.kind) {
    case "account":
    case "unavailable":
      return found;
    case "none":
    case "unreadable":
      return refused("approver-not-entitled");
  }
}
