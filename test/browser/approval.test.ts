import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { openBrowser, shoot } from "../support/browser.js";
import { openChatPage } from "../support/chat-page.js";

describe("two administrators in two browsers, on the real process", () => {
  let browser: Browser;
  let bot: BotProcess;

  before(async function () {
    browser = await openBrowser(this);
    bot = await startBotProcess({ PRIVILEGED_TARGETS: "with-approval" });
  });
  after(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it("one asks, the other approves unasked, and the first carries it out", async () => {
    const rachel = await openChatPage(browser, bot.url);
    const eleanor = await openChatPage(browser, bot.url);
    await rachel.speakAs("Rachel Morgan");
    await eleanor.speakAs("Eleanor Wright");
    await rachel.say("karin.hendriks@contoso.com forgot her password, can you reset it");
    await rachel.hear("Why does this person need a new password?");
    await rachel.say("Phone stolen, INC-20771");
    await rachel.hear("This account needs a second person");
    await rachel.say("Karin Hendriks");
    await rachel.hear("I have asked one person to approve this.");

    await eleanor.hear("Your approval is needed");
    await shoot(eleanor.page, "approval-wanted");
    await eleanor.card().getByRole("button", { name: "Approve" }).click();
    await eleanor.hear("you approved it");

    await rachel.hear("Your request was approved");
    await shoot(rachel.page, "approval-given");
    await rachel.card().getByRole("button", { name: "Set a new password for Karin Hendriks" }).click();
    await rachel.hear("The new password is set");
    assert.deepEqual([...rachel.problems, ...eleanor.problems], []);
  });
});
