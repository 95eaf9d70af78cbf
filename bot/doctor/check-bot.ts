import type { CloudConfig } from "../config.js";
import { type Check, ok, warning } from "./check.js";
import type { Fetch } from "./probe.js";

const DEADLINE = 8_000; // milliseconds

export function checkAppType({ credentials }: Pick<CloudConfig, "credentials">): Check {
  const name = "bot's app type";
  return credentials.kind === "managed-identity"
    ? ok(name, "UserAssignedMSI")
    : ok(name, "SingleTenant, with a client secret. UserAssignedMSI would have none");
}

/** That the setting is there. Whether the Azure Bot has such a connection, and for what, shows when somebody signs in. */
export function checkConnection(connectionName: string): Check {
  return ok("sign-in of people", `through the OAuth connection ${connectionName} of the Azure Bot`);
}

/** Whether the bot answers where Teams will look for it. */
export async function checkEndpoint(publicUrl: string, send: Fetch): Promise<Check> {
  const name = "bot's endpoint";
  const endpoint = `${publicUrl}/api/messages`;
  const todo = `Start the bot, and set ${endpoint} as the messaging endpoint of the Azure Bot.`;
  try {
    const { status } = await send(`${publicUrl}/healthz`, {
      redirect: "manual",
      signal: AbortSignal.timeout(DEADLINE),
    });
    return status === 200 ? ok(name, endpoint) : warning(name, `${publicUrl} answers ${status}`, todo);
  } catch {
    return warning(name, `${publicUrl} does not answer from here`, todo);
  }
}
