import assert from "node:assert/strict";
import { trainingTopics } from "../../../knowledge/cli/training-topics.js";
import type { Language } from "../../../knowledge/language.js";
import type { Match, Matcher } from "../../../knowledge/match.js";
import { seededRandom } from "../../../knowledge/matcher/hash.js";
import { openMatcher } from "../../../knowledge/matcher/open-matcher.js";

/** The topics of an answer as the person meets them. */
function named(found: Match): readonly string[] {
  if (found.kind === "sure") return [found.topic, ...found.others].map(({ id }) => id);
  return found.kind === "choose" ? found.topics.map(({ id }) => id) : [];
}

describe("two problems in one message", () => {
  let matcher: Matcher;
  before(async () => (matcher = await openMatcher(trainingTopics(undefined))));

  const taken: readonly (readonly [text: string, first: string, offered: string])[] = [
    [
      "ik ben mijn wachtwoord vergeten en hoe zet ik SSPR aan voor de hele organisatie?",
      "forgot-own-password",
      "enable-sspr",
    ],
    [
      "hoe zet ik SSPR aan voor de hele organisatie? En ook: ik ben mijn wachtwoord vergeten",
      "enable-sspr",
      "forgot-own-password",
    ],
    [
      "I forgot my password and how do I turn on SSPR for the whole organisation?",
      "forgot-own-password",
      "enable-sspr",
    ],
    [
      "How do I turn on SSPR for the whole organisation? Also, I forgot my password",
      "enable-sspr",
      "forgot-own-password",
    ],
    [
      "my account is locked, also how do I set passwords to never expire?",
      "account-locked",
      "password-expiry-policy",
    ],
    [
      "hoe laat ik wachtwoorden nooit verlopen? ook is mijn account geblokkeerd",
      "password-expiry-policy",
      "account-locked",
    ],
  ];
  for (const [text, first, offered] of taken) {
    it(`takes ${first} and offers ${offered}: "${text}"`, () => {
      const found = matcher.match(text);
      assert.equal(found.kind, "sure");
      assert.deepEqual(named(found), [first, offered]);
    });
  }

  it("lets the person choose where nothing announces the second, the first one on top", () => {
    const found = matcher.match("mijn account is helaas geblokkeerd. ik wil mijn gebruikersnaam weten");
    assert.equal(found.kind, "choose");
    assert.deepEqual(named(found).slice(0, 2), ["account-locked", "forgot-username"]);
  });

  const joins: Readonly<Record<Language, Readonly<Record<"plain" | "announcing", readonly string[]>>>> = {
    en: { plain: [" and ", "? ", ". "], announcing: [" also ", ". Also "] },
    nl: { plain: [" en ", "? ", ". "], announcing: [" ook ", ". Ook "] },
  };
  for (const language of ["en", "nl"] as const) {
    describe(`of ours, put together (${language})`, () => {
      /** How often an answer takes one problem and offers the other, for pairs of phrases in both orders. */
      const takenInOrder = (joints: readonly string[], times: number): number => {
        const random = seededRandom(11);
        const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? assert.fail();
        const phrases = onePartPhrases(matcher, language);
        let both = 0;
        for (let at = 0; at < times; at++) {
          const [one, two, joint] = [pick(phrases), pick(phrases), pick(joints)];
          if (one.id === two.id) continue;
          for (const [first, second] of [
            [one, two],
            [two, one],
          ] as const) {
            const text = first.text + joint + second.text;
            const found = matcher.match(text);
            const places = [first, second].map(({ id }) => named(found).indexOf(id));
            if (found.kind !== "sure" || places.includes(-1)) continue;
            assert.deepEqual(places, [0, 1], text);
            both++;
          }
        }
        return both / (2 * times);
      };

      it("are taken and offered in the order of the text, whichever stands first", () => {
        assert.ok(takenInOrder(joins[language].plain, 400) > 0.1);
      });
      it("are nearly always taken and offered where the second is announced", () => {
        assert.ok(takenInOrder(joins[language].announcing, 400) > 0.8);
      });
    });
  }
});

/** Phrases that are one clause and leave no doubt. */
function onePartPhrases(matcher: Matcher, language: Language): readonly { id: string; text: string }[] {
  const several = /[.,!?:;()–—]| - |\b(?:and|but|also|plus|besides|en|maar|ook|verder)\b/i;
  return trainingTopics(undefined)
    .filter(({ id, kind }) => kind === "topic" && id !== "chitchat")
    .flatMap(({ id, phrases }) => (phrases[language] ?? []).map((text) => ({ id, text })))
    .filter(({ text }) => !several.test(text) && text.split(" ").length >= 5)
    .filter(({ id, text }) => {
      const found = matcher.match(text);
      return found.kind === "sure" && found.topic.id === id;
    });
}
