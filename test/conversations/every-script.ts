import { readdirSync } from "node:fs";
import type { Language } from "../../knowledge/language.js";
import type { ConversationScript } from "./conversation.js";

/** One file's talks; `name` is the file's, such as "forgot-username". */
export interface ScriptFile {
  readonly name: string;
  readonly language: Language;
  readonly scripts: readonly ConversationScript[];
}

/** Every talk in this folder, whoever wrote it and whether a list names it or not. In the order of the files' names. */
export async function everyScript(): Promise<readonly ScriptFile[]> {
  const files: ScriptFile[] = [];
  for (const file of readdirSync(import.meta.dirname).toSorted()) {
    const named = /^(?<name>.+)\.(?<language>en|nl)\.js$/.exec(file)?.groups;
    if (named === undefined) continue;
    const module: unknown = await import(new URL(file, import.meta.url).href);
    const scripts = Object.values(module ?? {}).flatMap((value: unknown) =>
      Array.isArray(value) ? value.filter(isScript) : [],
    );
    if (scripts.length === 0) continue;
    files.push({
      name: named["name"] ?? "",
      language: named["language"] === "nl" ? "nl" : "en",
      scripts,
    });
  }
  return files;
}

/** What has turns and somebody who speaks is a talk; the compiler checked the rest in the file itself. */
function isScript(value: unknown): value is ConversationScript {
  return typeof value === "object" && value !== null && "turns" in value && "as" in value;
}
