/** `npm run authority`: who may reset whose password, as the guard decides it. */
import { parseArgs } from "node:util";
import { authorityCells } from "../../adapters/directory/guard/authority-cells.js";
import { authorityTable } from "./authority-table.js";

const USAGE = `npm run authority -- [--json]
  Prints who may reset whose password: 18 kinds of target, 6 acting roles.
  --json  one object a cell: actor, target, allowed`;

const WRONG_USAGE = 2;

try {
  const { values } = parseArgs({ options: { json: { type: "boolean" } } });
  const cells = authorityCells();
  const rows = cells.map((cell) => JSON.stringify(cell)).join(",\n");
  process.stdout.write(values.json ? `[${rows}]\n` : authorityTable(cells));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = WRONG_USAGE;
}
