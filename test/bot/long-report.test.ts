import assert from "node:assert/strict";
import { setImmediate as soon } from "node:timers/promises";
import type { FoundRegistrations } from "../../adapters/ports/directory.js";
import { ELEANOR } from "../conversations/conversation.js";
import { contosoPerson } from "../support/contoso.js";
import { openHouse, openTalk } from "../support/talk.js";
import { standingClock } from "../support/test-clock.js";

const SANDRA = contosoPerson("sandra.dewit").person;
const PAGES = 20;

/** A report of twenty pages, on each of which Sandra has nothing registered. */
async function registrations(after = "0"): Promise<FoundRegistrations> {
  const next = Number(after) + 1;
  const row = {
    personId: SANDRA.id,
    userPrincipalName: SANDRA.userPrincipalName,
    displayName: SANDRA.displayName,
    administrator: false,
    userType: "member",
    enabled: true,
    registered: false,
    capable: false,
  } as const;
  return { kind: "registrations", rows: [row], ...(next < PAGES && { next: String(next) }) };
}

describe("a registration report that is too long for one turn", () => {
  for (const [locale, ask, press, counting, underWay, told] of [
    [
      "en-GB",
      "Let people reset their own password",
      "Who is ready",
      "The report is long. I have counted 4 people so far",
      "I'm still counting",
      ["Who is ready to reset their own password", "20 people may reset their own password", "0 of 20 (0%)"],
    ],
    [
      "nl-NL",
      "Laat mensen zelf hun wachtwoord opnieuw instellen",
      "Wie is er klaar",
      "Het rapport is lang. Ik heb tot nu toe 4 mensen geteld",
      "Ik ben nog aan het tellen",
      ["Wie zelf een nieuw wachtwoord kan instellen", "20 mensen mogen zelf", "0 van 20 (0%)"],
    ],
  ] as const) {
    it(`is counted on, and told in the asker's own chat (${locale})`, async () => {
      const clock = standingClock();
      let held = true;
      const house = await openHouse({
        clock,
        around: (directory) => ({ ...directory, registrations }),
        wait: async (ms, signal) => {
          const before = clock.now().getTime();
          // The turn's own waits move the clock; what comes after it stands still until it is let go.
          while (held && before + ms >= start + 8_000) {
            signal.throwIfAborted();
            await soon();
          }
          clock.move(ms);
        },
      });
      const start = clock.now().getTime();
      try {
        const talk = await openTalk(house, ELEANOR, locale);
        await talk.say(ask);
        assert.ok((await talk.press(press)).includes(counting));
        await talk.say(ask);
        assert.ok((await talk.press(press)).includes(underWay));
        held = false;
        let heard = "";
        while (!heard.includes(told[0])) {
          await soon();
          await house.carry();
          heard += await talk.unasked();
        }
        for (const words of told) assert.ok(heard.includes(words), heard);
        assert.ok(heard.includes(`${SANDRA.displayName} (${SANDRA.userPrincipalName})`));
      } finally {
        await house.close();
      }
    });
  }
});
