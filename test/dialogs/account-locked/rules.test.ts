import assert from "node:assert/strict";
import fc from "fast-check";
import type { Lock, SignInState } from "../../../adapters/ports/sign-in.js";
import { lockOnScreen, whatKeeps } from "../../../dialogs/account-locked/rules.js";

const FREE = { blocked: false, smartLockout: { locked: false }, onPremisesLock: { locked: false } };
const UNTIL = new Date("2026-11-20T09:15:00.000Z");

describe("which of the three locks it is", () => {
  const table: readonly [string, SignInState, object][] = [
    ["nothing at all", FREE, { kind: "free" }],
    [
      "a block, whatever else",
      { ...FREE, blocked: true, smartLockout: { locked: true } },
      { kind: "blocked" },
    ],
    [
      "Entra's lock and when it ends",
      { ...FREE, smartLockout: { locked: true, until: UNTIL } },
      { kind: "smart-lockout", until: "2026-11-20T09:15:00.000Z" },
    ],
    ["the lock on premises", { ...FREE, onPremisesLock: { locked: true } }, { kind: "on-premises" }],
    ["what Graph can tell: no block", { blocked: false }, { kind: "not-blocked" }],
    ["nothing known", {}, { kind: "unknown" }],
  ];
  for (const [name, state, expected] of table) {
    it(`knows: ${name}`, () => assert.deepEqual(whatKeeps(state), expected));
  }

  it("may be either lock on a screen of synchronised people, unless both were looked at", () => {
    assert.deepEqual(lockOnScreen("not-blocked", true), { kind: "either" });
    assert.deepEqual(lockOnScreen("unknown", true), { kind: "either" });
    assert.deepEqual(lockOnScreen("not-blocked", false), { kind: "smart-lockout" });
    assert.deepEqual(lockOnScreen("free", true), { kind: "smart-lockout" });
  });

  it("is free only when every lock was read, and names no lock that is not on", () => {
    const lock: fc.Arbitrary<Lock> = fc.boolean().map((locked) => ({ locked }));
    const states = fc.record(
      { blocked: fc.boolean(), smartLockout: lock, onPremisesLock: lock },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(states, (state) => {
        const { kind } = whatKeeps(state);
        if (kind === "free") assert.deepEqual(state, FREE);
        if (kind === "smart-lockout") assert.equal(state.smartLockout?.locked, true);
        if (kind === "on-premises") assert.equal(state.onPremisesLock?.locked, true);
        assert.equal(kind === "blocked", state.blocked === true);
      }),
    );
  });
});
