import assert from "node:assert/strict";
import { mountOneView } from "../../../../bot/web/one-view/mount-one-view.js";
import { createReaders } from "../../../../bot/web/readers.js";
import { ask, type HttpAnswer } from "../../../support/direct-line-http.js";
import { type LocalSite, openLocalSite, SANDRA } from "../../../support/local-site.js";
import { createSettableClock } from "../../../support/settable-clock.js";
import { openTestDelivery, type TestDelivery } from "../../../support/test-delivery.js";

const SECRET = "Kt<W&p7R\"z'xQ4n";
const HELPER = { userId: "22222222-2222-4222-8222-222222222222", userName: "Hassan", locale: "nl-NL" };

describe("the one-view page", () => {
  let site: LocalSite;
  let bench: TestDelivery;
  let link: string;

  beforeEach(async () => {
    bench = await openTestDelivery(createSettableClock(), () => "");
    const { delivery } = bench;
    const everybody = [SANDRA, HELPER];
    site = await openLocalSite({
      speakers: (id) => Promise.resolve(everybody.find(({ userId }) => userId === id)),
      routes: (parts) => {
        const readers = createReaders(parts);
        return [readers.mount, mountOneView({ delivery, readerOf: readers.readerOf })];
      },
    });
    const slip = await bench.put(SECRET, HELPER.userId, { forName: 'Sandra "<b>" O\'Brien' });
    link = `${site.url}${slip.url}`;
  });

  afterEach(async () => {
    await site.close();
    await bench.close();
    assert.deepEqual(site.logged, []);
  });

  const speakAs = async (id: string): Promise<string> => {
    const headers = { origin: site.url };
    const answer = await ask(`${site.url}/speak-as`, { method: "POST", headers, body: { id } });
    assert.equal(answer.status, 204, answer.text);
    return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  };

  const press = (cookie: string, headers: Readonly<Record<string, string>> = { origin: site.url }) =>
    ask(link, { method: "POST", headers: { cookie, ...headers } });

  const shows = ({ text }: HttpAnswer) => text.includes("Kt&#60;") && text.includes("&#38;p7R");

  it("shows the password to its reader once, escaped and in groups of four", async () => {
    const cookie = await speakAs(HELPER.userId);
    const looked = await ask(link, { headers: { cookie } });
    assert.equal(looked.status, 200);
    assert.match(looked.text, /Show the password once/);
    assert.equal(looked.text.includes("Sandra"), false);

    const pressed = await press(cookie);
    assert.equal(pressed.status, 200);
    assert.ok(shows(pressed));
    const code = /<code[^>]*>(.*?)<\/code\s*>/s.exec(pressed.text)?.[1] ?? "";
    assert.match(code, /^(<span>[^<]+<\/span>){4}$/);
    assert.match(pressed.text, /Sandra &#34;&#60;b&#62;&#34; O&#39;Brien/);

    const again = await press(cookie);
    assert.equal(again.status, 410);
    assert.equal(shows(again), false);
    assert.equal((await ask(link, { headers: { cookie } })).status, 410);
  });

  it("does not spend the link on anybody who only looks", async () => {
    const cookie = await speakAs(HELPER.userId);
    for (const method of ["GET", "HEAD", "OPTIONS", "PUT"]) {
      const answer = await ask(link, { method, headers: { cookie, "sec-purpose": "prefetch" } });
      assert.equal(shows(answer), false);
    }
    assert.deepEqual(await bench.store.audit.entries(), []);
    assert.ok(shows(await press(cookie)));
  });

  it("answers everybody else as if there were nothing, and keeps the password for its reader", async () => {
    const other = await speakAs(String(SANDRA.userId));
    assert.equal((await ask(link, { headers: { cookie: other } })).status, 410);
    const pressed = await press(other);
    assert.equal(pressed.status, 410);
    assert.equal(
      pressed.text,
      (await ask(`${site.url}/one-view/nothing`, { headers: { cookie: other } })).text,
    );
    assert.ok(shows(await press(await speakAs(HELPER.userId))));
  });

  it("asks who is reading when the browser does not say, and does not take the link for an answer", async () => {
    const forged = await speakAs(HELPER.userId);
    const cookies = [
      "",
      "password-support-reader=x.y.z",
      `${forged}x`,
      forged.replace("reader=", "reader=x"),
    ];
    for (const cookie of cookies) {
      const answer = await press(cookie);
      assert.equal(answer.status, 403);
      assert.match(answer.text, /Who are you\?/);
    }
    assert.deepEqual(await bench.store.audit.entries(), []);
  });

  it("reveals for its own page only", async () => {
    const cookie = await speakAs(HELPER.userId);
    const port = Number(new URL(site.url).port);
    for (const headers of [
      {},
      { origin: "null" },
      { origin: "https://evil.example" },
      { origin: `http://127.0.0.1:${port + 1}` },
      { origin: `http://localhost:${port}` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
    ]) {
      assert.equal((await press(cookie, headers)).status, 403, JSON.stringify(headers));
    }
    assert.deepEqual(await bench.store.audit.entries(), []);
    assert.ok(shows(await press(cookie, { "sec-fetch-site": "same-origin" })));
  });

  it("is kept by nobody, framed by nobody, and tells nobody where it came from", async () => {
    const cookie = await speakAs(HELPER.userId);
    for (const answer of [
      await ask(link, { headers: { cookie } }),
      await press(cookie),
      await press(cookie),
    ]) {
      assert.equal(answer.headers["cache-control"], "no-store");
      assert.match(String(answer.headers["referrer-policy"]), /^(no-referrer|same-origin)$/);
      const policy = String(answer.headers["content-security-policy"]);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  it("speaks Dutch to who asks for it, by address or by browser", async () => {
    const cookie = await speakAs(HELPER.userId);
    const cases = [
      ["?lang=nl", "en"],
      ["", "nl-BE,nl;q=0.9,en;q=0.8"],
      ["", "fr, nl;q=0.5"],
      ["?lang=xx", "nl"],
    ] as const;
    for (const [query, accepted] of cases) {
      const answer = await ask(link + query, { headers: { cookie, "accept-language": accepted } });
      assert.match(
        answer.text,
        /<html lang="nl">[\s\S]*Toon het wachtwoord één keer/,
        `${query} ${accepted}`,
      );
    }
    const english = await ask(`${link}?lang=en`, { headers: { cookie, "accept-language": "nl" } });
    assert.match(english.text, /<html lang="en">/);
  });

  it("stays up whatever stands where the id should be", async () => {
    const cookie = await speakAs(HELPER.userId);
    for (const id of ["%00", "__proto__", "constructor", "x".repeat(5_000), "%F0%9F%92%A5", "a%2Fb"]) {
      const answer = await ask(`${site.url}/one-view/${id}`, { headers: { cookie } });
      assert.ok([404, 410].includes(answer.status), `${answer.status} ${id.slice(0, 20)}`);
    }
  });
});
