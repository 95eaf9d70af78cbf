import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../../../knowledge/language.js";
import type { ArticleFile } from "../../../knowledge/library/article-file.js";
import { parseArticle } from "../../../knowledge/library/parse-article.js";

const FIXTURES = fileURLToPath(new URL("../../../../test/knowledge/fixtures/", import.meta.url));

/** The text of a file under test/knowledge/fixtures. */
export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), "utf8");
}

export interface Wording {
  readonly title?: string;
  readonly audience?: string;
  readonly sources?: string;
  readonly related?: string;
  readonly retired?: string;
  readonly kind?: string;
  readonly body?: string;
}

const SOURCES = `
  - title: A page
    url: https://learn.microsoft.com/page
    checked: 2026-11-20`;

/** A sound article with what a test wants different. The body begins on line 13 unless `sources` says otherwise. */
export function articleText(wording: Wording = {}): string {
  return `---
title: ${wording.title ?? "A title"}
kind: ${wording.kind ?? "topic"}
audience: ${wording.audience ?? "[user, admin, helpdesk]"}
summary: What it is about.
sources:${wording.sources ?? SOURCES}
related: ${wording.related ?? "[]"}
retired: ${wording.retired ?? "[]"}
---

${wording.body ?? "A short answer."}
`;
}

/** The same, parsed; a test that gets its wording wrong fails here. */
export function article(wording: Wording = {}, language: Language = "en", topic = "some-topic"): ArticleFile {
  const parsed = parseArticle(articleText(wording), { topic, language, file: `${topic}/${language}.md` });
  if (parsed.kind === "faults") {
    throw new Error(parsed.faults.map((fault) => fault.message).join("; "));
  }
  return parsed.article;
}

/** A folder of its own with these files, gone when `use` is done. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "knowledge-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
