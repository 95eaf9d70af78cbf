import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../../bot/chat/main.js", import.meta.url));

describe("npm run chat, from a script", () => {
  const folder = mkdtempSync(join(tmpdir(), "chat-"));
  const chat = (input: string, ...args: readonly string[]) => {
    const env = { PATH: process.env["PATH"], DATA_DIR: folder };
    return spawnSync(process.execPath, [MAIN, ...args], { input, encoding: "utf8", env, cwd: folder });
  };
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("holds a talk line by line, presses buttons by number, and ends with the input", () => {
    const lines = ["Sandra needs a new password", "INC-10423", "#1", "#1", "#9"].join("\n");
    const { stdout, stderr, status } = chat(lines, "--as", "rachel.morgan@contoso.com", "--lang", "en");
    assert.equal(stderr, "");
    assert.equal(status, 0);
    for (const words of [
      "You speak as Rachel Morgan (rachel.morgan@contoso.com, User Administrator).",
      "> Sandra needs a new password",
      "  [1] Set a new password for Sandra de Wit",
      "The new password is set",
      "Open this address in a browser while this chat is open: http://127.0.0.1:",
      "There is no button 9 now.",
    ]) {
      assert.ok(stdout.includes(words), `"${words}" is not in:\n${stdout}`);
    }
  });

  it("replays a conversation file, by whoever it names and in its language", () => {
    const file = join(folder, "talk.txt");
    writeFileSync(
      file,
      "as: rachel.morgan@contoso.com\nlang: nl\n\n// the ticket\nDaan heeft een nieuw wachtwoord nodig\nINC-10423\n#1\n",
    );
    const { stdout, stderr, status } = chat("ignored", "--script", file);
    assert.equal(stderr, "");
    assert.equal(status, 0);
    for (const words of [
      "Je praat als Rachel Morgan",
      "> INC-10423",
      "> #1\nHet nieuwe wachtwoord is ingesteld",
    ]) {
      assert.ok(stdout.includes(words), `"${words}" is not in:\n${stdout}`);
    }
    assert.doesNotMatch(stdout, /ignored|the ticket/);
    const none = chat("", "--script", join(folder, "none.txt"));
    assert.equal(none.status, 64);
    assert.match(none.stderr, /none\.txt cannot be read/);
  });

  it("lists the people, and says who is not among them", () => {
    const { stdout, status } = chat("", "--list");
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^karin\.hendriks@contoso\.com +Karin Hendriks · IT Service Desk · Helpdesk Administrator/m,
    );
    const nobody = chat("", "--as", "nobody@contoso.com");
    assert.equal(nobody.status, 64);
    assert.match(nobody.stderr, /Nobody in the mock tenant is called nobody@contoso\.com/);
  });
});
