import assert from "node:assert/strict";
import { GatedAdapter } from "../../../../adapters/channel/cloud/gated-adapter.js";
import { toActivity, shapeActivity } from "../../../../adapters/channel/cloud/activity-shape.js";
import { teamsMessage } from "../../../support/activities.js";
import { listenOnLoopback } from "../../../support/loopback.js";

describe("what the adapter sends", () => {
  it("is given up when the channel does not take it, so that no turn hangs", async () => {
    const silent = await listenOnLoopback(() => undefined);
    const adapter = new GatedAdapter("", {}, { deadlines: { send: 50 } });
    const shaped = shapeActivity(teamsMessage(silent.url)) ?? assert.fail();
    try {
      const sending = (work: "send" | "update") =>
        adapter.runTurn(toActivity(shaped), async (turn) => {
          if (work === "send") await turn.sendActivity("hello");
          else await turn.updateActivity({ id: "1", type: "message", text: "hello" });
        });
      await assert.rejects(sending("send"), /did not take the answer in time/);
      await assert.rejects(sending("update"), /did not take the answer in time/);
    } finally {
      await silent.close();
    }
  });
});
