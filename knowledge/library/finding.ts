/** Something an editor should look at. An error keeps a file out or fails the check; a warning does neither. */
export interface Finding {
  /** As the editor knows it: relative to the folder that was read, or absolute outside it. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** `file:line: severity: message`, the form that editors and terminals make clickable. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}: ${finding.severity}: ${finding.message}`;
}

/** By file, then line, so that two runs print the same. */
export function byPlace(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file, "en") || a.line - b.line || a.message.localeCompare(b.message, "en");
}
