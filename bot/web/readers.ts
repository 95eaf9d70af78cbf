import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { Tokens } from "../../adapters/channel/local/tokens.js";
import type { Speakers } from "./direct-line/admission.js";
import { knock } from "./front-door.js";
import { readJsonBody } from "./json-body.js";
import { failure, handler, type Reply } from "./reply.js";
import type { Mount } from "./server.js";

/** Who reads a page: the object id of a person, or undefined when the request does not say. */
export type ReaderOf = (request: IncomingMessage) => string | undefined;

const COOKIE = "password-support-reader";
const WHO = z.object({ id: z.string().max(200) });

/**
 * In local mode whoever sits at this machine may be anybody of the mock tenant; this remembers whom the
 * chat page was told to speak as. The cookie is signed, unseen by scripts, and never sent across sites.
 */
export function createReaders(deps: { readonly tokens: Tokens; readonly speakers: Speakers }): {
  readonly mount: Mount;
  readonly readerOf: ReaderOf;
} {
  const speakAs = async (request: IncomingMessage): Promise<Reply> => {
    if (!fromOwnPage(request))
      return { status: 403, body: failure("Forbidden", "Only this site's pages may ask this.") };
    const body = await readJsonBody(request);
    const who = WHO.safeParse(body.kind === "json" ? body.value : undefined);
    const speaker = who.success ? await deps.speakers(who.data.id) : undefined;
    if (speaker?.userId === undefined) {
      return {
        status: 400,
        body: failure("BadArgument", "id names nobody here. GET /people lists everybody."),
      };
    }
    const { token, expiresInSeconds } = deps.tokens.issue("reader", { userId: speaker.userId });
    const cookie = `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${expiresInSeconds}`;
    return { status: 204, headers: { "set-cookie": cookie } };
  };

  return {
    mount: (server) => void server.post("/speak-as", handler(speakAs)),
    readerOf(request) {
      const cookies = request.headers.cookie?.split(";").map((pair) => pair.trim()) ?? [];
      const token = cookies.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
      const read = deps.tokens.read("reader", token ?? "");
      return read.kind === "valid" ? read.claims.userId : undefined;
    },
  };
}

/** Whether a page of exactly this host and port asks: another port on this machine is another site to us. */
export function fromOwnPage(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (knock({ mode: "local" }, request, true).kind === "shut" || host === undefined) return false;
  if (origin !== undefined) return origin === `http://${host}` || origin === `https://${host}`;
  return request.headers["sec-fetch-site"] === "same-origin";
}
