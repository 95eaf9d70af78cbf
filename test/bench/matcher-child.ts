/** Measures one library in a process of its own. The job comes as a message, the figures go as one. */
import type { Job, Progress } from "./matcher/job.js";
import { measure } from "./matcher/measure.js";
import { PEERS } from "./peers/all-peers.js";
import { loadInstalled } from "./peers/installed.js";

const tell = (progress: Progress) => void process.send?.(progress);

process.once("message", (message) => {
  // Sent by our own parent process, over a channel nobody else has.
  void work(message as Job).then(
    () => process.disconnect(),
    (error: unknown) => {
      tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
      process.disconnect();
    },
  );
});
tell({ kind: "waiting" });

async function work(job: Job): Promise<void> {
  const peer = PEERS.find(({ name }) => name === job.peer);
  if (peer === undefined) throw new Error(`there is no ${job.peer}`);
  const measurement = await measure(peer, job, loadInstalled, () => tell({ kind: "trained" }));
  tell({ kind: "measured", measurement });
}
