import assert from "node:assert/strict";
import { inspect } from "node:util";
import {
  type ApplicationCredentials,
  createApplicationTokens,
  createCredential,
} from "../../../../adapters/directory/graph/application-token.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { entra } from "../../../support/entra.js";

const TENANT = "11111111-2222-4333-8444-555555555555";
const CLIENT = "66666666-7777-4888-9999-aaaaaaaaaaaa";
const SECRET = "CanarySecret~of.the.app";
const SENTENCE = "AADSTS7000215: Invalid client secret for sandra.dewit@contoso.com in tenant Contoso.";
const SCOPES = ["https://graph.microsoft.com/.default"];

const CLIENT_SECRET: ApplicationCredentials = {
  kind: "client-secret",
  tenantId: TENANT,
  clientId: CLIENT,
  secret: new Secret(SECRET),
};

const deadline = new AbortController().signal;

describe("The bot's own tokens", () => {
  it("come from the sign-in service of the cloud that was chosen, and are kept", async () => {
    for (const [cloud, login] of [
      ["public", "https://login.microsoftonline.com"],
      ["us-government", "https://login.microsoftonline.us"],
      ["china", "https://login.partner.microsoftonline.cn"],
    ] as const) {
      const body = { token_type: "Bearer", expires_in: 3_600, access_token: "the token" };
      const { asked, transport } = entra(TENANT, () => ({ status: 200, body }));
      const tokens = createApplicationTokens(createCredential(CLIENT_SECRET, cloud, transport));
      for (let time = 0; time < 2; time += 1) {
        const reading = await tokens.token(SCOPES, deadline);
        assert.equal(reading.kind, "token", inspect(reading));
        assert.equal(reading.token.reveal(), "the token");
        assert.ok(!inspect(reading, { depth: 5 }).includes("the token"));
      }
      const [first, ...others] = asked();
      assert.deepEqual(others, []);
      assert.ok(first?.url.startsWith(`${login}/${TENANT}/`), first?.url);
      assert.equal(first?.form.get("scope"), SCOPES[0]);
    }
  });

  it("tell the operator a number of Entra's and never its sentence or the secret", async () => {
    const body = { error: "invalid_client", error_description: SENTENCE, error_codes: [7000215] };
    const { transport } = entra(TENANT, () => ({ status: 401, body }));
    const tokens = createApplicationTokens(createCredential(CLIENT_SECRET, "public", transport));
    const reading = await tokens.token(SCOPES, deadline);
    assert.equal(reading.kind, "no-token");
    assert.match(reading.operatorHint, /AADSTS7000215/);
    for (const hidden of ["sandra", "Contoso", SECRET]) assert.ok(!reading.operatorHint.includes(hidden));
  });

  it("are refused and not thrown where the machine has no such credential", async () => {
    for (const credentials of [
      { kind: "certificate", tenantId: TENANT, clientId: CLIENT, path: "no-such-file.pem" },
      { kind: "workload-identity", tenantId: TENANT, clientId: CLIENT, tokenFile: "no-such-file" },
    ] as const) {
      const { transport } = entra(TENANT, () => ({ status: 400, body: {} }));
      const tokens = createApplicationTokens(createCredential(credentials, "public", transport));
      const reading = await tokens.token(SCOPES, deadline);
      assert.equal(reading.kind, "no-token");
      assert.match(reading.operatorHint, /^The bot got no token for Microsoft Graph \([\w ]+\)\./);
    }
  });

  it("can be those of an identity that Azure gave the machine", () => {
    for (const credentials of [
      { kind: "managed-identity" },
      { kind: "managed-identity", clientId: CLIENT },
    ] as const) {
      assert.equal(createCredential(credentials).constructor.name, "ManagedIdentityCredential");
    }
  });
});
