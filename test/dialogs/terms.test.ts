import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { OWN_ARTICLES } from "../../knowledge/library/own-articles.js";

const DIALOGS = new URL("../../../dialogs/", import.meta.url);

/** Words that the glossary of dialogs/README.md decided against, in what people read in Dutch. */
const TURNED_DOWN: readonly RegExp[] = [/\bhelpdesk\b(?! Admin)/iu, /\bservice desk\b/iu, /\bu\b(?! zelf)/u];

describe("the terms of the glossary", () => {
  it("are kept in every Dutch article", () => {
    const files = readdirSync(OWN_ARTICLES, { recursive: true, encoding: "utf8" });
    const articles = files.filter((name) => name.endsWith("nl.md"));
    assert.ok(articles.length >= 20);
    for (const name of articles) {
      const text = readFileSync(`${OWN_ARTICLES}${name}`, "utf8")
        .replaceAll(/^audience:.*$/gmu, "")
        .replaceAll(/\{[^}]*\}/gu, "")
        .replaceAll(/https:\S+/gu, "");
      for (const word of TURNED_DOWN) assert.doesNotMatch(text, word, name);
    }
  });

  it("are kept in every Dutch text of the dialogs", () => {
    const files = readdirSync(DIALOGS, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith("texts.ts"),
    );
    assert.ok(files.length >= 8);
    for (const file of files) {
      const source = readFileSync(new URL(file, DIALOGS), "utf8");
      const dutch = source
        .slice(source.search(/^ {2}nl: /mu))
        .replaceAll(/\$\{[^}]*\}|helpdesk:|helpDesk/gu, "");
      for (const word of TURNED_DOWN) assert.doesNotMatch(dutch, word, file);
    }
  });
});
