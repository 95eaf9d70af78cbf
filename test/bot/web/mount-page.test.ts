import assert from "node:assert/strict";
import { mountPage } from "../../../bot/web/mount-page.js";
import { describePeople } from "../../../bot/web/people.js";
import { createContoso } from "../../support/contoso.js";
import { ask } from "../../support/direct-line-http.js";
import { type LocalSite, openLocalSite } from "../../support/local-site.js";

describe("the chat page's files", () => {
  let site: LocalSite;

  beforeEach(async () => {
    const tenant = createContoso();
    site = await openLocalSite({
      routes: () => [mountPage({ people: () => describePeople(tenant, async () => tenant.listPeople()) })],
    });
  });

  afterEach(async () => {
    await site.close();
    assert.deepEqual(site.logged, []);
  });

  it("come with a policy that lets the page speak to its own server only, and run no text as code", async () => {
    const page = await ask(`${site.url}/`);
    assert.equal(page.status, 200);
    assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
    assert.equal(page.headers["cache-control"], "no-store");
    const policy = String(page.headers["content-security-policy"]);
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.ok(policy.includes(`connect-src 'self' ws://127.0.0.1:${site.port};`));
    assert.match(policy, /frame-ancestors 'none'; base-uri 'none'; form-action 'none'$/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(page.text, /https?:\/\/| style=| on[a-z]+=|<script>/);
  });

  it("are all there, with their types", async () => {
    const { text } = await ask(`${site.url}/`);
    const linked = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
    const imported = ["/page/vendor/markdown-it.js", "/page/chat.js", "/page/texts.js"];
    for (const path of new Set([...linked, ...imported])) {
      const file = await ask(`${site.url}${path}`);
      const type = path.endsWith(".css")
        ? /^text\/css/
        : path.endsWith(".svg")
          ? /^image\/svg/
          : /^text\/javascript/;
      assert.equal(file.status, 200, path);
      assert.match(String(file.headers["content-type"]), type);
      assert.equal(file.headers["x-content-type-options"], "nosniff");
      const again = await ask(`${site.url}${path}`, {
        headers: { "if-none-match": String(file.headers["etag"]) },
      });
      assert.equal(again.status, 304, path);
      assert.equal(again.text, "");
    }
  });

  it("are the only files there are", async () => {
    for (const path of [
      "/page/../../../package.json",
      "/page/..%2f..%2f..%2fpackage.json",
      "/page/%2e%2e/%2e%2e/package.json",
      "/page/tsconfig.json",
      "/page/main.ts",
      "/page/",
      "/assets/",
      "/assets/adaptivecards.min.js.map",
      "/package.json",
    ]) {
      assert.ok([400, 404].includes((await ask(`${site.url}${path}`)).status), path);
    }
  });

  it("include who there is to speak as, as the tenant has them now", async () => {
    const { json } = await ask(`${site.url}/people`);
    assert.ok(Array.isArray(json) && json.length > 10);
    const [sandra] = json as unknown[];
    assert.equal(Reflect.get(Object(sandra), "userPrincipalName"), "sandra.dewit@contoso.com");
  });
});
