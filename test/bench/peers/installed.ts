import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Load, Peer } from "./peer.js";

/** Beside the sources, from dist/test/bench/peers. */
const FOLDER = new URL("../../../../test/bench/", import.meta.url);

export const INSTALL = "npm install --prefix test/bench";

/** Whether test/bench itself holds what a peer needs: the project has a natural of its own, for its stemmers. */
export function isInstalled({ packages }: Peer): boolean {
  return packages.every((name) =>
    existsSync(fileURLToPath(new URL(`node_modules/${name}/package.json`, FOLDER))),
  );
}

export const loadInstalled: Load = createRequire(new URL("package.json", FOLDER));
