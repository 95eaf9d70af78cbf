import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readAnchors } from "../../adapters/audit/anchors.js";
import { verifyTrail } from "../../adapters/audit/verify-trail.js";
import { type ReadCommand, SOUND, TAMPERED, UsageError } from "./command.js";
import { explain } from "./explain.js";

/** `verify [--anchors FILE] [--json]` */
export const readVerify: ReadCommand = (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { anchors: { type: "string" }, json: { type: "boolean" } },
  });
  if (values.anchors !== undefined && !existsSync(values.anchors)) {
    throw new UsageError(`There is no anchor file ${values.anchors}.`);
  }
  return async ({ trail, seal, anchorFile, write }) => {
    const anchors = readAnchors(values.anchors ?? anchorFile, seal);
    const verdict = await verifyTrail({ trail, seal, anchors });
    await write(values.json ? `${JSON.stringify(verdict)}\n` : explain(verdict));
    return verdict.kind === "sound" ? SOUND : TAMPERED;
  };
};
