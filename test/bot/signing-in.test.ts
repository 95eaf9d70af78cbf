import assert from "node:assert/strict";
import { APP_ID, TENANT_ID } from "../support/activities.js";
import { idOf } from "../support/contoso.js";
import { fakeToken } from "../support/graph-fake/tokens.js";
import { signInCard, startTeamsRig, type TeamsPerson, type TeamsRig, wordsOf } from "../support/teams-rig.js";
import { startTokenService, type TokenService } from "../support/token-service.js";

const CONNECTION = "graph";
const ASKS: Readonly<Record<"en-GB" | "nl-NL", string>> = {
  "en-GB": "Somebody needs a new password",
  "nl-NL": "Iemand heeft een nieuw wachtwoord nodig",
};

describe("the asker's own sign-in, through the bot as a process of its own", function () {
  this.timeout(60_000);
  let tokens: TokenService;
  let rig: TeamsRig;

  before(async () => {
    tokens = await startTokenService({
      connectionName: CONNECTION,
      tokenFor: (account) =>
        fakeToken({ kind: "delegated", permissions: [], personId: idOf(account) }, undefined, {
          tid: TENANT_ID,
          appid: APP_ID,
        }),
    });
    rig = await startTeamsRig({
      GRAPH_SIGN_IN: "delegated",
      OAUTH_CONNECTION: CONNECTION,
      TEST_TOKEN_SERVICE: tokens.url,
      TEST_TOKEN_DEADLINE: "400",
    });
  });
  after(async () => {
    await rig?.close();
    await tokens?.close();
  });

  const exchange = (person: TeamsPerson, clientToken: string, id = signInCard(person).exchangeId) =>
    person.invoke("signin/tokenExchange", { id, connectionName: CONNECTION, token: clientToken });

  const waiting = async (name: string, locale: keyof typeof ASKS = "en-GB") => {
    const person = rig.person(name, locale);
    await person.say("opnieuw");
    tokens.end(person.userId);
    assert.match(await person.say(ASKS[locale]), /card\.oauth/);
    return person;
  };
  const made = (name: string, { userId }: TeamsPerson) =>
    tokens.calls.filter((call) => call.name === name && call.userId === userId).length;

  it("goes on without a word where the client's own sign-in can be exchanged, and asks nothing the next time", async () => {
    const rachel = await waiting("rachel.morgan");
    assert.match(signInCard(rachel).link, /^https:\/\/token\.botframework\.com/);
    tokens.allowExchange("client-token-of-rachel", "rachel.morgan");
    const before = rachel.heard().length;
    assert.equal((await exchange(rachel, "client-token-of-rachel")).status, 200);
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
      const person = await waiting(name, locale);
      const { status, body } = await exchange(person, "not exchangeable");
      assert.equal(status, 412);
      assert.match(body, /"connectionName":"graph"/);
      const code = tokens.signInInBrowser(person.userId, name);
      assert.match(await person.say(`code: ${code}`), asksWho);
    });

    it(`hears that the window is done without anybody typing (${locale})`, async () => {
      const person = await waiting(name, locale);
      const code = tokens.signInInBrowser(person.userId, name);
      assert.equal((await person.invoke("signin/verifyState", { state: code })).status, 200);
      assert.match(wordsOf(person.heard().slice(-1)), asksWho);
    });
  }

  it("makes one exchange and goes on once when three clients send the same", async () => {
    const rachel = await waiting("rachel.morgan");
    tokens.allowExchange("one-of-three", "rachel.morgan");
    const [before, exchanges] = [rachel.heard().length, made("exchange", rachel)];
    const { exchangeId } = signInCard(rachel);
    const answers = await Promise.all([1, 2, 3].map(() => exchange(rachel, "one-of-three", exchangeId)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(made("exchange", rachel) - exchanges, 1);
    assert.match(wordsOf(rachel.heard().slice(before)), /^[^\n]*Who is it for[^\n]*$/);
  });

  it("tells each of three clients to show its card when the exchange failed", async () => {
    const rachel = await waiting("rachel.morgan");
    const exchanges = made("exchange", rachel);
    const { exchangeId } = signInCard(rachel);
    const answers = await Promise.all(
      [1, 2, 3].map(() => exchange(rachel, "consent is missing", exchangeId)),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [412, 412, 412],
    );
    assert.equal(made("exchange", rachel) - exchanges, 1);
    const code = tokens.signInInBrowser(rachel.userId, "rachel.morgan");
    assert.match(await rachel.say(code), /Who is it for/);
  });

  for (const { locale, name, told, asksWho } of [
    { locale: "en-GB", name: "rachel.morgan", told: /another account/, asksWho: /Who is it for/ },
    { locale: "nl-NL", name: "karin.hendriks", told: /een ander account/, asksWho: /Voor wie/ },
  ] as const) {
    it(`tells who signed in with another account, signs that one out, and lets them begin anew (${locale})`, async () => {
      const person = await waiting(name, locale);
      const wrong = tokens.signInInBrowser(person.userId, "eleanor.wright");
      const said = await person.say(wrong);
      assert.match(said, told);
      assert.doesNotMatch(said, asksWho);
      assert.equal(tokens.accountOf(person.userId), undefined);
      assert.match(await person.say(ASKS[locale]), /card\.oauth/);
      assert.match(await person.say(tokens.signInInBrowser(person.userId, name)), asksWho);
    });
  }

  it("says so when that account cannot be signed out, and does not let anybody use it", async () => {
    const rachel = await waiting("rachel.morgan");
    tokens.fail("SignOut", "down");
    assert.match(
      await rachel.say(tokens.signInInBrowser(rachel.userId, "eleanor.wright")),
      /could not sign it out/,
    );
    tokens.fail("SignOut", undefined);
    assert.match(await rachel.say(ASKS["en-GB"]), /I signed that account out here/);
    assert.match(await rachel.say(ASKS["en-GB"]), /card\.oauth/);
  });

  for (const fault of ["down", "garbage", "silent"] as const) {
    for (const call of ["GetToken", "GetSignInResource"]) {
      it(`says kindly that nobody can sign in now when ${call} is ${fault}, and can be asked again`, async () => {
        const karin = rig.person("karin.hendriks", "nl-NL");
        await karin.say("opnieuw");
        tokens.end(karin.userId);
        tokens.fail(call, fault);
        const said = await karin.say(ASKS["nl-NL"]);
        tokens.fail(call, undefined);
        assert.match(said, /aanmelddienst geeft geen antwoord. Er is niets veranderd/);
        assert.doesNotMatch(said, /a sentence of the token service|referentie/);
        assert.match(await karin.say(ASKS["nl-NL"]), /card\.oauth/);
      });
    }

    it(`keeps the question when a code cannot be looked at because the service is ${fault}`, async () => {
      const rachel = await waiting("rachel.morgan");
      const code = tokens.signInInBrowser(rachel.userId, "rachel.morgan");
      tokens.fail("GetToken", fault);
      const said = await rachel.say(code);
      const { status } = await rachel.invoke("signin/verifyState", { state: code });
      tokens.fail("GetToken", undefined);
      assert.match(said, /does not answer right now. I keep your question/);
      assert.ok(status >= 400);
      assert.match(await rachel.say(code), /Who is it for/);
    });

    it(`answers an exchange with 412 when the service is ${fault}, and keeps the question`, async () => {
      const rachel = await waiting("rachel.morgan");
      tokens.fail("exchange", fault);
      const { status } = await exchange(rachel, "client-token-of-rachel");
      tokens.fail("exchange", undefined);
      assert.equal(status, 412);
      assert.match(await rachel.say(tokens.signInInBrowser(rachel.userId, "rachel.morgan")), /Who is it for/);
    });
  }

  it("keeps every way out while it waits, in both languages", async () => {
    const rachel = await waiting("rachel.morgan");
    assert.match(await rachel.say("what is this?"), /sign in first.*card\.oauth/s);
    assert.match(await rachel.say("help"), /answer the question below.*card\.oauth/s);
    const dutch = await rachel.say("Nederlands");
    for (const words of [/Nederlands met je/, /"title":"Aanmelden"/, /Dit doe ik met jouw eigen rechten/])
      assert.match(dutch, words);
    assert.match(await rachel.say("annuleren"), /Er is niets veranderd/);
    assert.match(await rachel.say(ASKS["nl-NL"]), /card\.oauth/);
    assert.match(await rachel.say("nee"), /dan doe ik het niet/);
    assert.match(await rachel.say(ASKS["nl-NL"]), /card\.oauth/);
    assert.match(await rachel.say("een medewerker graag"), /zaak/i);
    assert.match(await rachel.say("English"), /English/);
    assert.match(await rachel.say(ASKS["en-GB"]), /card\.oauth/);
    assert.match(await rachel.say("how do I change my own password?"), /another question|change/i);
    await rachel.say("start again");
  });

  it("asks twice what it could not read, and then stops, with nothing changed", async () => {
    const rachel = await waiting("rachel.morgan");
    assert.match(await rachel.say("123456 or 654321"), /sign in first/);
    assert.match(await rachel.say("INC-104234"), /sign in first/);
    assert.match(await rachel.say("hm"), /can't do this without your sign-in. Nothing was changed/);
    assert.doesNotMatch(await rachel.say("hello"), /card\.oauth/);
  });

  it("stops after three wrong codes", async () => {
    const rachel = await waiting("rachel.morgan");
    const asked = made("GetToken", rachel);
    assert.match(await rachel.say("111111"), /did not work.*card\.oauth/s);
    assert.match(await rachel.say("222222"), /did not work/);
    assert.match(await rachel.say("333333"), /without your sign-in/);
    assert.equal(made("GetToken", rachel) - asked, 3);
  });

  it("answers an invoke that nobody waits for, and does nothing because of it", async () => {
    const rachel = rig.person("rachel.morgan");
    await rachel.say("start again");
    const [before, calls] = [rachel.heard().length, tokens.calls.length];
    assert.equal((await exchange(rachel, "client-token-of-rachel", "of-an-old-card")).status, 200);
    assert.equal(rachel.heard().length, before);
    assert.equal((await rachel.invoke("signin/verifyState", { state: "123456" })).status, 200);
    assert.match(wordsOf(rachel.heard().slice(before)), /belongs to an earlier question/);
    assert.equal(tokens.calls.length, calls);
  });

  it("answers invokes that make no sense, waits on, and never with an error of its own", async () => {
    const rachel = await waiting("rachel.morgan");
    for (const name of ["signin/tokenExchange", "signin/verifyState"]) {
      for (const value of [
        undefined,
        null,
        7,
        "x",
        [],
        {},
        { token: 5 },
        { state: {} },
        { id: {}, token: "t" },
      ]) {
        const { status } = await rachel.invoke(name, value);
        assert.ok([200, 400, 404, 412].includes(status), `${name} ${JSON.stringify(value)}: ${status}`);
      }
    }
    assert.equal((await exchange(rachel, "t", "elsewhere")).status, 412);
    assert.match(await rachel.say(tokens.signInInBrowser(rachel.userId, "rachel.morgan")), /Who is it for/);
  });

  it("says what to do when the window was closed", async () => {
    const rachel = await waiting("rachel.morgan");
    const before = rachel.heard().length;
    const { status } = await rachel.invoke("signin/verifyState", { state: "CancelledByUser" });
    assert.equal(status, 200);
    assert.match(wordsOf(rachel.heard().slice(before)), /not signed in yet.*card\.oauth/s);
  });

  it("answers an invoke that is delivered again, and does nothing twice", async () => {
    const rachel = await waiting("rachel.morgan");
    const state = tokens.signInInBrowser(rachel.userId, "rachel.morgan");
    assert.equal((await rachel.invoke("signin/verifyState", { state }, "same")).status, 200);
    const before = rachel.heard().length;
    assert.equal((await rachel.invoke("signin/verifyState", { state }, "same")).status, 200);
    assert.equal(rachel.heard().length, before);
  });

  it("asks nobody to sign in whom the guard refuses", async () => {
    const sandra = rig.person("sandra.dewit");
    const calls = tokens.calls.length;
    await sandra.say("start again");
    assert.doesNotMatch(await sandra.say(ASKS["en-GB"]), /card\.oauth/);
    assert.equal(tokens.calls.length, calls);
  });

  it("asks before several people at once are looked up as well", async () => {
    const rachel = await waiting("rachel.morgan");
    await rachel.say("start again");
    assert.match(await rachel.say("New passwords for a whole group"), /card\.oauth/);
    const said = await rachel.say(tokens.signInInBrowser(rachel.userId, "rachel.morgan"));
    assert.match(said, /Who are they/);
  });

  it("keeps tokens and codes out of the chat, the data, the log and the case of a person", async () => {
    const karin = await waiting("karin.hendriks", "nl-NL");
    const secretCode = tokens.signInInBrowser(karin.userId, "karin.hendriks");
    tokens.fail("GetToken", "down");
    await karin.say(secretCode);
    tokens.fail("GetToken", undefined);
    tokens.allowExchange("client-token-of-karin", "karin.hendriks");
    assert.equal((await exchange(karin, "client-token-of-karin")).status, 200);
    assert.match(await karin.say("een medewerker graag"), /zaaknummer/);
    const everywhere = {
      chat: wordsOf(rig.connector.replies.map(({ activity }) => activity)),
      data: rig.bot.data(),
      output: rig.bot.output(),
    };
    assert.ok(tokens.given.length > 10);
    for (const [name, text] of Object.entries(everywhere)) {
      for (const token of [...tokens.given, "client-token-of-rachel", "client-token-of-karin", secretCode])
        assert.equal(text.includes(token), false, `a token or code is in ${name}`);
      // Not in another form either: what makes a token of this tenant one is its second part.
      for (const token of tokens.given) assert.equal(text.includes(token.split(".")[1] ?? "?"), false, name);
    }
    assert.ok(everywhere.data.includes('"text":"***"'), "the case does not show that something was hidden");
  });
});
