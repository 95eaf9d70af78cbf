/** The fake directory as a process of its own: `node main.js PEOPLE`; tells its address and each write by IPC. */
import { startFakeDirectory } from "./fake-directory.js";

const directory = await startFakeDirectory(Number(process.argv[2]), (personId) => {
  process.send?.({ kind: "write", personId });
});
process.send?.({ kind: "ready", url: directory.url });
// The parent that was killed leaves nothing behind.
process.once("disconnect", () => process.exit(0));
