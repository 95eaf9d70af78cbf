import assert from "node:assert/strict";
import { wordsOf, signInCard } from "../support/teams-rig.js";
import { ASKS, type SigningInRig, startSigningInRig } from "../support/signing-in-rig.js";

describe("the asker's own sign-in, through the bot as a process of its own", function () {
  this.timeout(60_000);
  let rig: SigningInRig;
  before(async () => {
    rig = await startSigningInRig();
  });
  after(() => rig?.close());

  it("goes on without a word where the client's own sign-in can be exchanged, and asks nothing the next time", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    assert.match(signInCard(rachel).link, /^https:\/\/token\.botframework\.com/);
    rig.tokens.allowExchange("client-token-of-rachel", "rachel.morgan");
    const before = rachel.heard().length;
    assert.equal((await rig.exchange(rachel, "client-token-of-rachel")).status, 200);
    assert.match(wordsOf(rachel.heard().slice(before)), /^[^\n]*Who is it for[^\n]*$/);

    await rachel.say("start again");
    const again = await rachel.say(ASKS["en-GB"]);
    assert.match(again, /Who is it for/);
    assert.doesNotMatch(again, /card\.oauth/);
  });

  for (const { locale, name, asksWho } of [
    { locale: "en-GB", name: "rachel.morgan", asksWho: /Who is it for/ },
    { locale: "nl-NL", name: "karin.hendriks", asksWho: /Voor wie/ },
  ] as const) {
    it(`falls back to the card where it cannot be exchanged, and takes the code that is typed (${locale})`, async () => {
      const person = await rig.waiting(name, locale);
      const { status, body } = await rig.exchange(person, "not exchangeable");
      assert.equal(status, 412);
      assert.match(body, /"connectionName":"graph"/);
      const code = rig.tokens.signInInBrowser(person.userId, name);
      assert.match(await person.say(`code: ${code}`), asksWho);
    });

    it(`hears that the window is done without anybody typing (${locale})`, async () => {
      const person = await rig.waiting(name, locale);
      const code = rig.tokens.signInInBrowser(person.userId, name);
      assert.equal((await person.invoke("signin/verifyState", { state: code })).status, 200);
      assert.match(wordsOf(person.heard().slice(-1)), asksWho);
    });
  }

  it("makes one exchange and goes on once when three clients send the same", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    rig.tokens.allowExchange("one-of-three", "rachel.morgan");
    const [before, exchanges] = [rachel.heard().length, rig.made("exchange", rachel)];
    const { exchangeId } = signInCard(rachel);
    const answers = await Promise.all([1, 2, 3].map(() => rig.exchange(rachel, "one-of-three", exchangeId)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(rig.made("exchange", rachel) - exchanges, 1);
    assert.match(wordsOf(rachel.heard().slice(before)), /^[^\n]*Who is it for[^\n]*$/);
  });

  it("tells each of three clients to show its card when the exchange failed", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    const exchanges = rig.made("exchange", rachel);
    const { exchangeId } = signInCard(rachel);
    const answers = await Promise.all(
      [1, 2, 3].map(() => rig.exchange(rachel, "consent is missing", exchangeId)),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [412, 412, 412],
    );
    assert.equal(rig.made("exchange", rachel) - exchanges, 1);
    const code = rig.tokens.signInInBrowser(rachel.userId, "rachel.morgan");
    assert.match(await rachel.say(code), /Who is it for/);
  });

  for (const { locale, name, told, asksWho } of [
    { locale: "en-GB", name: "rachel.morgan", told: /another account/, asksWho: /Who is it for/ },
    { locale: "nl-NL", name: "karin.hendriks", told: /een ander account/, asksWho: /Voor wie/ },
  ] as const) {
    it(`tells who signed in with another account, signs that one out, and lets them begin anew (${locale})`, async () => {
      const person = await rig.waiting(name, locale);
      const wrong = rig.tokens.signInInBrowser(person.userId, "eleanor.wright");
      const said = await person.say(wrong);
      assert.match(said, told);
      assert.doesNotMatch(said, asksWho);
      assert.equal(rig.tokens.accountOf(person.userId), undefined);
      assert.match(await person.say(ASKS[locale]), /card\.oauth/);
      assert.match(await person.say(rig.tokens.signInInBrowser(person.userId, name)), asksWho);
    });
  }

  it("says so when that account cannot be signed out, and does not let anybody use it", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    rig.tokens.fail("SignOut", "down");
    assert.match(
      await rachel.say(rig.tokens.signInInBrowser(rachel.userId, "eleanor.wright")),
      /could not sign it out/,
    );
    rig.tokens.fail("SignOut", undefined);
    assert.match(await rachel.say(ASKS["en-GB"]), /I signed that account out here/);
    assert.match(await rachel.say(ASKS["en-GB"]), /card\.oauth/);
  });

  for (const fault of ["down", "garbage", "silent"] as const) {
    for (const call of ["GetToken", "GetSignInResource"]) {
      it(`says kindly that nobody can sign in now when ${call} is ${fault}, and can be asked again`, async () => {
        const karin = rig.person("karin.hendriks", "nl-NL");
        await karin.say("opnieuw");
        rig.tokens.end(karin.userId);
        rig.tokens.fail(call, fault);
        const said = await karin.say(ASKS["nl-NL"]);
        rig.tokens.fail(call, undefined);
        assert.match(said, /aanmelddienst geeft geen antwoord. Er is niets veranderd/);
        assert.doesNotMatch(said, /a sentence of the token service|referentie/);
        assert.match(await karin.say(ASKS["nl-NL"]), /card\.oauth/);
      });
    }

    it(`keeps the question when a code cannot be looked at because the service is ${fault}`, async () => {
      const rachel = await rig.waiting("rachel.morgan");
      const code = rig.tokens.signInInBrowser(rachel.userId, "rachel.morgan");
      rig.tokens.fail("GetToken", fault);
      const said = await rachel.say(code);
      const { status } = await rachel.invoke("signin/verifyState", { state: code });
      rig.tokens.fail("GetToken", undefined);
      assert.match(said, /does not answer right now. I keep your question/);
      assert.ok(status >= 400);
      assert.match(await rachel.say(code), /Who is it for/);
    });

    it(`answers an exchange with 412 when the service is ${fault}, and keeps the question`, async () => {
      const rachel = await rig.waiting("rachel.morgan");
      rig.tokens.fail("exchange", fault);
      const { status } = await rig.exchange(rachel, "client-token-of-rachel");
      rig.tokens.fail("exchange", undefined);
      assert.equal(status, 412);
      assert.match(
        await rachel.say(rig.tokens.signInInBrowser(rachel.userId, "rachel.morgan")),
        /Who is it for/,
      );
    });
  }
});
