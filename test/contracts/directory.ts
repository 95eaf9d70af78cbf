import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Directory, FoundPeople, Person, SsprState, Standing } from "../../adapters/ports/directory.js";
import { Secret } from "../../adapters/ports/secret.js";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.js";

/** A tenant to hold a Directory against: who is in it, and exactly what the port must say of them. */
export interface DirectoryFixture {
  readonly directory: Directory;
  readonly people: Readonly<Record<FixturePerson, Person>>;
  /** The same display name, two people. */
  readonly namesakes: readonly [Person, Person];
  readonly standings: Readonly<Record<FixtureStanding, { readonly id: string; readonly standing: Standing }>>;
  readonly sspr: Readonly<Record<FixtureSspr, { readonly id: string; readonly state: SsprState }>>;
  readonly close?: () => Promise<void>;
}

/** `plain` is an enabled cloud member whose first name nobody shares; `guest` has mail unlike its name. */
export type FixturePerson =
  | "plain"
  | "apostrophe"
  | "accented"
  | "guest"
  | "disabled"
  | "federated"
  | "syncedWithWriteback"
  | "syncedWithoutWriteback"
  | "syncedWritebackUnknown";

export type FixtureStanding =
  | "noRole"
  | "tenantRole"
  | "severalRoles"
  | "unitScopedRole"
  | "customRole"
  | "groupMember"
  | "groupOwner"
  | "restrictedUnit";

export type FixtureSspr =
  "ready" | "oneMethod" | "notRegistered" | "outOfScope" | "unlicensed" | "administrator";

const GOOD_PASSWORD = new Secret("Kpd7-wTx3-Rfm9-Hnv2");
const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
const LIMIT = 10;

/** What every Directory must do. `make` gives a fresh tenant for each test. */
export function describeDirectory(name: string, make: () => Promise<DirectoryFixture>): void {
  describe(`${name} as a directory`, () => {
    let fixture: DirectoryFixture;

    beforeEach(async () => {
      fixture = await make();
    });

    afterEach(async () => {
      await fixture.close?.();
    });

    const find = async (query: string, limit = LIMIT): Promise<readonly Person[]> =>
      peopleOf(await fixture.directory.findPeople(query, limit)).people;

    const badIds = (): readonly string[] => {
      const { id, userPrincipalName } = fixture.people.plain;
      const traversal = [`${UNKNOWN_ID}/../${id}`, `${id}/`, `${id}?$select=id`, `${id}#`, `../users/${id}`];
      const odd = ["", " ", "me", "__proto__", "constructor", "%00", "\u0000", "x".repeat(10_240), `${id}\n`];
      return [UNKNOWN_ID, userPrincipalName, ` ${id}`, ...traversal, ...odd];
    };

    const refusedReset = async (person: Person, password: Secret) => {
      const { directory } = fixture;
      const write = await directory.resetPassword({
        personId: person.id,
        newPassword: password,
        mustChangeAtNextSignIn: true,
      });
      assert.deepEqual(await directory.person(person.id), { kind: "person", person }, "nothing may change");
      return write.kind === "not-changed" ? write.reason : write.kind;
    };

    describe("finding people", () => {
      it("finds one person by user principal name, in any case and with blanks around it", async () => {
        const { plain } = fixture.people;
        for (const query of [
          plain.userPrincipalName,
          plain.userPrincipalName.toUpperCase(),
          `  ${plain.userPrincipalName} `,
        ]) {
          assert.deepEqual(await find(query), [plain], query);
        }
      });

      it("finds a person by the words of the display name, or by the first of them", async () => {
        const { plain } = fixture.people;
        assert.deepEqual(await find(plain.displayName), [plain]);
        assert.deepEqual(await find(firstName(plain)), [plain]);
        assert.deepEqual(await find(firstName(plain).toLowerCase()), [plain]);
      });

      it("finds a guest by mail and by a user principal name with #EXT# in it, and nobody else", async () => {
        const { guest } = fixture.people;
        assert.match(guest.userPrincipalName, /#EXT#/);
        assert.notEqual(guest.mail, undefined);
        assert.deepEqual(await find(guest.mail ?? ""), [guest]);
        assert.deepEqual(await find(guest.userPrincipalName), [guest]);
        assert.deepEqual(await find(guest.userPrincipalName.replace(/#EXT#.*/, "")), []);
      });

      it("finds a person with an apostrophe by user principal name and by name", async () => {
        const { apostrophe } = fixture.people;
        assert.match(apostrophe.userPrincipalName, /'/);
        assert.deepEqual(await find(apostrophe.userPrincipalName), [apostrophe]);
        assert.deepEqual(await find(apostrophe.displayName), [apostrophe]);
      });

      it("finds a person with an accent whichever way Unicode writes it", async () => {
        const { accented } = fixture.people;
        assert.notEqual(accented.displayName.normalize("NFC"), accented.displayName.normalize("NFD"));
        assert.deepEqual(await find(accented.displayName.normalize("NFC")), [accented]);
        assert.deepEqual(await find(accented.displayName.normalize("NFD")), [accented]);
      });

      it("finds people who are disabled, so that somebody can be told so", async () => {
        const { disabled } = fixture.people;
        assert.equal(disabled.accountEnabled, false);
        assert.deepEqual(await find(disabled.displayName), [disabled]);
      });

      it("finds nobody for a name that nobody has", async () => {
        const nobody = { kind: "people", people: [], more: false };
        assert.deepEqual(await fixture.directory.findPeople("Xanthippe Quizzelbury", LIMIT), nobody);
        assert.deepEqual(await fixture.directory.findPeople("nobody.at.all@contoso.com", LIMIT), nobody);
      });

      it("finds both of two people with one name, in the same order each time", async () => {
        const [one, other] = fixture.namesakes;
        assert.equal(one.displayName, other.displayName);
        const found = await find(one.displayName);
        assert.deepEqual(idsOf(found).toSorted(), [one.id, other.id].toSorted());
        assert.deepEqual(await find(one.displayName), found);
      });

      it("says that there are more than it gives, and only then", async () => {
        const { displayName } = fixture.namesakes[0];
        const cut = peopleOf(await fixture.directory.findPeople(displayName, 1));
        assert.equal(cut.people.length, 1);
        assert.equal(cut.more, true);
        const whole = peopleOf(await fixture.directory.findPeople(displayName, 2));
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

    describe("reading a person", () => {
      it("says of each person exactly what the tenant holds", async () => {
        for (const person of [...Object.values(fixture.people), ...fixture.namesakes]) {
          assert.deepEqual(await fixture.directory.person(person.id), { kind: "person", person });
        }
      });

      it("reads an object id in either case", async () => {
        const { plain } = fixture.people;
        assert.deepEqual(await fixture.directory.person(plain.id.toUpperCase()), {
          kind: "person",
          person: plain,
        });
      });

      it("knows nobody by anything but an object id", async () => {
        for (const id of badIds()) {
          const { directory } = fixture;
          const answers = [directory.person(id), directory.standing(id), directory.sspr(id)];
          for (const answer of await Promise.all(answers)) {
            assert.deepEqual(answer, { kind: "none" }, inspect(id).slice(0, 60));
          }
        }
      });
    });

    describe("reading a standing", () => {
      it("gives every role by template id and scope, and the groups and units that count", async () => {
        for (const { id, standing } of Object.values(fixture.standings)) {
          assert.deepEqual(await fixture.directory.standing(id), { kind: "standing", standing });
        }
      });

      it("tells apart a role over the tenant and one over an administrative unit", () => {
        const { tenantRole, unitScopedRole } = fixture.standings;
        assert.deepEqual(scopesOf(tenantRole.standing), ["/"]);
        assert.match(scopesOf(unitScopedRole.standing).join(), /^\/administrativeUnits\/[0-9a-f-]{36}$/);
      });
    });

    it("gives each person's state of self-service password reset", async () => {
      for (const { id, state } of Object.values(fixture.sspr)) {
        assert.deepEqual(await fixture.directory.sspr(id), { kind: "sspr", state });
      }
    });

    describe("resetting a password", () => {
      for (const key of ["plain", "apostrophe", "syncedWithWriteback", "disabled"] as const) {
        it(`shows the reset of a person (${key}) on the next reading, and leaves the earlier one alone`, async () => {
          const { directory } = fixture;
          const before = fixture.people[key];
          const asRead = await directory.person(before.id);
          const write = await directory.resetPassword({
            personId: before.id,
            newPassword: GOOD_PASSWORD,
            mustChangeAtNextSignIn: true,
          });
          assert.equal(write.kind, "changed");
          const after = await directory.person(before.id);
          assert.equal(after.kind, "person");
          assert.equal(after.person.mustChangePassword, true);
          assert.ok(Number(after.person.lastPasswordChange) > Number(before.lastPasswordChange));
          assert.deepEqual(asRead, { kind: "person", person: before });
        });
      }

      it("names each request differently", async () => {
        const { plain } = fixture.people;
        const ids = new Set<string | undefined>();
        for (let turn = 0; turn < 3; turn += 1) {
          const write = await fixture.directory.resetPassword({
            personId: plain.id,
            newPassword: GOOD_PASSWORD,
            mustChangeAtNextSignIn: true,
          });
          assert.equal(write.kind, "changed");
          ids.add(write.directoryRequestId);
        }
        assert.equal(ids.size, 3);
      });

      for (const [fault, password] of [
        ["too short", "Kp7-wT3"],
        ["without enough kinds of characters", "kpdwtxrfmhnvbcqz"],
        ["with a letter that Entra does not know", "Kpd7-wTx3-Rfm9-é"],
        ["built on a banned word", "P@ssw0rd1"],
      ] as const) {
        it(`refuses a password ${fault}, and changes nothing`, async () => {
          assert.equal(await refusedReset(fixture.people.plain, new Secret(password)), "password-policy");
        });
      }

      for (const key of ["guest", "federated", "syncedWithoutWriteback", "syncedWritebackUnknown"] as const) {
        it(`is not permitted for a person whose password lives elsewhere (${key})`, async () => {
          assert.equal(await refusedReset(fixture.people[key], GOOD_PASSWORD), "not-permitted");
        });
      }

      it("changes nobody when the id is nobody's", async () => {
        for (const personId of badIds()) {
          const write = await fixture.directory.resetPassword({
            personId,
            newPassword: GOOD_PASSWORD,
            mustChangeAtNextSignIn: true,
          });
          assert.equal(write.kind, "not-changed");
          assert.equal(write.reason, "no-such-person", inspect(personId).slice(0, 60));
        }
        const { plain } = fixture.people;
        assert.deepEqual(await fixture.directory.person(plain.id), { kind: "person", person: plain });
      });

      it("never gives the password back", async () => {
        for (const { id } of [fixture.people.plain, fixture.people.guest]) {
          const write = await fixture.directory.resetPassword({
            personId: id,
            newPassword: GOOD_PASSWORD,
            mustChangeAtNextSignIn: false,
          });
          const seen = [write, await fixture.directory.person(id), await fixture.directory.standing(id)];
          assert.ok(!inspect(seen, { depth: 9 }).includes(GOOD_PASSWORD.reveal()));
        }
      });
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

function scopesOf(standing: Standing): readonly string[] {
  return standing.roles.map((role) => role.scope);
}
