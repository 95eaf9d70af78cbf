import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { type ChatPage, openChatPage } from "../support/chat-page.js";
import { stored } from "../support/in-page.js";
import { openDemoSite } from "../support/demo-site.js";
import type { LocalSite } from "../support/local-site.js";

describe("the chat page, when things go wrong", () => {
  const key = randomBytes(32);
  let browser: Browser;
  let site: LocalSite;
  let chat: ChatPage;

  before(async function () {
    browser = await openBrowser(this);
  });
  after(() => browser?.close());

  beforeEach(async () => {
    site = await openDemoSite({ key });
    chat = await openChatPage(browser, site.url);
    await chat.speakAs("Rachel Morgan");
    await chat.hear("Hello!");
  });
  afterEach(async () => {
    await chat.page.context().close();
    await site.close();
  });

  const restart = async () => {
    const { port } = site;
    await site.close();
    site = await openDemoSite({ key, port });
  };

  it("continues after a reload, with what was said, what was chosen and what was being typed", async () => {
    await chat.say("reset Sandra");
    await chat.card().getByRole("button", { name: "No, leave it" }).click();
    await chat.hear("Fine, nothing has changed.");
    await chat.page.getByTestId("input").fill("half a sentence");
    await chat.page.reload();
    await chat.hear("Fine, nothing has changed.");
    assert.ok(await chat.card().getByRole("button", { name: "No, leave it (chosen)" }).isDisabled());
    assert.equal(await chat.page.getByTestId("input").inputValue(), "half a sentence");
    await chat.say("after the reload");
    await chat.hear("You said: after the reload");
    assert.equal(await chat.page.getByTestId("own-message").count(), 3);
    assert.deepEqual(chat.problems, []);
  });

  it("continues after a restart of the bot, in the same conversation", async () => {
    await chat.say("before");
    await chat.hear("You said: before");
    await restart();
    await chat.say("after");
    const again = chat.page.getByTestId("try-again");
    const answer = chat.page.getByTestId("bot-message").filter({ hasText: "You said: after" });
    await again.or(answer).first().waitFor();
    if (await again.isVisible()) await again.click();
    await chat.hear("You said: after");
    await chat.hear("You said: before");
    assert.equal(await chat.page.getByTestId("own-message").count(), 2);
  });

  it("continues after a restart and a reload, still showing what was said", async () => {
    await chat.say("before");
    await chat.hear("You said: before");
    await restart();
    await chat.page.reload();
    await chat.hear("You said: before");
    await chat.say("after");
    await chat.hear("You said: after");
  });

  it("says that the connection is lost, loses no words, and delivers them once when asked again", async () => {
    const { port } = site;
    await site.close();
    await chat.page.getByTestId("notice").filter({ hasText: "No connection with the bot" }).waitFor();
    await chat.say("into the void");
    await chat.page.getByTestId("try-again").waitFor();
    site = await openDemoSite({ key, port });
    await chat.page.reload();
    await chat.page.getByTestId("own-message").filter({ hasText: "into the void" }).waitFor();
    await chat.page.getByTestId("try-again").click();
    await chat.hear("You said: into the void");
    await chat.page.getByTestId("notice").waitFor({ state: "hidden" });
    assert.equal(await chat.page.getByTestId("own-message").count(), 1);
    assert.equal(await chat.page.getByTestId("try-again").count(), 0);
  });

  it("comes back by itself when the connection does", async () => {
    const { port } = site;
    await site.close();
    await chat.page.getByTestId("notice").filter({ hasText: "No connection" }).waitFor();
    site = await openDemoSite({ key, port });
    await chat.page.getByTestId("notice").waitFor({ state: "hidden", timeout: 30_000 });
    await chat.say("back again");
    await chat.hear("You said: back again");
  });

  it("falls back to polling where websockets do not get through", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    let sockets = 0;
    await page.routeWebSocket(/stream/, (socket) => {
      sockets += 1;
      void socket.close();
    });
    const polls: string[] = [];
    page.on("request", (request) => {
      if (/activities\?watermark/.test(request.url())) polls.push(request.url());
    });
    await page.goto(site.url);
    await page.getByTestId("person").filter({ hasText: "Sandra de Wit" }).click();
    await page.getByText("Hallo! Ik help met").waitFor();
    await page.getByTestId("input").fill("langs een andere weg");
    await page.getByTestId("input").press("Enter");
    await page.getByText("Je zei: langs een andere weg").waitFor();
    assert.ok(sockets >= 2);
    assert.ok(polls.length >= 1);
    await context.close();
  });

  it("says that a conversation is over, and offers a new one", async () => {
    const [, conversationId = ""] = /"conversationId\\":\\"([\w-]+)/.exec(await stored(chat.page)) ?? [];
    const conversation = site.channel.find(conversationId);
    assert.ok(conversation);
    site.channel.receive(conversation, { type: "endOfConversation" });
    await chat.say("anybody there?");
    const notice = chat.page.getByTestId("notice").filter({ hasText: "This conversation has ended" });
    await notice.waitFor();
    assert.ok(await chat.page.getByTestId("input").isDisabled());
    await notice.getByRole("button", { name: "Start again" }).click();
    await chat.page.getByTestId("notice").waitFor({ state: "hidden" });
    await chat.hear("Hello!");
    assert.ok(await chat.page.getByTestId("input").isEnabled());
  });
});
