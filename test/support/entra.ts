import type { createCredential } from "../../adapters/directory/graph/application-token.js";

type Transport = NonNullable<Parameters<typeof createCredential>[2]>;
type HttpClient = NonNullable<Transport["httpClient"]>;
type PipelineRequest = Parameters<HttpClient["sendRequest"]>[0];

interface Sent {
  readonly url: string;
  readonly form: URLSearchParams;
}

interface EntraAnswer {
  readonly status: number;
  readonly body: object;
}

/** Entra's sign-in service, in this process: what @azure/identity sends, and what it hears. */
export function entra(
  tenantId: string,
  answer: (form: URLSearchParams, request: PipelineRequest) => EntraAnswer | Promise<EntraAnswer>,
) {
  const sent: Sent[] = [];
  const httpClient: HttpClient = {
    sendRequest: async (request) => {
      const form = new URLSearchParams(typeof request.body === "string" ? request.body : "");
      sent.push({ url: request.url, form });
      const isDiscovery = request.url.includes(".well-known");
      const { status, body } = isDiscovery
        ? { status: 200, body: discovery(request.url, tenantId) }
        : await answer(form, request);
      return { request, status, headers: request.headers, bodyAsText: JSON.stringify(body) };
    },
  };
  return {
    /** What was asked for tokens, in order. */
    asked: () => sent.filter(({ url }) => url.endsWith("/token") || url.includes("/token?")),
    transport: { httpClient },
  };
}

function discovery(url: string, tenantId: string): object {
  const { origin } = new URL(url);
  const authority = `${origin}/${tenantId}`;
  return {
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  };
}
