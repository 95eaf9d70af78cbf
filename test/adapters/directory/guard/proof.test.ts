import assert from "node:assert/strict";

import { sightOf, type Sight } from "../../../../adapters/directory/guard/proof.js";
import { RESOLVING } from "../../../../adapters/directory/guard/resolving.js";
import { person } from "./support/people.js";

const INTENDED = new Date("2026-03-02T09:00:00.500Z");

function sight(before: string | undefined, after: string | undefined, mustChangePassword = true): Sight {
  const { lastPasswordChange: _, ...someone } = person("sandra", { mustChangePassword });
  const account = after === undefined ? someone : { ...someone, lastPasswordChange: new Date(after) };
  const written = { intendedAt: INTENDED, ...(before !== undefined && { changedBefore: new Date(before) }) };
  return sightOf({ kind: "person", person: account }, written, RESOLVING);
}

describe("reading off an account whether our write arrived", () => {
  it("is proven by a change after the intent that asks for a new password", () => {
    assert.equal(sight("2026-01-05T08:30:00Z", "2026-03-02T09:00:03Z"), "changed");
    assert.equal(sight(undefined, "2026-03-02T09:00:03Z"), "changed");
  });

  it("allows for directories that keep whole seconds", () => {
    assert.equal(sight("2026-01-05T08:30:00Z", "2026-03-02T09:00:00Z"), "changed");
  });

  it("sees an account that looks as before, even if it was changed in the same second", () => {
    assert.equal(sight("2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z"), "unchanged");
    assert.equal(sight("2026-01-05T08:30:00Z", "2026-01-05T08:30:00Z"), "unchanged");
  });

  it("sees nothing in an account without a last change", () => {
    assert.equal(sight(undefined, undefined), "unreadable");
    assert.equal(sight("2026-01-05T08:30:00Z", undefined), "unreadable");
  });

  it("takes no change for ours from before the intent that only became visible now", () => {
    assert.equal(sight("2026-01-05T08:30:00Z", "2026-03-02T08:59:59Z"), "changed-otherwise");
  });

  it("takes no change for ours that asks for no new password", () => {
    assert.equal(sight("2026-01-05T08:30:00Z", "2026-03-02T09:00:03Z", false), "changed-otherwise");
  });

  it("takes no change for ours that came more than a minute after the intent", () => {
    assert.equal(sight("2026-01-05T08:30:00Z", "2026-03-02T09:01:00.000Z"), "changed");
    assert.equal(sight("2026-01-05T08:30:00Z", "2026-03-02T09:01:00.001Z"), "changed-otherwise");
  });

  it("tells an account that is gone from one that cannot be read", () => {
    const written = { intendedAt: INTENDED };
    assert.equal(sightOf({ kind: "none" }, written, RESOLVING), "gone");
    const down = { kind: "unavailable", operatorHint: "down" } as const;
    assert.equal(sightOf(down, written, RESOLVING), "unreadable");
  });
});
