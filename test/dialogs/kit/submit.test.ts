import assert from "node:assert/strict";
import fc from "fast-check";
import { readSubmit } from "../../../dialogs/kit/submit.js";

describe("pressed buttons", () => {
  it("are read by verb, without the keys that are not ours", () => {
    const sent = { kind: "confirm", action: "abc", msteams: { type: "x" }, admin: true };
    assert.deepEqual(readSubmit(sent), { kind: "confirm", action: "abc" });
    assert.equal(readSubmit(undefined), undefined);
  });

  it("are broken when they are not one of ours", () => {
    for (const value of [
      "yes",
      1,
      [],
      {},
      { kind: "reset" },
      { kind: "confirm" },
      { kind: "confirm", action: 7 },
    ]) {
      assert.equal(readSubmit(value), "broken", JSON.stringify(value));
    }
    assert.equal(readSubmit({ kind: "confirm", action: "x".repeat(500) }), "broken");
  });

  it("never throw and never keep a foreign key, whatever is sent", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), (value) => {
        const read = readSubmit(value);
        if (read === undefined || read === "broken") return;
        assert.ok(
          Object.keys(read).every((key) => ["kind", "question", "value", "action", "topic"].includes(key)),
        );
      }),
    );
  });
});
