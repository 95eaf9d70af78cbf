import { z } from "zod";
import type { BotCredentials } from "../adapters/channel/cloud/credentials.js";
import { isLoopbackHost } from "../adapters/channel/cloud/loopback.js";
import type { ApplicationCredentials } from "../adapters/directory/graph/application-token.js";
import type { GraphCloud } from "../adapters/directory/graph/clouds.js";
import { Secret } from "../adapters/ports/secret.js";
import type { ConfigFault, Environment } from "./config-faults.js";

/** Which Graph is asked, and as whom. */
export type GraphConfig = {
  /** The bot's own: everything is read with it. */
  readonly credentials: ApplicationCredentials;
  readonly cloud: GraphCloud;
  /** Undefined: the cloud's own. */
  readonly baseUrl: string | undefined;
} & (ApplicationSignIn | DelegatedSignIn);

export interface ApplicationSignIn {
  readonly signIn: "application";
}

/** What is changed is changed with the sign-in of the person who asks. */
export interface DelegatedSignIn {
  readonly signIn: "delegated";
  /** The OAuth connection setting of the Azure Bot. */
  readonly connectionName: string;
  /** Lower case. Sign-ins of other tenants are never used. */
  readonly tenantId: string;
  /** The app registration that the connection signs people in to, lower case. */
  readonly apiClientId: string;
  /** Whether password writeback is on, as the operator knows it. Undefined: seen when a Global Administrator asks. */
  readonly writeback: boolean | undefined;
}

const CREDENTIALS = ["client-secret", "certificate", "managed-identity", "workload-identity"] as const;
type CredentialKind = (typeof CREDENTIALS)[number];

const CLOUDS = {
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

const clientId = z
  .guid("must be an application (client) id: a GUID such as 1b2c3d4e-5f60-4789-8a9b-0c1d2e3f4a5b")
  .optional();

/** Settings of DIRECTORY=graph. What belongs together is checked by `graphFaults`. */
export const graphSettings = {
  GRAPH_SIGN_IN: z
    .enum(
      ["application", "delegated"],
      "must be application (the bot's own) or delegated (the asker's, for what is changed)",
    )
    .default("application"),
  OAUTH_CONNECTION: z
    .string()
    .regex(
      /^[\w .-]{1,64}$/,
      "must be the name of an OAuth connection setting of the Azure Bot, such as graph: no address and no id",
    )
    .optional(),
  OAUTH_CLIENT_ID: clientId,
  PASSWORD_WRITEBACK: z.enum(["on", "off"], "must be on or off, or empty where it is not known").optional(),
  GRAPH_CREDENTIAL: z.enum(CREDENTIALS, `must be one of ${CREDENTIALS.join(", ")}`).optional(),
  GRAPH_CLIENT_ID: clientId,
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
  return [...credentialFaults(given), ...connectionFaults(given)];
}

function credentialFaults(given: Environment): readonly ConfigFault[] {
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

const DELEGATED_ONLY = ["OAUTH_CONNECTION", "OAUTH_CLIENT_ID", "PASSWORD_WRITEBACK"] as const;

function connectionFaults(given: Environment): readonly ConfigFault[] {
  if (given["GRAPH_SIGN_IN"] !== "delegated") {
    const set = DELEGATED_ONLY.filter((name) => given[name] !== undefined);
    const message = "is only for GRAPH_SIGN_IN=delegated. Remove it, or set that";
    return set.map((variable) => ({ variable, message }));
  }
  if (given["OAUTH_CONNECTION"] !== undefined) return [];
  const message =
    "is not set. GRAPH_SIGN_IN=delegated needs the name of an OAuth connection setting of the Azure Bot " +
    "(Configuration > OAuth Connection Settings)";
  return [{ variable: "OAUTH_CONNECTION", message }];
}

/** In local mode nobody proves who they are, so Graph may only be a fake on this machine. */
export function localGraphFaults(given: Environment): readonly ConfigFault[] {
  const set = Object.keys(graphSettings).filter((name) => given[name] !== undefined);
  if (given["GRAPH_SIGN_IN"] === "delegated") {
    const message =
      "must be application in local mode: the asker's sign-in comes from the token service of Azure Bot, " +
      "which only cloud mode has";
    return [{ variable: "GRAPH_SIGN_IN", message }];
  }
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
  return { ...common(settings), credentials: credentials(), ...signInOf(settings, { tenantId, clientId }) };
}

function signInOf(
  { GRAPH_SIGN_IN, OAUTH_CONNECTION = "", OAUTH_CLIENT_ID, PASSWORD_WRITEBACK }: GraphSettings,
  { tenantId, clientId }: { readonly tenantId: string; readonly clientId: string },
): ApplicationSignIn | DelegatedSignIn {
  if (GRAPH_SIGN_IN === "application") return { signIn: GRAPH_SIGN_IN };
  const apiClientId = OAUTH_CLIENT_ID?.toLowerCase() ?? clientId;
  const writeback = PASSWORD_WRITEBACK === undefined ? undefined : PASSWORD_WRITEBACK === "on";
  return { signIn: GRAPH_SIGN_IN, connectionName: OAUTH_CONNECTION, tenantId, apiClientId, writeback };
}

export function localGraphOf(settings: GraphSettings): GraphConfig {
  return { ...common(settings), signIn: "application", credentials: { kind: "managed-identity" } };
}

function common({ GRAPH_CLOUD, GRAPH_BASE_URL }: GraphSettings) {
  return { cloud: CLOUDS[GRAPH_CLOUD], baseUrl: GRAPH_BASE_URL };
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
