import type { IncomingMessage } from "node:http";
import type { Server } from "restify";
import type { DirectLineDeps } from "./direct-line/admission.js";
import { createRoutes } from "./direct-line/routes.js";
import { createStream, type Stream } from "./direct-line/stream.js";
import { isLoopbackHost, isLoopbackOrigin } from "./loopback.js";
import { failure, handler, type Reply } from "./reply.js";

const BASE = "/v3/directline";

export interface DirectLine {
  readonly mount: (server: Server) => void;
  readonly upgrade: Pick<Stream, "matches" | "handle">;
  /** Cuts the open streams off, for shutting down. */
  close(): void;
}

/**
 * Direct Line 3.0 over the local channel, for local mode only: there is no secret, any person of the mock
 * tenant may be spoken as, so it answers this machine alone (loopback Host, loopback Origin).
 */
export function mountDirectLine(deps: DirectLineDeps): DirectLine {
  const routes = createRoutes(deps);
  const stream = createStream(deps);

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
    request.resume();
    return here.length > 0
      ? { status: 405, body: failure("MethodNotAllowed", "This address does not take that method.") }
      : { status: 404, body: failure("NotFound", "There is nothing at this address of Direct Line.") };
  };

  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const { host, origin } = request.headers;
    if (!isLoopbackHost(host) || (origin !== undefined && !isLoopbackOrigin(origin))) {
      request.resume();
      return { status: 403, body: failure("Forbidden", "This endpoint answers pages of this machine only.") };
    }
    const reply = request.method === "OPTIONS" ? PREFLIGHT : await dispatch(request);
    return origin === undefined ? reply : { ...reply, headers: { ...reply.headers, ...allow(origin) } };
  };

  return {
    mount(server) {
      const handle = handler(answer, deps.onFault);
      const path = `${BASE}/*`;
      for (const verb of ["get", "post", "opts", "put", "patch", "del", "head"] as const)
        server[verb](path, handle);
    },
    upgrade: stream,
    close: () => stream.close(),
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
