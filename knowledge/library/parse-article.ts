import type { Language } from "../language.js";
import { parseBody } from "./article-body.js";
import type { ArticleFile } from "./article-file.js";
import { forAudience } from "./article-file.js";
import type { Finding } from "./finding.js";
import { parseFrontMatter } from "./front-matter.js";

export interface ArticlePlace {
  readonly topic: string;
  readonly language: Language;
  readonly file: string;
}

export type ParsedArticle =
  | { readonly kind: "article"; readonly article: ArticleFile }
  | { readonly kind: "faults"; readonly faults: readonly Finding[] };

/** Text of one `en.md` or `nl.md` → the article, or all that keeps it from being one. */
export function parseArticle(text: string, place: ArticlePlace): ParsedArticle {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  const fault = (line: number, message: string): Finding => ({
    file: place.file,
    line,
    severity: "error",
    message,
  });
  if (lines[0] !== "---" || end === -1) {
    return { kind: "faults", faults: [fault(1, "begin with front matter between two lines of ---")] };
  }
  const front = parseFrontMatter(lines.slice(1, end).join("\n"));
  const body = parseBody(lines.slice(end + 1), end + 2);
  const faults = [
    ...(front.kind === "faults" ? front.faults.map(({ line, message }) => fault(line + 1, message)) : []),
    ...body.faults.map(({ line, message }) => fault(line, message)),
  ];
  if (front.kind === "faults" || faults.length > 0) {
    return { kind: "faults", faults };
  }
  const { heading, short, steps, otherwise } = body;
  const mute = front.value.audience.find((audience) => forAudience(short, audience).length === 0);
  if (mute !== undefined) {
    return { kind: "faults", faults: [fault(end + 2, `begin with a short answer for {${mute}}`)] };
  }
  const keyLines = new Map([...front.keyLines].map(([key, line]) => [key, line + 1]));
  const parts = { short, steps, otherwise, heading, lines, keyLines, bodyLine: end + 2 };
  return { kind: "article", article: { ...place, ...front.value, ...parts } };
}
