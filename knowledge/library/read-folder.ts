import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../language.js";
import { LANGUAGES } from "../language.js";
import type { Finding } from "./finding.js";
import type { Phrase } from "./parse-phrases.js";
import { parsePhrases } from "./parse-phrases.js";

/** The folder that holds only phrases: what people ask and is not ours. */
export const OUT_OF_SCOPE = "none";

/** An article as text, not parsed yet. */
export interface ArticleText {
  readonly topic: string;
  readonly language: Language;
  readonly file: string;
  readonly text: string;
}

export interface ReadFolder {
  readonly articles: readonly ArticleText[];
  readonly phrases: readonly Phrase[];
  readonly faults: readonly Finding[];
}

const TOPIC_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LARGEST_FILE = 4 * 1024 * 1024;
const FILE_NAMES = LANGUAGES.flatMap((language) => [`${language}.md`, `phrases.${language}.txt`]);

/** Reads `<topic>/{en,nl}.md` and `<topic>/phrases.{en,nl}.txt`. Throws when the folder itself cannot be read. */
export function readFolder(directory: string): ReadFolder {
  const articles: ArticleText[] = [];
  const phrases: Phrase[] = [];
  const faults: Finding[] = [];
  const report = (file: string, severity: Finding["severity"], message: string): void => {
    faults.push({ file, line: 1, severity, message });
  };
  for (const topic of topicFolders(directory)) {
    const folder = join(directory, topic);
    if (!TOPIC_ID.test(topic)) {
      report(folder, "error", "a topic folder is named in small letters, digits and hyphens");
      continue;
    }
    const names = namesIn(folder, report);
    for (const name of names.filter((candidate) => !FILE_NAMES.includes(candidate))) {
      report(join(folder, name), "warning", `not read: a topic holds ${FILE_NAMES.join(", ")}`);
    }
    for (const language of LANGUAGES) {
      const read = (name: string): { file: string; text: string | undefined } => {
        const file = join(folder, name);
        return { file, text: names.includes(name) ? textOf(file, report) : undefined };
      };
      const article = read(`${language}.md`);
      if (article.text !== undefined && topic !== OUT_OF_SCOPE) {
        articles.push({ topic, language, file: article.file, text: article.text });
      }
      const list = read(`phrases.${language}.txt`);
      phrases.push(...parsePhrases(list.text ?? "", { topic, language, file: list.file }));
    }
  }
  return { articles, phrases, faults };
}

type Report = (file: string, severity: Finding["severity"], message: string) => void;

function topicFolders(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && !entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

function namesIn(folder: string, report: Report): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch (error) {
    report(folder, "error", `cannot be read: ${reasonOf(error)}`);
    return [];
  }
}

/** Undefined when it cannot be read, which is then reported. */
function textOf(file: string, report: Report): string | undefined {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE) {
      report(file, "error", `is larger than ${LARGEST_FILE} bytes`);
      return undefined;
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const badText = error instanceof TypeError;
    report(file, "error", badText ? "is not UTF-8 text" : `cannot be read: ${reasonOf(error)}`);
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
