/** Microsoft's clouds, each with a Bot Connector, a sign-in and a Teams of its own. */
export type BotCloud = "public" | "us-government" | "us-government-dod" | "china";

export interface BotCloudFacts {
  /** Who signs what Teams sends, and the OpenID document that leads to the keys. */
  readonly issuer: string;
  readonly metadataUrl: string;
  /** Where the bot asks for its own tokens (the tenant's id follows), and what for. */
  readonly login: string;
  readonly scope: string;
  readonly callerId: string;
  /** The token service through which people sign in. */
  readonly tokenService: string;
  /** Where Teams of this cloud takes answers, unless a setting says otherwise. */
  readonly serviceUrls: readonly string[];
}

const US_GOVERNMENT = {
  issuer: "https://api.botframework.us",
  metadataUrl: "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
  login: "https://login.microsoftonline.us/",
  scope: "https://api.botframework.us",
  callerId: "urn:botframework:azureusgov",
} as const;

/**
 * Sources: the constants of botframework-connector; learn.microsoft.com/azure/bot-service: how-to-deploy-gov-cloud-high,
 * how-to-deploy-china-cloud, ref-oauth-redirect-urls; Teams' addresses: TeamsServiceEndpoints of @microsoft/agents-hosting.
 * China's address of Teams is known from cloud-environment.ts of @microsoft/teams.api only. GCC belongs to `public`.
 */
export const BOT_CLOUDS: Readonly<Record<BotCloud, BotCloudFacts>> = {
  public: {
    issuer: "https://api.botframework.com",
    metadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
    login: "https://login.microsoftonline.com/",
    scope: "https://api.botframework.com",
    callerId: "urn:botframework:azure",
    tokenService: "https://token.botframework.com",
    serviceUrls: ["https://smba.trafficmanager.net/", "https://smba.infra.gcc.teams.microsoft.com/"],
  },
  "us-government": {
    ...US_GOVERNMENT,
    tokenService: "https://tokengcch.botframework.azure.us",
    serviceUrls: ["https://smba.infra.gov.teams.microsoft.us/"],
  },
  "us-government-dod": {
    ...US_GOVERNMENT,
    tokenService: "https://apidod.botframework.azure.us",
    serviceUrls: ["https://smba.infra.dod.teams.microsoft.us/"],
  },
  china: {
    issuer: "https://api.botframework.azure.cn",
    metadataUrl: "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
    login: "https://login.partner.microsoftonline.cn/",
    scope: "https://api.botframework.azure.cn",
    // The SDK has none of its own for this cloud; docs.azure.cn gives the public one.
    callerId: "urn:botframework:azure",
    tokenService: "https://token.botframework.azure.cn",
    serviceUrls: ["https://frontend.botapi.msg.infra.teams.microsoftonline.cn/"],
  },
};
