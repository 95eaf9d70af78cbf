import { z } from "zod";
import type { FoundSignIn } from "../../ports/directory.js";
import type { Budget } from "./http/budget.js";
import { isObjectId } from "./odata.js";
import { type ReadDeps, readOne } from "./read-graph.js";
import { missing } from "./why-unavailable.js";

const ACCOUNT = z.object({ accountEnabled: z.boolean().nullish() });

/** Graph v1.0 knows neither of the two locks that end by themselves: they are absent, which is unknown. */
export async function readSignIn(deps: ReadDeps, id: string, budget: Budget): Promise<FoundSignIn> {
  if (!isObjectId(id)) return { kind: "none" };
  const path = `/users/${id.toLowerCase()}?$select=accountEnabled`;
  const read = await readOne(deps, { call: "user", path }, ACCOUNT, budget);
  if (read.kind !== "value") return read;
  const { accountEnabled } = read.value;
  return typeof accountEnabled === "boolean"
    ? { kind: "sign-in", state: { blocked: !accountEnabled } }
    : missing("User.Read.All", "Whether an account is enabled");
}
