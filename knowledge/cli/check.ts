import { relative } from "node:path";
import { parseArgs } from "node:util";
import { checkKnowledge } from "../check/check-knowledge.js";
import { formatFinding } from "../library/finding.js";
import { OWN_ARTICLES } from "../library/own-articles.js";
import type { Command } from "./command.js";
import { UsageError } from "./command.js";

const usage = `check [FOLDER] [--date YYYY-MM-DD] [--errors] [--json]
  Checks the articles and phrases, and those of FOLDER (or of KNOWLEDGE_DIR) together with them.
  --date    counts the age of sources from that day instead of today
  --errors  prints errors only
  --json    prints one object with all findings`;

/** `npm run knowledge -- check`: exit code 1 when there are errors; warnings do not fail. */
export const check: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: "string" }, errors: { type: "boolean" }, json: { type: "boolean" } },
  });
  const today = values.date === undefined ? io.now : new Date(`${values.date}T00:00:00Z`);
  if (Number.isNaN(today.getTime()) || positionals.length > 1) {
    throw new UsageError(usage);
  }
  const folders = {
    own: asTyped(OWN_ARTICLES),
    extra: positionals[0] ?? (io.env["KNOWLEDGE_DIR"] || undefined),
  };
  const checked = checkKnowledge(folders, today);
  const errors = checked.findings.filter((finding) => finding.severity === "error");
  if (values.json) {
    io.write(`${JSON.stringify(checked)}\n`);
  } else {
    const shown = values.errors ? errors : checked.findings;
    io.write(shown.map((finding) => `${formatFinding(finding)}\n`).join(""));
    const warnings = checked.findings.length - errors.length;
    const size = `${checked.articles} articles, ${checked.phrases} phrases`;
    io.write(`${size}: ${errors.length} errors, ${warnings} warnings\n`);
  }
  return errors.length > 0 ? 1 : 0;
};

/** A path as somebody in the current folder would type it. */
function asTyped(path: string): string {
  return relative(process.cwd(), path) || ".";
}
