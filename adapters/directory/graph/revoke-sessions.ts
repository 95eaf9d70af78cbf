import { z } from "zod";
import type { SessionsWrite } from "../../ports/directory.js";
import type { Budget } from "./http/budget.js";
import { isObjectId } from "./odata.js";
import { type ReadDeps, readOne } from "./read-graph.js";
import { writeRefusal } from "./write-refusal.js";

const ACCOUNT = z.object({ id: z.string() });

/**
 * The person is read first: a 403 to the write alone would not tell a bot that may do nothing from an asker whose role
 * is too low. Any 2xx that is Graph's is a success: what its body says is known to differ (user-revokesigninsessions).
 */
export async function revokeSessions(deps: ReadDeps, id: string, budget: Budget): Promise<SessionsWrite> {
  if (!isObjectId(id)) return { kind: "not-revoked", reason: "no-such-person" };
  const user = `/users/${id.toLowerCase()}`;
  const found = await readOne(deps, { call: "user", path: `${user}?$select=id` }, ACCOUNT, budget);
  if (found.kind === "none") return { kind: "not-revoked", reason: "no-such-person" };
  if (found.kind === "unavailable") return { kind: "not-revoked", reason: "unavailable" };
  const path = `${user}/revokeSignInSessions`;
  const answer = await deps.ask({ call: "revokeSessions", path }, budget);
  if (answer.kind === "answered" && (answer.status === 204 || (answer.status === 200 && answer.body))) {
    return { kind: "revoked", directoryRequestId: answer.requestId ?? "none given" };
  }
  const refusal = writeRefusal(answer);
  if (refusal.kind === "unknown") return refusal;
  const reason = refusal.reason === "bad-request" ? "unavailable" : refusal.reason;
  return { ...refusal, kind: "not-revoked", reason };
}
