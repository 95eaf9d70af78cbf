import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { MockPersonSummary } from "../../../../adapters/directory/mock/person-views.js";
import { createContoso } from "../../../support/contoso.js";

const README = new URL("../../../../../adapters/directory/mock/README.md", import.meta.url);

describe("the table of people in the mock tenant's README", () => {
  it("says what the data say", async () => {
    const rows = (await readFile(README, "utf8")).split("\n").filter((line) => line.startsWith("|"));
    const cells = rows.slice(2).map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    const expected = createContoso().listPeople().map(rowOf);
    assert.deepEqual(cells, expected, `the table should be:\n${asTable(expected)}`);
  });
});

function rowOf(person: MockPersonSummary): readonly string[] {
  const { displayName, userPrincipalName, preferredLanguage, roleNames, states } = person;
  const facts = [...roleNames, ...states.filter((state) => state !== "role")];
  return [displayName, `\`${userPrincipalName}\``, preferredLanguage ?? "", facts.join(", ")];
}

function asTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}
