import assert from "node:assert/strict";
import { kitTexts } from "../../dialogs/kit/texts.js";
import { LANGUAGES, type Language } from "../../knowledge/language.js";
import { reach } from "../faults/talk/spot.js";
import { everyState, placeOf, questionIn, type TalkState } from "../faults/talk/states.js";
import { upToConfirmation } from "../support/reset-talk.js";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";
import { BACK_TARGETS, FIRST, OTHER_WAYS } from "./back-targets.js";

const BACK = { en: "back", nl: "terug" } as const;

describe("one step back", function () {
  this.timeout(120_000);
  let states: readonly TalkState[];
  before(async () => {
    states = await everyState();
  });

  for (const language of LANGUAGES) {
    it(`leads where the table says, from every question of every flow: ${language}`, async () => {
      const found: Record<string, Record<string, string>> = {};
      for (const state of states.filter(({ script }) => script.locale.startsWith(language))) {
        const asked = questionIn(state.place);
        if (asked === undefined) continue;
        const spot = await reach(state);
        try {
          const to = await backFrom(spot.talk, language, () => spot.place());
          found[asked.flow] = { ...found[asked.flow], [asked.question]: to };
        } finally {
          await spot.close();
        }
      }
      assert.deepEqual(found, BACK_TARGETS);
    });
  }

  for (const { as, locale, steps, from, to } of OTHER_WAYS) {
    it(`leads back step by step from ${from} (${locale}): ${to.join(", ")}`, async () => {
      const house = await openHouse();
      try {
        const talk = await openTalk(house, as, locale);
        for (const step of steps) await (step.startsWith("#") ? talk.press(step.slice(1)) : talk.say(step));
        const place = () => placeOf(house, talk);
        assert.equal(questionIn(await place())?.question, from);
        const went: string[] = [];
        for (const _ of to) went.push(await backFrom(talk, locale === "nl-NL" ? "nl" : "en", place));
        assert.deepEqual(went, to);
      } finally {
        await house.close();
      }
    });
  }

  it("forgets what was answered: another person, another reason, one confirmation", async () => {
    const house = await openHouse();
    try {
      const talk = await openTalk(house, "karin.hendriks@contoso.com", "en-GB");
      for (const said of [
        "somebody needs a new password",
        "Sandra de Wit",
        "lost her phone",
        "back",
        "back",
      ]) {
        await talk.say(said);
      }
      await talk.say("Daan Visser");
      const heard = await talk.say("starts here tomorrow");
      assert.match(heard, /Name: Daan Visser/);
      assert.match(heard, /Reason: starts here tomorrow/);
      assert.doesNotMatch(heard, /Sandra|lost her phone/);
    } finally {
      await house.close();
    }
  });
});

/** The question it leads to, or FIRST where it says that there is none before. */
async function backFrom(talk: Talk, language: Language, place: () => Promise<string>): Promise<string> {
  const heard = await talk.say(BACK[language]);
  const isFirst = heard.startsWith(kitTexts[language].firstQuestion.replaceAll("*", ""));
  const to = questionIn(await place())?.question ?? "no question";
  return isFirst ? FIRST : to;
}

describe("a confirmation that is left", () => {
  const WAYS: Readonly<Record<string, (talk: Talk) => Promise<string>>> = {
    "one step back": (talk) => talk.say("back"),
    "for another topic": async (talk) => {
      await talk.say("how do I change my own password?");
      return talk.say("yes");
    },
    "by the button of another topic": (talk) => talk.submit({ kind: "topic", topic: "account-locked" }),
    "by a cancel": (talk) => talk.say("cancel"),
    "to start again": (talk) => talk.say("start again"),
    "for a person": (talk) => talk.say("a person please"),
  };
  for (const [how, leave] of Object.entries(WAYS)) {
    it(`is withdrawn: ${how}`, async () => {
      const house = await openHouse();
      try {
        const { talk, confirm } = await upToConfirmation(house);
        assert.equal(await standing(house, talk, confirm.action), "waiting");
        await leave(talk);
        assert.equal(await standing(house, talk, confirm.action), "expired");
      } finally {
        await house.close();
      }
    });
  }

  it("stands while a switch is only offered, and when the person goes on", async () => {
    const house = await openHouse();
    try {
      const { talk, confirm } = await upToConfirmation(house);
      for (const said of ["how do I change my own password?", "no"]) {
        await talk.say(said);
        assert.equal(await standing(house, talk, confirm.action), "waiting");
      }
    } finally {
      await house.close();
    }
  });
});

async function standing({ store, clock }: House, talk: Talk, id: string): Promise<string> {
  const { id: conversationId, speaker } = talk.conversation;
  const found = await store.actions.find({
    id,
    conversationId,
    actorId: speaker.userId ?? "",
    now: clock.now(),
  });
  return found.kind;
}
