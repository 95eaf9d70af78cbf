import { z } from "zod";
import type { Secret } from "../../adapters/ports/secret.js";

/** One look at Graph: never rejects, keeps codes and no sentences. */
export interface Probe {
  /** Undefined: no answer. */
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** By Graph's clock. */
  readonly date: Date | undefined;
  readonly body: unknown;
}

export type ProbeGraph = (path: string) => Promise<Probe>;
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const DEADLINE = 8_000; // milliseconds
const ERROR = z.object({ error: z.object({ code: z.string().regex(/^[\w.-]{1,80}$/) }) });

export function createProbe(baseUrl: string, token: Secret, send: Fetch): ProbeGraph {
  return async (path) => {
    try {
      const response = await send(`${baseUrl}/v1.0${path}`, {
        headers: { Authorization: `Bearer ${token.reveal()}` },
        redirect: "manual",
        signal: AbortSignal.timeout(DEADLINE),
      });
      const body: unknown = await response.json().catch(() => undefined);
      const at = Date.parse(response.headers.get("date") ?? "");
      return {
        status: response.status,
        code: ERROR.safeParse(body).data?.error.code,
        date: Number.isNaN(at) ? undefined : new Date(at),
        body,
      };
    } catch {
      return { status: undefined, code: undefined, date: undefined, body: undefined };
    }
  };
}
