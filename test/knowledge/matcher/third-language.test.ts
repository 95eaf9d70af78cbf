import assert from "node:assert/strict";
import { createMatcher } from "../../../knowledge/matcher/create-matcher.js";
import type { LanguageWords } from "../../../knowledge/matcher/language-words.js";
import type { TrainingTopic } from "../../../knowledge/matcher/training-topic.js";
import { OUR_WORDS } from "../../../knowledge/matcher/words/index.js";
import { topics } from "./fixtures.js";

type Three = "en" | "nl" | "de";

/** All that German needs to be understood: this, and phrases. */
const de: LanguageWords<"de"> = {
  language: "de",
  marks:
    "der die das ein eine ich mein mir nicht kein und oder ist sind war wie was wo wenn habe hat kann".split(
      " ",
    ),
  aliases: { pw: "passwort", kennwort: "passwort" },
  stem: {
    irregular: {},
    participle: { prefix: "ge", endings: ["t"], particles: ["an", "ein", "aus", "zuruck"], except: [] },
    steps: [
      [
        ["en", "", 3],
        ["er", "", 4],
        ["e", "", 3],
        ["t", "", 4],
      ],
    ],
    undouble: "",
    shorten: "",
    last: {},
  },
  compounds: { parts: ["benutzer", "name", "passwort"], links: ["", "s"] },
  concepts: { password: "passwort kennwort", forget: "vergessen", lock: "gesperrt sperren" },
  about: {
    me: ["ich", "mein", "mir"],
    other: ["kollege", "kollegin"],
    many: ["alle"],
    admin: ["administrator"],
  },
  joints: { and: ["und"], also: ["auch", "ausserdem"], asking: ["wie", "was"] },
  capitals: "nouns",
  names: ["hans", "greta"],
  titles: ["herr", "frau"],
};

const PHRASES: Readonly<Record<string, readonly string[]>> = {
  "forgot-own-password": [
    "ich habe mein Passwort vergessen",
    "mein Kennwort weiß ich nicht mehr",
    "Passwort vergessen nach dem Urlaub",
    "ich kann mich nicht anmelden, Passwort weg",
  ],
  "reset-user-password": [
    "wie setze ich das Passwort eines Benutzers zurück",
    "eine Kollegin braucht ein neues Passwort",
    "neues Kennwort für einen anderen Benutzer",
  ],
  "account-locked": [
    "mein Konto ist gesperrt",
    "zu viele falsche Versuche, Konto gesperrt",
    "das Konto wurde vorübergehend gesperrt",
  ],
  wifi: ["wie heißt das WLAN-Passwort", "Passwort für das Gäste-WLAN"],
  none: ["der Drucker ist kaputt", "wann gibt es Mittagessen", "ein neuer Stuhl bitte"],
};

describe("a third language", () => {
  const three: readonly TrainingTopic<Three>[] = topics.map((topic) => ({
    ...topic,
    phrases: { ...topic.phrases, de: PHRASES[topic.id] ?? [] },
  }));
  const languages: readonly LanguageWords<Three>[] = [...OUR_WORDS, de];
  const matcher = createMatcher<Three>({ topics: three, languages });
  const best = (text: string): string => {
    const found = matcher.match(text);
    const id =
      found.kind === "sure" ? found.topic.id : found.kind === "choose" ? found.topics[0]?.id : "nothing";
    return `${found.language} ${id ?? "nothing"}`;
  };

  it("is understood with a words file and phrases, and without a change of code", () => {
    assert.equal(best("Hilfe, ich habe mein PW vergessen"), "de forgot-own-password");
    assert.equal(best("Das Konto von mir ist gesperrt worden"), "de account-locked");
    assert.equal(best("Das Passwort einer Kollegin zurücksetzen"), "de reset-user-password");
  });

  it("does not take German nouns for names", () => {
    assert.equal(matcher.knows("Urlaub"), true);
  });

  it("leaves the other languages as they were", () => {
    assert.equal(best("I forgot my password"), "en forgot-own-password");
    assert.equal(best("ik ben mijn wachtwoord vergeten"), "nl forgot-own-password");
  });
});
