import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { countingWrites, KARIN, SANDRA, sandra, upToConfirmation } from "../support/reset-talk.js";
import { type House, openHouse, openTalk } from "../support/talk.js";

const DAAN = "daan.visser@contoso.com";
const EMMA = "emma.clarke@contoso.com";

describe("the bot", () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  describe("languages", () => {
    it("welcomes in the person's language, by name, in two lines and with suggestions", async () => {
      const english = await openTalk(house, EMMA, "en-GB");
      assert.match(english.welcome, /^Hi Emma, I help with passwords/);
      const dutch = await openTalk(house, DAAN, "nl-NL");
      assert.match(dutch.welcome, /^Hoi Daan, ik help je met wachtwoorden/);
      assert.match(dutch.welcome, /\[1\] Ik ben mijn wachtwoord vergeten/);
    });

    it("follows clear words over the client's language", async () => {
      const talk = await openTalk(house, EMMA, "en-GB");
      assert.match(await talk.say("ik ben mijn wachtwoord vergeten"), /Hoe ging het\?/);
    });

    it("follows a wish over clear words, and keeps it", async () => {
      const talk = await openTalk(house, EMMA, "en-GB");
      assert.match(await talk.say("Nederlands graag"), /Vanaf nu praat ik Nederlands/);
      assert.match(await talk.say("I forgot my password"), /Hoe ging het\?/);
    });

    it("names the language of what it says, whatever the client's is", async () => {
      const talk = await openTalk(house, EMMA, "en-GB");
      await talk.say("ik ben mijn wachtwoord vergeten");
      await talk.say("English please");
      const said = house.channel
        .activitiesAfter(talk.conversation, undefined)
        .activities.filter(({ from, type }) => from.role === "bot" && type === "message");
      const spoken = said.map(({ locale }) => locale);
      assert.deepEqual([spoken[0], spoken[1], spoken.at(-1)], ["en-GB", "nl", "en-GB"]);
    });

    it("switches when the page's language switch is used, in the middle of a question", async () => {
      const talk = await openTalk(house, KARIN, "nl-NL");
      await talk.submit({ kind: "topic", topic: "reset-user-password" });
      house.channel.receive(talk.conversation, { type: "event", name: "language", value: "en" });
      assert.match(await talk.say(SANDRA), /I found this person/);
    });
  });

  describe("input", () => {
    it("reads the first 1,000 characters of a question and says so", async () => {
      const talk = await openTalk(house, EMMA, "en-GB");
      const heard = await talk.say(`I forgot my password. ${"It was a long day. ".repeat(200)}`);
      assert.match(heard, /I read only the first 1000 characters/);
    });

    it("reads the first 256 characters of an answer and says so", async () => {
      const talk = await openTalk(house, KARIN, "en-GB");
      await talk.submit({ kind: "topic", topic: "reset-user-password" });
      assert.match(await talk.say(`${SANDRA} ${"x ".repeat(300)}`), /I read only the first 256 characters/);
    });

    it("takes no password that somebody types, at the start or as the answer to a question", async () => {
      const talk = await openTalk(house, KARIN, "nl-NL");
      assert.match(await talk.say("mijn wachtwoord is Pindakaas4!"), /Typ hier nooit een wachtwoord/);
      await talk.submit({ kind: "topic", topic: "reset-user-password" });
      await talk.say(SANDRA);
      const heard = await talk.say("vergeten, het was Pindakaas4! geloof ik");
      assert.match(heard, /Typ hier nooit een wachtwoord[\s\S]*Waarom is er een nieuw wachtwoord nodig/);
      const files = readdirSync(house.dataDir).map((name) =>
        readFileSync(join(house.dataDir, name), "latin1"),
      );
      assert.ok(!`${files.join("")}${house.logged.join("")}`.includes("Pindakaas4"));
    });

    it("answers a message without words, and a button that is not ours", async () => {
      const talk = await openTalk(house, EMMA, "en-GB");
      assert.match(await talk.say(" \u200b "), /I didn't get any words there/);
      for (const value of [
        { kind: "reset" },
        { kind: "confirm", action: "A".repeat(22) },
        ["x"],
        { __proto__: 1 },
      ]) {
        assert.match(await talk.submit(value), /no longer works|any words/, JSON.stringify(value));
      }
    });

    it("keeps the person who was named while a choice between topics is made", async () => {
      const { conversations } = house.store;
      const talk = await openTalk(house, KARIN, "en-GB");
      const stored = await conversations.load(talk.conversation.id);
      const topics = ["forgot-own-password", "reset-user-password"];
      const options = { "reset-user-password": { query: "Sandra", guessed: false } };
      const document = { schema: 1, unanswered: 0, awaiting: { kind: "choice", topics, options } };
      await conversations.save(talk.conversation.id, document, stored?.version ?? 0);
      assert.match(await talk.say("2"), /I found this person[\s\S]*Sandra de Wit/);
    });

    it("hears a typed number or yes after a question with buttons", async () => {
      const talk = await openTalk(house, EMMA, "en-GB");
      await talk.submit({ kind: "article", topic: "forgot-own-password" });
      assert.match(await talk.say("No."), /If that does not work/);
    });
  });

  describe("interrupts", () => {
    it("are heard in any step, in either language", async () => {
      for (const [words, answer] of [
        ["laat maar", /I stopped. Nothing was changed/],
        ["start over", /Let's start again/],
        ["een medewerker graag", /extension 4357/],
      ] as const) {
        const { talk } = await upToConfirmation(house);
        assert.match(await talk.say(words), answer);
      }
    });

    it("help keeps the question that waits", async () => {
      const { talk, confirm } = await upToConfirmation(house);
      assert.match(await talk.say("help"), /You can answer the question below[\s\S]*Set a new password\?/);
      assert.match(await talk.submit(confirm), /The new password is set/);
    });
  });

  describe("state", () => {
    it("goes on in the middle of a dialog after a restart of the process", async () => {
      const { talk, confirm } = await upToConfirmation(house, "nl-NL");
      house = await house.restart();
      const again = await openTalk(house, KARIN, "nl-NL", talk.conversation.id);
      assert.equal(again.welcome, "");
      assert.match(await again.submit(confirm), /Het nieuwe wachtwoord is ingesteld/);
      assert.equal(sandra(house).mustChangePassword, true);
    });

    it("leaves a dialog it does not know, says so once, and answers at once", async () => {
      const talk = await openTalk(house, KARIN, "en-GB");
      await talk.submit({ kind: "topic", topic: "reset-user-password" });
      const { conversations } = house.store;
      const stored = await conversations.load(talk.conversation.id);
      const text = JSON.stringify(stored?.document).replaceAll(
        /reset-user-password@\w+/g,
        "reset-user-password@older",
      );
      await conversations.save(talk.conversation.id, JSON.parse(text), stored?.version ?? 0);
      assert.match(await talk.say("I forgot my password"), /I lost track of[\s\S]*How did it go\?/);
      assert.doesNotMatch(await talk.say("my account is locked"), /I lost track/);
    });

    it("begins anew where the stored talk is of a version it cannot read", async () => {
      const talk = await openTalk(house, EMMA, "en-GB");
      const { conversations } = house.store;
      const stored = await conversations.load(talk.conversation.id);
      await conversations.save(talk.conversation.id, { schema: 99, dialog: "?" }, stored?.version ?? 0);
      assert.match(await talk.say("I forgot my password"), /How did it go\?/);
    });

    it("keeps no sentence of the person's, and no password, in the data folder or the log", async () => {
      const { talk, confirm } = await upToConfirmation(house);
      const heard = await talk.submit(confirm);
      const slip = /one-view\/([\w-]{22})/.exec(heard)?.[1] ?? "";
      const revealed = await house.delivery.reveal(slip, talk.conversation.speaker.userId ?? "");
      assert.equal(revealed.kind, "revealed");
      const password = revealed.kind === "revealed" ? revealed.secret.reveal() : "";
      assert.ok(password.length >= 16);
      await talk.say("and my secret sentence is blue elephants at dawn");
      const files = readdirSync(house.dataDir).map((name) =>
        readFileSync(join(house.dataDir, name), "latin1"),
      );
      const transcript = JSON.stringify(house.channel.activitiesAfter(talk.conversation));
      for (const [sink, text] of Object.entries({
        files: files.join(""),
        log: house.logged.join(""),
        transcript,
      })) {
        assert.ok(!text.includes(password), `the password is in the ${sink}`);
      }
      assert.ok(!files.join("").includes("blue elephants"), "the sentence is stored");
      assert.ok(!house.logged.join("").includes("blue elephants"), "the sentence is logged");
    });
  });

  describe("faults", () => {
    it("gives a reference, logs it without the person's words, and goes on", async () => {
      const faulty = await openHouse({
        around: (directory) => ({
          ...directory,
          findPeople: () => Promise.reject(new Error("socket hang up")),
        }),
      });
      try {
        const talk = await openTalk(faulty, KARIN, "nl-NL");
        await talk.submit({ kind: "topic", topic: "reset-user-password" });
        const heard = await talk.say("Sandra");
        const reference = /servicedesk: ([A-Z0-9]{8})/.exec(heard)?.[1];
        if (reference === undefined) assert.match(heard, /directory nu niet bereiken/);
        else assert.ok(faulty.logged.some((line) => line.includes(reference)));
        assert.ok(!faulty.logged.join("").includes("Sandra"));
        assert.match(await talk.say("ik ben mijn wachtwoord vergeten"), /Hoe ging het\?/);
      } finally {
        await faulty.close();
      }
    });

    it("says that it does not know when the directory did not confirm a reset, and writes once", async () => {
      const counting = countingWrites();
      const unsure = await openHouse({
        around: (directory) =>
          counting.around({
            ...directory,
            resetPassword: async () => ({ kind: "unknown", operatorHint: "timeout" }),
          }),
      });
      try {
        const { talk, confirm } = await upToConfirmation(unsure);
        assert.match(await talk.submit(confirm), /I don't know yet whether the password was changed/);
        assert.match(await talk.submit(confirm), /no longer works/);
        assert.equal(counting.writes(), 1);
      } finally {
        await unsure.close();
      }
    });
  });
});
