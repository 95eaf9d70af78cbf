import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { openBrowser, shoot } from "../support/browser.js";
import { openChatPage } from "../support/chat-page.js";
import { lowContrasts, overflow, unnamedControls } from "../support/in-page.js";
import { openDemoSite } from "../support/demo-site.js";
import type { LocalSite } from "../support/local-site.js";

const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 360, height: 720 };

describe("the looks of the pages", () => {
  let browser: Browser;
  let site: LocalSite;

  before(async function () {
    browser = await openBrowser(this);
    site = await openDemoSite();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const cases = [
    ["wide-light", WIDE, "light", "Rachel Morgan", "en-GB"],
    ["wide-dark", WIDE, "dark", "Karin Hendriks", "nl-NL"],
    ["phone-light", PHONE, "light", "Karin Hendriks", "nl-NL"],
    ["phone-dark", PHONE, "dark", "Rachel Morgan", "en-GB"],
  ] as const;
  for (const [name, viewport, colorScheme, person, locale] of cases) {
    it(`are readable and fit: ${name}`, async () => {
      const chat = await openChatPage(browser, site.url, { viewport, colorScheme, locale });
      const { page } = chat;
      const look = async (scene: string, seen: Page = page) => {
        await shoot(seen, `${name}-${scene}`);
        assert.deepEqual(await overflow(seen), [], `${scene} sticks out`);
        assert.deepEqual(await lowContrasts(seen), [], scene);
      };
      await page.getByTestId("person").first().waitFor();
      await look("1-start");
      await chat.speakAs(person);
      await look("2-welcome");
      await chat.say("markdown");
      await chat.hear("user principal name");
      await chat.say("reset");
      await chat.card().waitFor();
      await chat.card().getByRole("button").first().click();
      await look("3-card");
      await chat.card().getByRole("textbox").fill("INC-1234");
      await chat.card().getByRole("button").first().click();
      const done = await chat.hear(/Done|Gelukt/);
      await look("4-done");
      await (await chat.tenantRow("sandra.dewit")).locator(".mark").waitFor();
      await look("5-tenant");
      if (viewport === PHONE) await page.getByTestId("tenant-close").click();
      await page.getByTestId("input").fill("woord ".repeat(200));
      await look("6-too-long");
      const oneView = await chat.follow(done.getByRole("link"));
      await look("7-one-view", oneView);
      await oneView.getByTestId("reveal").click();
      await oneView.getByTestId("secret").waitFor();
      await look("8-revealed", oneView);
      assert.deepEqual(chat.problems, []);
      await oneView.goto(oneView.url());
      await oneView.getByTestId("who").waitFor();
      await look("9-gone", oneView);
      await page.context().close();
    });
  }

  it("follow the system's theme until one is chosen, and remember the choice", async () => {
    const { page } = await openChatPage(browser, site.url, { colorScheme: "light" });
    const theme = (name: string) => page.locator(`html[data-theme=${name}]`).waitFor();
    await page.getByTestId("theme").waitFor();
    await theme("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await theme("dark");
    await page.getByTestId("theme").click();
    await theme("light");
    await page.reload();
    await page.getByTestId("theme").waitFor();
    await theme("light");
    await page.context().close();
  });

  it("stand still for who wants less motion", async () => {
    const chat = await openChatPage(browser, site.url, { reducedMotion: "reduce" });
    await chat.speakAs("Rachel Morgan");
    await chat.say("slow");
    await chat.page.getByTestId("typing").waitFor({ state: "visible" });
    assert.equal(await chat.page.evaluate<number>("document.getAnimations().length"), 0);
    await chat.page.context().close();
  });

  it("name every control, and the parts of the page", async () => {
    const chat = await openChatPage(browser, site.url);
    await chat.speakAs("Rachel Morgan");
    await chat.say("reset");
    await chat.card().waitFor();
    const { page } = chat;
    for (const [role, name] of [
      ["banner", undefined],
      ["main", undefined],
      ["complementary", "Mock tenant"],
      ["log", "Conversation"],
      ["textbox", "Your message"],
      ["button", "Send"],
      ["button", "Start again"],
      ["button", "Change person"],
      ["button", "Mock tenant"],
      ["button", "Dark colours"],
      ["group", "Language"],
    ] as const) {
      const found = page.getByRole(role, name === undefined ? {} : { name });
      assert.ok((await found.count()) >= 1, `${role} ${name}`);
    }
    assert.equal(await page.getByRole("log").getAttribute("aria-live"), "polite");
    assert.deepEqual(await unnamedControls(page), []);
    await page.context().close();
  });
});
