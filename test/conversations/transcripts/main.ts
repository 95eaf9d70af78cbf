/** `npm run transcripts`: writes what the flows' talks look like beside the flows. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyTranscript } from "./transcript.js";

const root = join(import.meta.dirname, "../../../..");
for (const { file, text } of await everyTranscript(root)) {
  writeFileSync(join(root, file), text);
  process.stdout.write(`${file}\n`);
}
