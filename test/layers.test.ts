import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A file of a room, what it must not import, and whether the lint says so. Layer rules fail silently: so plant. */
const FORBIDDEN: readonly (readonly [file: string, planted: string])[] = [
  ["knowledge/planted.ts", 'import "botbuilder";'],
  ["knowledge/planted.ts", 'import "../adapters/ports/clock.js";'],
  ["knowledge/planted.ts", 'import "restify";'],
  ["knowledge/planted.ts", 'import "natural";'],
  ["adapters/ports/planted.ts", 'import "../store/sqlite/create-sqlite-store.js";'],
  ["adapters/ports/planted.ts", 'import "kysely";'],
  ["adapters/store/planted.ts", 'import "../delivery/one-view-delivery.js";'],
  ["adapters/store/planted.ts", 'import "../../dialogs/index.js";'],
  ["adapters/store/planted.ts", 'import "botbuilder";'],
  [
    "adapters/store/planted.ts",
    'import type { Directory } from "../ports/directory.js"; export type X = Directory;',
  ],
  ["adapters/identity/planted.ts", 'import "../directory/mock/mock-directory.js";'],
  [
    "adapters/identity/planted.ts",
    'import type { Directory } from "../ports/directory.js"; export type X = Directory;',
  ],
  ["adapters/directory/guard/planted.ts", 'import "../mock/mock-directory.js";'],
  ["adapters/directory/mock/planted.ts", 'import "../guard/guard.js";'],
  ["adapters/directory/mock/planted.ts", 'import "../../store/tables.js";'],
  ["adapters/directory/graph/planted.ts", 'import "../guard/guard.js";'],
  ["adapters/directory/graph/planted.ts", 'import "../mock/mock-directory.js";'],
  ["adapters/channel/local/planted.ts", 'import "../../../bot/bot.js";'],
  ["dialogs/planted/index.ts", 'import "../../bot/bot.js";'],
  ["dialogs/planted/index.ts", 'import "../../adapters/directory/mock/mock-directory.js";'],
  ["dialogs/planted/index.ts", 'import "../../adapters/store/tables.js";'],
  ["dialogs/planted/index.ts", 'import "botbuilder";'],
  ["dialogs/planted/index.ts", 'import "natural";'],
  [
    "dialogs/planted/index.ts",
    'import type { Directory } from "../../adapters/ports/directory.js"; export type X = Directory;',
  ],
  ["dialogs/kit/planted.ts", 'import "../root/index.js";'],
  [
    "bot/planted.ts",
    'import type { Directory } from "../adapters/ports/directory.js"; export type X = Directory;',
  ],
  ["bot/planted.ts", 'import "../test/support/talk.js";'],
  ["bot/planted.ts", 'import "ajv-draft-04";'],
  ["bot/doctor/planted.ts", 'import "../teams/pack/schema.js";'],
];

const ALLOWED: readonly (readonly [file: string, planted: string])[] = [
  [
    "dialogs/planted/index.ts",
    'import type { DirectoryReader } from "../../adapters/ports/directory.js"; export type X = DirectoryReader;',
  ],
  ["dialogs/planted/index.ts", 'import "../../knowledge/topics.js";'],
  ["dialogs/kit/planted.ts", 'import "botbuilder";'],
  [
    "adapters/directory/guard/planted.ts",
    'import type { Directory } from "../../ports/directory.js"; export type X = Directory;',
  ],
  [
    "bot/compose.ts",
    'import type { Directory } from "../adapters/ports/directory.js"; export type X = Directory;',
  ],
  ["adapters/channel/local/planted.ts", 'import "botbuilder";'],
];

function plant(folder: string, kind: string, cases: typeof FORBIDDEN): readonly string[] {
  return cases.map(([file, code], index) => {
    const path = join(folder, file.replace("planted", `planted-${kind}-${index}`));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${code}\n`);
    return path;
  });
}

function findings(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const binary = join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
  const args = [binary, "--format", "json", "-c", join(folder, ".oxlintrc.json"), "."];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const report: unknown = JSON.parse(stdout);
  const { diagnostics } = report as {
    diagnostics: readonly { code: string; filename: string; message: string }[];
  };
  for (const { code, filename, message } of diagnostics) {
    if (code.includes("no-restricted-imports")) found.set(filename, message);
  }
  return found;
}

describe("layers", () => {
  let folder = "";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "layers-"));
    cpSync(join(ROOT, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("the lint finds every planted import that a room must not have, and no other", () => {
    const forbidden = plant(folder, "forbidden", FORBIDDEN);
    const allowed = plant(folder, "allowed", ALLOWED);
    const found = findings(folder);
    const name = (path: string) => relative(folder, path);
    assert.deepEqual(
      FORBIDDEN.filter((_, index) => !found.has(name(forbidden[index] ?? ""))),
      [],
      "planted imports that the lint let through",
    );
    assert.deepEqual(
      ALLOWED.filter((_, index) => found.has(name(allowed[index] ?? ""))),
      [],
      "imports that the lint wrongly refused",
    );
  });
});
