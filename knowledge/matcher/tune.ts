import type { HeldOut } from "./cross-validation.js";
import { fitLogistic, probability } from "./logistic.js";
import { chooseThresholds, resultOf, type BelievedLine, type Result } from "./thresholds.js";
import type { Calibration } from "./triage.js";

/** Fits both beliefs on held-out phrases and chooses the thresholds. */
export function calibrate(heldOut: readonly HeldOut[]): Calibration {
  const signals = heldOut.map((line) => line.signals);
  const inScope = fitLogistic(
    signals,
    heldOut.map(({ kind }) => kind !== "none"),
  );
  const right = fitLogistic(
    signals,
    heldOut.map(({ phrase, ranked }) => ranked[0] === phrase.label),
  );
  const beliefs = { inScope, right };
  return { ...beliefs, thresholds: chooseThresholds(believed(heldOut, beliefs)) };
}

/** What the calibration makes of the lines it was fitted on, a line a kind of topic. */
export function reportOf(heldOut: readonly HeldOut[], calibration: Calibration): string {
  const lines = believed(heldOut, calibration);
  const { sure, lost } = calibration.thresholds;
  const rows = (["topic", "pointer", "none"] as const).map((kind) => {
    const results = lines
      .filter((line) => line.kind === kind)
      .map((line) => resultOf(line, calibration.thresholds));
    const part = (wanted: Result): string =>
      `${wanted} ${((100 * results.filter((one) => one === wanted).length) / (results.length || 1)).toFixed(1)} %`;
    const parts = (["sureRight", "asked", "askedInVain", "sureWrong", "lost"] as const).map(part);
    return `${kind.padEnd(8)}${String(results.length).padStart(5)} lines: ${parts.join(", ")}`;
  });
  return [`sure from ${sure}, lost below ${lost}`, ...rows].join("\n");
}

function believed(
  heldOut: readonly HeldOut[],
  { inScope, right }: Pick<Calibration, "inScope" | "right">,
): BelievedLine[] {
  return heldOut.map(({ phrase, kind, ranked, signals }) => ({
    kind,
    place: ranked.indexOf(phrase.label),
    right: probability(right, signals),
    inScope: probability(inScope, signals),
  }));
}
