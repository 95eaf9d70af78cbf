import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { type ChatPage, openChatPage } from "../support/chat-page.js";
import { focused, focusIsVisible } from "../support/in-page.js";
import { openDemoSite } from "../support/demo-site.js";
import type { LocalSite } from "../support/local-site.js";

describe("the chat page", () => {
  let browser: Browser;
  let site: LocalSite;
  let chat: ChatPage;

  before(async function () {
    browser = await openBrowser(this);
  });
  after(() => browser?.close());

  beforeEach(async () => {
    site = await openDemoSite();
    chat = await openChatPage(browser, site.url);
  });
  afterEach(async () => {
    await chat.page.context().close();
    await site.close();
    assert.deepEqual(chat.problems, []);
    assert.deepEqual(site.logged, []);
  });

  it("lists people by what they may do, and finds them by name, department, role and state", async () => {
    const { page } = chat;
    await page.getByTestId("person").first().waitFor();
    assert.deepEqual(await page.getByRole("heading", { level: 2 }).allTextContents(), [
      "Help desk and administrators",
      "Colleagues",
      "Other roles",
      "Special accounts",
    ]);
    const first = await page.getByTestId("person").first().innerText();
    assert.match(first, /Helpdesk Administrator: may reset most people's passwords/);
    for (const [query, name] of [
      ["siob", "Siobhán O'Brien"],
      ["user administrator", "Rachel Morgan"],
      ["guest from", "Inge Peeters"],
    ] as const) {
      await page.getByTestId("filter").fill(query);
      assert.match(await page.getByTestId("person").first().innerText(), new RegExp(name));
    }
    await page.getByTestId("filter").fill("nobody at all");
    assert.match(await page.getByRole("status").last().innerText(), /Nobody here matches/);
  });

  it("speaks as the chosen person, in their language", async () => {
    await chat.speakAs("Karin Hendriks");
    await chat.hear("Hallo! Ik help met wachtwoorden");
    assert.equal(await chat.page.getByTestId("speaking-as").innerText(), "Karin Hendriks");
    assert.equal(await chat.page.locator("html").getAttribute("lang"), "nl");
    assert.equal(await chat.page.getByTestId("input").getAttribute("placeholder"), "Je bericht");
  });

  it("can be used with nothing but a keyboard", async () => {
    const { page } = chat;
    const { keyboard } = page;
    await page.getByTestId("person").first().waitFor();
    const tabTo = async (testId: string) => {
      for (let tab = 0; tab < 40; tab += 1) {
        await keyboard.press("Tab");
        if ((await focused(page)) === testId) return;
      }
      assert.fail(`Tab does not reach ${testId}`);
    };
    await tabTo("person");
    assert.ok(await focusIsVisible(page));
    await keyboard.press("Enter");
    await chat.hear(/What can I do|Wat kan ik/);
    assert.equal(await focused(page), "input");
    await keyboard.type("first line");
    await keyboard.press("Shift+Enter");
    await keyboard.type("second line");
    await keyboard.press("Enter");
    await chat.hear(/: first line\s+second line/);
    await keyboard.type("reset");
    await keyboard.press("Enter");
    await chat.card().waitFor();
    await keyboard.press("Shift+Tab");
    for (let back = 0; back < 10; back += 1) {
      if ((await focused(page)) === "BUTTON") break;
      await keyboard.press("Shift+Tab");
    }
    assert.ok(await focusIsVisible(page));
    await keyboard.press("Enter");
    await chat.hear(/nothing has changed|niets gewijzigd/);
    await keyboard.press("Tab");
    await keyboard.press("Escape");
    assert.equal(await focused(page), "input");
  });

  it("takes a suggestion as the person's own words, and then puts the suggestions away", async () => {
    await chat.speakAs("Rachel Morgan");
    await chat.suggestion("I forgot my password").click();
    await chat.hear("You said: I forgot my password");
    const own = chat.page.getByTestId("own-message").locator(".bubble");
    assert.equal(await own.innerText(), "I forgot my password");
    assert.equal(await chat.page.getByTestId("suggestion").count(), 0);
  });

  it("sends a card's button once, asks for what is missing first, and shows what was chosen", async () => {
    await chat.speakAs("Rachel Morgan");
    await chat.say("Please reset Sandra");
    const card = chat.card();
    const button = card.getByRole("button", { name: "Reset the password" });
    await button.click();
    assert.equal(await card.getByText("Reason or ticket number").count(), 2);
    await card.getByRole("textbox").fill("INC-1234");
    await button.dblclick();
    await chat.hear("Done.");
    assert.equal(await chat.page.getByTestId("bot-message").filter({ hasText: "Done." }).count(), 1);
    assert.ok(await card.getByRole("button", { name: "Reset the password (chosen)" }).isDisabled());
    assert.ok(await card.getByRole("button", { name: "No, leave it" }).isDisabled());
    assert.ok(await card.getByRole("textbox").isDisabled());
    const row = await chat.tenantRow("sandra.dewit");
    await row.getByText("changed").waitFor();
    assert.match(await row.innerText(), /Yes/);
    assert.equal(
      await chat.page.getByTestId("tenant-row").first().getAttribute("data-person"),
      await row.getAttribute("data-person"),
    );
  });

  it("switches language at once, tells the bot, and keeps what was said", async () => {
    await chat.speakAs("Rachel Morgan");
    await chat.say("a word");
    await chat.hear("You said: a word");
    await chat.switchTo("nl");
    await chat.hear("Vanaf nu spreek ik Nederlands.");
    await chat.say("nog een woord");
    await chat.hear("Je zei: nog een woord");
    await chat.hear("You said: a word");
    assert.equal(await chat.page.getByRole("log").getAttribute("aria-label"), "Gesprek");
    await chat.switchTo("en");
    await chat.hear("From now on I speak English.");
  });

  it("renders Markdown, and nothing that Markdown could smuggle in", async () => {
    await chat.speakAs("Rachel Morgan");
    await chat.say("markdown");
    const message = await chat.hear("user principal name");
    assert.equal(await message.locator("ol li").count(), 3);
    assert.equal(await message.locator("table td").count(), 4);
    assert.equal(await message.locator("img, b, script").count(), 0);
    const link = message.locator("a");
    const attributes = ["href", "target", "rel"].map((name) => link.getAttribute(name));
    assert.deepEqual(await Promise.all(attributes), [
      "https://passwordreset.example/?a=1&b=2",
      "_blank",
      "noopener noreferrer",
    ]);
    assert.match(await message.innerText(), /<img src=x onerror=alert\(1\)>/);
  });

  it("shows that the bot is typing until it has spoken", async () => {
    await chat.speakAs("Rachel Morgan");
    await chat.say("slow");
    await chat.page.getByTestId("typing").waitFor({ state: "visible" });
    await chat.hear("Slowly.");
    await chat.page.getByTestId("typing").waitFor({ state: "hidden" });
  });

  it("counts near the limit, and keeps what is too long for the person to shorten", async () => {
    await chat.speakAs("Rachel Morgan");
    const input = chat.page.getByTestId("input");
    const count = chat.page.locator("#count");
    await input.fill("x".repeat(700));
    assert.equal(await count.innerText(), "");
    await input.fill("x".repeat(990));
    assert.equal(await count.innerText(), "10 characters left");
    await input.fill("x".repeat(1_012));
    assert.match(await count.innerText(), /^12 characters too many/);
    await input.press("Enter");
    assert.equal((await input.inputValue()).length, 1_012);
    assert.equal(await chat.page.getByTestId("own-message").count(), 0);
  });

  it("starts again with a fresh conversation, and goes back to the list to be somebody else", async () => {
    await chat.speakAs("Rachel Morgan");
    await chat.say("before");
    await chat.hear("You said: before");
    await chat.page.getByTestId("start-again").click();
    await chat.hear("Hello! I help with");
    await chat.page.getByText("You said: before").waitFor({ state: "detached" });
    await chat.page.getByTestId("change-person").click();
    await chat.speakAs("Sandra de Wit");
    assert.equal(await chat.page.getByTestId("speaking-as").innerText(), "Sandra de Wit");
  });
});
