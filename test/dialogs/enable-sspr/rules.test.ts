import assert from "node:assert/strict";
import { seenOf, SETUP_STEPS, stepAfter, stepBefore } from "../../../dialogs/enable-sspr/rules.js";

describe("the steps of the wizard", () => {
  it("lead forward to the report and back to today's state", () => {
    for (const step of SETUP_STEPS) {
      const next = stepAfter(step);
      if (next !== undefined) assert.equal(stepBefore(next), step);
    }
    assert.equal(stepBefore("licence"), undefined);
    assert.equal(stepAfter("test"), undefined);
  });

  it("are never called seen where the directory tells nothing, as Microsoft Graph does", () => {
    for (const step of SETUP_STEPS) {
      assert.ok(["not-visible", "nothing-to-see"].includes(seenOf(step, {})), step);
    }
  });

  it("tell a setting as advised from another one", () => {
    assert.equal(seenOf("who", { policy: "none" }), "otherwise");
    assert.equal(seenOf("who", { policy: "selected" }), "as-advised");
    assert.equal(seenOf("methods", { methodsRequired: 1 }), "otherwise");
    assert.equal(seenOf("registration", { registerAtSignIn: false, reconfirmAfterDays: 180 }), "otherwise");
    assert.equal(seenOf("registration", { registerAtSignIn: true }), "not-visible");
    assert.equal(seenOf("notifications", { notifyPerson: true, notifyAdministrators: false }), "otherwise");
    assert.equal(seenOf("help-desk", { notifyPerson: true }), "otherwise");
    assert.equal(seenOf("help-desk", { helpDeskLink: "https://help.contoso.com/" }), "as-advised");
  });
});
