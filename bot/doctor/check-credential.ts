import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { ApplicationCredentials } from "../../adapters/directory/graph/application-token.js";
import { type Check, fault, ok, warning } from "./check.js";
import type { ProbeGraph } from "./probe.js";

const DAY = 86_400_000;
const WARN_DAYS = 30;
const APPLICATION = z.object({
  passwordCredentials: z.array(z.object({ endDateTime: z.string(), hint: z.string().nullish() })),
});
const NAME = "credential";
const RENEW =
  "Make a new one in Entra admin center > App registrations > Certificates & secrets, and set it here.";

/** When what the bot proves itself with ends. `probe` is undefined where there is no token to ask Graph with. */
export async function checkCredential(
  credentials: ApplicationCredentials,
  probe: ProbeGraph | undefined,
  now: Date,
): Promise<Check> {
  switch (credentials.kind) {
    case "managed-identity":
      return ok(NAME, "managed identity: nothing that ends or could leak");
    case "workload-identity":
      return ok(NAME, "workload identity: the cluster renews its token by itself");
    case "certificate":
      return checkCertificate(credentials.path, now);
    case "client-secret":
      return checkSecret(credentials, probe, now);
  }
}

async function checkCertificate(path: string, now: Date): Promise<Check> {
  try {
    const { validTo } = new X509Certificate(await readFile(path));
    return ending("certificate", new Date(validTo), now);
  } catch {
    const todo = "GRAPH_CERTIFICATE_PATH must be a PEM file with the certificate and its private key.";
    return fault(NAME, "the certificate's file cannot be read", todo);
  }
}

/** Graph knows a secret by its first three characters only. */
async function checkSecret(
  { clientId, secret }: Extract<ApplicationCredentials, { kind: "client-secret" }>,
  probe: ProbeGraph | undefined,
  now: Date,
): Promise<Check> {
  const look = "Look it up in Entra admin center > App registrations > Certificates & secrets.";
  const found = await probe?.(`/applications(appId='${clientId}')?$select=passwordCredentials`);
  if (found?.status !== 200) {
    const why = `client secret; when it ends cannot be read (${found?.status ?? "no answer"})`;
    return warning(NAME, why, `${look} Or grant Application.Read.All, which shows it here.`);
  }
  const read = APPLICATION.safeParse(found.body);
  const ends = (read.data?.passwordCredentials ?? [])
    .filter(({ hint }) => hint && secret.reveal().startsWith(hint))
    .map(({ endDateTime }) => Date.parse(endDateTime))
    .filter((end) => !Number.isNaN(end));
  if (ends.length === 0) return warning(NAME, "client secret; the app registration does not list it", look);
  return ending("client secret", new Date(Math.min(...ends)), now);
}

function ending(what: string, end: Date, now: Date): Check {
  const days = Math.floor((end.getTime() - now.getTime()) / DAY);
  const day = end.toISOString().slice(0, 10);
  if (days < 0) return fault(NAME, `${what}, ended on ${day}`, RENEW);
  if (days < WARN_DAYS) return warning(NAME, `${what}, ends on ${day}, in ${days} days`, RENEW);
  return ok(NAME, `${what}, ends on ${day}`);
}
