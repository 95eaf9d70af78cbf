import assert from "node:assert/strict";
import type { Job } from "./job.js";
import { runPeer } from "./run-peer.js";

const JOB: Job = {
  peer: "ours",
  train: ["forgot my password", "password forgotten", "which password was it"].flatMap((text) => [
    { text, lang: "en", label: "forgotten", kind: "topic" },
    { text: text.replace("password", "lunch"), lang: "en", label: "none", kind: "none" },
  ]),
  test: [
    { text: "password forgotten", lang: "en", label: "forgotten" },
    { text: "lunch forgotten", lang: "en", label: "none" },
  ],
  measureSeconds: 5,
};

describe("A library in a process of its own", () => {
  it("is measured", async () => {
    const outcome = await runPeer(JOB, 15);
    assert.equal(outcome.kind, "measured");
    assert.equal(outcome.kind === "measured" && outcome.measurement.lines, 2);
  });

  it("is reported as not finished when the time is over", async () => {
    assert.deepEqual(await runPeer(JOB, 0.001), { kind: "not-finished", seconds: 0.001 });
  });

  it("is reported as failed, with the reason", async () => {
    assert.deepEqual(await runPeer({ ...JOB, peer: "nobody" }, 15), {
      kind: "failed",
      message: "there is no nobody",
    });
  });
});
