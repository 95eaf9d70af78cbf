import assert from "node:assert/strict";
import { ROOMY_RULES } from "../support/roomy-rules.js";
import { createSettableClock } from "../support/settable-clock.js";
import { approvals } from "./approvals.js";

describe("random sequences around a second person", () => {
  it("write what the model allows and nothing else", async () => {
    const { passed, found, details } = await approvals(40);
    assert.ok(passed, details?.join("\n"));
    assert.match(found, /^[1-9]\d* writes, all allowed; [1-9]\d* presses/);
  });

  it("find a guard whose time stands still", async () => {
    const { passed } = await approvals(200, { sabotage: { clock: createSettableClock() } });
    assert.equal(passed, false);
  });

  it("find a guard for which privileged people are off limits", async () => {
    const { passed } = await approvals(20, { sabotage: { house: ROOMY_RULES } });
    assert.equal(passed, false);
  });
});
