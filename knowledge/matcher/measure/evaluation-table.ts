import { firstChoice, type EvaluatedLine, type Evaluation, type Tally } from "./evaluation.js";

const MOST_CONFUSIONS = 12;

/** An evaluation for people: totals, a line a language, difficulty and label, and the worst confusions. No texts. */
export function evaluationTable(
  result: Evaluation,
  lines: readonly EvaluatedLine[],
  isPointer: (id: string) => boolean,
): string {
  const groups = { language: result.byLanguage, difficulty: result.byDifficulty, label: result.byLabel };
  const rows = [
    ["", ...COLUMNS],
    rowOf("all", result),
    ...Object.entries(groups).flatMap(([group, tallies]) =>
      Object.entries(tallies).map(([value, one]) => rowOf(`${group} ${value}`, one)),
    ),
  ];
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  const table = rows.map(([name = "", ...cells]) =>
    [name.padEnd(width), ...cells.map((cell, at) => cell.padStart(COLUMNS[at]?.length ?? 0))].join("  "),
  );
  const times = `p50 ${result.msP50.toFixed(3)} ms, p99 ${result.msP99.toFixed(3)} ms`;
  return [...table, times, "", ...confusions(lines, isPointer), ""].join("\n");
}

const COLUMNS = [
  "lines",
  "strictTop1",
  "lenientTop1",
  "helped",
  "sureRight",
  "misled",
  "noneRight",
  "nonePointed",
  "noneMisled",
] as const;

function rowOf(name: string, tally: Tally): string[] {
  return [
    name,
    ...COLUMNS.map((column) => (column === "lines" ? String(tally.lines) : tally[column].toFixed(3))),
  ];
}

function confusions(lines: readonly EvaluatedLine[], isPointer: (id: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const { label, also, found } of lines) {
    const first = firstChoice(found, isPointer);
    if (first === label || also.includes(first)) continue;
    const key = `${label} taken for ${first}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CONFUSIONS)
    .map(([key, count]) => `${count} x ${key}`);
}
