import assert from "node:assert/strict";
import { ask, type HttpAsk } from "../../../support/direct-line-http.js";
import { type LocalSite, openLocalSite } from "../../../support/local-site.js";

describe("where Direct Line answers", () => {
  let site: LocalSite;
  let base: string;

  beforeEach(async () => {
    site = await openLocalSite();
    base = `${site.url}/v3/directline`;
  });

  afterEach(async () => {
    await site.close();
    assert.deepEqual(site.logged, []);
  });

  const post = (path: string, asked: HttpAsk = {}) => ask(`${base}${path}`, { method: "POST", ...asked });

  it("lets pages of this machine in, and no others", async () => {
    const mine = await post("/tokens/generate", { body: {}, headers: { origin: "http://localhost:3000" } });
    assert.equal(mine.status, 200);
    assert.equal(mine.headers["access-control-allow-origin"], "http://localhost:3000");
    const preflight = await ask(`${base}/conversations`, {
      method: "OPTIONS",
      headers: { origin: "http://127.0.0.1:8080", "access-control-request-method": "POST" },
    });
    assert.equal(preflight.status, 204);
    assert.match(String(preflight.headers["access-control-allow-headers"]), /authorization/);

    const foreign = [
      "https://evil.example",
      "null",
      "http://localhost.evil.example",
      "http://127.0.0.1.evil.example",
    ];
    for (const origin of foreign) {
      for (const method of ["GET", "POST", "OPTIONS"]) {
        const answer = await ask(`${base}/conversations`, { method, headers: { origin } });
        assert.equal(answer.status, 403, `${method} from ${origin}`);
        assert.equal(answer.headers["access-control-allow-origin"], undefined);
      }
    }
    const rebound = await post("/tokens/generate", { body: {}, headers: { host: "evil.example" } });
    assert.equal(rebound.status, 403);
  });
});
