import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchmark } from "../../../knowledge/cli/benchmark.js";
import { UsageError, type Command, type CommandIo } from "../../../knowledge/cli/command.js";
import { evaluate } from "../../../knowledge/cli/evaluate.js";
import { match } from "../../../knowledge/cli/match.js";
import { phrases } from "../../../knowledge/cli/phrases.js";

const folder = mkdtempSync(join(tmpdir(), "matcher-tools-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return path;
}

async function run(command: Command, args: readonly string[], input = ""): Promise<string> {
  let out = "";
  const io: CommandIo = {
    env: {},
    stdin: (async function* () {
      await Promise.resolve();
      yield input;
    })(),
    now: new Date(0),
    write: (text) => void (out += text),
    complain: (text) => assert.fail(text),
  };
  assert.equal(await command(args, io), 0);
  return out;
}

const objects = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split("\n")
    .map((line) => {
      const value: unknown = JSON.parse(line);
      assert.ok(typeof value === "object" && value !== null);
      return { ...value };
    });

describe("npm run knowledge -- match", () => {
  it("prints one JSON object a line of standard input, in the fixed form", async () => {
    const lines = objects(
      await run(match, ["--json"], "ik ben mijn wachtwoord vergeten\n\nqwxz vvv\r\nI was locked out\n"),
    );
    assert.deepEqual(
      lines.map(({ text }) => text),
      ["ik ben mijn wachtwoord vergeten", "", "qwxz vvv", "I was locked out"],
    );
    for (const line of lines) {
      assert.deepEqual(Object.keys(line), ["text", "language", "decision", "topics", "ms"]);
    }
    assert.deepEqual(lines.map(({ decision }) => decision).slice(0, 3), ["sure", "lost", "lost"]);
    assert.deepEqual(lines[1]?.["topics"], []);
    assert.match(JSON.stringify(lines[0]?.["topics"]), /^\[\{"id":"forgot-own-password","score":0\.\d+\}/);
  });

  it("prints for people without --json", async () => {
    assert.match(
      await run(match, [], "wachtwoord vergeten"),
      /^sure +forgot-own-password 0\.\d+ \[.*vergeten.*\]\n$/,
    );
  });
});

describe("npm run knowledge -- evaluate", () => {
  const lines = [
    {
      text: "I forgot my password",
      lang: "en",
      label: "forgot-own-password",
      difficulty: "plain",
      role: "user",
    },
    { text: "de printer is kapot", lang: "nl", label: "none" },
    { text: "praten met een mens", lang: "nl", label: "talk-to-human", also: ["chitchat"] },
  ];

  it("prints the fixed fields", async () => {
    const [found] = objects(await run(evaluate, [fileOf("eval.jsonl", lines), "--json"]));
    assert.deepEqual(
      Object.keys(found ?? {}).join(" "),
      "lines strictTop1 lenientTop1 helped sureRight misled noneRight nonePointed noneMisled byLanguage byLabel byDifficulty msP50 msP99",
    );
    assert.deepEqual([found?.["lines"], found?.["helped"], found?.["misled"]], [3, 1, 0]);
  });

  it("prints a table without --json", async () => {
    assert.match(await run(evaluate, [fileOf("eval.jsonl", lines)]), /language nl +2 /);
  });

  const wrong: readonly (readonly [why: string, content: readonly unknown[], message: RegExp])[] = [
    ["is no JSON", ["{text}"], /bad\.jsonl:1: is not a JSON object/],
    ["has no label", [lines[0], { text: "x" }], /bad\.jsonl:2: needs "text" and "label"/],
  ];
  for (const [why, content, message] of wrong) {
    it(`names file and line that ${why}`, async () => {
      await assert.rejects(
        run(evaluate, [fileOf("bad.jsonl", content)]),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }

  it("says which file is missing, and how it is used", async () => {
    await assert.rejects(run(evaluate, [join(folder, "nowhere.jsonl")]), /nowhere\.jsonl cannot be read/);
    await assert.rejects(run(evaluate, []), /evaluate FILE\.jsonl/);
  });
});

describe("npm run knowledge -- benchmark", () => {
  it("prints the fixed fields for any labelled files", async () => {
    const lines = ["red apple", "apple pie", "green apple"].map((text) => ({ text, label: "fruit" }));
    const more = ["fast car", "old car", "car park"].map((text) => ({ text, label: "car" }));
    const train = fileOf("train.jsonl", [...lines, ...more]);
    const oos = fileOf("oos.jsonl", [
      { text: "volcano", label: "oos" },
      { text: "symphony", label: "oos" },
    ]);
    const args = [
      "--train",
      train,
      "--test",
      train,
      "--valid",
      train,
      "--oos-valid",
      oos,
      "--oos",
      oos,
      "--json",
    ];
    const [found] = objects(await run(benchmark, args));
    assert.equal(
      Object.keys(found ?? {}).join(" "),
      "accuracy macroF1 auroc larson balanced trainMs msP50 msP99",
    );
    assert.equal(found?.["accuracy"], 1);
    assert.match(
      JSON.stringify(found?.["larson"]),
      /^\{"inScope":[\d.]+,"oosRecall":[\d.]+,"oosPrecision":[\d.]+\}$/,
    );
  });

  it("says how it is used when files are left out", async () => {
    await assert.rejects(run(benchmark, ["--train", "x"]), /benchmark --train A\.jsonl/);
  });
});

describe("npm run knowledge -- phrases", () => {
  it("prints every phrase with its language and label, those out of scope too", async () => {
    const lines = objects(await run(phrases, ["--json"]));
    assert.ok(lines.length > 8000);
    assert.deepEqual(Object.keys(lines[0] ?? {}), ["text", "lang", "label"]);
    assert.deepEqual(new Set(lines.map(({ lang }) => lang)), new Set(["en", "nl"]));
    assert.ok(lines.some(({ label }) => label === "none"));
  });
});
