import { LineCounter, isMap, isNode, isScalar, parseDocument } from "yaml";
import type { Document } from "yaml";
import { z } from "zod";
import { ARTICLE_KINDS } from "./article-file.js";

const words = z.string().trim().min(1, "is empty");

const schema = z.strictObject({
  title: words.max(80, "is longer than 80 characters: it has to fit on a button"),
  kind: z.enum(ARTICLE_KINDS),
  audience: z.array(z.enum(["user", "admin", "helpdesk"])).min(1, "names nobody"),
  summary: words.max(200, "is longer than 200 characters"),
  sources: z.array(
    z.strictObject({
      title: words,
      url: z.url({ protocol: /^https$/, error: "is not an https address" }),
      checked: z.iso.date("is not a date such as 2026-11-20"),
    }),
  ),
  conditions: z
    .strictObject({ plan: words.optional(), hybrid: words.optional(), role: words.optional() })
    .default({}),
  related: z.array(words).default([]),
  retired: z.array(words).default([]),
});

type FrontMatter = z.infer<typeof schema>;

interface FrontMatterFault {
  /** Line within the YAML text, counting from 1. */
  readonly line: number;
  readonly message: string;
}

export type ParsedFrontMatter =
  | {
      readonly kind: "front-matter";
      readonly value: FrontMatter;
      readonly keyLines: ReadonlyMap<string, number>;
    }
  | { readonly kind: "faults"; readonly faults: readonly FrontMatterFault[] };

/** Reads the YAML between the two `---` lines; faults name the line and what to write instead. */
export function parseFrontMatter(text: string): ParsedFrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line,
      message: `front matter is not YAML: ${firstLine(error.message)}`,
    }));
    return { kind: "faults", faults };
  }
  const read = valueOf(document);
  if (!read) {
    return {
      kind: "faults",
      faults: [{ line: 1, message: "front matter repeats a part (& and *) without end" }],
    };
  }
  const checked = schema.safeParse(read.value ?? {});
  if (checked.success) {
    return { kind: "front-matter", value: checked.data, keyLines: linesOfKeys(document, counter) };
  }
  const faults = checked.error.issues.map((issue) => ({
    line: lineOf(document, counter, issue.path),
    message: explain(issue),
  }));
  return { kind: "faults", faults };
}

/** YAML can name a part and repeat it without end; the parser then refuses. */
function valueOf(document: Document): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS() };
  } catch {
    return undefined;
  }
}

function explain(issue: z.core.$ZodIssue): string {
  const where = issue.path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(" > ");
  if (issue.code === "unrecognized_keys") {
    return `${issue.keys.join(", ")}: not a front matter key (${Object.keys(schema.shape).join(", ")})`;
  }
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return `${where}: is missing`;
  }
  return `${where}: ${firstLine(issue.message).replace(/^Invalid (input|option): /, "")}`;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}

/** The line of the value at a path, or of the nearest thing above it that exists. */
function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      return counter.linePos(node.range[0]).line;
    }
  }
  return 1;
}

function linesOfKeys(document: Document, counter: LineCounter): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (isScalar(key) && key.range) {
        lines.set(String(key.value), counter.linePos(key.range[0]).line);
      }
    }
  }
  return lines;
}
