import assert from "node:assert/strict";

import fc from "fast-check";

import type { Sight } from "../../../../adapters/directory/guard/proof.js";
import { judge } from "../../../../adapters/directory/guard/resolve.js";
import { RESOLVING } from "../../../../adapters/directory/guard/resolving.js";
import type { OpenAction } from "../../../../adapters/ports/store.js";

describe("what may be said after a look", () => {
  const SIGHTS: readonly Sight[] = ["changed", "unchanged", "changed-otherwise", "gone", "unreadable"];
  const START = Date.parse("2026-03-02T09:00:00Z");

  it("is never not-changed before no write can be on its way, nor on one look alone, whatever was seen", () => {
    const looks = fc.array(
      fc.record({ seen: fc.constantFrom(...SIGHTS), late: fc.integer({ min: 0, max: 90_000 }) }),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(looks, fc.boolean(), (all, sent) => {
        let action: OpenAction = openAction(sent);
        let now = START + (sent ? 0 : RESOLVING.idle);
        for (const [index, { seen, late }] of all.entries()) {
          const ruling = judge(action, seen, new Date(now), RESOLVING);
          const age = now - START;
          if (ruling.kind === "look-again") {
            assert.notEqual(seen, "changed");
            assert.ok(age < RESOLVING.longest);
            const pause = ruling.dueAt.getTime() - now;
            assert.ok(pause >= RESOLVING.between && pause <= 60_000);
            action = { ...action, look: ruling.look };
            now += pause + late;
            continue;
          }
          if (ruling.lastWord === "changed") assert.equal(seen, "changed");
          if (ruling.lastWord === "not-changed") {
            assert.ok(age >= (sent ? RESOLVING.quiet.sent : RESOLVING.quiet.killed));
            assert.deepEqual([all[index - 1]?.seen, seen], ["unchanged", "unchanged"]);
          }
          return;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("comes within a minute after a kill, with a sweep every ten seconds, while the account can be read", () => {
    for (const seen of SIGHTS) {
      if (seen === "unreadable") continue;
      for (let first = RESOLVING.idle; first < RESOLVING.idle + 10_000; first += 100) {
        let action = openAction(false);
        for (let now = START + first; ; now += 10_000) {
          if (action.look && now < due) continue;
          const ruling = judge(action, seen, new Date(now), RESOLVING);
          if (ruling.kind === "last-word") {
            assert.ok(now - START <= 55_000, `${seen}: after ${now - START} ms`);
            break;
          }
          action = { ...action, look: ruling.look };
          due = ruling.dueAt.getTime();
        }
      }
    }
  });
  let due = 0;

  function openAction(sent: boolean): OpenAction {
    return {
      id: "a",
      actorId: "helen",
      conversationId: "chat",
      targetId: "sandra",
      reason: "INC-1",
      way: "temporary-password",
      reader: "actor",
      revokeSessions: false,
      fingerprint: "",
      expiresAt: new Date(START),
      intendedAt: new Date(START),
      ...(sent && { outcome: "unknown" }),
    };
  }
});
