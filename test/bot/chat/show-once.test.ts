import assert from "node:assert/strict";
import { showOnce } from "../../../bot/chat/show-once.js";
import { openTestDelivery, type TestDelivery } from "../../support/test-delivery.js";

const PASSWORD = "kf7d-njx3-c4tp";

describe("a password in a terminal", () => {
  let written: string[];
  let bench: TestDelivery;
  afterEach(() => bench.close());

  const open = async (atTerminal: boolean) => {
    written = [];
    bench = await openTestDelivery({ now: () => new Date(0) });
    const { delivery } = bench;
    const { url } = await bench.put(PASSWORD, "karin");
    const show = () =>
      showOnce(url, {
        delivery,
        readerId: "karin",
        language: "nl",
        write: (text) => void written.push(text),
        waitForEnter: atTerminal ? async (prompt) => void written.push(prompt) : undefined,
      });
    return { show, url };
  };

  it("is shown once, on the terminal's other screen, until Enter", async () => {
    const { show } = await open(true);
    await show();
    const text = written.join("");
    const opened = text.indexOf("\u001b[?1049h");
    const closed = text.indexOf("\u001b[?1049l");
    assert.ok(opened >= 0 && opened < text.indexOf(PASSWORD) && text.indexOf(PASSWORD) < closed);
    assert.match(text, /Tijdelijk wachtwoord voor Sandra de Wit/);
    written.length = 0;
    await show();
    assert.match(written.join(""), /al getoond/);
  });

  it("never reaches a script: it gets the address, and the password stays where it is", async () => {
    const { show, url } = await open(false);
    await show();
    assert.ok(written.join("").includes(url));
    assert.ok(!written.join("").includes(PASSWORD));
  });
});
