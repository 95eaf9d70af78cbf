import assert from "node:assert/strict";
import { createFaultyDirectory, lostAnswer, type DirectoryFaults } from "../support/faulty-directory.js";
import { countingWrites, sandra, upToConfirmation } from "../support/reset-talk.js";
import { openHouse, type House, type Talk } from "../support/talk.js";

interface Words {
  readonly locale: string;
  readonly unknown: readonly string[];
  readonly changed: readonly string[];
  readonly notChanged: readonly string[];
  readonly stillUnknown: readonly string[];
}

const ALL: Readonly<Record<string, Words>> = {
  English: {
    locale: "en-GB",
    unknown: [
      "I sent the reset, but the directory did not confirm it. I don't know yet whether the password was changed.",
      "I keep looking at the account and tell you here, by 20 November 2026 at 10:16 CET at the latest. Please don't try again before then.",
    ],
    changed: ["The new password is set after all", "Sandra de Wit", "The old password no longer works."],
    notChanged: ["The password was not changed", "Sandra de Wit", "Ask me again if it is still needed."],
    stillUnknown: [
      "I still don't know whether the password was changed",
      "Users > Active users",
      "contact extension 4357",
    ],
  },
  Nederlands: {
    locale: "nl-NL",
    unknown: [
      "Ik heb de reset verstuurd, maar de directory heeft die niet bevestigd. Ik weet nog niet of het wachtwoord is gewijzigd.",
      "Ik blijf naar het account kijken en laat het je hier weten, uiterlijk 20 november 2026 om 10:16 CET. Probeer het tot die tijd niet opnieuw.",
    ],
    changed: [
      "Het nieuwe wachtwoord is toch ingesteld",
      "Sandra de Wit",
      "Het oude wachtwoord werkt niet meer.",
    ],
    notChanged: [
      "Het wachtwoord is niet gewijzigd",
      "Sandra de Wit",
      "Vraag het me opnieuw als het nog nodig is.",
    ],
    stillUnknown: [
      "Ik weet nog steeds niet of het wachtwoord is gewijzigd",
      "Gebruikers > Actieve gebruikers",
      "contact op met toestel 4357",
    ],
  },
};

/** Minutes after the press; the moment that was promised is the sixteenth. */
const LAST_MINUTE = 16;

for (const [name, words] of Object.entries(ALL)) {
  describe(`conversations: a reset that the directory did not confirm, ${name}`, () => {
    let house: House;
    let faults: DirectoryFaults;
    const counting = countingWrites();
    beforeEach(async () => {
      faults = {};
      house = await openHouse({
        around: (tenant) => counting.around({ ...tenant, ...createFaultyDirectory(tenant, faults) }),
      });
    });
    afterEach(() => house.close());

    /** What the bot says by itself while time passes, and after how many minutes it said it. */
    async function hearLater(talk: Talk): Promise<{ readonly heard: string; readonly minutes: number }> {
      for (let seconds = 10; seconds <= LAST_MINUTE * 60; seconds += 10) {
        house.clock.move(10_000);
        await house.resolve();
        await house.carry();
        const heard = await talk.unasked();
        if (heard !== "") return { heard, minutes: seconds / 60 };
      }
      throw new Error("nothing was told by the moment that was promised");
    }

    function assertHears(heard: string, all: readonly string[]): void {
      for (const each of all) assert.ok(heard.includes(each), `"${each}" was not said, but:\n${heard}`);
    }

    async function pressed(): Promise<Talk> {
      const before = counting.writes();
      const { talk, confirm } = await upToConfirmation(house, words.locale);
      assertHears(await talk.submit(confirm), words.unknown);
      assert.equal(counting.writes(), before + 1);
      return talk;
    }

    it("tells within a minute that it was set, as soon as the account shows it, and where to see it", async () => {
      let down = 0;
      faults.resetPassword = () => {
        down = 1;
        return lostAnswer(true);
      };
      // The one look in the turn fails.
      faults.person = () => (down-- > 0 ? { kind: "unavailable", operatorHint: "a test" } : undefined);
      const { heard, minutes } = await hearLater(await pressed());
      assertHears(heard, words.changed);
      assert.ok(minutes <= 1, `after ${minutes} minutes`);
    });

    it("tells after five minutes that it was not set, and the reset can be asked for again", async () => {
      faults.resetPassword = () => lostAnswer(false);
      const talk = await pressed();
      const { heard, minutes } = await hearLater(talk);
      assertHears(heard, words.notChanged);
      assert.ok(minutes >= 5 && minutes <= 6, `after ${minutes} minutes`);
      assert.equal((await house.store.audit.entries()).at(-1)?.event, "reset-not-changed");
    });

    it("tells by the moment that was promised that it still does not know, and what to do", async () => {
      faults.resetPassword = () => {
        faults.person = () => ({ kind: "unavailable", operatorHint: "a test" });
        return lostAnswer(true);
      };
      const { heard } = await hearLater(await pressed());
      assertHears(heard, words.stillUnknown);
    });

    it("tells within a minute that it was not set where the instance was killed before it wrote", async () => {
      const { talk, confirm } = await upToConfirmation(house, words.locale);
      const changedBefore = sandra(house).lastPasswordChange;
      const { actions } = house.store;
      await actions.spend(
        {
          id: confirm.action,
          actorId: talk.conversation.speaker.userId ?? "",
          conversationId: talk.conversation.id,
          now: house.clock.now(),
          ...(changedBefore && { changedBefore }),
        },
        (action) => ({
          at: house.clock.now().toISOString(),
          event: "reset-intended",
          actorId: action.actorId,
          targetId: action.targetId,
          conversationId: action.conversationId,
          actionId: action.id,
        }),
        () => [],
      );
      const { heard, minutes } = await hearLater(talk);
      assertHears(heard, words.notChanged);
      assert.ok(minutes <= 1, `after ${minutes} minutes`);
    });
  });
}
