import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { createSystemClock } from "../../adapters/clock/system-clock.js";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { openBrowser } from "../support/browser.js";
import { openChatPage } from "../support/chat-page.js";
import { contosoPerson } from "../support/contoso.js";
import { TEST_SEAL } from "../support/test-seal.js";

describe("the chat page, when the bot speaks first", () => {
  let browser: Browser;
  let bot: BotProcess;

  before(async function () {
    browser = await openBrowser(this);
    bot = await startBotProcess();
  });
  after(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it("shows it as it comes, without anything typed", async () => {
    const chat = await openChatPage(browser, bot.url);
    await chat.speakAs("Karin Hendriks");
    const clock = createSystemClock();
    const store = await createSqliteStore({ directory: bot.dataDir, clock, seal: TEST_SEAL });
    await store.outbox.add([
      {
        id: "reset:action",
        personId: contosoPerson("karin.hendriks").person.id,
        notice: {
          kind: "your-password-was-reset",
          actionId: "action",
          actorId: contosoPerson("rachel.morgan").person.id,
          at: clock.now().toISOString(),
        },
        dueAt: clock.now(),
        giveUpAt: new Date(clock.now().getTime() + 3_600_000),
      },
    ]);
    await store.close();
    const message = await chat.hear(/Rachel Morgan \(rachel\.morgan@contoso\.com\)/);
    assert.match(await message.innerText(), /Je wachtwoord is opnieuw ingesteld|Your password was reset/);
    assert.deepEqual(chat.problems, []);
  });
});
