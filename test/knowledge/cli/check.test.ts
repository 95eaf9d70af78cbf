import assert from "node:assert/strict";
import { check } from "../../../knowledge/cli/check.js";
import type { CommandIo } from "../../../knowledge/cli/command.js";
import { UsageError } from "../../../knowledge/cli/command.js";
import { articleText, fixture, withFolder } from "../support/articles.js";

interface Run {
  readonly code: number;
  readonly out: string;
}

async function run(args: readonly string[], env: CommandIo["env"] = {}): Promise<Run> {
  const written: string[] = [];
  const io: CommandIo = {
    env,
    stdin: (async function* () {})(),
    now: new Date("2026-11-20T00:00:00Z"),
    write: (text) => void written.push(text),
    complain: (text) => void written.push(text),
  };
  const code = await check(args, io);
  return { code, out: written.join("") };
}

describe("npm run knowledge -- check", () => {
  it("is content with what ships, and says how much it looked at", async () => {
    const { code, out } = await run(["--errors"]);
    assert.equal(code, 0);
    assert.match(out, /^\d+ articles, \d+ phrases: 0 errors, \d+ warnings\n$/);
  });

  it("fails with file, line and severity when an organisation's article is bad", async () => {
    const files = {
      "vpn-password/en.md": articleText({ body: "Go to portal.office.com." }),
      "vpn-password/nl.md": fixture("bad-articles/no-title.txt"),
    };
    await withFolder(files, async (folder) => {
      const byArgument = await run([folder, "--errors"]);
      assert.equal(byArgument.code, 1);
      assert.ok(
        byArgument.out.startsWith(`${folder}/vpn-password/en.md:1: error: there is no nl.md beside it\n`),
      );
      assert.ok(
        byArgument.out.includes(`${folder}/vpn-password/en.md:14: error: "portal.office.com" is retired`),
      );
      assert.ok(byArgument.out.includes(`${folder}/vpn-password/nl.md:2: error: title: is missing\n`));
      const byEnvironment = await run(["--errors"], { KNOWLEDGE_DIR: folder });
      assert.deepEqual(byEnvironment, byArgument);
    });
  });

  it("only warns when sources have grown old", async () => {
    const { code, out } = await run(["--date", "2027-06-01"]);
    assert.equal(code, 0);
    assert.match(out, /account-locked\/en\.md:\d+: warning: checked 193 days ago/);
  });

  it("prints findings for programs when asked", async () => {
    const { out } = await run(["--json"]);
    const read: unknown = JSON.parse(out);
    assert.ok(typeof read === "object" && read !== null && "findings" in read);
    assert.ok(Array.isArray(read.findings));
  });

  it("says how it is used when the arguments make no sense", async () => {
    await assert.rejects(run(["--date", "soon"]), UsageError);
    await assert.rejects(run(["a", "b"]), UsageError);
    await assert.rejects(run(["--nonsense"]), /Unknown option '--nonsense'/);
  });
});
