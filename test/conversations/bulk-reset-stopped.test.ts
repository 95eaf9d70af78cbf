import assert from "node:assert/strict";
import { openHouse, openTalk, type Talk } from "../support/talk.js";
import { RACHEL } from "./conversation.js";

const WORDS = {
  "en-GB": {
    begin: "reset the passwords of everybody in group Warehouse",
    why: "they opened a phishing mail",
    button: "Set new passwords",
    stop: "stop",
    stopButton: "Stop before the next person",
    stopping: /^I stop before the next person\./,
    told: [
      "New password for 1 of 3 people",
      "I stopped because you said so.",
      "Show the password of Bram Mulder",
      "Not reached, so nothing was changed:",
      "- Fatima El Amrani",
      "- Willem van der Meer",
    ],
  },
  "nl-NL": {
    begin: "reset de wachtwoorden van iedereen in groep Warehouse",
    why: "ze hebben een phishingmail geopend",
    button: "Stel nieuwe wachtwoorden",
    stop: "stop maar",
    stopButton: "Stop voor de volgende persoon",
    stopping: /^Ik stop voor de volgende persoon\./,
    told: [
      "Nieuw wachtwoord voor 1 van de 3 mensen",
      "Ik ben gestopt omdat jij dat zei.",
      "Wachtwoord van Bram Mulder",
      "Niet aan de beurt gekomen, dus niets veranderd:",
      "- Fatima El Amrani",
      "- Willem van der Meer",
    ],
  },
} as const;

describe("a batch that its actor stops while it runs", () => {
  for (const locale of ["en-GB", "nl-NL"] as const) {
    for (const by of ["words", "button"] as const) {
      const words = WORDS[locale];
      it(`in ${locale}, by ${by}: nobody after the person under way, and what was done is told`, async () => {
        let talk: Talk | undefined;
        let heard = "";
        let writes = 0;
        let begin: () => void = () => undefined;
        const began = new Promise<void>((resolve) => (begin = resolve));
        const house = await openHouse({
          around: (tenant) => ({
            ...tenant,
            resetPassword: async (reset) => {
              writes += 1;
              await began;
              heard = (await (by === "words" ? talk?.say(words.stop) : talk?.press(words.stopButton))) ?? "";
              return tenant.resetPassword(reset);
            },
          }),
        });
        try {
          talk = await openTalk(house, RACHEL, locale);
          await talk.say(words.begin);
          await talk.say(words.why);
          await talk.press(words.button);
          begin();
          await house.carry();
          assert.match(heard, words.stopping);
          assert.equal(writes, 1);
          const told = await talk.unasked();
          let from = 0;
          for (const each of words.told) {
            const at = told.indexOf(each, from);
            assert.notEqual(at, -1, `"${each}" is not in:\n${told}`);
            from = at;
          }
        } finally {
          await house.close();
        }
      });
    }
  }
});
