import assert from "node:assert/strict";
import { isPageCode, pageCodeIn, pageSays } from "../../../dialogs/forgot-own-password/rules.js";

describe("the codes of the reset page", () => {
  it("are read however somebody types them", () => {
    for (const text of [
      "SSPR_0012",
      "sspr-0012",
      "it says SSPR 12",
      "Foutcode: sspr0012!",
      "0012",
      " 0012 ",
    ]) {
      assert.equal(pageCodeIn(text), "SSPR_0012", text);
    }
    assert.equal(pageCodeIn("SSPR_0009: we've detected that"), "SSPR_0009");
    assert.equal(pageCodeIn("SSPR_0030"), "SSPR_0030");
  });

  it("are not read into a choice, a code of another kind, or one that does not exist", () => {
    for (const text of ["2", "12", "SSPR_0099", "SSPR_00123", "AADSTS50053", "SSPR", "0099", "sspr 1200"]) {
      assert.equal(pageCodeIn(text), undefined, text);
    }
  });

  it("are heard before the word that the account is locked, which is heard in both languages", () => {
    for (const text of [
      "it says my account has been locked",
      "op het scherm staat dat ik vergrendeld ben",
      "hij zegt dat hij op slot staat",
    ]) {
      assert.equal(pageSays(text), "locked", text);
    }
    assert.equal(pageSays("SSPR_0013, account locked"), "SSPR_0013");
    assert.equal(pageSays("no code comes"), undefined);
    assert.equal(pageSays("my account is locked, what now"), undefined, "another question");
  });

  it("are told from other answers", () => {
    assert.ok(isPageCode("SSPR_0014"));
    assert.ok(!isPageCode("back"));
  });
});
