import assert from "node:assert/strict";
import { readChatScript } from "../../../bot/chat/chat-script.js";

describe("a conversation file", () => {
  it("names who speaks and the language, and holds one message a line", () => {
    const text =
      "as: karin.hendriks@contoso.com\r\nlang: nl\r\n\r\n// a remark\r\n  Sandra kan er niet in \r\n#1\r\n";
    assert.deepEqual(readChatScript(text), {
      as: "karin.hendriks@contoso.com",
      language: "nl",
      lines: ["Sandra kan er niet in", "#1"],
    });
  });

  it("says what looks like a heading once the talk has begun", () => {
    const read = readChatScript("hello\nas: admin\nlang: fr");
    assert.deepEqual(read, { as: undefined, language: undefined, lines: ["hello", "as: admin", "lang: fr"] });
  });

  it("is refused in a language that the bot does not speak", () => {
    assert.deepEqual(readChatScript("lang: fr\nbonjour"), {
      kind: "wrong",
      why: "lang: takes en or nl, not fr",
    });
  });
});
