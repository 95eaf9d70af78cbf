import assert from "node:assert/strict";
import { type Activity, TestAdapter, type TurnContext } from "botbuilder";
import { activityKey, isSignInInvoke, withAnswer } from "../../../bot/turn/sign-in-invoke.js";

const invoke = (name: string, value: unknown): Activity => {
  const activity: unknown = { type: "invoke", id: "f:1", name, value };
  return activity as Activity;
};

describe("the invokes of a sign-in", () => {
  it("are the two that a sign-in card makes, and no message that calls itself so", () => {
    for (const name of ["signin/tokenExchange", "signin/verifyState"]) {
      assert.equal(isSignInInvoke(invoke(name, {})), true);
      assert.equal(isSignInInvoke({ ...invoke(name, {}), type: "message" }), false);
    }
    for (const name of ["signin/failure", "task/fetch", ""])
      assert.equal(isSignInInvoke(invoke(name, {})), false);
  });

  it("are known again by the exchange, and else by their own id", () => {
    assert.equal(activityKey(invoke("signin/tokenExchange", { id: "7", token: "t" })), "exchange:7");
    for (const value of [undefined, "7", { id: "" }, { id: 7 }, { id: "7".repeat(201) }])
      assert.equal(activityKey(invoke("signin/tokenExchange", value)), "f:1");
    assert.equal(activityKey(invoke("signin/verifyState", { id: "7", state: "123456" })), "f:1");
  });

  it("are each answered once: by the turn, else with 200 where it ran and 412 where it did not", async () => {
    const answersTo = async (act: (turn: TurnContext) => Promise<"ran" | "failed">) => {
      const adapter = new TestAdapter((turn) => withAnswer(turn, () => act(turn)));
      await adapter.receiveActivity(invoke("signin/verifyState", {}));
      return adapter.activeQueue
        .filter(({ type }) => type === "invokeResponse")
        .map(({ value }): unknown => value);
    };
    assert.deepEqual(await answersTo(async () => "ran"), [{ status: 200 }]);
    assert.deepEqual(await answersTo(async () => "failed"), [{ status: 412 }]);
    const own = await answersTo(async (turn) => {
      await turn.sendActivity({ type: "invokeResponse", value: { status: 404 } });
      return "failed";
    });
    assert.deepEqual(own, [{ status: 404 }]);
  });
});
