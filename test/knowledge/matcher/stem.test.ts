import assert from "node:assert/strict";
import { splitCompound } from "../../../knowledge/matcher/compound.js";
import { buildLexicon } from "../../../knowledge/matcher/lexicon.js";
import { stem } from "../../../knowledge/matcher/stem.js";
import { createWordBook } from "../../../knowledge/matcher/token.js";
import { en } from "../../../knowledge/matcher/words/en.js";
import { nl } from "../../../knowledge/matcher/words/nl.js";

/** Word families of password support; every word after the first should meet the first. */
const FAMILIES: readonly string[] = [
  "wachtwoord wachtwoorden wachtwoordje",
  "beheerder beheerders beheren",
  "gebruiker gebruikers gebruikersnaam",
  "vergeten vergeet vergat",
  "wijzigen wijzig wijziging gewijzigd",
  "resetten reset gereset",
  "verlopen verlopend verloopt",
  "aanmelden aanmelding aangemeld",
  "beveiliging beveiligen beveiligd",
  "telefoonnummer telefoonnummers telefoon",
  "blokkeren geblokkeerd blokkeert",
  "inloggen inlog ingelogd",
  "herstellen herstel hersteld",
  "emailadres emailadressen",
  "deblokkeren gedeblokkeerd",
  "instellen ingesteld instelling",
  "ontgrendelen ontgrendeld",
];

/** Words that look alike and must not meet. */
const STRANGERS: readonly string[] = [
  "gebruiker bruiker",
  "melding middel",
  "wachten wachtwoord",
  "naam naar",
  "account accu",
  "beheer beker",
  "vergeten vergelijken",
  "verlopen verloven",
  "inlog inleg",
  "slot sloot",
  "verkeerd verkeer",
  "bestand bestaan",
  "geheim heim",
  "code coderen",
  "school schil",
  "bellen beleid",
];

const book = createWordBook(buildLexicon([[], []], [en, nl]), [en, nl]);

/** Everything by which a Dutch word can meet another: its stem and those of its parts. */
function meetingPoints(word: string): readonly string[] {
  return book(word)
    .tokens(1)
    .flatMap((token) => [token.stem, ...token.parts]);
}

const meet = (a: string, b: string): boolean =>
  meetingPoints(a).some((point) => meetingPoints(b).includes(point));

describe("stem, Dutch", () => {
  const pairs = FAMILIES.flatMap((family) => {
    const [head = "", ...rest] = family.split(" ");
    return rest.map((word) => [head, word] as const);
  });

  it("joins nearly all pairs of one family, participles and compounds too", () => {
    const apart = pairs.filter(([a, b]) => !meet(a, b));
    assert.ok(pairs.length >= 32);
    assert.ok(apart.length <= 2, apart.join("; "));
  });

  it("joins no two words of different families", () => {
    for (const [a = "", b = ""] of STRANGERS.map((pair) => pair.split(" ")))
      assert.ok(!meet(a, b), `${a} ${b}`);
    const heads = FAMILIES.map((family) => family.split(" "));
    heads.forEach((family, at) => {
      for (const other of heads.slice(at + 1)) {
        for (const a of family) for (const b of other) assert.ok(!meet(a, b), `${a} ${b}`);
      }
    });
  });
});

describe("stem, English", () => {
  for (const family of [
    "password passwords",
    "expire expired expires expiring expiry expiration",
    "lock locked locking locks",
    "forget forgot forgotten forgetting forgets",
    "change changed changing changes",
    "try tries tried trying",
    "account accounts",
    "verification verify",
    "register registered registering registration",
  ]) {
    it(`joins ${family}`, () => {
      const stems = new Set(family.split(" ").map((word) => stem(word, en.stem)));
      assert.ok(stems.size === 1, [...stems].join(" "));
    });
  }
  it("keeps short and different words apart", () => {
    for (const [a = "", b = ""] of ["is i", "this th", "class clas", "user use", "admin add"].map((p) =>
      p.split(" "),
    )) {
      assert.notEqual(stem(a, en.stem), stem(b, en.stem), `${a} ${b}`);
    }
  });
});

describe("splitCompound", () => {
  const isPart = (part: string): boolean =>
    ["gebruiker", "naam", "reset", "wachtwoord", "klas"].includes(part);

  it("splits at a known tail, with or without a linking letter", () => {
    assert.deepEqual(splitCompound("gebruikersnaam", isPart, ["", "s"]), ["gebruiker", "naam"]);
    assert.deepEqual(splitCompound("wachtwoordreset", isPart, ["", "s"]), ["wachtwoord", "reset"]);
  });

  it("leaves words alone whose parts it does not know", () => {
    for (const word of ["aanmelden", "gebruikers", "naamloos", "reset", ""]) {
      assert.equal(splitCompound(word, isPart, ["", "s"]), undefined, word);
    }
  });
});
