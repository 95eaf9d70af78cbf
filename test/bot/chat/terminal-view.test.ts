import assert from "node:assert/strict";
import type { ChannelActivity } from "../../../adapters/channel/local/activity.js";
import { viewOf } from "../../../bot/chat/terminal-view.js";
import { activityFor, literal, type Message } from "../../../dialogs/kit/message.js";

function said(message: Message): ChannelActivity {
  const { text, attachments, suggestedActions } = activityFor(message);
  return {
    type: "message",
    id: "1",
    timestamp: "2026-11-20T09:00:00.000Z",
    from: { id: "bot", role: "bot" },
    ...(text === undefined ? {} : { text }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(suggestedActions === undefined ? {} : { suggestedActions }),
  };
}

describe("a conversation in a terminal", () => {
  it("shows text without Markdown, and names to the letter", () => {
    const { lines } = viewOf([
      said({ text: `**Bold** [link](https://a.example) ${literal("*O'Brien* <b> a_b & c")}` }),
    ]);
    assert.deepEqual(lines, ["Bold link (https://a.example) *O'Brien* <b> a_b & c"]);
  });

  it("shows a card as text and numbers its buttons across the messages of a turn", () => {
    const view = viewOf([
      said({
        title: "Title",
        facts: [{ label: "Name", value: "*Sandra*" }],
        text: "One.\n\nTwo.",
        link: { title: "Open", url: "https://a.example" },
        buttons: [{ title: "Yes", submit: { kind: "person" } }],
      }),
      said({ text: "And?", suggestions: ["Something else"] }),
    ]);
    assert.deepEqual(view.lines, [
      "Title",
      "Name: *Sandra*",
      "One.",
      "Two.",
      "  [1] Open (https://a.example)",
      "  [2] Yes",
      "",
      "And?",
      "  [3] Something else",
    ]);
    assert.deepEqual(
      view.presses.map(({ kind }) => kind),
      ["open", "submit", "say"],
    );
  });
});
