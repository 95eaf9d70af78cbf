import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { openBrowser } from "../support/browser.js";
import { openChatPage } from "../support/chat-page.js";

describe("the chat page, when a talk goes on in another language", () => {
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

  it("follows, and keeps what was said and what is being typed", async () => {
    const chat = await openChatPage(browser, bot.url, { locale: "en-GB" });
    await chat.speakAs("Eleanor Wright");
    const input = chat.page.getByTestId("input");
    assert.equal(await input.getAttribute("placeholder"), "Your message");
    await chat.say("hoe vaak moeten wachtwoorden gewijzigd worden");
    await chat.page.locator("html[lang=nl]").waitFor();
    assert.equal(await input.getAttribute("placeholder"), "Je bericht");
    await chat.hear("Hi Eleanor");
    const answer = chat.page.getByTestId("bot-message").last().locator(".bubble");
    assert.equal(await answer.getAttribute("lang"), "nl");
    await input.fill("ik wil");
    await chat.switchTo("en");
    await chat.hear("I'll speak English from now on");
    assert.equal(await input.inputValue(), "ik wil");
    assert.deepEqual(chat.problems, []);
  });
});
