const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** The address of a link that may be followed (http or https), or undefined. */
export function safeLink(href: string): string | undefined {
  if (!URL.canParse(href, location.href)) return undefined;
  const url = new URL(href, location.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  return sameMachine(url) ? url.href.replace(url.origin, location.origin) : url.href;
}

/**
 * The bot may call this machine 127.0.0.1 where the browser calls it localhost. To the browser these are
 * two sites, and the one-view page would not know who is reading.
 */
function sameMachine(url: URL): boolean {
  return (
    LOOPBACK.includes(url.hostname) && LOOPBACK.includes(location.hostname) && url.port === location.port
  );
}

/** Opens a link beside the chat, without telling it where it came from. */
export function openLink(href: string): void {
  const safe = safeLink(href);
  if (safe !== undefined) window.open(safe, "_blank", "noopener,noreferrer");
}
