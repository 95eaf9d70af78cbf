import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { PersonRegistration } from "../../../adapters/ports/sspr.js";
import type { CurrentFixture } from "./fixture.js";

const LONGEST_PAGE = 100;

export function describeTenantWide(current: CurrentFixture): void {
  describe("reading the tenant", () => {
    it("gives its settings of self-service password reset, and leaves out what it cannot know", async () => {
      assert.deepEqual(await current().directory.tenantSspr(), {
        kind: "tenant-sspr",
        settings: current().tenantSspr,
      });
    });

    it("gives the verified domains, the default first and then by name", async () => {
      assert.deepEqual(await current().directory.domains(), {
        kind: "domains",
        domains: current().domains,
      });
    });
  });

  describe("the registration report", () => {
    const everyRow = async (): Promise<readonly PersonRegistration[]> => {
      const rows: PersonRegistration[] = [];
      let next: string | undefined;
      do {
        const page = await current().directory.registrations(next);
        assert.equal(page.kind, "registrations");
        assert.ok(page.rows.length <= LONGEST_PAGE, "a page stays small, however large the tenant is");
        rows.push(...page.rows);
        next = page.next;
      } while (next !== undefined);
      return rows;
    };

    it("names everybody once, over as many pages as it takes", async () => {
      const rows = await everyRow();
      assert.equal(rows.length, current().registrations.count);
      assert.equal(new Set(rows.map(({ personId }) => personId)).size, rows.length);
    });

    it("tells who could reset their password now, and leaves out people who are disabled", async () => {
      const rows = await everyRow();
      for (const expected of current().registrations.rows) {
        assert.deepEqual(
          rows.find(({ personId }) => personId === expected.personId),
          expected,
        );
      }
      for (const id of current().registrations.absent) {
        assert.ok(!rows.some(({ personId }) => personId === id), id);
      }
      for (const { enabled, registered, capable } of rows) assert.equal(capable, enabled && registered);
    });

    it("says that it is unavailable rather than begin again when a page does not exist", async () => {
      for (const after of ["nonsense", "-20", "1e9x", "../1"]) {
        assert.equal((await current().directory.registrations(after)).kind, "unavailable", after);
      }
    });
  });

  describe("groups", () => {
    it("are found by words of their names, and cut where asked", async () => {
      const { group, empty } = current().group;
      const { directory } = current();
      assert.deepEqual(await directory.findGroups(group.name.toLowerCase(), 10), {
        kind: "groups",
        groups: [group, empty],
        more: false,
      });
      assert.deepEqual(await directory.findGroups(empty.name, 10), {
        kind: "groups",
        groups: [empty],
        more: false,
      });
      assert.deepEqual(await directory.findGroups(group.name, 1), {
        kind: "groups",
        groups: [group],
        more: true,
      });
    });

    it("are not found by what names none", async () => {
      const none = { kind: "groups", groups: [], more: false };
      for (const query of ["", " ", "%", "'", "*", "Xanthippe Quizzelbury", "x".repeat(10_240)]) {
        assert.deepEqual(await current().directory.findGroups(query, 10), none, inspect(query).slice(0, 40));
      }
    });

    it("give their people by name, and say when there are more", async () => {
      const { group, members, empty } = current().group;
      const { directory } = current();
      assert.deepEqual(await directory.groupMembers(group.id, members.length), {
        kind: "people",
        people: members,
        more: false,
      });
      assert.deepEqual(await directory.groupMembers(group.id.toUpperCase(), 1), {
        kind: "people",
        people: members.slice(0, 1),
        more: true,
      });
      assert.deepEqual(await directory.groupMembers(empty.id, 10), {
        kind: "people",
        people: [],
        more: false,
      });
    });
  });
}
