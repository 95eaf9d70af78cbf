import { faultsOf, type PackFault } from "./check-package.js";
import { colourIcon, outlineIcon } from "./icons.js";
import { manifestFor, type PackWish, textOf } from "./manifest.js";
import { type Files, zipOf } from "./zip.js";

export type Packing =
  | { readonly kind: "packed"; readonly zip: Buffer }
  | { readonly kind: "refused"; readonly faults: readonly PackFault[] };

/** The app package as Teams takes it, or every reason why it would not. */
export function packApp(wish: PackWish): Packing {
  const files = filesFor(wish);
  const faults = faultsOf(files);
  return faults.length === 0 ? { kind: "packed", zip: zipOf(files) } : { kind: "refused", faults };
}

/** What is in the package, not checked yet. */
export function filesFor(wish: PackWish): Files {
  const manifest = Buffer.from(`${JSON.stringify(manifestFor(wish), null, 2)}\n`);
  return {
    "manifest.json": manifest,
    "nl.json": textOf("nl.json"),
    "color.png": colourIcon(),
    "outline.png": outlineIcon(),
  };
}
