import {
  AuthenticationError,
  ClientCertificateCredential,
  ClientSecretCredential,
  CredentialUnavailableError,
  ManagedIdentityCredential,
  type TokenCredential,
  type TokenCredentialOptions,
  WorkloadIdentityCredential,
} from "@azure/identity";
import { Secret } from "../../ports/secret.js";
import type { TokenReading, TokenSource } from "../../ports/token-source.js";
import { CLOUDS, type GraphCloud } from "./clouds.js";

/** How the bot proves to Entra who it is. */
export type ApplicationCredentials =
  | {
      readonly kind: "client-secret";
      readonly tenantId: string;
      readonly clientId: string;
      readonly secret: Secret;
    }
  /** A PEM file with the certificate and its private key. */
  | {
      readonly kind: "certificate";
      readonly tenantId: string;
      readonly clientId: string;
      readonly path: string;
    }
  /** The identity that Azure gave the machine; `clientId` for one that was assigned to it. */
  | { readonly kind: "managed-identity"; readonly clientId?: string }
  /** A token that the cluster mounts as a file, exchanged for one of Entra. */
  | {
      readonly kind: "workload-identity";
      readonly tenantId: string;
      readonly clientId: string;
      readonly tokenFile: string;
    };

type Transport = Pick<TokenCredentialOptions, "httpClient">;

export function createCredential(
  credentials: ApplicationCredentials,
  cloud: GraphCloud = "public",
  transport: Transport = {},
): TokenCredential {
  const options = { ...transport, authorityHost: CLOUDS[cloud].login };
  switch (credentials.kind) {
    case "client-secret": {
      const { tenantId, clientId, secret } = credentials;
      return new ClientSecretCredential(tenantId, clientId, secret.reveal(), options);
    }
    case "certificate": {
      const { tenantId, clientId, path: certificatePath } = credentials;
      return new ClientCertificateCredential(tenantId, clientId, { certificatePath }, options);
    }
    case "managed-identity": {
      const { clientId } = credentials;
      return clientId === undefined
        ? new ManagedIdentityCredential(options)
        : new ManagedIdentityCredential({ ...options, clientId });
    }
    case "workload-identity": {
      const { tenantId, clientId, tokenFile: tokenFilePath } = credentials;
      return new WorkloadIdentityCredential({ ...options, tenantId, clientId, tokenFilePath });
    }
  }
}

/** The bot's own tokens. The credential keeps each until shortly before it ends. */
export function createApplicationTokens(credential: TokenCredential): TokenSource {
  return {
    token: async (scopes, deadline): Promise<TokenReading> => {
      try {
        const token = await credential.getToken([...scopes], { abortSignal: deadline });
        return token ? { kind: "token", token: new Secret(token.token) } : noToken("no token came back");
      } catch (fault) {
        return noToken(codeOf(fault));
      }
    },
  };
}

function noToken(code: string): TokenReading {
  const what = "Check the client id, the tenant and whether the secret or certificate has expired.";
  return { kind: "no-token", operatorHint: `The bot got no token for Microsoft Graph (${code}). ${what}` };
}

/** AADSTS numbers say what is wrong; the sentences around them name people, tenants and parts of requests. */
function codeOf(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : "";
  const [number] = /AADSTS\d{3,8}/.exec(text) ?? [];
  if (number !== undefined) return number;
  if (fault instanceof AuthenticationError) return fault.errorResponse.error;
  if (fault instanceof CredentialUnavailableError) return "no such credential on this machine";
  return fault instanceof Error ? fault.name : "unknown fault";
}
