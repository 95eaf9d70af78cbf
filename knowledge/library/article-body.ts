import type { Audience } from "../topics.js";
import type { Block } from "./article-file.js";

interface BodyFault {
  readonly line: number;
  readonly message: string;
}

export interface ParsedBody {
  readonly short: readonly Block[];
  readonly steps: readonly Block[];
  readonly otherwise: readonly Block[];
  readonly heading: { readonly text: string; readonly line: number } | undefined;
  readonly faults: readonly BodyFault[];
}

interface Draft {
  readonly part: "short" | "steps" | "otherwise";
  readonly bullet: boolean;
  readonly line: number;
  readonly pieces: string[];
}

const AUDIENCES: readonly Audience[] = ["user", "admin", "helpdesk"];

/**
 * Reads the small Markdown that articles are written in: paragraphs, one numbered list, one `##` part.
 * Anything else is a fault, because a dialog could not lay it out.
 */
export function parseBody(lines: readonly string[], firstLine: number): ParsedBody {
  const drafts: Draft[] = [];
  const faults: BodyFault[] = [];
  let heading: ParsedBody["heading"];
  let open: Draft | undefined;
  const begin = (part: Draft["part"], bullet: boolean, line: number, text: string): void => {
    open = { part, bullet, line, pieces: [text] };
    drafts.push(open);
  };
  for (const [index, raw] of lines.entries()) {
    const line = firstLine + index;
    const text = raw.trim();
    const step = /^\d+[.)]\s+(.*)$/.exec(raw);
    const bullet = /^[-*+]\s+(.*)$/.exec(raw);
    const stepsBegun = drafts.some((draft) => draft.part === "steps");
    if (text === "") {
      // A blank line ends a paragraph; an indented line after it still belongs to the step.
      open = open?.part === "steps" ? open : undefined;
    } else if (text.startsWith("#")) {
      open = undefined;
      if (!text.startsWith("## ") || heading !== undefined) {
        faults.push({ line, message: "only one heading, written ## …, may stand in an article" });
      }
      heading ??= { text: text.replace(/^#+\s*/, ""), line };
    } else if (heading !== undefined) {
      if (bullet?.[1] !== undefined) begin("otherwise", true, line, bullet[1]);
      else if (open) open.pieces.push(text);
      else begin("otherwise", false, line, text);
    } else if (step?.[1] !== undefined) {
      begin("steps", false, line, step[1]);
    } else if (open && (open.part === "short" ? bullet === null : /^\s/.test(raw))) {
      open.pieces.push(text);
    } else if (stepsBegun) {
      faults.push({ line, message: "text after the steps: move it above them or under the ## heading" });
    } else {
      begin("short", bullet !== null, line, bullet?.[1] ?? text);
    }
  }
  const blocks = drafts.map((draft) => ({ part: draft.part, block: toBlock(draft, faults) }));
  const of = (part: Draft["part"]): Block[] =>
    blocks.filter((entry) => entry.part === part).map((entry) => entry.block);
  return { short: of("short"), steps: of("steps"), otherwise: of("otherwise"), heading, faults };
}

function toBlock(draft: Draft, faults: BodyFault[]): Block {
  const { bullet, line } = draft;
  const text = draft.pieces.join(" ");
  const mark = /^\{([^}]*)\}\s*/.exec(text);
  if (!mark) {
    return { text, bullet, line, audiences: undefined };
  }
  const names = (mark[1] ?? "").split(",").map((name) => name.trim());
  const audiences = AUDIENCES.filter((audience) => names.includes(audience));
  if (audiences.length !== names.length) {
    faults.push({ line, message: `{${mark[1] ?? ""}}: write one or more of ${AUDIENCES.join(", ")}` });
  }
  return { text: text.slice(mark[0].length), bullet, line, audiences };
}
