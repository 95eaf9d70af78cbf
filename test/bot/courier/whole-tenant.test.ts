import assert from "node:assert/strict";
import type { FoundStanding } from "../../../adapters/ports/directory.js";
import { ELEANOR } from "../../conversations/conversation.js";
import { openHouse, openTalk } from "../../support/talk.js";

const HOUR = 3_600_000;
const UNAVAILABLE = { kind: "unavailable", operatorHint: "a test" } as const;

function holding(...templateIds: readonly string[]): FoundStanding {
  const roles = templateIds.map((templateId) => ({ templateId, name: templateId, scope: "/" }));
  return { kind: "standing", standing: { roles, inRoleAssignableGroup: false, inRestrictedUnit: false } };
}

describe("the report of the whole tenant, when it is told later", () => {
  it("is for whoever may see it by then, and waits where that cannot be read", async () => {
    let now: FoundStanding | undefined;
    const house = await openHouse({
      around: (tenant) => ({ ...tenant, standing: async (id) => now ?? tenant.standing(id) }),
    });
    try {
      const talk = await openTalk(house, ELEANOR, "en-GB");
      await talk.say("thanks");
      const counted = async (id: string, standing: FoundStanding | undefined) => {
        now = standing;
        const dueAt = house.clock.now();
        const numbers = { people: 50_000, enabled: 1, registered: 1, capable: 1, missing: 0 };
        await house.store.outbox.add([
          {
            id,
            personId: talk.conversation.speaker.userId ?? "",
            notice: { kind: "readiness-counted", ...numbers, partly: false, remind: [] },
            dueAt,
            giveUpAt: new Date(dueAt.getTime() + 24 * HOUR),
          },
        ]);
        await house.carry();
        return talk.unasked();
      };
      assert.match(await counted("as she is", undefined), /of 50,000/);
      const userAdministrator = "fe930be7-5e62-47db-91af-98c3a49a38b1";
      assert.equal(await counted("role gone", holding(userAdministrator)), "");
      assert.equal(await counted("not known", UNAVAILABLE), "");
      now = holding("4a5d8f65-41da-4de4-8968-e035b65339cf");
      house.clock.move(HOUR);
      await house.carry();
      assert.equal((await talk.unasked()).match(/Who is ready/g)?.length, 1);
    } finally {
      await house.close();
    }
  });
});
