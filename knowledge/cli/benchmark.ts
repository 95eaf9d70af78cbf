import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { runBenchmark } from "../matcher/measure/benchmark.js";
import { UsageError, type Command } from "./command.js";
import { readLabelledLines, type LabelledLine } from "./json-lines.js";

const usage = `benchmark --train A.jsonl --test B.jsonl [--valid V.jsonl --oos-valid O.jsonl --oos C.jsonl] [--json]
  Trains the matcher's classifier and rejector on any file of {text, label} lines and measures them.
  --valid, --oos-valid  in-scope and out-of-scope lines on which the rejector and its thresholds are fitted
  --oos                 out-of-scope lines to measure on`;

/** `npm run knowledge -- benchmark`: the same classifier and rejector on any labelled set. */
export const benchmark: Command = (args, io) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      train: { type: "string" },
      test: { type: "string" },
      valid: { type: "string" },
      "oos-valid": { type: "string" },
      oos: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const { train, test, valid, oos } = values;
  if (train === undefined || test === undefined) throw new UsageError(usage);
  const lines = (file: string | undefined): readonly LabelledLine[] =>
    file === undefined ? [] : readLabelledLines(file);
  const result = runBenchmark(
    {
      train: lines(train),
      test: lines(test),
      valid: lines(valid),
      oosValid: lines(values["oos-valid"]),
      oos: lines(oos),
    },
    () => performance.now(),
  );
  io.write(`${JSON.stringify(result, undefined, values.json === true ? undefined : 2)}\n`);
  return Promise.resolve(0);
};
