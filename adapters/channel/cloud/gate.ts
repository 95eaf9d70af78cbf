import type { ShapedActivity } from "./activity-shape.js";
import type { ChannelClaims } from "./channel-token.js";
import { isLoopbackHost } from "./loopback.js";

/** Why an activity stays outside although its sender was proven. */
export type GateRefusal =
  | "channel"
  | "not-endorsed"
  | "asked-by-another-bot"
  | "service-url-missing"
  | "service-url-not-allowed"
  | "service-url-not-vouched-for"
  | "tenant-missing"
  | "foreign-tenant";

export interface GateRules {
  readonly appId: string;
  readonly tenantId: string;
  readonly allowedServiceUrls: readonly string[];
}

const CHANNEL = "msteams";

/**
 * Whether a proven activity is for us: from Teams, vouched for by a key of Teams, for an address of Teams, out of our
 * tenant. "Single tenant" registers the bot, it does not keep other tenants' people from writing to it.
 */
export function refusalOf(
  activity: ShapedActivity,
  claims: ChannelClaims,
  rules: GateRules,
): GateRefusal | undefined {
  const { serviceUrl } = activity;
  if (activity.channelId !== CHANNEL) return "channel";
  if (!claims.endorsements.includes(CHANNEL)) return "not-endorsed";
  if (claims.askedBy !== undefined && claims.askedBy !== rules.appId) return "asked-by-another-bot";
  if (!serviceUrl) return "service-url-missing";
  if (!isAllowedServiceUrl(serviceUrl, rules.allowedServiceUrls)) return "service-url-not-allowed";
  if (claims.serviceUrl !== serviceUrl) return "service-url-not-vouched-for";
  return tenantRefusal(activity, rules.tenantId);
}

function tenantRefusal(activity: ShapedActivity, ours: string): GateRefusal | undefined {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (tenant) => tenant !== undefined && tenant !== null,
  );
  if (named.length === 0) return "tenant-missing";
  return named.every((tenant) => tenant.toLowerCase() === ours.toLowerCase()) ? undefined : "foreign-tenant";
}

/** Same origin as an allowed address, and under its path, by whole segments. */
export function isAllowedServiceUrl(serviceUrl: string, allowed: readonly string[]): boolean {
  const url = plainUrl(serviceUrl);
  return (
    url !== undefined &&
    allowed.some((entry) => {
      const { origin, pathname } = new URL(entry);
      return url.origin === origin && `${url.pathname}/`.startsWith(pathname.replace(/\/*$/, "/"));
    })
  );
}

/** In local mode answers stay on this machine, whatever address the sender gives. */
export function isLoopbackServiceUrl(serviceUrl: string | undefined): boolean {
  const url = plainUrl(serviceUrl ?? "");
  return url !== undefined && isLoopbackHost(url.hostname);
}

/** An http(s) address without user, query or fragment: nothing in it that is read one way here and another way there. */
function plainUrl(text: string): URL | undefined {
  if (!URL.canParse(text) || /[\s\\?#@]/.test(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}
