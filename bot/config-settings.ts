import { isIP } from "node:net";
import { z } from "zod";
import { isLoopbackHost } from "../adapters/channel/cloud/loopback.js";
import { DEFAULT_HOUSE_RULES } from "../adapters/directory/guard/house-rules.js";
import { Secret } from "../adapters/ports/secret.js";
import { LANGUAGES } from "../knowledge/language.js";
import { graphSettings } from "./config-graph.js";

/** The variables that make a bot known to Azure: one of them set means cloud mode, and then all must be right. */
export const APP_FAMILY = [
  "MicrosoftAppType",
  "MicrosoftAppId",
  "MicrosoftAppTenantId",
  "MicrosoftAppPassword",
] as const;

const CLOUD_ONLY =
  "is only for cloud mode. Remove it, or set MicrosoftAppType, MicrosoftAppId and the others";

const port = z
  .string()
  .prefault("3978")
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, "must be a whole number from 0 to 65535")
  .transform(Number);

const database = z
  .string()
  .optional()
  .transform((text, ctx) => {
    if (text === undefined) return { kind: "file" as const };
    if (/^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)) {
      return { kind: "postgres" as const, url: new Secret(text) };
    }
    ctx.addIssue("must be postgres://user:password@host/database, or empty for a file in DATA_DIR");
    return z.NEVER;
  });

const MAKE_KEY =
  "at least 32 random bytes in base64 or hexadecimal, such as `openssl rand -base64 32` prints";

const key = z.string(`is not set. It must be ${MAKE_KEY}`).transform((text, ctx) => {
  const bytes = Buffer.from(text, /^[\da-f]{64,}$/i.test(text) ? "hex" : "base64");
  const isEncoded = /^[\w+/-]+={0,2}$/.test(text);
  // Thirty-two random bytes repeat a few; a phrase that was typed or a row of zeros repeats most.
  if (isEncoded && bytes.length >= 32 && new Set(bytes).size >= 20) return new Secret(bytes.toString("hex"));
  ctx.addIssue(`must be ${MAKE_KEY}`);
  return z.NEVER;
});

const shortLine = z
  .string()
  .max(120, "must be at most 120 characters")
  .regex(/^\P{Cc}*$/u, "must be one line of plain text")
  .optional();

const accounts = z
  .string()
  .prefault("")
  .transform((text, ctx) => {
    const names = text.split(",").map((name) => name.trim());
    const given = names.filter((name) => name !== "");
    if (given.every((name) => z.guid().safeParse(name).success || /^[^\s@]+@[^\s@]+$/.test(name)))
      return given;
    ctx.addIssue(
      "must be object ids or user principal names with commas between them, such as emergency@contoso.com",
    );
    return z.NEVER;
  });

/** How often at most; `otherwise` is the default. */
function limit(otherwise: number) {
  return z
    .string()
    .prefault(String(otherwise))
    .refine(
      (text) => /^[1-9]\d{0,4}$/.test(text),
      "must be a whole number from 1 to 99999; a limit cannot be switched off",
    )
    .transform(Number);
}

const LIMITS = DEFAULT_HOUSE_RULES.limits;

const houseRules = {
  PRIVILEGED_TARGETS: z
    .enum(["off", "with-approval"], "must be off or with-approval")
    .default(DEFAULT_HOUSE_RULES.privilegedTargets),
  PROTECTED_ACCOUNTS: accounts,
  SECURITY_CONTACTS: accounts,
  LIMIT_ACTOR_HOUR: limit(LIMITS.actorHour),
  LIMIT_ACTOR_DAY: limit(LIMITS.actorDay),
  LIMIT_TARGET_15_MINUTES: limit(LIMITS.target15Minutes),
  LIMIT_TARGET_DAY: limit(LIMITS.targetDay),
  LIMIT_TENANT_10_MINUTES: limit(LIMITS.tenant10Minutes),
  LIMIT_LOOK_UPS_MINUTE: limit(LIMITS.lookUpsMinute),
  LIMIT_LOOK_UPS_HOUR: limit(LIMITS.lookUpsHour),
  LIMIT_BATCHES_HOUR: limit(LIMITS.batchesHour),
  LIMIT_BATCHES_DAY: limit(LIMITS.batchesDay),
  LIMIT_BATCH_TENANT_10_MINUTES: limit(LIMITS.batchTenant10Minutes),
  LIMIT_BATCH_LOOK_UPS_HOUR: limit(LIMITS.batchLookUpsHour),
  LIMIT_FAILED_PROOFS: limit(LIMITS.failedProofs),
};

const common = {
  ...houseRules,
  ...graphSettings,
  PORT: port,
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: database,
  KNOWLEDGE_DIR: z.string().optional(),
  DEFAULT_LANGUAGE: z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(", ")}`).default("en"),
  HELP_DESK: shortLine,
  HANDOFF: z.enum(["events", "none"], "must be events or none").default("none"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], "must be one of debug, info, warn, error")
    .default("info"),
};

/** Settings of a bot that only this machine can reach. */
export const localSettings = z.object({
  ...common,
  AUDIT_KEY: key.optional(),
  SECRETS_KEY: key.optional(),
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine(
      isLoopbackHost,
      "must be 127.0.0.1, ::1 or localhost in local mode, where nobody has to prove who they are",
    ),
  DIRECTORY: z.enum(["mock", "graph"], "must be mock, or graph with a fake on this machine").default("mock"),
  LOCAL_SPEAKER: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, "must be a user principal name of the mock tenant, such as name@contoso.com")
    .optional(),
  PUBLIC_URL: z.undefined(CLOUD_ONLY).optional(),
  ALLOWED_SERVICE_URLS: z.undefined(CLOUD_ONLY).optional(),
});

function guid(what: string) {
  const message = `must be ${what}: a GUID such as 1b2c3d4e-5f60-4789-8a9b-0c1d2e3f4a5b`;
  return z
    .string(`is not set. It ${message}`)
    .refine((text) => z.guid().safeParse(text).success && !/^[0-]+$/.test(text), message)
    .transform((text) => text.toLowerCase());
}

/** An https address without anything in it that a prefix must not have; undefined when it is not one. */
function plainHttps(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url?.protocol === "https:" && !/[?#@\s]/.test(text);
  return plain ? url : undefined;
}

const APP_TYPES = { singletenant: "single-tenant", userassignedmsi: "managed-identity" } as const;

const appType = z.string("is not set. It must be SingleTenant or UserAssignedMSI").transform((text, ctx) => {
  const given = text.toLowerCase();
  if (given === "singletenant" || given === "userassignedmsi") return APP_TYPES[given];
  ctx.addIssue(
    given === "multitenant"
      ? "must not be MultiTenant: Azure stopped creating such bots on 2025-07-31. Set SingleTenant or UserAssignedMSI"
      : "must be SingleTenant or UserAssignedMSI",
  );
  return z.NEVER;
});

const serviceUrls = z
  .string()
  .transform((text, ctx) => {
    const parts = text.split(",").map((part) => part.trim());
    const urls = parts.flatMap((part) => plainHttps(part)?.href ?? []);
    if (urls.length === parts.length) return urls;
    ctx.addIssue(
      "must be https addresses with a comma between them, such as https://smba.trafficmanager.net/",
    );
    return z.NEVER;
  })
  .optional();

const publicUrl = z
  .string("is not set. It must be the https address people reach the bot under")
  .transform((text, ctx) => {
    const url = plainHttps(text);
    if (url?.pathname === "/") return url.origin;
    ctx.addIssue("must be an https address without a path, such as https://passwords.contoso.com");
    return z.NEVER;
  });

/** Settings of a bot in Teams. */
export const cloudSettings = z.object({
  ...common,
  AUDIT_KEY: key,
  SECRETS_KEY: key,
  HOST: z
    .string()
    .default("0.0.0.0")
    .refine(
      (text) => isIP(text) > 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text),
      "must be an IP address or a host name",
    ),
  DIRECTORY: z.literal(
    "graph",
    "must be graph in cloud mode: real people must not get answers from an invented tenant",
  ),
  MicrosoftAppType: appType,
  MicrosoftAppId: guid("the application (client) id of the bot's app registration or managed identity"),
  MicrosoftAppTenantId: guid("the id of the tenant whose people the bot serves"),
  MicrosoftAppPassword: z.string().optional(),
  PUBLIC_URL: publicUrl,
  ALLOWED_SERVICE_URLS: serviceUrls,
  LOCAL_SPEAKER: z
    .undefined("is only for local mode. Remove it: in Teams the channel says who speaks")
    .optional(),
});

/** Every variable the bot reads. */
export const VARIABLES: readonly string[] = [
  ...new Set([...Object.keys(localSettings.shape), ...Object.keys(cloudSettings.shape)]),
];
