import type { z } from "zod";
import { BOT_CLOUDS } from "../adapters/channel/cloud/bot-clouds.js";
import type { BotCredentials } from "../adapters/channel/cloud/credentials.js";
import type { HouseRules } from "../adapters/directory/guard/house-rules.js";
import { Secret } from "../adapters/ports/secret.js";
import type { Language } from "../knowledge/language.js";
import type { ConfigFault, Environment } from "./config-faults.js";
import { type GraphConfig, graphFaults, graphOf, localGraphFaults, localGraphOf } from "./config-graph.js";
import { misspellings } from "./config-names.js";
import { houseRulesOf } from "./config-house-rules.js";
import { APP_FAMILY, cloudSettings, localSettings, VARIABLES } from "./config-settings.js";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Where everything that outlives a turn is kept; `file` is a libsql file in the data folder. */
export type Database = { readonly kind: "file" } | { readonly kind: "postgres"; readonly url: Secret };

interface CommonConfig {
  /** 0 lets the system pick a free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly database: Database;
  /** The key that audit entries are sealed with, in hexadecimal. Undefined: one of the data folder. */
  readonly auditKey: Secret | undefined;
  /** The key that waiting secrets are encrypted with, in hexadecimal. Undefined: one of the data folder. */
  readonly secretsKey: Secret | undefined;
  /** Undefined: the knowledge that comes with the bot. */
  readonly knowledgeDir: string | undefined;
  readonly defaultLanguage: Language;
  /** How people reach a person, in words for them. Undefined: the texts name no way. */
  readonly helpDesk: string | undefined;
  /** Whether hand-offs go out, and come in, as events of the channel. */
  readonly handOff: "events" | "none";
  readonly logLevel: LogLevel;
  readonly house: HouseRules;
}

/** No cloud: reachable from this machine only, with the mock tenant, or a fake of Graph on this machine. */
export interface LocalConfig extends CommonConfig {
  readonly mode: "local";
  readonly directory: "mock" | GraphConfig;
  /** User principal name that clients of the local /api/messages speak as: they cannot prove who they are. */
  readonly localSpeaker: string | undefined;
}

/** In Teams, behind the Bot Connector. */
export interface CloudConfig extends CommonConfig {
  readonly mode: "cloud";
  readonly directory: GraphConfig;
  readonly auditKey: Secret;
  readonly secretsKey: Secret;
  readonly credentials: BotCredentials;
  /** https addresses; a serviceUrl must have the origin of one and lie under its path. */
  readonly allowedServiceUrls: readonly string[];
  /** https origin under which people reach our own pages. */
  readonly publicUrl: string;
}

export type Config = LocalConfig | CloudConfig;

export type ConfigReading =
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "faults"; readonly faults: readonly ConfigFault[] };

/** Reads the environment and names every fault in it at once. Pure: nothing is opened or created. */
export function readConfig(env: Environment): ConfigReading {
  const misspelt = misspellings(env);
  const cloud =
    APP_FAMILY.some((name) => env[name] !== undefined) ||
    misspelt.some(({ variable, meant }) => isOfFamily(meant ?? variable));
  const reading = cloud ? readCloud(givenIn(env)) : readLocal(givenIn(env));
  if (reading.kind === "config" && misspelt.length === 0) return reading;
  // A variable that was written under another name is told once, by that name.
  const explained = new Set(
    misspelt.map(({ meant }) => meant).filter((name) => env[name ?? ""] === undefined),
  );
  const faults = reading.kind === "faults" ? reading.faults : [];
  return {
    kind: "faults",
    faults: [...misspelt, ...faults.filter(({ variable }) => !explained.has(variable))],
  };
}

function isOfFamily(name: string): boolean {
  return /^microsoft.?app/i.test(name);
}

/** What is set of ours, without blanks: an empty line in a .env file is a setting left alone. */
function givenIn(env: Environment): Environment {
  // Asked for by name, because Windows answers to any case of letters and lists only one.
  const given = VARIABLES.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

function readLocal(given: Environment): ConfigReading {
  const read = localSettings.safeParse(given);
  const together = localGraphFaults(given);
  if (!read.success || together.length > 0) return allFaults(read.error, together);
  const { HOST, DIRECTORY, LOCAL_SPEAKER } = read.data;
  return {
    kind: "config",
    config: {
      ...commonOf(read.data),
      mode: "local",
      host: HOST,
      directory: DIRECTORY === "mock" ? DIRECTORY : localGraphOf(read.data),
      localSpeaker: LOCAL_SPEAKER,
    },
  };
}

function readCloud(given: Environment): ConfigReading {
  const read = cloudSettings.safeParse(given);
  const together = [...passwordFaults(given), ...graphFaults(given)];
  if (!read.success || together.length > 0) return allFaults(read.error, together);
  const { HOST, AUDIT_KEY, SECRETS_KEY, PUBLIC_URL, ALLOWED_SERVICE_URLS } = read.data;
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword = "" } = read.data;
  const credentials: BotCredentials =
    read.data.MicrosoftAppType === "single-tenant"
      ? { kind: "single-tenant", appId, tenantId, password: new Secret(MicrosoftAppPassword) }
      : { kind: "managed-identity", appId, tenantId };
  const directory = graphOf(read.data, credentials);
  return {
    kind: "config",
    config: {
      ...commonOf(read.data),
      mode: "cloud",
      host: HOST,
      directory,
      auditKey: AUDIT_KEY,
      secretsKey: SECRETS_KEY,
      credentials,
      allowedServiceUrls: ALLOWED_SERVICE_URLS ?? BOT_CLOUDS[directory.cloud].serviceUrls,
      publicUrl: PUBLIC_URL,
    },
  };
}

/** Whether a password belongs depends on the type, so this rule is outside the single settings. */
function passwordFaults({ MicrosoftAppType, MicrosoftAppPassword }: Environment): readonly ConfigFault[] {
  const variable = "MicrosoftAppPassword";
  const type = MicrosoftAppType?.toLowerCase();
  if (type === "userassignedmsi" && MicrosoftAppPassword !== undefined) {
    return [
      { variable, message: "must not be set with UserAssignedMSI: a managed identity has no password" },
    ];
  }
  if (type === "singletenant" && MicrosoftAppPassword === undefined) {
    const message = "is not set. SingleTenant needs a client secret of the bot's app registration";
    return [{ variable, message }];
  }
  return [];
}

function commonOf(settings: z.output<typeof localSettings> | z.output<typeof cloudSettings>): CommonConfig {
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: settings.DATA_DIR,
    database: settings.DATABASE_URL,
    auditKey: settings.AUDIT_KEY,
    secretsKey: settings.SECRETS_KEY,
    knowledgeDir: settings.KNOWLEDGE_DIR,
    defaultLanguage: settings.DEFAULT_LANGUAGE,
    helpDesk: settings.HELP_DESK,
    handOff: settings.HANDOFF,
    logLevel: settings.LOG_LEVEL,
    house: houseRulesOf(settings),
  };
}

/** A setting that is wrong by itself is told once, not again for what it should go together with. */
function allFaults(error: z.ZodError | undefined, together: readonly ConfigFault[]): ConfigReading {
  const alone = faultsOf(error);
  const names = new Set(alone.map(({ variable }) => variable));
  return { kind: "faults", faults: [...alone, ...together.filter(({ variable }) => !names.has(variable))] };
}

function faultsOf(error: z.ZodError | undefined): readonly ConfigFault[] {
  return (error?.issues ?? []).map((issue) => ({ variable: String(issue.path[0]), message: issue.message }));
}
