import type { AuthorityCell } from "../../adapters/directory/guard/authority-cells.js";

/** One line a target, one column an acting role. */
export function authorityTable(cells: readonly AuthorityCell[]): string {
  const actors = [...new Set(cells.map(({ actor }) => actor))];
  const targets = [...new Set(cells.map(({ target }) => target))];
  const headings = actors.map((actor) => actor.replace(" Administrator", ""));
  const lines = targets.map((target) => {
    const marks = actors.map((actor) => (mayReset(cells, actor, target) ? "yes" : "-"));
    return row(headings, marks, target);
  });
  const underline = headings.map((heading) => "-".repeat(heading.length));
  return [
    "Who may reset whose password. Columns are roles (… Administrator) held over the whole tenant.",
    "",
    row(headings, headings, "may reset"),
    row(headings, underline, "---------"),
    ...lines,
    "",
  ].join("\n");
}

function mayReset(cells: readonly AuthorityCell[], actor: string, target: string): boolean {
  return cells.some((cell) => cell.actor === actor && cell.target === target && cell.allowed);
}

function row(headings: readonly string[], values: readonly string[], end: string): string {
  return [...values.map((value, column) => value.padEnd(headings[column]?.length ?? 0)), end].join("  ");
}
