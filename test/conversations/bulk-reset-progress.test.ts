import assert from "node:assert/strict";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";
import { RACHEL } from "./conversation.js";

const WORDS = {
  "en-GB": {
    begin: "reset the passwords of everybody in group Warehouse",
    why: "they opened a phishing mail",
    button: "Set new passwords",
    begun: "I have begun with 3 people.",
    progress: (done: number) => [
      "I'm still busy",
      `Done: ${done} of 3 people.`,
      "[1] Stop before the next person",
    ],
    stop: "Stop before the next person",
    stopping: "I stop before the next person.",
    whole: [
      "New password for 3 of 3 people",
      "I have been through the whole list.",
      "Bram Mulder",
      "Willem van der Meer",
    ],
    half: [
      "New password for 2 of 3 people",
      "I stopped because you said so.",
      "Show the password of Bram Mulder",
      "Show the password of Fatima El Amrani",
      "Not reached, so nothing was changed:",
      "- Willem van der Meer",
    ],
    tooLate: "Nothing is running that I could stop.",
  },
  "nl-NL": {
    begin: "reset de wachtwoorden van iedereen in groep Warehouse",
    why: "ze hebben een phishingmail geopend",
    button: "Stel nieuwe wachtwoorden",
    begun: "Ik ben begonnen met 3 mensen.",
    progress: (done: number) => [
      "Ik ben nog bezig",
      `Klaar: ${done} van de 3 mensen.`,
      "[1] Stop voor de volgende persoon",
    ],
    stop: "Stop voor de volgende persoon",
    stopping: "Ik stop voor de volgende persoon.",
    whole: [
      "Nieuw wachtwoord voor 3 van de 3 mensen",
      "Ik heb de hele lijst gedaan.",
      "Bram Mulder",
      "Willem van der Meer",
    ],
    half: [
      "Nieuw wachtwoord voor 2 van de 3 mensen",
      "Ik ben gestopt omdat jij dat zei.",
      "Wachtwoord van Bram Mulder",
      "Wachtwoord van Fatima El Amrani",
      "Niet aan de beurt gekomen, dus niets veranderd:",
      "- Willem van der Meer",
    ],
    tooLate: "Er loopt niets dat ik kan stoppen.",
  },
} as const;

/** Longer than what passes between two messages about how far a batch is. */
const A_WHILE_MS = 11_000;

describe("a batch that takes its time", () => {
  for (const locale of ["en-GB", "nl-NL"] as const) {
    const words = WORDS[locale];

    it(`tells how far it is while it runs, and then what became of each: ${locale}`, async () => {
      const { heard, report, after } = await run(locale, () => undefined);
      assert.deepEqual(
        heard.map((said) => said.length > 0),
        [false, true, true],
      );
      inOrder(heard[1] ?? "", words.progress(1));
      inOrder(heard[2] ?? "", words.progress(2));
      inOrder(report, words.whole);
      assert.match(after, new RegExp(words.tooLate.replace(".", "\\.")));
    });

    it(`is stopped halfway by the button below that, and the report tells who was reached: ${locale}`, async () => {
      const { heard, report } = await run(locale, async (talk, place) => {
        if (place === 1) assert.ok((await talk.press(words.stop)).startsWith(words.stopping));
      });
      assert.equal(heard.length, 2);
      inOrder(heard[1] ?? "", words.progress(1));
      inOrder(report, words.half);
    });
  }
});

/** The talk up to the end of the batch: what was told at each person's turn, and at the end. */
async function run(
  locale: keyof typeof WORDS,
  each: (talk: Talk, place: number) => Promise<void> | undefined,
) {
  const words = WORDS[locale];
  const heard: string[] = [];
  let talk: Talk | undefined;
  let begin: () => void = () => undefined;
  const began = new Promise<void>((resolve) => (begin = resolve));
  const house: House = await openHouse({
    around: (tenant) => ({
      ...tenant,
      resetPassword: async (reset) => {
        await began;
        await house.sweep();
        heard.push((await talk?.unasked()) ?? "");
        if (talk !== undefined) await each(talk, heard.length - 1);
        house.clock.move(A_WHILE_MS);
        return tenant.resetPassword(reset);
      },
    }),
  });
  try {
    talk = await openTalk(house, RACHEL, locale);
    await talk.say(words.begin);
    await talk.say(words.why);
    assert.ok((await talk.press(words.button)).startsWith(words.begun));
    begin();
    await house.carry();
    const report = await talk.unasked();
    return { heard, report, after: await talk.press(words.stop) };
  } finally {
    await house.close();
  }
}

function inOrder(said: string, words: readonly string[]): void {
  let from = 0;
  for (const each of words) {
    const at = said.indexOf(each, from);
    assert.notEqual(at, -1, `"${each}" is not in:\n${said}`);
    from = at + each.length;
  }
}
