import assert from "node:assert/strict";
import { createReaders } from "../../../bot/web/readers.js";
import { handler } from "../../../bot/web/reply.js";
import { ask } from "../../support/direct-line-http.js";
import { type LocalSite, openLocalSite, SANDRA } from "../../support/local-site.js";

describe("speaking as somebody", () => {
  let site: LocalSite;

  beforeEach(async () => {
    site = await openLocalSite({
      routes: (parts) => {
        const { mount, readerOf } = createReaders(parts);
        const who = handler((request) => ({ status: 200, body: { reader: readerOf(request) ?? null } }));
        return [mount, (server) => void server.get("/who", who)];
      },
    });
  });

  afterEach(async () => {
    await site.close();
    assert.deepEqual(site.logged, []);
  });

  const speakAs = (body: unknown, origin = site.url) =>
    ask(`${site.url}/speak-as`, { method: "POST", headers: { origin }, body });

  const reader = async (cookie: string) => (await ask(`${site.url}/who`, { headers: { cookie } })).json;

  it("is remembered in a cookie that scripts and other sites do not get, until it expires", async () => {
    const answer = await speakAs({ id: SANDRA.userId });
    const [set = ""] = [answer.headers["set-cookie"]].flat();
    assert.match(set, /; HttpOnly; SameSite=Strict; Path=\/; Max-Age=28800$/);
    const [cookie = ""] = set.split(";");
    assert.deepEqual(await reader(cookie), { reader: SANDRA.userId });
    assert.deepEqual(await reader(`a=b; ${cookie}; c=d`), { reader: SANDRA.userId });
    site.clock.advance(8 * 60 * 60_000);
    assert.deepEqual(await reader(cookie), { reader: null });
  });

  it("does not take a token that was made for something else", async () => {
    const { token } = site.tokens.issue("conversation", { conversationId: "c", userId: "u" });
    assert.deepEqual(await reader(`password-support-reader=${token}`), { reader: null });
  });

  it("is refused for people who are not there, and to pages that are not ours", async () => {
    for (const body of [{ id: "nobody" }, { id: 7 }, {}, [], "text", undefined]) {
      const answer = await speakAs(body);
      assert.equal(answer.status, 400, JSON.stringify(body));
      assert.equal(answer.headers["set-cookie"], undefined);
    }
    for (const origin of ["http://localhost:1", "https://evil.example", "null"]) {
      assert.equal((await speakAs({ id: SANDRA.userId }, origin)).status, 403, origin);
    }
  });
});
