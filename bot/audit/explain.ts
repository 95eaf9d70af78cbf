import type { Finding, Tampering, Verdict } from "../../adapters/audit/verdict.js";

/** A verdict in words for an operator, ending in a line break. */
export function explain(verdict: Verdict): string {
  if (verdict.kind === "tampered") return `${broken(verdict)}\n`;
  const { entries, anchoredUpTo, sealedLater } = verdict;
  const lines = [
    entries === 0
      ? "The record is empty."
      : `The record is whole: ${count(entries)}, each as it was sealed and in its place.`,
    ends(entries, anchoredUpTo),
    sealedLater > 0
      ? `The first ${count(sealedLater)} were sealed later than they were written; before that nothing protected them.`
      : "",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function ends(entries: number, anchoredUpTo: number): string {
  if (entries === anchoredUpTo)
    return entries === 0 ? "" : "An anchor confirms that nothing is missing at the end.";
  return anchoredUpTo === 0
    ? "No anchor confirms where it ends: entries cut off at the end would not be seen."
    : `Anchors confirm it up to entry ${anchoredUpTo}; later entries cut off at the end would not be seen.`;
}

function broken({ what, entry, until }: Finding): string {
  const which = until === undefined ? `Entry ${entry}` : `Entries ${entry} to ${until}`;
  const are = until === undefined ? "is" : "are";
  const first = `The record was tampered with. First bad entry: ${entry}.`;
  const words: Readonly<Record<Tampering, string>> = {
    edited: `${first}\n${which} is not as it was sealed: it was changed, or added by somebody without the key.`,
    deleted: `${first}\n${which} ${are} missing.`,
    inserted: `${first}\n${which} was never sealed: it was put between others.`,
    reordered: `${first}\n${which} is a genuine entry that stands in a place that is not its own.`,
    cut: `${first}\n${which} ${are} missing at the end: an anchor knows of them.`,
    rewritten: `${first}\n${until === undefined ? `From entry ${entry} on the record was` : `${which} were`} cut off and written again.`,
    "other-key":
      "Nothing in the record was sealed with this key. First bad entry: 1.\n" +
      "Either AUDIT_KEY (in local mode audit.key in DATA_DIR) is not the key of this record, or all of it was replaced.",
    anchor:
      `The record is whole, but line ${entry} of the anchor file was not made with this key, or is damaged.\n` +
      "It may have told of entries that are gone. Compare the file with a copy from elsewhere.",
  };
  return words[what];
}

function count(entries: number): string {
  return entries === 1 ? "1 entry" : `${entries} entries`;
}
