/** Entra's on-behalf-of flow: a person's token for the bot's own API becomes one for Microsoft Graph. */
import { readFile } from "node:fs/promises";
import {
  AuthenticationError,
  AuthenticationRequiredError,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
  type OnBehalfOfCredentialOptions,
  type TokenCredentialOptions,
} from "@azure/identity";
import { Secret } from "../../ports/secret.js";
import type { ApplicationCredentials } from "./application-token.js";
import { CLOUDS, type GraphCloud } from "./clouds.js";

export type ExchangedToken =
  | { readonly kind: "token"; readonly token: Secret }
  /** Entra wants to see the person: a second factor, a device, a fresh sign-in. `code` is Entra's. */
  | { readonly kind: "sign-in-needed"; readonly code: string }
  | { readonly kind: "unavailable"; readonly operatorHint: string };

/** Aborting `deadline` ends the request too. Never throws. */
export type ExchangeToken = (token: Secret, deadline: AbortSignal) => Promise<ExchangedToken>;

export interface ExchangeOptions {
  readonly credentials: ApplicationCredentials;
  readonly tenantId: string;
  /** The app registration that the token was given for. */
  readonly apiClientId: string;
  readonly cloud: GraphCloud;
  readonly transport?: Pick<TokenCredentialOptions, "httpClient">;
}

/** A credential for each token: @azure/identity keeps what it got, and one person's must never answer for another. */
export function createExchange(options: ExchangeOptions): ExchangeToken {
  const { graph } = CLOUDS[options.cloud];
  return async (token, deadline) => {
    try {
      const credential = credentialOf(options, token, deadline);
      const got = await credential.getToken(`${graph}/.default`, { abortSignal: deadline });
      return { kind: "token", token: new Secret(got.token) };
    } catch (fault) {
      return refusalOf(fault, deadline);
    }
  };
}

function credentialOf(
  { credentials, tenantId, apiClientId: clientId, cloud, transport }: ExchangeOptions,
  token: Secret,
  deadline: AbortSignal,
): OnBehalfOfCredential {
  const common = {
    ...transport,
    authorityHost: CLOUDS[cloud].login,
    tenantId,
    clientId,
    userAssertionToken: token.reveal(),
    retryOptions: { maxRetries: 1 },
    additionalPolicies: [abortAt(deadline)],
  };
  switch (credentials.kind) {
    case "client-secret":
      return new OnBehalfOfCredential({ ...common, clientSecret: credentials.secret.reveal() });
    case "certificate":
      return new OnBehalfOfCredential({ ...common, certificatePath: credentials.path });
    case "managed-identity":
    case "workload-identity": {
      const getAssertion = () => assertionOf(credentials, cloud, deadline);
      return new OnBehalfOfCredential({ ...common, getAssertion });
    }
  }
}

/** The client itself does not pass the signal on to what it sends. */
function abortAt(deadline: AbortSignal) {
  type Policies = NonNullable<OnBehalfOfCredentialOptions["additionalPolicies"]>;
  const added: Policies[number] = {
    position: "perCall",
    policy: {
      name: "abortAtDeadline",
      sendRequest: (request, next) => {
        request.abortSignal = deadline;
        return next(request);
      },
    },
  };
  return added;
}

/** What the machine has instead of a secret; the app registration must trust it (workload identity federation). */
async function assertionOf(
  credentials: Extract<ApplicationCredentials, { kind: "managed-identity" | "workload-identity" }>,
  cloud: GraphCloud,
  deadline: AbortSignal,
): Promise<string> {
  if (credentials.kind === "workload-identity") return (await readFile(credentials.tokenFile, "utf8")).trim();
  const { clientId } = credentials;
  const identity = new ManagedIdentityCredential(clientId === undefined ? {} : { clientId });
  const scope = `${CLOUDS[cloud].tokenExchange}/.default`;
  return (await identity.getToken(scope, { abortSignal: deadline })).token;
}

/** Entra wants the person again (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const ASKS_THE_PERSON = new Set([
  "AADSTS50005", // the device is unknown to conditional access
  "AADSTS50055", // the password has expired
  "AADSTS50058", // no sign-in session
  "AADSTS50072", // a second factor must be registered
  "AADSTS50074", // a second factor
  "AADSTS50076", // a second factor, by policy
  "AADSTS50078", // the second factor is too old
  "AADSTS50079", // a second factor must be registered, by policy
  "AADSTS50097", // the device must prove itself
  "AADSTS50132", // the session was ended
  "AADSTS50133", // the password has changed
  "AADSTS50158", // another provider's check
  "AADSTS50173", // the sign-in was revoked
  "AADSTS53000", // the device is not compliant
  "AADSTS53001", // the device has not joined
  "AADSTS53003", // conditional access
  "AADSTS70008", // the sign-in is too old
  "AADSTS70043", // the sign-in frequency
  "AADSTS70044", // the same, by session
  "AADSTS135010", // the policy changed
  "AADSTS500133", // the token has ended
  "AADSTS700082", // the sign-in was not used for long
]);

const CONSENT =
  "Grant admin consent for the delegated permissions of the app registration (API permissions).";
const AUDIENCE =
  "The token is not for the app registration that exchanges it: check OAUTH_CLIENT_ID, and that the connection's " +
  "scope is api://…/access_as_user of that same app.";
const PROOF =
  "The bot could not prove that it is the app registration of the connection: the secret or certificate must be of " +
  "the app that OAUTH_CLIENT_ID names, and must not have ended.";
const FEDERATION =
  "The app registration does not trust the bot's identity: add a federated credential for it " +
  "(Certificates & secrets > Federated credentials).";

/** What an operator fixes, by number. */
const EXPLAINED: Readonly<Record<string, string>> = {
  AADSTS50013: AUDIENCE,
  AADSTS500131: AUDIENCE,
  AADSTS50027: AUDIENCE,
  AADSTS65001: CONSENT,
  AADSTS65004: CONSENT,
  AADSTS90094: CONSENT,
  AADSTS650057: `The app registration does not ask for Microsoft Graph. ${CONSENT}`,
  AADSTS7000215: PROOF,
  AADSTS7000222: PROOF,
  AADSTS700027: PROOF,
  AADSTS700016:
    "The tenant does not know the app registration: check OAUTH_CLIENT_ID and MicrosoftAppTenantId.",
  AADSTS700211: FEDERATION,
  AADSTS700212: FEDERATION,
  AADSTS700213: FEDERATION,
  AADSTS70021: FEDERATION,
};

function refusalOf(fault: unknown, deadline: AbortSignal): ExchangedToken {
  const code = codeOf(fault, deadline);
  const explained = EXPLAINED[code];
  if (explained === undefined && (ASKS_THE_PERSON.has(code) || isInteraction(fault))) {
    return { kind: "sign-in-needed", code };
  }
  const todo = explained ?? "Look the code up at https://login.microsoftonline.com/error.";
  const operatorHint = `A person's sign-in could not be exchanged for Microsoft Graph (${code}). ${todo}`;
  return { kind: "unavailable", operatorHint };
}

/** Numbers and names say what is wrong; the sentences around them name people, tenants and parts of requests. */
function codeOf(fault: unknown, deadline: AbortSignal): string {
  if (deadline.aborted) return "no answer in time";
  const text = fault instanceof Error ? fault.message : "";
  const [number] = /AADSTS\d{3,8}/.exec(text) ?? [];
  if (number !== undefined) return number;
  if (isInteraction(fault)) return "interaction_required";
  if (fault instanceof AuthenticationError) return plain(fault.errorResponse.error);
  return fault instanceof Error ? plain(fault.name) : "unknown fault";
}

/** Entra's word for it stands at the beginning of what the client throws. */
function isInteraction(fault: unknown): boolean {
  return (
    fault instanceof AuthenticationRequiredError && /^(interaction|login)_required\b/.test(fault.message)
  );
}

function plain(code: string): string {
  return /^[\w.-]{1,80}$/.test(code) ? code : "unreadable code";
}
