import { z } from "zod";
import type { BotCredentials } from "../adapters/channel/cloud/credentials.js";
import { isLoopbackHost } from "../adapters/channel/cloud/loopback.js";
import type { ApplicationCredentials } from "../adapters/directory/graph/application-token.js";
import type { GraphCloud } from "../adapters/directory/graph/clouds.js";
import { Secret } from "../adapters/ports/secret.js";
import type { ConfigFault, Environment } from "./config-faults.js";

/** Which Graph is asked, and as whom. */
export interface GraphConfig {
  readonly signIn: "application";
  readonly credentials: ApplicationCredentials;
  readonly cloud: GraphCloud;
  /** Undefined: the cloud's own. */
  readonly baseUrl: string | undefined;
}

const CREDENTIALS = ["client-secret", "certificate", "managed-identity", "workload-identity"] as const;
type CredentialKind = (typeof CREDENTIALS)[number];

export const CLOUDS = {
  public: "public",
  usgov: "us-government",
  "usgov-dod": "us-government-dod",
  china: "china",
} as const satisfies Readonly<Record<string, GraphCloud>>;

const baseUrl = z
  .string()
  .transform((text, ctx) => {
    const url = URL.canParse(text) && !/[?#@\s]/.test(text) ? new URL(text) : undefined;
    const safe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopbackHost(url.hostname));
    if (url?.pathname === "/" && safe) return url.origin;
    ctx.addIssue("must be an https address without a path, or http on this machine, such as the fake's");
    return z.NEVER;
  })
  .optional();

/** Settings of DIRECTORY=graph. What belongs together is checked by `graphFaults`. */
export const graphSettings = {
  GRAPH_SIGN_IN: z
    .literal(
      "application",
      "must be application: the asker's own sign-in (delegated) is not part of this version yet",
    )
    .default("application"),
  GRAPH_CREDENTIAL: z.enum(CREDENTIALS, `must be one of ${CREDENTIALS.join(", ")}`).optional(),
  GRAPH_CLIENT_ID: z
    .guid("must be an application (client) id: a GUID such as 1b2c3d4e-5f60-4789-8a9b-0c1d2e3f4a5b")
    .optional(),
  GRAPH_CLIENT_SECRET: z.string().optional(),
  GRAPH_CERTIFICATE_PATH: z.string().optional(),
  GRAPH_TOKEN_FILE: z.string().optional(),
  GRAPH_CLOUD: z
    .enum(["public", "usgov", "usgov-dod", "china"], "must be one of public, usgov, usgov-dod, china")
    .default("public"),
  GRAPH_BASE_URL: baseUrl,
};

type GraphSettings = z.output<z.ZodObject<typeof graphSettings>>;

/** Only one kind of credential reads each of these. */
const ONLY_FOR = {
  GRAPH_CLIENT_SECRET: "client-secret",
  GRAPH_CERTIFICATE_PATH: "certificate",
  GRAPH_TOKEN_FILE: "workload-identity",
} as const satisfies Readonly<Record<string, CredentialKind>>;

const NEEDED = {
  GRAPH_CLIENT_SECRET: "a client secret of the app registration",
  GRAPH_CERTIFICATE_PATH: "a PEM file with the certificate and its private key",
  GRAPH_TOKEN_FILE: "the file that the cluster mounts the token as",
} as const;

/** What of cloud mode's settings does not go together. */
export function graphFaults(given: Environment): readonly ConfigFault[] {
  const kind = given["GRAPH_CREDENTIAL"] ?? kindFor(given["MicrosoftAppType"]?.toLowerCase());
  return Object.entries(ONLY_FOR).flatMap(([variable, only]): readonly ConfigFault[] => {
    const isSet = given[variable] !== undefined;
    if (isSet && kind !== only) {
      return [{ variable, message: `is only for GRAPH_CREDENTIAL=${only}. Remove it, or set that` }];
    }
    if (isSet || kind !== only || (variable === "GRAPH_CLIENT_SECRET" && sharesPassword(given))) return [];
    const needed = NEEDED[variable as keyof typeof NEEDED];
    return [{ variable, message: `is not set. GRAPH_CREDENTIAL=${only} needs ${needed}` }];
  });
}

/** In local mode nobody proves who they are, so Graph may only be a fake on this machine. */
export function localGraphFaults(given: Environment): readonly ConfigFault[] {
  const set = Object.keys(graphSettings).filter((name) => given[name] !== undefined);
  if (given["DIRECTORY"] !== "graph") {
    return set.map((variable) => ({ variable, message: "is only for DIRECTORY=graph. Remove it" }));
  }
  const address = given["GRAPH_BASE_URL"] ?? "";
  if (!URL.canParse(address) || !isLoopbackHost(new URL(address).hostname)) {
    const message =
      "must be mock in local mode, where nobody has to prove who they are; or graph, with GRAPH_BASE_URL " +
      "of a fake on this machine (npm run graph-fake)";
    return [{ variable: "DIRECTORY", message }];
  }
  const message = "has no use in local mode, which asks a fake with the managed identity that the fake gives";
  const allowed: readonly string[] = ["GRAPH_BASE_URL", "GRAPH_SIGN_IN"];
  return set.filter((name) => !allowed.includes(name)).map((variable) => ({ variable, message }));
}

/** As the bot itself, unless another app registration is named. */
export function graphOf(settings: GraphSettings, bot: BotCredentials): GraphConfig {
  const { GRAPH_CREDENTIAL, GRAPH_CLIENT_ID, GRAPH_CLIENT_SECRET } = settings;
  const { tenantId } = bot;
  const clientId = GRAPH_CLIENT_ID?.toLowerCase() ?? bot.appId;
  const credentials = (): ApplicationCredentials => {
    switch (GRAPH_CREDENTIAL ?? (bot.kind === "single-tenant" ? "client-secret" : "managed-identity")) {
      case "client-secret": {
        const own = bot.kind === "single-tenant" ? bot.password : new Secret("");
        const secret = GRAPH_CLIENT_SECRET === undefined ? own : new Secret(GRAPH_CLIENT_SECRET);
        return { kind: "client-secret", tenantId, clientId, secret };
      }
      case "certificate":
        return { kind: "certificate", tenantId, clientId, path: settings.GRAPH_CERTIFICATE_PATH ?? "" };
      case "managed-identity":
        return { kind: "managed-identity", clientId };
      case "workload-identity":
        return { kind: "workload-identity", tenantId, clientId, tokenFile: settings.GRAPH_TOKEN_FILE ?? "" };
    }
  };
  return { ...common(settings), credentials: credentials() };
}

export function localGraphOf(settings: GraphSettings): GraphConfig {
  return { ...common(settings), credentials: { kind: "managed-identity" } };
}

function common({ GRAPH_SIGN_IN, GRAPH_CLOUD, GRAPH_BASE_URL }: GraphSettings) {
  return { signIn: GRAPH_SIGN_IN, cloud: CLOUDS[GRAPH_CLOUD], baseUrl: GRAPH_BASE_URL };
}

function kindFor(appType: string | undefined): CredentialKind {
  return appType === "userassignedmsi" ? "managed-identity" : "client-secret";
}

/** The bot's own secret is also Graph's where both are one app registration. */
function sharesPassword(given: Environment): boolean {
  const { GRAPH_CLIENT_ID, MicrosoftAppId, MicrosoftAppType } = given;
  if (MicrosoftAppType?.toLowerCase() === "userassignedmsi") return false;
  return GRAPH_CLIENT_ID === undefined || GRAPH_CLIENT_ID.toLowerCase() === MicrosoftAppId?.toLowerCase();
}
