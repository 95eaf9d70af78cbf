import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { FoundPeople, Person } from "../../../adapters/ports/directory.js";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.js";
import type { CurrentFixture } from "./fixture.js";

const LIMIT = 10;

export function describeFinding(current: CurrentFixture): void {
  const find = async (query: string, limit = LIMIT): Promise<readonly Person[]> =>
    peopleOf(await current().directory.findPeople(query, limit)).people;

  describe("finding people", () => {
    it("finds one person by user principal name, in any case and with blanks around it", async () => {
      const { plain } = current().people;
      for (const query of [
        plain.userPrincipalName,
        plain.userPrincipalName.toUpperCase(),
        `  ${plain.userPrincipalName} `,
      ]) {
        assert.deepEqual(await find(query), [plain], query);
      }
    });

    it("finds a person by the words of the display name, or by the first of them", async () => {
      const { plain } = current().people;
      assert.deepEqual(await find(plain.displayName), [plain]);
      assert.deepEqual(await find(firstName(plain)), [plain]);
      assert.deepEqual(await find(firstName(plain).toLowerCase()), [plain]);
    });

    it("finds a guest by mail and by a user principal name with #EXT# in it, and nobody else", async () => {
      const { guest } = current().people;
      assert.match(guest.userPrincipalName, /#EXT#/);
      assert.notEqual(guest.mail, undefined);
      assert.deepEqual(await find(guest.mail ?? ""), [guest]);
      assert.deepEqual(await find(guest.userPrincipalName), [guest]);
      assert.deepEqual(await find(guest.userPrincipalName.replace(/#EXT#.*/, "")), []);
    });

    it("finds a person with an apostrophe by user principal name and by name", async () => {
      const { apostrophe } = current().people;
      assert.match(apostrophe.userPrincipalName, /'/);
      assert.deepEqual(await find(apostrophe.userPrincipalName), [apostrophe]);
      assert.deepEqual(await find(apostrophe.displayName), [apostrophe]);
    });

    it("finds a person with an accent whichever way Unicode writes it", async () => {
      const { accented } = current().people;
      assert.notEqual(accented.displayName.normalize("NFC"), accented.displayName.normalize("NFD"));
      assert.deepEqual(await find(accented.displayName.normalize("NFC")), [accented]);
      assert.deepEqual(await find(accented.displayName.normalize("NFD")), [accented]);
    });

    it("finds people who are disabled, so that somebody can be told so", async () => {
      const { disabled } = current().people;
      assert.equal(disabled.accountEnabled, false);
      assert.deepEqual(await find(disabled.displayName), [disabled]);
    });

    it("finds nobody for a name that nobody has", async () => {
      const nobody = { kind: "people", people: [], more: false };
      assert.deepEqual(await current().directory.findPeople("Xanthippe Quizzelbury", LIMIT), nobody);
      assert.deepEqual(await current().directory.findPeople("nobody.at.all@contoso.com", LIMIT), nobody);
    });

    it("finds both of two people with one name, in the same order each time", async () => {
      const [one, other] = current().namesakes;
      assert.equal(one.displayName, other.displayName);
      const found = await find(one.displayName);
      assert.deepEqual(idsOf(found).toSorted(), [one.id, other.id].toSorted());
      assert.deepEqual(await find(one.displayName), found);
    });

    it("says that there are more than it gives, and only then", async () => {
      const { displayName } = current().namesakes[0];
      const cut = peopleOf(await current().directory.findPeople(displayName, 1));
      assert.equal(cut.people.length, 1);
      assert.equal(cut.more, true);
      const whole = peopleOf(await current().directory.findPeople(displayName, 2));
      assert.equal(whole.people.length, 2);
      assert.equal(whole.more, false);
    });

    it("finds nobody for a query that names nobody, whatever characters are in it", async () => {
      const odd = [
        "",
        " ",
        "s",
        "'",
        '"',
        "\\",
        "%",
        "*",
        "#",
        "@",
        "\u0000",
        "\u0007bel",
        "x".repeat(10_240),
      ];
      const injected = [
        "' or 1 eq 1 or '",
        "&$top=999",
        "')/$count",
        '" OR "displayName:',
        "/../me/id",
        "%27%20or%20",
      ];
      for (const query of [...odd, ...injected]) {
        assert.deepEqual(await find(query), [], inspect(query).slice(0, 40));
      }
    });

    it("answers every naughty string with a list no longer than asked", async () => {
      for (const query of NAUGHTY_STRINGS) {
        assert.ok((await find(query, 3)).length <= 3, inspect(query));
      }
    });
  });
}

function peopleOf(found: FoundPeople) {
  assert.equal(found.kind, "people");
  return found;
}

function idsOf(people: readonly Person[]): readonly string[] {
  return people.map((person) => person.id);
}

function firstName(person: Person): string {
  return person.displayName.split(" ")[0] ?? "";
}
