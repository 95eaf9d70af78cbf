import { colourIcon, outlineIcon } from "./icons.js";
import { manifestFor, type PackWish } from "./manifest.js";
import { sizeOfPng } from "./png.js";
import { zipOf } from "./zip.js";

const SIZES = { "color.png": 192, "outline.png": 32 } as const;

/** The app package as Teams takes it. Throws where a field or an icon is not as Teams wants it. */
export function packApp(wish: PackWish): Buffer {
  const { manifest, nl } = manifestFor(wish);
  const icons = { "color.png": colourIcon(), "outline.png": outlineIcon() };
  for (const [name, size] of Object.entries(SIZES)) {
    const found = sizeOfPng(icons[name as keyof typeof icons]) ?? [];
    if (found.some((side) => side !== size)) throw new Error(`${name} must be ${size} pixels wide and high`);
  }
  const text = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  return zipOf({ "manifest.json": text(manifest), "nl.json": text(nl), ...icons });
}
