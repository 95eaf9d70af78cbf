import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import type { ApplicationCredentials } from "../../../../adapters/directory/graph/application-token.js";
import type { GraphCloud } from "../../../../adapters/directory/graph/clouds.js";
import { createExchange } from "../../../../adapters/directory/graph/on-behalf-of.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { entra } from "../../../support/entra.js";
import { startIdentityEndpoint } from "../../../support/graph-fake/identity-endpoint.js";
import { callerWith } from "../../../support/graph-fake/start-contoso.js";

const TENANT = "11111111-2222-4333-8444-555555555555";
const APP = "66666666-7777-4888-9999-aaaaaaaaaaaa";
const SECRET = "CanarySecret~of.the.app";
const SENTENCE = "Invalid grant for sandra.dewit@contoso.com in tenant Contoso.";
const CLIENT_SECRET: ApplicationCredentials = {
  kind: "client-secret",
  tenantId: TENANT,
  clientId: APP,
  secret: new Secret(SECRET),
};
const NEVER = new AbortController().signal;
const USER_TOKEN = "canary.user.token";
const token = (text = USER_TOKEN) => new Secret(text);

/** Gives the token of whoever's assertion came, with its name in it. */
const exchanged = (form: URLSearchParams) => ({
  status: 200,
  body: { token_type: "Bearer", expires_in: 3_600, access_token: `graph token for ${form.get("assertion")}` },
});
const refused = (error: string, description: string) => () => ({
  status: 400,
  body: { error, error_description: description, error_codes: [0] },
});

describe("The exchange of a person's token", () => {
  const folder = mkdtempSync(join(tmpdir(), "on-behalf-of-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const exchangeWith = (
    { transport }: ReturnType<typeof entra>,
    credentials: ApplicationCredentials = CLIENT_SECRET,
    cloud: GraphCloud = "public",
  ) => createExchange({ credentials, tenantId: TENANT, apiClientId: APP, cloud, transport });

  for (const [cloud, login, graph] of [
    ["public", "https://login.microsoftonline.com", "https://graph.microsoft.com"],
    ["us-government", "https://login.microsoftonline.us", "https://graph.microsoft.us"],
    ["us-government-dod", "https://login.microsoftonline.us", "https://dod-graph.microsoft.us"],
    ["china", "https://login.partner.microsoftonline.cn", "https://microsoftgraph.chinacloudapi.cn"],
  ] as const) {
    it(`asks the sign-in service of its cloud, on behalf of that person (${cloud})`, async () => {
      const service = entra(TENANT, exchanged);
      const answer = await exchangeWith(service, CLIENT_SECRET, cloud)(token(), NEVER);
      assert.equal(answer.kind, "token", inspect(answer));
      assert.equal(answer.token.reveal(), `graph token for ${USER_TOKEN}`);
      const [asked] = service.asked();
      assert.ok(asked?.url.startsWith(`${login}/${TENANT}/`), asked?.url);
      const said = Object.fromEntries(asked?.form ?? []);
      assert.equal(said["grant_type"], "urn:ietf:params:oauth:grant-type:jwt-bearer");
      assert.equal(said["requested_token_use"], "on_behalf_of");
      assert.equal(said["assertion"], USER_TOKEN);
      assert.equal(said["client_id"], APP);
      assert.equal(said["client_secret"], SECRET);
      assert.match(said["scope"] ?? "", new RegExp(`^${graph}/\\.default `));
    });
  }

  it("proves the app with a certificate, or with what the machine has instead of a secret", async () => {
    const pem = join(folder, "graph.pem");
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
    const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    // Only the certificate's bytes are looked at, for its thumbprint.
    writeFileSync(pem, `${key}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`);
    const tokenFile = join(folder, "token");
    writeFileSync(tokenFile, "the.cluster.token\n");
    const app = { tenantId: TENANT, clientId: APP };
    for (const [credentials, proof] of [
      [{ kind: "certificate", ...app, path: pem }, /^[\w-]+\.[\w-]+\.[\w-]+$/],
      [{ kind: "workload-identity", ...app, tokenFile }, /^the\.cluster\.token$/],
    ] as const) {
      const service = entra(TENANT, exchanged);
      const answer = await exchangeWith(service, credentials)(token(), NEVER);
      assert.equal(answer.kind, "token", inspect(answer));
      const [asked] = service.asked();
      assert.match(asked?.form.get("client_assertion") ?? "", proof);
      assert.equal(asked?.form.get("client_secret"), null);
    }
  });

  it("proves the app with a managed identity that the app trusts", async () => {
    const identity = await startIdentityEndpoint(callerWith("application", []));
    const before = { ...process.env };
    Object.assign(process.env, identity.environment);
    try {
      const service = entra(TENANT, exchanged);
      const answer = await exchangeWith(service, { kind: "managed-identity" })(token(), NEVER);
      assert.equal(answer.kind, "token", inspect(answer));
      assert.deepEqual(identity.asked, ["api://AzureADTokenExchange"]);
      assert.match(service.asked()[0]?.form.get("client_assertion") ?? "", /^eyJ/);
    } finally {
      for (const name of Object.keys(identity.environment)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      await identity.close();
    }
  });

  it("keeps nothing: each time is asked anew, and nobody is given somebody else's", async () => {
    const service = entra(TENANT, exchanged);
    const exchange = exchangeWith(service);
    const people = ["one.person.token", "other.person.token", "one.person.token"];
    const answers = await Promise.all(people.map((person) => exchange(token(person), NEVER)));
    assert.deepEqual(
      answers.map((answer) => (answer.kind === "token" ? answer.token.reveal() : answer.kind)),
      people.map((person) => `graph token for ${person}`),
    );
    assert.equal(service.asked().length, people.length);
  });

  for (const [error, code] of [
    ["interaction_required", "AADSTS50076"],
    ["interaction_required", "AADSTS50079"],
    ["interaction_required", "AADSTS53000"],
    ["interaction_required", "AADSTS53003"],
    ["invalid_grant", "AADSTS50173"],
    ["invalid_grant", "AADSTS500133"],
    ["invalid_grant", "AADSTS70043"],
    ["login_required", "AADSTS50058"],
    // Not listed by number: the family is enough.
    ["interaction_required", "AADSTS999999"],
  ] as const) {
    it(`asks for a new sign-in where Entra wants to see the person (${error}, ${code})`, async () => {
      const service = entra(TENANT, refused(error, `${code}: ${SENTENCE}`));
      assert.deepEqual(await exchangeWith(service)(token(), NEVER), { kind: "sign-in-needed", code });
    });
  }

  for (const [error, code, todo] of [
    ["invalid_grant", "AADSTS50013", /OAUTH_CLIENT_ID.*access_as_user/],
    ["invalid_request", "AADSTS500131", /OAUTH_CLIENT_ID.*access_as_user/],
    ["invalid_grant", "AADSTS65001", /admin consent/],
    ["interaction_required", "AADSTS65001", /admin consent/],
    ["invalid_client", "AADSTS7000215", /secret or certificate/],
    ["invalid_client", "AADSTS7000222", /secret or certificate/],
    ["unauthorized_client", "AADSTS700016", /OAUTH_CLIENT_ID and MicrosoftAppTenantId/],
    ["invalid_client", "AADSTS700213", /federated credential/],
    ["invalid_request", "AADSTS90002", /Look the code up/],
  ] as const) {
    it(`tells the operator what to fix, by its code and in no words of Entra's (${error}, ${code})`, async () => {
      const service = entra(TENANT, refused(error, `${code}: ${SENTENCE}`));
      const answer = await exchangeWith(service)(token(), NEVER);
      assert.equal(answer.kind, "unavailable");
      assert.match(answer.operatorHint, new RegExp(`\\(${code}\\)`));
      assert.match(answer.operatorHint, todo);
      for (const hidden of ["sandra", "Contoso", SECRET, USER_TOKEN]) {
        assert.ok(!answer.operatorHint.includes(hidden));
      }
    });
  }

  it("is refused and not thrown where a file is missing", async () => {
    const app = { tenantId: TENANT, clientId: APP };
    for (const credentials of [
      { kind: "certificate", ...app, path: join(folder, "none.pem") },
      { kind: "workload-identity", ...app, tokenFile: join(folder, "none") },
    ] as const) {
      const answer = await exchangeWith(entra(TENANT, exchanged), credentials)(token(), NEVER);
      assert.equal(answer.kind, "unavailable", credentials.kind);
      assert.ok(!answer.operatorHint.includes(folder), answer.operatorHint);
    }
  });

  it("ends with its deadline, and so does the request", async () => {
    const late = new AbortController();
    const service = entra(TENANT, (_, { abortSignal }) => {
      const over = new Promise<never>((_resolve, reject) => {
        abortSignal?.addEventListener("abort", () => reject(new DOMException("over", "AbortError")));
      });
      late.abort();
      return over;
    });
    const answer = await exchangeWith(service)(token(), late.signal);
    assert.equal(answer.kind, "unavailable");
    assert.match(answer.operatorHint, /no answer in time/);
  });

  it("shows no token to whoever prints what came of it", async () => {
    const answer = await exchangeWith(entra(TENANT, exchanged))(token(), NEVER);
    assert.equal(answer.kind, "token");
    for (const printed of [inspect(answer, { depth: 9 }), JSON.stringify(answer), String(answer.token)]) {
      assert.ok(!printed.includes("graph token"), printed);
    }
  });
});
