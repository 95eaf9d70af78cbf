import assert from "node:assert/strict";
import { wordsOf } from "../support/teams-rig.js";
import { ASKS, type SigningInRig, startSigningInRig } from "../support/signing-in-rig.js";

describe("a talk that waits for a sign-in", function () {
  this.timeout(60_000);
  let rig: SigningInRig;
  before(async () => {
    rig = await startSigningInRig();
  });
  after(() => rig?.close());

  it("keeps every way out while it waits, in both languages", async () => {
    const rachel = await rig.waiting("rachel.morgan");
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
    const rachel = await rig.waiting("rachel.morgan");
    assert.match(await rachel.say("123456 or 654321"), /sign in first/);
    assert.match(await rachel.say("INC-104234"), /sign in first/);
    assert.match(await rachel.say("hm"), /can't do this without your sign-in. Nothing was changed/);
    assert.doesNotMatch(await rachel.say("hello"), /card\.oauth/);
  });

  it("stops after three wrong codes", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    const asked = rig.made("GetToken", rachel);
    assert.match(await rachel.say("111111"), /did not work.*card\.oauth/s);
    assert.match(await rachel.say("222222"), /did not work/);
    assert.match(await rachel.say("333333"), /without your sign-in/);
    assert.equal(rig.made("GetToken", rachel) - asked, 3);
  });

  it("answers an invoke that nobody waits for, and does nothing because of it", async () => {
    const rachel = rig.person("rachel.morgan");
    await rachel.say("start again");
    const [before, calls] = [rachel.heard().length, rig.tokens.calls.length];
    assert.equal((await rig.exchange(rachel, "client-token-of-rachel", "of-an-old-card")).status, 200);
    assert.equal(rachel.heard().length, before);
    assert.equal((await rachel.invoke("signin/verifyState", { state: "123456" })).status, 200);
    assert.match(wordsOf(rachel.heard().slice(before)), /belongs to an earlier question/);
    assert.equal(rig.tokens.calls.length, calls);
  });

  it("answers invokes that make no sense, waits on, and never with an error of its own", async () => {
    const rachel = await rig.waiting("rachel.morgan");
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
    assert.equal((await rig.exchange(rachel, "t", "elsewhere")).status, 412);
    assert.match(
      await rachel.say(rig.tokens.signInInBrowser(rachel.userId, "rachel.morgan")),
      /Who is it for/,
    );
  });

  it("says what to do when the window was closed", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    const before = rachel.heard().length;
    const { status } = await rachel.invoke("signin/verifyState", { state: "CancelledByUser" });
    assert.equal(status, 200);
    assert.match(wordsOf(rachel.heard().slice(before)), /not signed in yet.*card\.oauth/s);
  });

  it("answers an invoke that is delivered again, and does nothing twice", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    const state = rig.tokens.signInInBrowser(rachel.userId, "rachel.morgan");
    assert.equal((await rachel.invoke("signin/verifyState", { state }, "same")).status, 200);
    const before = rachel.heard().length;
    assert.equal((await rachel.invoke("signin/verifyState", { state }, "same")).status, 200);
    assert.equal(rachel.heard().length, before);
  });

  it("asks nobody to sign in whom the guard refuses", async () => {
    const sandra = rig.person("sandra.dewit");
    const calls = rig.tokens.calls.length;
    await sandra.say("start again");
    assert.doesNotMatch(await sandra.say(ASKS["en-GB"]), /card\.oauth/);
    assert.equal(rig.tokens.calls.length, calls);
  });

  it("asks before several people at once are looked up as well", async () => {
    const rachel = await rig.waiting("rachel.morgan");
    await rachel.say("start again");
    assert.match(await rachel.say("New passwords for a whole group"), /card\.oauth/);
    const said = await rachel.say(rig.tokens.signInInBrowser(rachel.userId, "rachel.morgan"));
    assert.match(said, /Who are they/);
  });

  it("keeps tokens and codes out of the chat, the data, the log and the case of a person", async () => {
    const karin = await rig.waiting("karin.hendriks", "nl-NL");
    const secretCode = rig.tokens.signInInBrowser(karin.userId, "karin.hendriks");
    rig.tokens.fail("GetToken", "down");
    await karin.say(secretCode);
    rig.tokens.fail("GetToken", undefined);
    rig.tokens.allowExchange("client-token-of-karin", "karin.hendriks");
    assert.equal((await rig.exchange(karin, "client-token-of-karin")).status, 200);
    assert.match(await karin.say("een medewerker graag"), /zaaknummer/);
    const everywhere = {
      chat: wordsOf(rig.connector.replies.map(({ activity }) => activity)),
      data: rig.bot.data(),
      output: rig.bot.output(),
    };
    assert.ok(rig.tokens.given.length >= 3);
    for (const [name, text] of Object.entries(everywhere)) {
      for (const token of [
        ...rig.tokens.given,
        "client-token-of-rachel",
        "client-token-of-karin",
        secretCode,
      ])
        assert.equal(text.includes(token), false, `a token or code is in ${name}`);
      // Not in another form either: what makes a token of this tenant one is its second part.
      for (const token of rig.tokens.given)
        assert.equal(text.includes(token.split(".")[1] ?? "?"), false, name);
    }
    assert.ok(everywhere.data.includes('"text":"***"'), "the case does not show that something was hidden");
  });
});
