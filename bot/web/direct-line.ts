import type { IncomingMessage } from "node:http";
import type { DirectLineDeps } from "./direct-line/admission.js";
import { createRoutes } from "./direct-line/routes.js";
import { createStream } from "./direct-line/stream.js";
import { knock } from "./front-door.js";
import { failure, handler, type Reply } from "./reply.js";
import type { Mount, UpgradeHandler } from "./server.js";

const BASE = "/v3/directline";

export interface DirectLine {
  readonly mount: Mount;
  readonly upgrade: UpgradeHandler;
}

/**
 * Direct Line 3.0 over the local channel, for local mode only: there is no secret, any person of the mock
 * tenant may be spoken as, so it answers this machine alone (loopback Host, loopback Origin).
 */
export function mountDirectLine(deps: DirectLineDeps): DirectLine {
  const routes = createRoutes(deps);

  const dispatch = (request: IncomingMessage): Reply | Promise<Reply> => {
    const [path = "", query] = (request.url ?? "").split("?", 2);
    const below = path.slice(BASE.length);
    const here = routes.filter((route) => route.path.test(below));
    const route = here.find(({ method }) => method === request.method);
    if (route !== undefined) {
      const id = route.path.exec(below)?.[1] ?? "";
      const watermark = new URLSearchParams(query).get("watermark") ?? undefined;
      return route.answer({ request, id, watermark });
    }
    return here.length > 0
      ? { status: 405, body: failure("MethodNotAllowed", "This address does not take that method.") }
      : { status: 404, body: failure("NotFound", "There is nothing at this address of Direct Line.") };
  };

  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const { origin } = request.headers;
    // Reading is as private as writing here: no page from elsewhere, whatever the method.
    if (knock({ mode: "local" }, request, true).kind === "shut") {
      return { status: 403, body: failure("Forbidden", "This endpoint answers pages of this machine only.") };
    }
    const reply = request.method === "OPTIONS" ? PREFLIGHT : await dispatch(request);
    return origin === undefined ? reply : { ...reply, headers: { ...reply.headers, ...allow(origin) } };
  };

  return {
    mount(server) {
      const handle = handler(answer);
      const path = `${BASE}/*`;
      for (const verb of ["get", "post", "opts", "put", "patch", "del", "head"] as const)
        server[verb](path, handle);
    },
    upgrade: createStream(deps),
  };
}

const PREFLIGHT: Reply = {
  status: 204,
  headers: {
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": "authorization, content-type, x-ms-bot-agent, x-requested-with",
    "access-control-max-age": "600",
  },
};

function allow(origin: string): Record<string, string> {
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "retry-after",
    vary: "origin",
  };
}
