import assert from "node:assert/strict";

import fc from "fast-check";

import { toCsv, toJsonLines } from "../../../adapters/audit/export-trail.js";
import type { AuditTrail, StoredLine } from "../../../adapters/ports/audit.js";

const HASH = "a".repeat(64);

function trailOf(reasons: readonly string[], damaged: readonly string[] = []): AuditTrail {
  const lines = reasons.map((reason, index): StoredLine => ({
    sequence: index + 1,
    previousHash: HASH,
    hash: HASH,
    entry: {
      at: "2026-03-02T09:00:00.000Z",
      event: "reset-denied",
      actorId: "a",
      conversationId: "c",
      reason,
    },
    damaged,
  }));
  return {
    page: async (after = 0, limit) => lines.slice(after, after + limit),
    last: async () => lines.at(-1),
  };
}

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

/** The values of a CSV text, as RFC 4180 has them. */
function parse(csv: string): readonly (readonly string[])[] {
  return csv
    .replace(/\r\n$/, "")
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}

describe("an export of the record", () => {
  it("has one JSON object a line, with the hashes", async () => {
    const text = await whole(toJsonLines(trailOf(["één\n🎉", "=1+1"])));
    const lines = text.split("\n");
    assert.equal(lines.pop(), "");
    const objects: unknown[] = lines.map((line): unknown => JSON.parse(line));
    const common = {
      at: "2026-03-02T09:00:00.000Z",
      event: "reset-denied",
      actorId: "a",
      conversationId: "c",
    };
    assert.deepEqual(objects, [
      { sequence: 1, ...common, reason: "één\n🎉", previousHash: HASH, hash: HASH },
      { sequence: 2, ...common, reason: "=1+1", previousHash: HASH, hash: HASH },
    ]);
  });

  it("names the columns that cannot be read", async () => {
    const text = await whole(toJsonLines(trailOf(["x"], ["reason"])));
    assert.match(text, /"damaged":\["reason"\]/);
  });

  it("has a head line and every field in CSV, even of an empty record", async () => {
    const head =
      "sequence,at,event,actorId,targetId,conversationId,actionId,reason,rule,directoryRequestId,previousHash,hash\r\n";
    assert.equal(await whole(toCsv(trailOf([]))), head);
    assert.equal(
      await whole(toCsv(trailOf(["ticket 7"]))),
      `${head}1,2026-03-02T09:00:00.000Z,reset-denied,a,,c,,ticket 7,,,${HASH},${HASH}\r\n`,
    );
  });

  const formulas = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "＝1",
    '=HYPERLINK("x","y")',
    "'=1",
    "'x",
  ];
  for (const formula of formulas) {
    it(`takes the formula out of ${JSON.stringify(formula)}`, async () => {
      const [, values] = parse(await whole(toCsv(trailOf([formula]))));
      assert.equal(values?.[7], `'${formula}`);
    });
  }

  it("gives every text back, but for the apostrophe in front", async () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ",", "\r", "\n", "=", "'", " "), fc.string()),
    });
    const one = fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (reasons) => {
      const rows = parse(await whole(toCsv(trailOf(reasons)))).slice(1);
      const got = rows.map((row) => row[7] ?? "");
      assert.deepEqual(
        got.map((value) => (value.startsWith("'") ? value.slice(1) : value)),
        reasons,
      );
      for (const value of got) assert.doesNotMatch(value, /^\s*[=+\-@]/);
    });
    await fc.assert(one, { numRuns: 200 });
  });

  it("goes over pages and batches to the end", async () => {
    const text = await whole(toCsv(trailOf(Array.from({ length: 4_500 }, (_, index) => `r${index}`))));
    assert.equal(text.split("\r\n").length, 4_502);
  });
});
