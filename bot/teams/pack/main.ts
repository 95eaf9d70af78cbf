/** `npm run teams:pack`: the package that a Teams administrator uploads. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { config as readDotenv } from "dotenv";
import type { PackFault } from "./check-package.js";
import { packApp } from "./pack.js";
import { type PackOptions, readWish } from "./read-wish.js";

const USAGE = `npm run teams:pack -- --developer NAME --website URL --privacy URL --terms URL [--out FILE]
  Writes the Teams app package of the bot that the settings name: MicrosoftAppId, PUBLIC_URL, GRAPH_CLOUD, GRAPH_SIGN_IN.
  --developer, --website, --privacy, --terms  who offers it, as Teams shows them; https
  --out  password-support.zip unless told
  Exit code: 0 written; 1 Teams would refuse the package; 2 wrong usage; 78 wrong settings`;

const REFUSED = 1;
const WRONG_USAGE = 2;
const WRONG_CONFIG = 78;
const text = { type: "string" } as const;

/** Where the texts of a field come from, when it is not the manifest of this repository. */
const SOURCES: Readonly<Record<string, string>> = {
  "developer.name": "--developer",
  "developer.websiteUrl": "--website",
  "developer.privacyUrl": "--privacy",
  "developer.termsOfUseUrl": "--terms",
};

process.exitCode = run();

function run(): number {
  const options = optionsOf();
  if (options === undefined) return WRONG_USAGE;
  readDotenv({ quiet: true });
  const { out = "password-support.zip", ...given } = options;
  const reading = readWish(given, process.env);
  if (reading.kind === "faults") {
    const lines = reading.faults.map(({ variable, message }) => `${variable} ${message}`);
    const bySettings = reading.faults.some(({ variable }) => !variable.startsWith("--"));
    say(bySettings ? lines : [...lines, "", USAGE]);
    return bySettings ? WRONG_CONFIG : WRONG_USAGE;
  }
  const packing = packApp(reading.wish);
  if (packing.kind === "refused") {
    say(["Teams would refuse this package, so none was written.", ...packing.faults.map(explain)]);
    return REFUSED;
  }
  writeFileSync(out, packing.zip);
  process.stdout.write(`${out}\n`);
  return 0;
}

function optionsOf(): (PackOptions & { readonly out?: string }) | undefined {
  try {
    const options = { developer: text, website: text, privacy: text, terms: text, out: text };
    return parseArgs({ options }).values;
  } catch (error) {
    say([error instanceof Error ? error.message : String(error), "", USAGE]);
    return undefined;
  }
}

function explain({ file, field, says }: PackFault): string {
  const where = SOURCES[field] ?? (file.endsWith(".png") ? "bot/teams/pack/icons.ts" : `bot/teams/${file}`);
  return `${file}: ${field} ${says}. Change it in ${where}.`;
}

function say(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
}
