import { inTime } from "../in-time.js";
import type { Mount } from "./server.js";

const DEADLINE = 500;

/**
 * GET /healthz says that the process answers, and touches nothing. GET /readyz says whether it can serve: 503 when
 * `check` rejects or takes longer than half a second. Neither tells more than its status.
 */
export function healthRoutes(check: () => Promise<void>): Mount {
  return (server) => {
    server.get("/healthz", async (_request, response) => {
      response.send(200);
    });
    server.get("/readyz", async (_request, response) => {
      response.send((await passes(check)) ? 200 : 503);
    });
  };
}

async function passes(check: () => Promise<void>): Promise<boolean> {
  try {
    return await inTime(check(), DEADLINE);
  } catch {
    return false;
  }
}
