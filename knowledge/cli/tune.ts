import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { crossValidate } from "../matcher/cross-validation.js";
import { calibrate, reportOf } from "../matcher/tune.js";
import { OUR_WORDS } from "../matcher/words/index.js";
import type { Calibration } from "../matcher/triage.js";
import type { Command } from "./command.js";
import { trainingTopics } from "./training-topics.js";

/** Where the calibration stands when the command is run in the project's folder. */
const SOURCE = "knowledge/matcher/calibration.ts";

/** `npm run knowledge -- tune`: chooses beliefs and thresholds by cross-validation and writes them as source. */
export const tune: Command = async (args, io) => {
  const { values } = parseArgs({ args: [...args], options: { out: { type: "string", default: SOURCE } } });
  const heldOut = crossValidate(trainingTopics(undefined), OUR_WORDS);
  const calibration = calibrate(heldOut);
  await writeFile(values.out, sourceOf(calibration));
  io.write(`${reportOf(heldOut, calibration)}\n${values.out} is written: npm run format, then commit it\n`);
  return 0;
};

function sourceOf(calibration: Calibration): string {
  const data = JSON.stringify(calibration, (_key, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(4)) : value,
  );
  return `import type { Calibration } from "./triage.js";

/** Chosen by cross-validation and written by \`npm run knowledge -- tune\`; not by hand. */
export const CALIBRATION: Calibration = ${data};
`;
}
