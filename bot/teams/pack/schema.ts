import { readdirSync, readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv";
import ajvDraft04 from "ajv-draft-04";
import ajvFormats from "ajv-formats";

/** Microsoft's own schemas, as they come with the package: nothing is asked of the network. */
const SCHEMAS = new URL(
  "build/json-schemas/teams/",
  import.meta.resolve("@microsoft/app-manifest/package.json"),
);
const FILES = {
  manifest: "MicrosoftTeams.schema.json",
  localization: "MicrosoftTeams.Localization.schema.json",
} as const;

export type SchemaName = keyof typeof FILES;

/** One field that a schema refuses; `says` continues the field's name. */
export interface SchemaFault {
  readonly field: string;
  readonly says: string;
}

/** Versions of the manifest with a schema here, such as "1.19", the newest last. */
export const MANIFEST_VERSIONS: readonly string[] = readdirSync(SCHEMAS)
  .flatMap((folder) => /^v(\d+\.\d+)$/.exec(folder)?.[1] ?? [])
  .sort((one, other) => minorOf(one) - minorOf(other));

const compiled = new Map<string, ValidateFunction>();

/** What the schema of that version does not allow. Throws for a version that is not among `MANIFEST_VERSIONS`. */
export function faultsBySchema(name: SchemaName, version: string, value: unknown): readonly SchemaFault[] {
  const validate = compiled.get(`${name} ${version}`) ?? compile(name, version);
  return validate(value) ? [] : (validate.errors ?? []).map(faultOf);
}

function compile(name: SchemaName, version: string): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(new URL(`v${version}/${FILES[name]}`, SCHEMAS), "utf8"));
  if (typeof schema !== "object" || schema === null)
    throw new Error(`The schema of ${name} ${version} is none`);
  // The schemas have patterns and keywords that a strict reading, or one by code points, does not take.
  const ajv = new ajvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false, verbose: true });
  ajvFormats.default(ajv, ["uri", "email", "regex"]);
  const validate = ajv.compile(schema);
  compiled.set(`${name} ${version}`, validate);
  return validate;
}

function faultOf({ instancePath, keyword, params, message, data }: ErrorObject): SchemaFault {
  const at = (name: unknown = "") => fieldOf(name === "" ? instancePath : `${instancePath}/${String(name)}`);
  switch (keyword) {
    case "required":
      return { field: at(params["missingProperty"]), says: "is missing" };
    case "additionalProperties":
      return { field: at(params["additionalProperty"]), says: "is not a field that Teams knows there" };
    case "maxLength":
      return {
        field: at(),
        says: `has ${String(data).length} characters, at most ${params["limit"]} are allowed`,
      };
    case "maxItems":
      return { field: at(), says: `has more than ${params["limit"]} entries` };
    case "enum":
      return { field: at(), says: `must be one of ${[params["allowedValues"]].flat().join(", ")}` };
    case "const":
      return { field: at(), says: `must be ${params["allowedValue"]}` };
    default:
      return { field: at(), says: message ?? "is not as it must be" };
  }
}

/** "/bots/0/commandLists" as people write it: bots[0].commandLists. */
function fieldOf(pointer: string): string {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce((path, name) => {
    if (/^\d+$/.test(name)) return `${path}[${name}]`;
    return path === "" ? name : `${path}.${name}`;
  }, "");
}

function minorOf(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1_000 + minor;
}
