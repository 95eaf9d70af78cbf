import assert from "node:assert/strict";
import type { Speaker } from "../../../adapters/ports/identity.js";
import { maySee, type Sight } from "../../../dialogs/kit/sight.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";

const ALL: readonly Sight[] = ["role-holders", "sspr-settings", "registrations", "domains"];

function speakerCalled(name: string): Extract<Speaker, { readonly kind: "known" }> {
  const found = CONTOSO_PEOPLE.find(({ person }) => person.userPrincipalName.startsWith(name));
  assert.ok(found !== undefined, name);
  return { kind: "known", person: found.person, roles: found.roles };
}

describe("what of the tenant somebody may see", () => {
  const table: Readonly<Record<string, readonly Sight[]>> = {
    "sandra.dewit": [],
    "adam.wilson": [],
    "karin.hendriks": [],
    "yusuf.demir": [],
    "rachel.morgan": ["role-holders", "domains"],
    "mark.degroot": ["role-holders"],
    "hassan.bouali": ["role-holders"],
    "lucy.adams": ["registrations"],
    "eleanor.wright": ALL,
    "victoria.reed": [],
  };
  for (const [name, sights] of Object.entries(table)) {
    it(`${name}: ${sights.join(", ") || "nothing"}`, () => {
      assert.deepEqual(
        ALL.filter((sight) => maySee(speakerCalled(name), sight)),
        sights,
      );
    });
  }

  it("is nothing for a guest, a blocked account, a role over one unit, and whoever is not known", () => {
    const eleanor = speakerCalled("eleanor.wright");
    const { person, roles } = eleanor;
    const nobodies: readonly Speaker[] = [
      { kind: "unknown" },
      { kind: "unavailable" },
      { ...eleanor, person: { ...person, userType: "guest" } },
      { ...eleanor, person: { ...person, accountEnabled: false } },
      { ...eleanor, roles: roles.map((role) => ({ ...role, scope: "/administrativeUnits/1" })) },
    ];
    for (const speaker of nobodies) for (const sight of ALL) assert.ok(!maySee(speaker, sight));
  });
});
