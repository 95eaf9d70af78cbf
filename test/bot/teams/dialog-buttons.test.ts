import assert from "node:assert/strict";
import { withDialogButtons } from "../../../bot/teams/dialog-buttons.js";
import { activityFor, literal } from "../../../dialogs/kit/message.js";

const PUBLIC_URL = "https://passwords.contoso.com";
const page = (slip: string) => `${PUBLIC_URL}/one-view/${slip}`;

function shown(message: Parameters<typeof activityFor>[0]): string {
  const activity = activityFor(message);
  withDialogButtons(activity, PUBLIC_URL);
  return JSON.stringify(activity);
}

describe("links to one-view pages, in Teams", () => {
  it("become the button of a dialog, and leave no address behind", () => {
    const card = shown({
      title: "Done",
      text: "Open it.",
      link: { title: "Show it", url: `${page("abc")}?lang=nl` },
    });
    assert.ok(!card.includes("/one-view/"), card);
    assert.match(
      card,
      /"type":"Action.Submit","title":"Show it","data":\{"msteams":\{"type":"task\/fetch"\},"slip":"abc"\}/,
    );
  });

  it("become a button each in the list of a batch, with names to the letter", () => {
    const names = ["Siobhán O'Brien (siobhan.o'brien@contoso.com)", "A & <b> [x](y)"];
    const lines = names.map(
      (name, at) => `- [Show the password of ${literal(name)}](${page(`slip${at}`)}?lang=en)`,
    );
    const card = shown({
      title: "New password for 2 of 3 people",
      text: `**Open each page.**\n${lines.join("\n")}\n- Daan Visser: the account is no longer there.\n\nThe rest.`,
    });
    assert.ok(!card.includes("/one-view/"), card);
    for (const [at, name] of names.entries()) {
      const title = JSON.stringify(`Show the password of ${name}`);
      assert.ok(
        card.includes(`"title":${title},"data":{"msteams":{"type":"task/fetch"},"slip":"slip${at}"}`),
        card,
      );
    }
    assert.match(card, /Open each page[^"]*Daan Visser/);
    assert.match(card, /The rest\./);
  });

  it("are told from every other link", () => {
    const link = { title: "Reset page", url: "https://passwordreset.microsoftonline.com/?mkt=en-us" };
    const message = { title: "A way", text: `See [the page](${link.url}).`, link };
    assert.deepEqual(JSON.parse(shown(message)), JSON.parse(JSON.stringify(activityFor(message))));
  });
});
