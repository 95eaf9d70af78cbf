import type { IncomingMessage } from "node:http";
import type { SecretDelivery } from "../../../adapters/ports/delivery.js";
import { isLanguage, type Language, languageOfLocale } from "../../../knowledge/language.js";
import { serveFile } from "../files.js";
import { fromOwnPage, type ReaderOf } from "../readers.js";
import { failure, handler, type Reply } from "../reply.js";
import type { Mount } from "../server.js";
import { gonePage, shownPage, waitingPage, whoPage } from "./pages.js";

const STYLES = new URL("../../../../bot/web/one-view/one-view.css", import.meta.url);
const SCRIPT = new URL("../page/one-view.js", import.meta.url);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

export interface OneViewDeps {
  readonly delivery: SecretDelivery;
  readonly readerOf: ReaderOf;
}

/**
 * The page that shows a temporary password or pass once. Looking at it (GET, HEAD, a link preview, a prefetch)
 * never shows or spends anything; the button's POST does, and only from this page itself.
 *
 * Who may read: the person the slip was made for, and the request must say that it is them. The link alone
 * is not enough, however long its id: a link lies in a transcript. Where one person owns the process
 * (the terminal chat), `readerOf` simply names that person.
 */
export function mountOneView({ delivery, readerOf }: OneViewDeps): Mount {
  const look = async (request: IncomingMessage): Promise<Reply> => {
    const { slipId, language } = targetOf(request);
    const reader = readerOf(request);
    if (reader === undefined) return pageReply(403, whoPage(language));
    const waiting = await delivery.waiting(slipId, reader);
    return waiting
      ? pageReply(200, waitingPage(language, waiting), FORM_REFERRER)
      : pageReply(410, gonePage(language));
  };

  const reveal = async (request: IncomingMessage): Promise<Reply> => {
    if (!fromOwnPage(request)) {
      return { status: 403, body: failure("Forbidden", "Open the link itself and press its button.") };
    }
    const { slipId, language } = targetOf(request);
    const reader = readerOf(request);
    if (reader === undefined) return pageReply(403, whoPage(language));
    const revealed = await delivery.reveal(slipId, reader);
    return revealed.kind === "revealed"
      ? pageReply(200, shownPage(language, revealed))
      : pageReply(410, gonePage(language));
  };

  return (server) => {
    server.get("/one-view/assets/one-view.css", handler(serveFile(STYLES)));
    server.get("/one-view/assets/one-view.js", handler(serveFile(SCRIPT)));
    server.get("/one-view/:id", handler(look));
    server.head("/one-view/:id", handler(look));
    server.post("/one-view/:id", handler(reveal));
  };
}

function targetOf(request: IncomingMessage): { readonly slipId: string; readonly language: Language } {
  const [path = "", query] = (request.url ?? "").split("?", 2);
  const asked = new URLSearchParams(query).get("lang");
  const language = isLanguage(asked) ? asked : preferred(request.headers["accept-language"]);
  return { slipId: path.slice("/one-view/".length), language };
}

/** The first language of ours in the browser's order; quality values are in that order already. */
function preferred(accepted: string | undefined): Language {
  const ours = accepted?.split(",").map((range) => languageOfLocale(range.split(";")[0]));
  return ours?.find((language) => language !== undefined) ?? "en";
}

/** Under `no-referrer` a browser would post the form with `Origin: null`, and it could be anybody's form. */
const FORM_REFERRER = "same-origin";

function pageReply(status: number, body: string, referrerPolicy = "no-referrer"): Reply {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": referrerPolicy,
      "content-security-policy": POLICY,
    },
    body,
  };
}
