import assert from "node:assert/strict";

import fc from "fast-check";

import { ACTING_ROLES, TARGET_KINDS } from "../../../../adapters/directory/guard/authority-matrix.js";
import { actingRoles, decideAuthority } from "../../../../adapters/directory/guard/authority.js";
import type { Standing } from "../../../../adapters/ports/directory.js";
import {
  EVERYBODY,
  MAY_RESET,
  mayReset,
  NO_ROLE,
  targetStanding,
  whoMay,
} from "./support/official-matrix.js";
import { role, standing } from "./support/role-names.js";

describe("who may reset whose password", () => {
  for (const [actor] of MAY_RESET) {
    for (const target of EVERYBODY) {
      const may = mayReset(actor, target);
      it(`${actor} ${may ? "may" : "may not"} reset ${target}`, () => {
        const authority = decideAuthority(standing([role(actor)]), targetStanding(target));
        if (authority.kind === "allowed") {
          assert.ok(may);
          assert.equal(authority.by.name, actor);
        } else {
          assert.ok(!may);
          assert.deepEqual(
            authority.whoMay.map((each) => each.name),
            whoMay([target]),
          );
        }
      });
    }
  }

  it("has 108 cells, 69 of which allow", () => {
    const cells = ACTING_ROLES.flatMap((acting) =>
      TARGET_KINDS.map((kind) => kind.resettableBy.includes(acting.key)),
    );
    assert.equal(cells.length, 108);
    assert.equal(cells.filter(Boolean).length, 69);
    assert.equal(new Set(TARGET_KINDS.map((kind) => kind.name)).size, 18);
  });

  it("takes the strictest of everything a target is, whatever else the actor is", () => {
    const anything = fc.uniqueArray(fc.constantFrom(...EVERYBODY.filter((each) => each !== NO_ROLE)), {
      minLength: 2,
      maxLength: 6,
    });
    const actors = fc.uniqueArray(fc.constantFrom(...MAY_RESET.map(([name]) => name)), { maxLength: 3 });
    fc.assert(
      fc.property(actors, anything, (actorNames, targets) => {
        const parts = targets.map(targetStanding);
        const target = standing(
          parts.flatMap((part) => part.roles),
          {
            inRoleAssignableGroup: parts.some((part) => part.inRoleAssignableGroup),
            inRestrictedUnit: parts.some((part) => part.inRestrictedUnit),
          },
        );
        const actor = standing(actorNames.map((name) => role(name)));
        const authority = decideAuthority(actor, target);
        const reach = whoMay(targets);
        assert.equal(
          authority.kind === "allowed",
          actorNames.some((name) => reach.includes(name)),
        );
        // The rule that is recorded names the least powerful role that was enough.
        if (authority.kind === "allowed") {
          assert.equal(
            authority.by.name,
            reach.find((name) => actorNames.includes(name)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does not add two weak roles up to a strong one", () => {
    const actor = standing([role("Helpdesk Administrator"), role("Authentication Administrator")]);
    const target = standing([role("Helpdesk Administrator"), role("Authentication Administrator")]);
    assert.equal(decideAuthority(actor, target).kind, "denied");
  });

  it("counts an acting role over an administrative unit for nothing", () => {
    const actor = standing([role("Global Administrator", "/administrativeUnits/1")]);
    assert.deepEqual(actingRoles(actor), []);
    assert.equal(decideAuthority(actor, standing([])).kind, "denied");
    assert.deepEqual(actingRoles(standing([role("Partner Tier2 Support"), role("Security Reader")])), []);
  });

  it("treats what it does not know about a target as another role", () => {
    const unknown: readonly Standing[] = [
      standing([{ templateId: "00000000-0000-4000-8000-000000000001", name: "Our own role", scope: "/" }]),
      standing([{ templateId: "", name: "Directory Readers", scope: "/" }]),
      standing([role("Directory Readers", "/administrativeUnits/1")]),
      standing([role("Directory Readers", "")]),
      standing([role("Partner Tier2 Support")]),
      standing([role("Directory Readers"), role("Security Reader")]),
    ];
    for (const target of unknown) {
      assert.equal(decideAuthority(standing([role("User Administrator")]), target).kind, "denied");
      assert.equal(decideAuthority(standing([role("Global Administrator")]), target).kind, "allowed");
    }
  });

  it("goes by template id in any case, and never by the name of a role", () => {
    const shouting = {
      ...role("Helpdesk Administrator"),
      templateId: "729827E3-9C14-49F7-BB1B-9608F156BBB8",
    };
    assert.equal(decideAuthority(standing([shouting]), standing([])).kind, "allowed");
    const named = { templateId: "no-such-template", name: "Global Administrator", scope: "/" };
    assert.equal(decideAuthority(standing([named]), standing([])).kind, "denied");
  });
});
