import assert from "node:assert/strict";
import { KARIN } from "../support/reset-talk.js";
import { type House, openHouse, openTalk } from "../support/talk.js";
import { EMMA, SANDRA } from "./conversation.js";
import { everyScript } from "./every-script.js";
import { play } from "./play.js";

const scripts = await everyScript();

/** Half of the talks by numbers and half by titles; the other language's file the other way round. */
const TYPING = { en: ["numbers", "titles"], nl: ["titles", "numbers"] } as const;

for (const { name, language, scripts: talks } of scripts) {
  describe(`without cards the same ends: ${name}, ${language}`, () => {
    for (const [index, script] of talks.entries()) {
      const typing = TYPING[language][index % 2] ?? "titles";
      it(`${script.title} (by ${typing})`, () => play(script, {}, typing));
    }
  });
}

describe("without cards", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());
  const typingTalk = (as: string, locale: string) => openTalk(house, as, locale, undefined, "titles");

  it("a reset goes by the keyboard alone; a number does not confirm it, nor yes, nor half the words", async () => {
    for (const words of ["1", "[1]", "yes", "set a new password", "Set a new password for Sandra"]) {
      const talk = await typingTalk(KARIN, "en-GB");
      await talk.say(`reset the password of ${SANDRA}`);
      const asked = await talk.say("lost her phone on the train");
      assert.match(asked, /Name: Sandra de Wit\n[^]*\n\[1\] Set a new password for Sandra de Wit\n/);
      assert.match(await talk.say(words), /type all the words on it/, words);
    }
  });

  it("all the words on the button confirm it, however they are spaced", async () => {
    const talk = await typingTalk(KARIN, "nl-NL");
    await talk.say(`reset het wachtwoord van ${SANDRA}`);
    await talk.say("telefoon in de trein verloren");
    const done = await talk.say(" stel een nieuw wachtwoord in  voor sandra de wit. ");
    assert.match(done, /Het nieuwe wachtwoord is ingesteld/);
    assert.match(done, /\(http:\/\/127\.0\.0\.1:3978\/one-view\//);
  });

  const ARTICLE = { kind: "article", topic: "shared-mailbox" };
  for (const [locale, partly, person] of [
    ["en-GB", "Partly", "Ask a person"],
    ["nl-NL", "Een beetje", "Vraag een medewerker"],
  ] as const) {
    it(`"did this help?" and a person, by number and by title: ${locale}`, async () => {
      const talk = await typingTalk(EMMA, locale);
      const asked = await talk.submit(ARTICLE);
      assert.match(asked, /\n\[1\] (?:Yes, it helped|Ja, dit hielp)\n+\[2\] (?:Partly|Een beetje)\n/);
      const byNumber = await talk.say("2");
      await talk.submit(ARTICLE);
      assert.equal(await talk.say(partly), byNumber);
      assert.match(await talk.say(person), /4357/);
    });
  }

  it("what an older list offered has no numbers any more", async () => {
    const talk = await typingTalk(EMMA, "en-GB");
    await talk.submit(ARTICLE);
    await talk.say("thanks");
    assert.doesNotMatch(await talk.say("1"), /Good to hear/);
  });
});
