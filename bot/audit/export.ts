import { parseArgs } from "node:util";
import { toCsv, toJsonLines } from "../../adapters/audit/export-trail.js";
import { type ReadCommand, SOUND, UsageError } from "./command.js";

/** `export [--json | --csv]`; JSON lines unless told otherwise. */
export const readExport: ReadCommand = (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, csv: { type: "boolean" } },
  });
  if (values.json && values.csv) throw new UsageError("--json and --csv exclude each other.");
  return async ({ trail, write }) => {
    for await (const text of values.csv ? toCsv(trail) : toJsonLines(trail)) await write(text);
    return SOUND;
  };
};
