import { z } from "zod";
import { sizeOfPng } from "./png.js";
import { faultsBySchema, MANIFEST_VERSIONS, type SchemaFault, type SchemaName } from "./schema.js";
import type { Files } from "./zip.js";

/** One thing that Teams would refuse, or show wrongly; `says` continues the field's name. */
export interface PackFault extends SchemaFault {
  readonly file: string;
}

/** What is read of a manifest that may be wrong in any other way. */
const MANIFEST = z.looseObject({
  manifestVersion: z.string().catch(""),
  version: z.string().catch(""),
  icons: z.looseObject({}).catch({}),
  localizationInfo: z
    .looseObject({ additionalLanguages: z.array(z.looseObject({ file: z.string() })).catch([]) })
    .catch({ additionalLanguages: [] }),
});
const ICONS = { color: 192, outline: 32 } as const;
const TRANSLATED = /^(name|description)\.(short|full)$|\.commands\[\d+\]\.(title|description)$/;

/**
 * Every fault of a package: by the schema of its own version and by the newest one, and what no schema says: icons and
 * their pixels, translations that are whole, texts that are not blank.
 */
export function faultsOf(files: Files): readonly PackFault[] {
  const raw = jsonOf(files, "manifest.json");
  if (typeof raw !== "object" || raw === null)
    return [{ file: "manifest.json", field: "manifest.json", says: "is not there, or not JSON" }];
  const manifest = MANIFEST.parse(raw);
  const own = manifest.manifestVersion;
  if (!MANIFEST_VERSIONS.includes(own)) {
    const says = `must be a version of the Teams manifest from ${MANIFEST_VERSIONS[0]} to ${MANIFEST_VERSIONS.at(-1)}`;
    return [{ file: "manifest.json", field: "manifestVersion", says }];
  }
  const texts = textsOf(raw);
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const found = [
    ...inFile("manifest.json", [
      ...faultsOfVersions("manifest", own, (version) => ({ ...raw, manifestVersion: version })),
      ...faultsOfVersions("localization", own, () => Object.fromEntries(texts)),
      ...(/^\d+\.\d+\.\d+$/.test(manifest.version) ? [] : [{ field: "version", says: "must be like 1.2.3" }]),
    ]),
    ...languages.flatMap((file) => translationFaults(files, file, own, [...texts.keys()])),
    ...Object.entries(ICONS).flatMap(([kind, size]) => iconFaults(files, kind, size, manifest.icons[kind])),
  ];
  // Two schemas may say the same of one field.
  return [...new Map(found.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** By its own version, which Teams reads it by, and by the newest, so that it will not be refused tomorrow. */
function faultsOfVersions(
  name: SchemaName,
  own: string,
  valueFor: (version: string) => unknown,
): readonly SchemaFault[] {
  const found = new Map<string, SchemaFault>();
  for (const version of new Set([own, MANIFEST_VERSIONS.at(-1) ?? own])) {
    for (const { field, says } of faultsBySchema(name, version, valueFor(version))) {
      if (!found.has(field)) found.set(field, { field, says: `${says} (Teams manifest ${version})` });
    }
  }
  return [...found.values()];
}

function translationFaults(
  files: Files,
  file: string,
  own: string,
  texts: readonly string[],
): readonly PackFault[] {
  const read = z.record(z.string(), z.unknown()).safeParse(jsonOf(files, file));
  if (!read.success) return [{ file, field: file, says: "is not there, or not JSON" }];
  const translated = Object.keys(read.data).filter((key) => key !== "$schema");
  return inFile(file, [
    ...faultsOfVersions("localization", own, () => read.data).map(({ field, says }) => ({ field, says })),
    ...texts
      .filter((key) => !translated.includes(key))
      .map((field) => ({ field, says: "is not translated" })),
    ...translated
      .filter((key) => !texts.includes(key))
      .map((field) => ({ field, says: "translates a text that the manifest does not have" })),
  ]);
}

function iconFaults(files: Files, kind: string, size: number, name: unknown): readonly PackFault[] {
  const field = `icons.${kind}`;
  if (typeof name !== "string") return []; // the schema has said so
  const sides = sizeOfPng(files[name] ?? Buffer.alloc(0));
  if (sides?.every((side) => side === size)) return [];
  const found = files[name] === undefined ? "is not in the package" : `is ${sides?.join(" by ") ?? "no PNG"}`;
  return [{ file: name, field, says: `${found}, and must be a PNG of ${size} by ${size} pixels` }];
}

/** Texts that people read, by the names that translations give them. */
function textsOf(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof value === "string") return new Map(TRANSLATED.test(path) ? [[path, value]] : []);
  if (typeof value !== "object" || value === null) return new Map();
  const inside = Object.entries(value).flatMap(([name, each]) => {
    const at = Array.isArray(value) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    return [...textsOf(each, at)];
  });
  return new Map(inside);
}

function inFile(file: string, faults: readonly SchemaFault[]): readonly PackFault[] {
  return faults.map((fault) => ({ file, ...fault }));
}

function jsonOf(files: Files, name: string): unknown {
  try {
    return JSON.parse(files[name]?.toString() ?? "");
  } catch {
    return undefined;
  }
}
