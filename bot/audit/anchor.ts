import { parseArgs } from "node:util";
import { agrees, anchorNow } from "../../adapters/audit/anchor-now.js";
import { newestAnchor } from "../../adapters/audit/anchors.js";
import { isSealedWith } from "../../adapters/audit/verify-trail.js";
import { type ReadCommand, SOUND, TAMPERED } from "./command.js";
import { explain } from "./explain.js";

/** `anchor`: adds to the anchor file what it prints, so that the same line can be carried off the machine. */
export const readAnchor: ReadCommand = (args) => {
  parseArgs({ args: [...args], options: { json: { type: "boolean" } } });
  return async ({ trail, seal, clock, anchorFile, write, complain }) => {
    if (!(await isSealedWith(trail, seal))) {
      complain(explain({ kind: "tampered", what: "other-key", entry: 1 }));
      return TAMPERED;
    }
    const newest = newestAnchor(anchorFile, seal);
    if (newest && !(await agrees(trail, newest))) {
      complain(
        `Entry ${newest.sequence} is not what was anchored at ${newest.at}, so nothing new is anchored. ` +
          "Run `npm run audit -- verify`, and keep the anchor file.\n",
      );
      return TAMPERED;
    }
    const anchor = await anchorNow({ trail, seal, clock, file: anchorFile });
    if (anchor) await write(`${JSON.stringify(anchor)}\n`);
    else complain("The record is still empty: there is nothing to anchor.\n");
    return SOUND;
  };
};
