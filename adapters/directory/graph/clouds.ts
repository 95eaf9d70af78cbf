/** Microsoft's clouds, each with a Graph and a sign-in of its own (learn.microsoft.com/graph/deployments). */
export type GraphCloud = "public" | "us-government" | "us-government-dod" | "china";

interface CloudFacts {
  readonly graph: string;
  readonly login: string;
  /** What a token of a managed identity must be for, to prove an app registration that trusts it (workload identity federation). */
  readonly tokenExchange: string;
  /** 21Vianet has no resetPassword operation (authenticationmethod-resetpassword, 2025-07-23). */
  readonly hasResetOperation: boolean;
}

export const CLOUDS: Readonly<Record<GraphCloud, CloudFacts>> = {
  public: {
    graph: "https://graph.microsoft.com",
    login: "https://login.microsoftonline.com",
    tokenExchange: "api://AzureADTokenExchange",
    hasResetOperation: true,
  },
  "us-government": {
    graph: "https://graph.microsoft.us",
    login: "https://login.microsoftonline.us",
    tokenExchange: "api://AzureADTokenExchangeUSGov",
    hasResetOperation: true,
  },
  "us-government-dod": {
    graph: "https://dod-graph.microsoft.us",
    login: "https://login.microsoftonline.us",
    tokenExchange: "api://AzureADTokenExchangeUSGov",
    hasResetOperation: true,
  },
  china: {
    graph: "https://microsoftgraph.chinacloudapi.cn",
    login: "https://login.partner.microsoftonline.cn",
    tokenExchange: "api://AzureADTokenExchangeChina",
    hasResetOperation: false,
  },
};
