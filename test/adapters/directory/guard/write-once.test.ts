import assert from "node:assert/strict";

import { provesChange } from "../../../../adapters/directory/guard/write-once.js";
import { person } from "./support/people.js";

const INTENDED = new Date("2026-03-02T09:00:00.500Z");

function proves(before: string | undefined, after: string | undefined, mustChange = true): boolean {
  return provesChange(changedAt(before, false), changedAt(after, mustChange), INTENDED);
}

function changedAt(moment: string | undefined, mustChangePassword: boolean) {
  const { lastPasswordChange: _, ...someone } = person("sandra", { mustChangePassword });
  return moment === undefined ? someone : { ...someone, lastPasswordChange: new Date(moment) };
}

describe("reading off an account whether our write arrived", () => {
  it("is proven by a change after the intent that asks for a new password", () => {
    assert.equal(proves("2026-01-05T08:30:00Z", "2026-03-02T09:00:03Z"), true);
    assert.equal(proves(undefined, "2026-03-02T09:00:03Z"), true);
  });

  it("allows for directories that keep whole seconds", () => {
    assert.equal(proves("2026-01-05T08:30:00Z", "2026-03-02T09:00:00Z"), true);
  });

  it("is not proven by an account that looks as before, even if it was changed in the same second", () => {
    assert.equal(proves("2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z"), false);
    assert.equal(proves("2026-01-05T08:30:00Z", "2026-01-05T08:30:00Z"), false);
    assert.equal(proves(undefined, undefined), false);
  });

  it("is not proven by a change from before the intent that only became visible now", () => {
    assert.equal(proves("2026-01-05T08:30:00Z", "2026-03-02T08:59:59Z"), false);
  });

  it("is not proven by a change that asks for no new password: that was not ours", () => {
    assert.equal(proves("2026-01-05T08:30:00Z", "2026-03-02T09:00:03Z", false), false);
  });
});
