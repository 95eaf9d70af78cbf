import assert from "node:assert/strict";
import { idOf } from "../support/contoso.js";
import { ASKS, type SigningInRig, startSigningInRig } from "../support/signing-in-rig.js";
import { type TeamsPerson, wordsOf } from "../support/teams-rig.js";

/** Yusuf is an Authentication Administrator, who may also follow a reset to its end. */
const TALKS = [
  { target: "sandra.dewit", locale: "en-GB", asks: "Sandra needs a new password", shown: /Sandra de Wit/ },
  {
    target: "grace.thompson",
    locale: "en-GB",
    asks: "grace.thompson@contoso.com needs a new password",
    shown: /Grace/,
  },
  {
    target: "emma.clarke",
    locale: "nl-NL",
    asks: "emma.clarke@contoso.com heeft een nieuw wachtwoord nodig",
    shown: /Emma/,
  },
  {
    target: "willem.vandermeer",
    locale: "nl-NL",
    asks: "willem.vandermeer@contoso.com heeft een nieuw wachtwoord nodig",
    shown: /Willem/,
  },
] as const;

describe("resets with the asker's own rights, through the bot as a process of its own", function () {
  this.timeout(60_000);
  let rig: SigningInRig;
  let yusuf: TeamsPerson;
  before(async () => {
    rig = await startSigningInRig({
      PASSWORD_WRITEBACK: "on",
      PRIVILEGED_TARGETS: "with-approval",
      LIMIT_ACTOR_HOUR: "99",
      LIMIT_TARGET_15_MINUTES: "9",
      LIMIT_TARGET_DAY: "9",
    });
    yusuf = rig.person("yusuf.demir");
  });
  after(() => rig?.close());

  const writes = () => rig.tenant.fake.requests.filter(({ method }) => method !== "GET");
  const passwordOf = (name: string) => rig.tenant.fake.tenant.users.get(idOf(name))?.password;
  const signIn = (person: TeamsPerson, account: string) =>
    person.say(rig.tokens.signInInBrowser(person.userId, account));
  const upToConfirmation = async (person: TeamsPerson, target: string) => {
    await person.say("start again");
    await person.say(`${target}@contoso.com needs a new password`);
    return person.say("INC-10423");
  };

  for (const { target, locale, asks, shown } of TALKS) {
    it(`goes from the question to the dialog that shows the password of ${target} (${locale})`, async () => {
      const person = rig.person("yusuf.demir", locale);
      await person.say("opnieuw");
      await person.say(locale === "en-GB" ? "English" : "Nederlands");
      rig.tokens.end(person.userId);
      const before = writes().length;
      assert.match(await person.say(asks), /card\.oauth/);
      rig.tokens.allowExchange("client-token-of-yusuf", "yusuf.demir");
      assert.equal((await rig.exchange(person, "client-token-of-yusuf")).status, 200);
      await person.say("INC-10423");
      await person.submit(person.dataOf((data) => data["value"] === "way:temporary-password"));
      await person.press("confirm");
      const password = passwordOf(target) ?? assert.fail("no password was set");
      const open = await person.invoke("task/fetch", {
        data: person.dataOf((data) => data["slip"] !== undefined),
      });
      assert.equal(open.status, 200);
      assert.match(open.body, shown);
      assert.ok(open.body.includes(`"text":"${password}"`));
      assert.deepEqual(
        writes()
          .slice(before)
          .map(({ method, path, by }) => [method, path.split("/").at(-1), by]),
        [["POST", "resetPassword", yusuf.id]],
      );
      for (const text of [wordsOf(person.heard()), rig.bot.data(), rig.bot.output()])
        assert.equal(text.includes(password), false);
    });
  }

  for (const { locale, words } of [
    {
      locale: "en-GB",
      words: /with your own rights, and your sign-in with me has ended. Nothing was changed/,
    },
    {
      locale: "nl-NL",
      words: /jouw eigen rechten, en je aanmelding bij mij is verlopen. Er is niets veranderd/,
    },
  ] as const) {
    it(`changes nothing when the sign-in ended between the confirmation and the press (${locale})`, async () => {
      rig.tokens.be(yusuf.userId, "yusuf.demir");
      await yusuf.say(locale === "en-GB" ? "English" : "Nederlands");
      await upToConfirmation(yusuf, "lisa.bakker");
      const before = writes().length;
      rig.tokens.end(yusuf.userId);
      assert.match(await yusuf.press("confirm"), words);
      assert.equal(writes().length, before);
      assert.match(await yusuf.say(ASKS[locale]), /card\.oauth/);
    });
  }

  it("does not use another account that was signed in meanwhile, and signs it out", async () => {
    rig.tokens.be(yusuf.userId, "yusuf.demir");
    await yusuf.say("English");
    await upToConfirmation(yusuf, "lisa.bakker");
    const before = writes().length;
    rig.tokens.be(yusuf.userId, "eleanor.wright");
    assert.match(await yusuf.press("confirm"), /your sign-in with me has ended/);
    assert.equal(writes().length, before);
    assert.equal(rig.tokens.accountOf(yusuf.userId), undefined);
  });

  it("makes a pass and signs the person out with the asker's own rights", async () => {
    rig.tokens.be(yusuf.userId, "yusuf.demir");
    await upToConfirmation(yusuf, "lisa.bakker");
    await yusuf.submit(yusuf.dataOf((data) => data["value"] === "sessions:revoke"));
    const before = writes().length;
    await yusuf.press("confirm");
    assert.deepEqual(
      writes()
        .slice(before)
        .map(({ path, by }) => [path.split("/").at(-1), by]),
      [
        ["temporaryAccessPassMethods", yusuf.id],
        ["revokeSignInSessions", yusuf.id],
      ],
    );
  });

  it("lets a sign-in go that Graph wants a better one for, so that the person can give it", async () => {
    rig.tokens.be(yusuf.userId, "yusuf.demir");
    await upToConfirmation(yusuf, "lisa.bakker");
    rig.tenant.fake.faults.add({
      path: /\/temporaryAccessPassMethods$/,
      moment: "before",
      times: 1,
      effect: { kind: "status", status: 401, code: "interaction_required" },
    });
    assert.match(await yusuf.press("confirm"), /your sign-in with me has ended/);
    assert.equal(rig.tokens.accountOf(yusuf.userId), undefined);
    await yusuf.say("start again");
    assert.match(await yusuf.say(ASKS["en-GB"]), /card\.oauth/);
    assert.match(await signIn(yusuf, "yusuf.demir"), /Who is it for/);
  });

  it("says that the directory is not there when the token service is not, and changes nothing", async () => {
    rig.tokens.be(yusuf.userId, "yusuf.demir");
    await upToConfirmation(yusuf, "lisa.bakker");
    const before = writes().length;
    rig.tokens.fail("GetToken", "down");
    const said = await yusuf.press("confirm");
    rig.tokens.fail("GetToken", undefined);
    assert.match(said, /not available right now. Nothing was changed/);
    assert.equal(writes().length, before);
    assert.match(rig.bot.output(), /GetToken/);
  });

  it("does several people outside any turn with the asker's own rights", async () => {
    rig.tokens.be(yusuf.userId, "yusuf.demir");
    await yusuf.say("start again");
    const before = writes().length;
    const names = ["tess.verhoeven", "lisa.bakker"];
    await yusuf.submit({ kind: "topic", topic: "bulk-reset" });
    await yusuf.say(names.map((name) => `${name}@contoso.com`).join(", "));
    await yusuf.say("INC-10425");
    await yusuf.press("confirm");
    await yusuf.hears(/New password for 2 of 2 people/);
    assert.deepEqual(
      new Set(
        writes()
          .slice(before)
          .map(({ by }) => by),
      ),
      new Set([yusuf.id]),
    );
    for (const name of names) assert.ok(passwordOf(name));
  });

  it("asks the asker and not the approver to sign in, also when the approval came after the sign-in ended", async () => {
    const [mark, eleanor] = [rig.person("mark.degroot"), rig.person("eleanor.wright")];
    await eleanor.say("hello");
    rig.tokens.be(mark.userId, "mark.degroot");
    await upToConfirmation(mark, "karin.hendriks");
    assert.match(await mark.say("Karin Hendriks"), /asked/i);
    await eleanor.hears(/"kind":"approval"/);
    await eleanor.submit(eleanor.dataOf((data) => data["decision"] === "approve"));
    await mark.hears(/"kind":"approved"/);
    assert.equal(rig.made("GetToken", eleanor), 0);

    rig.tokens.end(mark.userId);
    const before = writes().length;
    assert.match(await mark.press("approved"), /card\.oauth/);
    assert.equal(writes().length, before);
    assert.match(await mark.press("approved"), /card\.oauth/);
    await signIn(mark, "mark.degroot");
    assert.deepEqual(
      writes()
        .slice(before)
        .map(({ by }) => by),
      [mark.id],
    );
    assert.ok(passwordOf("karin.hendriks"));
  });
});
