import assert from "node:assert/strict";
import { takeOverIn } from "../../../dialogs/hand-off/take-over-words.js";

describe("the words that take somebody over", () => {
  it("are understood in both languages, in either order", () => {
    for (const text of [
      "take over Sanne: forgot password",
      "Take Sanne over: forgot password",
      "please take over Sanne - forgot password",
      "neem Sanne over: forgot password",
      "Neem over Sanne : forgot password ",
      "  NEEM Sanne OVER – forgot password",
    ]) {
      assert.deepEqual(takeOverIn(text), { who: "Sanne", problem: "forgot password" }, text);
    }
  });

  it("may leave out the problem, and keep names with signs whole", () => {
    assert.deepEqual(takeOverIn("take over anne-sophie.t'hooft@contoso.com"), {
      who: "anne-sophie.t'hooft@contoso.com",
      problem: "",
    });
    assert.deepEqual(takeOverIn("neem Anne-Sophie 't Hooft over: a: b"), {
      who: "Anne-Sophie 't Hooft",
      problem: "a: b",
    });
  });

  it("are nothing else", () => {
    for (const text of [
      "can someone take over my account: hacked",
      "ik neem het over",
      "neem contact op: nu",
      "take over",
      "take",
      "",
    ]) {
      assert.equal(takeOverIn(text), undefined, text);
    }
  });

  it("are looked for in time that grows with the text, whatever it is", () => {
    // Would not end within the test's time where it grew faster.
    for (const piece of ["take over ", "neem x over ", " - ", ":", " "]) {
      assert.doesNotThrow(() => takeOverIn(`neem ${piece.repeat(1_000)}`));
    }
  });
});
