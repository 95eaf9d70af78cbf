/** `npm run teams:pack`: the package that a Teams administrator uploads. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { config as readDotenv } from "dotenv";
import { ZodError } from "zod";
import { packApp } from "./pack.js";

const USAGE = `npm run teams:pack -- --developer NAME --website URL --privacy URL --terms URL [--out FILE]
  Writes the Teams app package of the bot that MicrosoftAppId names.
  --developer, --website, --privacy, --terms  who offers it, as Teams shows them; https
  --out  password-support.zip unless told`;

const WRONG_USAGE = 2;
const text = { type: "string" } as const;

try {
  const { values } = parseArgs({
    options: { developer: text, website: text, privacy: text, terms: text, out: text },
  });
  readDotenv({ quiet: true });
  const { developer: name = "", website = "", privacy = "", terms = "" } = values;
  const { out = "password-support.zip" } = values;
  const developer = { name, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms };
  writeFileSync(out, packApp({ appId: process.env["MicrosoftAppId"]?.trim() ?? "", developer }));
  process.stdout.write(`${out}\n`);
} catch (error) {
  process.stderr.write(`${explain(error)}\n\n${USAGE}\n`);
  process.exitCode = WRONG_USAGE;
}

function explain(error: unknown): string {
  if (error instanceof ZodError) {
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n");
  }
  return error instanceof Error ? error.message : String(error);
}
