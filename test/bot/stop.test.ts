import assert from "node:assert/strict";
import { sigtermRow } from "../faults/sigterm.js";

describe("asking the process to end", () => {
  it("finishes what is in flight, refuses what is new, and exits with 0", async () => {
    const { passed, details } = await sigtermRow.run({ count: 1, databaseUrl: undefined });
    assert.ok(passed, details?.join("\n"));
  });
});
