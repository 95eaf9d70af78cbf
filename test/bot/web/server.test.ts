import assert from "node:assert/strict";
import type { Server } from "restify";
import { healthRoutes } from "../../../bot/web/health.js";
import { rawRequest, requestText } from "../../support/raw-http.js";
import { type RunningServer, startServer } from "../../support/server.js";

const CLOUD = { mode: "cloud", publicUrl: "https://passwords.contoso.com" } as const;
const LEAK = "Hunter2-leak";

/** Routes that do what a handler must not. */
function badManners(server: Server): void {
  server.get("/throws", async () => {
    await Promise.resolve();
    throw Object.assign(new Error(LEAK), { statusCode: 404, body: LEAK });
  });
  server.get("/throws-a-string", async () => {
    await Promise.resolve();
    // oxlint-disable-next-line no-throw-literal -- libraries do
    throw LEAK;
  });
  server.get("/answers-then-throws", async (_request, response) => {
    response.writeHead(200);
    response.end("sent");
    throw new Error(LEAK);
  });
  server.get("/throws-half-way", async (_request, response) => {
    response.writeHead(200, { "Content-Length": 100 });
    response.write("half");
    throw new Error(LEAK);
  });
  server.get("/forgets-to-answer", async () => {});
  server.get("/returns-its-answer", async (_request, response) => {
    response.send(200, { said: "ok" });
    return { password: LEAK };
  });
  server.get("/sends-an-error", async (_request, response) => {
    response.send(400, new Error(LEAK));
  });
  server.get("/says", async (_request, response) => {
    response.send(200, { said: "ok" });
  });
  server.post("/says", async (_request, response) => {
    response.send(200, { said: "ok" });
  });
}

describe("the web server", () => {
  let running: RunningServer;
  let cloud: RunningServer;
  before(async () => {
    running = await startServer([badManners, healthRoutes(() => Promise.resolve())]);
    cloud = await startServer([badManners], CLOUD);
  });
  after(async () => {
    await Promise.all([running.server.close(), cloud.server.close()]);
  });

  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${running.url}${path}`, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  for (const path of ["/throws", "/throws-a-string", "/forgets-to-answer"]) {
    it(`answers ${path} with 500 in fixed words, and goes on`, async () => {
      const { status, text } = await get(path);
      assert.equal(status, 500);
      assert.match(
        text,
        /^\{"error":\{"code":"InternalServerError","message":"Something went wrong[^"]*"\}\}$/,
      );
    });
  }

  it("never repeats the message of an error that a handler sends", async () => {
    const { status, text } = await get("/sends-an-error");
    assert.equal(status, 400);
    assert.equal(text.includes(LEAK), false);
  });

  it("lives on when a handler throws after its answer", async () => {
    assert.equal((await get("/answers-then-throws")).text, "sent");
    await assert.rejects(get("/throws-half-way"));
    assert.equal((await get("/healthz")).status, 200);
  });

  it("logs what failed, and neither headers nor what a handler returned", async () => {
    await get("/throws", { headers: { Authorization: "Bearer top-secret" } });
    await get("/returns-its-answer", { headers: { Authorization: "Bearer top-secret" } });
    const log = running.logged.join("");
    assert.match(log, /"event":"request-failed","route":"getthrows"/);
    assert.match(log, /Discarded returned value from async handler/);
    assert.equal(/top-secret|"password"/.test(log), false);
  });

  it("answers an unknown address with 404 and a wrong method with 405, without repeating the address", async () => {
    const missing = await get("/no/<script>such</script>?x=1");
    assert.equal(missing.status, 404);
    assert.equal(
      missing.text,
      '{"error":{"code":"NotFound","message":"There is nothing under this address."}}',
    );
    const wrong = await get("/healthz", { method: "DELETE" });
    assert.equal(wrong.status, 405);
    assert.equal(wrong.headers.get("allow"), "GET");
    assert.match(wrong.text, /MethodNotAllowed/);
  });

  it("answers JSON whatever Accept asks for: no script around it, no 406", async () => {
    for (const accept of ["application/javascript", "image/png", "text/html", "", "*/*;q=0", "[object]"]) {
      const { status, text, headers } = await get("/says?callback=alert", { headers: { Accept: accept } });
      assert.deepEqual(
        [status, text, headers.get("content-type")],
        [200, '{"said":"ok"}', "application/json"],
      );
    }
  });

  it("puts the security headers on every answer", async () => {
    for (const path of ["/says", "/missing", "/throws", "/healthz"]) {
      const { headers } = await get(path);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("x-frame-options"), "DENY");
      assert.match(headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/);
      assert.equal(headers.get("cache-control"), "no-store");
      assert.equal(headers.get("server"), null);
    }
    assert.equal((await get("/says")).headers.get("strict-transport-security"), null);
    const encrypted = await fetch(`${cloud.url}/says`);
    assert.match(encrypted.headers.get("strict-transport-security") ?? "", /max-age=\d+/);
  });

  describe("looks at Host and Origin before anything else", () => {
    type Case = readonly [name: string, lines: readonly string[], local: number, cloud: number];
    const host = (value: string) => ["GET /says HTTP/1.1", `Host: ${value}`, "Connection: close"];
    const post = (...headers: string[]) => [
      "POST /says HTTP/1.1",
      "Host: localhost",
      "Connection: close",
      "Content-Length: 0",
      ...headers,
    ];
    const cases: readonly Case[] = [
      ["localhost with a port", host("localhost:3978"), 200, 200],
      ["a forwarded port", host("127.0.0.1:8080"), 200, 200],
      ["the IPv6 loopback", host("[::1]:3978"), 200, 200],
      ["a name that was rebound to this machine", host("attacker.example"), 403, 200],
      ["a name that begins like loopback", host("localhost.attacker.example"), 403, 200],
      ["an address that begins like loopback", host("127.0.0.1.attacker.example"), 403, 200],
      ["no address at all", host("0.0.0.0"), 403, 200],
      ["a Host that is half a bracket", host("["), 400, 400],
      ["a Host with a user", host("localhost@attacker.example"), 400, 400],
      ["a Host with a path", host("localhost/attacker"), 400, 400],
      ["an empty Host", host(""), 400, 400],
      ["two Hosts", [...host("localhost"), "Host: attacker.example"], 400, 400],
      ["no Host, as HTTP/1.0 allows", ["GET /says HTTP/1.0"], 400, 400],
      ["a path that is no UTF-8", ["GET /%ff%fe HTTP/1.1", "Host: localhost", "Connection: close"], 400, 400],
      ["a broken percent sign", ["GET /%E0%A4%A HTTP/1.1", "Host: localhost", "Connection: close"], 400, 400],
      [
        "two slashes",
        ["GET //attacker.example/x HTTP/1.1", "Host: localhost", "Connection: close"],
        404,
        404,
      ],
      ["a whole address", ["GET http://[ HTTP/1.1", "Host: localhost", "Connection: close"], 400, 400],
      ["an asterisk", ["OPTIONS * HTTP/1.1", "Host: localhost", "Connection: close"], 400, 400],
      ["no page", post(), 200, 200],
      ["our own page", post("Origin: http://localhost:3978"), 200, 403],
      ["our public page", post("Origin: https://passwords.contoso.com"), 403, 200],
      ["a foreign page", post("Origin: https://attacker.example"), 403, 403],
      ["a page in a sandbox", post("Origin: null"), 403, 403],
      ["a foreign page that hides its name", post("Sec-Fetch-Site: cross-site"), 403, 403],
    ];
    for (const [name, lines, inLocal, inCloud] of cases) {
      it(`${name}: ${inLocal} in local mode, ${inCloud} in cloud mode`, async () => {
        const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
        const answers = [
          await rawRequest(running.port, requestText(lines)),
          await rawRequest(cloud.port, requestText(lines)),
        ];
        assert.deepEqual(answers.map(statusOf), [inLocal, inCloud]);
      });
    }
  });

  it("closes its connection on bytes that are no HTTP", async () => {
    const answer = await rawRequest(running.port, "\u0016\u0003\u0001 nonsense\r\n\r\n");
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.equal((await get("/healthz")).status, 200);
  });
});
