import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type House, openHouse, openTalk } from "../../support/talk.js";

const HERE = new URL("../../../../bot/teams/", import.meta.url);
const COMMANDS = z.object({
  bots: z.tuple([
    z.object({ commandLists: z.tuple([z.object({ commands: z.array(z.object({ title: z.string() })) })]) }),
  ]),
});
const TRANSLATION = z.record(z.string(), z.string());

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, HERE), "utf8"));
}

/** What the bot says to each command of the menu, in the order of the menu. */
const ANSWERS = {
  "en-GB": [/You can set a new password yourself/, /Who is it for\?/, /Tell me what is wrong/],
  "nl-NL": [/Je kunt zelf een nieuw wachtwoord instellen/, /Voor wie is het\?/, /Vertel wat er mis is/],
} as const;

describe("the commands that Teams offers", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const [{ commandLists }] = COMMANDS.parse(read("manifest.json")).bots;
  const english = commandLists[0].commands.map(({ title }) => title);
  const nl = TRANSLATION.parse(read("nl.json"));
  const dutch = english.map((_, at) => nl[`bots[0].commandLists[0].commands[${at}].title`] ?? "");

  for (const [locale, titles] of [
    ["en-GB", english],
    ["nl-NL", dutch],
  ] as const) {
    it(`are words that the bot understands at once (${locale})`, async () => {
      assert.equal(titles.length, ANSWERS[locale].length);
      for (const [at, answer] of ANSWERS[locale].entries()) {
        const talk = await openTalk(house, "rachel.morgan@contoso.com", locale);
        assert.match(await talk.say(titles[at] ?? ""), answer, titles[at]);
      }
    });
  }
});
