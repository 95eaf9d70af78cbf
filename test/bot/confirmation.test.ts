import assert from "node:assert/strict";
import naughtyStrings from "big-list-of-naughty-strings" with { type: "json" };
import { countingWrites, sandra, upToConfirmation } from "../support/reset-talk.js";
import { openHouse } from "../support/talk.js";
import type { Press } from "../../bot/chat/terminal-view.js";
import { HEDGES } from "../support/hedges.js";

const TALKS = 50;
const CLICKS = 20;

describe("the confirm button", () => {
  it(`resets exactly once for each of ${TALKS} talks with ${CLICKS} clicks: ${TALKS * CLICKS} in all`, async () => {
    const counting = countingWrites();
    const house = await openHouse({ around: counting.around });
    try {
      for (let round = 1; round <= TALKS; round += 1) {
        const { talk, confirm } = await upToConfirmation(house);
        const { channel } = house;
        const value = { ...confirm };
        for (let click = 0; click < CLICKS; click += 1) {
          const said = { type: "message", value, channelData: { postBack: true } } as const;
          // More clicks than may wait at once: the channel says busy, and the person clicks again.
          while (channel.receive(talk.conversation, said).kind === "busy")
            await channel.idle(talk.conversation);
        }
        await channel.idle(talk.conversation);
        assert.equal(counting.writes(), round);
      }
      const entries = await house.store.audit.entries();
      assert.equal(entries.filter(({ event }) => event === "reset-intended").length, TALKS);
      assert.equal(entries.filter(({ event }) => event === "reset-changed").length, TALKS);
    } finally {
      await house.close();
    }
  });

  it("does nothing for a redelivered activity, however often it comes", async () => {
    const counting = countingWrites();
    const house = await openHouse({ around: counting.around });
    try {
      const { talk, confirm } = await upToConfirmation(house);
      const channelData = { postBack: true, clientActivityID: "one-and-the-same" };
      for (let delivery = 0; delivery < 4; delivery += 1) {
        house.channel.receive(talk.conversation, { type: "message", value: confirm, channelData });
      }
      await house.channel.idle(talk.conversation);
      assert.equal(counting.writes(), 1);
    } finally {
      await house.close();
    }
  });

  it("does nothing in another conversation, for another person, or with a changed id", async () => {
    const counting = countingWrites();
    const house = await openHouse({ around: counting.around });
    try {
      const { talk, confirm } = await upToConfirmation(house);
      const other = await upToConfirmation(house);
      const heard = await other.talk.submit(confirm);
      assert.match(heard, /I only go on when you press the button/);
      assert.match(
        await talk.submit({ kind: "confirm", action: `${confirm.action.slice(1)}A` }),
        /I only go on/,
      );
      assert.equal(counting.writes(), 0);
      await talk.submit(confirm);
      assert.equal(counting.writes(), 1);
    } finally {
      await house.close();
    }
  });

  it("is too late after five minutes", async () => {
    const counting = countingWrites();
    const house = await openHouse({ around: counting.around });
    try {
      const { talk, confirm } = await upToConfirmation(house, "nl-NL");
      house.clock.move(5 * 60_000 + 1);
      assert.match(await talk.submit(confirm), /de bevestiging is verlopen\. Er is niets veranderd\./);
      assert.equal(counting.writes(), 0);
    } finally {
      await house.close();
    }
  });

  it(`is not pressed by words: none of ${HEDGES.length} hedges and ${naughtyStrings.length} naughty strings is a yes`, async () => {
    const counting = countingWrites();
    const house = await openHouse({ around: counting.around });
    const before = sandra(house).lastPasswordChange;
    try {
      for (const locale of ["en-GB", "nl-NL"]) {
        let open = await upToConfirmation(house, locale);
        for (const words of [...HEDGES, ...naughtyStrings]) {
          await open.talk.say(words);
          // A talk ends after three unclear answers, or a clear no.
          if (!open.talk.presses().some(isConfirm)) open = await upToConfirmation(house, locale);
        }
      }
      assert.equal(counting.writes(), 0);
      assert.deepEqual(sandra(house).lastPasswordChange, before);
    } finally {
      await house.close();
    }
  });
});

function isConfirm(press: Press): boolean {
  if (press.kind !== "submit") return false;
  const { value } = press;
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "confirm";
}
