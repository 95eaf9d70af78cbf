import assert from "node:assert/strict";
import { readChatArguments } from "../../../bot/chat/chat-arguments.js";

describe("the arguments of npm run chat", () => {
  it("name a person and a language, or ask for the list", () => {
    const asked = ["--as", "karin.hendriks@contoso.com", "--lang", "nl"];
    assert.deepEqual(readChatArguments(asked), {
      kind: "talk",
      as: "karin.hendriks@contoso.com",
      language: "nl",
      script: undefined,
    });
    assert.deepEqual(readChatArguments(["--script", "talk.txt"]), {
      kind: "talk",
      as: undefined,
      language: undefined,
      script: "talk.txt",
    });
    assert.deepEqual(readChatArguments(["--list"]), { kind: "list" });
    assert.deepEqual(readChatArguments(["-h"]), { kind: "help" });
  });

  it("are wrong with a reason", () => {
    for (const args of [["--lang", "fr"], ["--as"], ["--who", "me"], ["sandra"]]) {
      const read = readChatArguments(args);
      assert.equal(read.kind, "wrong", args.join(" "));
      assert.ok(read.kind === "wrong" && read.why.length > 10);
    }
  });
});
