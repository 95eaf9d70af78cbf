import type { PasswordReset, PasswordWrite, Person } from "../../ports/directory.js";
import type { Capabilities } from "./capabilities.js";
import { type FollowDeps, followOperation } from "./follow-operation.js";
import type { GraphAnswer, GraphRequest } from "./http/ask-graph.js";
import type { Budget } from "./http/budget.js";
import { writeRefusal } from "./write-refusal.js";

/** The password method has the same id for everybody (authenticationmethod-resetpassword, 2025-07-23). */
const PASSWORD_METHOD = "28c10230-6103-485e-b985-444c60001490";

export interface ResetDeps extends FollowDeps {
  readonly capabilities: Capabilities;
}

/** Sets a person's password in the way that fits the account; refuses before the call what Graph cannot do. */
export async function resetPassword(
  deps: ResetDeps,
  { person, reset }: { readonly person: Person; readonly reset: PasswordReset },
  budget: Budget,
): Promise<PasswordWrite> {
  const way = wayOf(person, deps.capabilities);
  if (way === undefined) return { kind: "not-changed", reason: "not-permitted" };
  const answer = await deps.ask(requestOf(way, person.id, reset), budget);
  if (answer.kind === "no-answer" || answer.status !== TAKEN_WITH[way]) return refusalOf(answer);
  const directoryRequestId = answer.requestId ?? "none given";
  if (way === "password-profile") return { kind: "changed", directoryRequestId };
  const end = await followOperation(deps, answer, budget);
  switch (end.kind) {
    case "succeeded":
      return { kind: "changed", directoryRequestId };
    case "failed":
      // The on-premises directory said no, or was out of reach: the operation does not say which in a code.
      return { kind: "not-changed", reason: "unavailable", directoryRequestId };
    case "unknown":
      return end;
  }
}

function wayOf(person: Person, capabilities: Capabilities): Capabilities["cloudReset"] | undefined {
  if (person.userType === "guest") return undefined;
  switch (person.source) {
    case "cloud":
      return capabilities.cloudReset;
    case "synced":
      return person.passwordWriteback === true && capabilities.syncedReset ? "operation" : undefined;
    case "federated":
      return undefined;
  }
}

/** The one status that is Graph's own yes: a 200 may be the page of a proxy that stands in between. */
const TAKEN_WITH: Readonly<Record<Capabilities["cloudReset"], number>> = {
  operation: 202,
  "password-profile": 204,
};

/** The operation has no switch for a change at the next sign-in: it always asks for one. */
function requestOf(way: Capabilities["cloudReset"], id: string, reset: PasswordReset): GraphRequest {
  const password = reset.newPassword.reveal();
  switch (way) {
    case "operation":
      return {
        call: "resetPassword",
        path: `/users/${id}/authentication/methods/${PASSWORD_METHOD}/resetPassword`,
        body: { newPassword: password },
      };
    case "password-profile":
      return {
        call: "passwordProfile",
        path: `/users/${id}`,
        body: {
          passwordProfile: { password, forceChangePasswordNextSignIn: reset.mustChangeAtNextSignIn },
        },
      };
  }
}

/** Of what we send only the password differs from one call to the next, so a bad request is about the password. */
function refusalOf(answer: GraphAnswer): PasswordWrite {
  const refusal = writeRefusal(answer);
  if (refusal.kind === "unknown") return refusal;
  const reason = refusal.reason === "bad-request" ? "password-policy" : refusal.reason;
  return { ...refusal, kind: "not-changed", reason };
}
