import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { isLanguage } from "../language.js";
import type { Matcher } from "../match.js";
import { evaluate as sumUp, type EvaluatedLine } from "../matcher/measure/evaluation.js";
import { evaluationTable } from "../matcher/measure/evaluation-table.js";
import type { Audience } from "../topics.js";
import { UsageError, type Command } from "./command.js";
import { readLabelledLines, type LabelledLine } from "./json-lines.js";
import { openMatcher } from "../matcher/open-matcher.js";
import { trainingTopics } from "./training-topics.js";

const usage = `evaluate FILE.jsonl [--json]
  FILE holds lines {"text", "lang", "label", "also"?, "role"?, "difficulty"?}; prints how well the bot understands them.`;

/** `npm run knowledge -- evaluate`: how often labelled questions are helped, and how often misled. */
export const evaluate: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  const lines = readLabelledLines(file);
  const topics = trainingTopics(io.env["KNOWLEDGE_DIR"]);
  const matcher = await openMatcher(topics);
  const pointers = new Set(topics.flatMap(({ id, kind }) => (kind === "pointer" ? [id] : [])));
  const isPointer = (id: string): boolean => pointers.has(id);
  warmUp(matcher, lines);
  const judged = lines.map((line) => judge(matcher, line));
  const result = sumUp(judged, isPointer);
  io.write(values.json === true ? `${JSON.stringify(result)}\n` : evaluationTable(result, judged, isPointer));
  return 0;
};

/** The times to be told are those of a process that has been running for a while. */
function warmUp(matcher: Matcher, lines: readonly LabelledLine[]): void {
  for (let done = 0; done < WARM && lines.length > 0; done += lines.length) {
    for (const line of lines) judge(matcher, line);
  }
}

const WARM = 3000;

const AUDIENCES: readonly Audience[] = ["user", "admin", "helpdesk"];

function judge(matcher: Matcher, line: LabelledLine): EvaluatedLine {
  const audience = AUDIENCES.find((one) => one === line.role);
  const hints = {
    ...(isLanguage(line.lang) ? { language: line.lang } : {}),
    ...(audience === undefined ? {} : { audience }),
  };
  const began = performance.now();
  const found = matcher.match(line.text, hints);
  const ms = performance.now() - began;
  const { label, also, lang = "", difficulty = "" } = line;
  return { label, also, language: lang, difficulty, found, ms };
}
