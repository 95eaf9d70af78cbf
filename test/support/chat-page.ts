import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** The chat page as somebody in front of it uses it. */
export interface ChatPage {
  readonly page: Page;
  /** Errors and warnings of the console, broken rules of the Content-Security-Policy, requests to other hosts. */
  readonly problems: string[];
  /** All that stands in the document, hidden parts and attributes included. */
  html(): Promise<string>;
  /** Waits for the list of people and chooses one, by name or user principal name; waits for the bot's welcome. */
  speakAs(name: string): Promise<void>;
  /** Types and presses Enter. */
  say(text: string): Promise<void>;
  /** The newest message of the bot with this text in it; waits for it. */
  hear(text: string | RegExp): Promise<Locator>;
  /** The newest card. */
  card(): Locator;
  suggestion(label: string): Locator;
  switchTo(language: "en" | "nl"): Promise<void>;
  /** The row of a person in the mock tenant's panel, opening the panel where it is closed. */
  tenantRow(name: string): Promise<Locator>;
  /** Follows a link of the chat that opens beside it. */
  follow(link: Locator): Promise<Page>;
}

/** Opens the chat page at this address in a fresh session (its own cookies and storage). */
export async function openChatPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<ChatPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: "en-GB",
    ...options,
  });
  const problems: string[] = [];
  context.on("page", (opened) => watch(opened, url, problems));
  const page = await context.newPage();
  await page.goto(url);

  const chat: ChatPage = {
    page,
    problems,
    html: () => page.content(),
    async speakAs(name) {
      await page.getByTestId("person").filter({ hasText: name }).first().click();
      await page.getByTestId("bot-message").first().waitFor();
    },
    async say(text) {
      await page.getByTestId("input").fill(text);
      await page.getByTestId("input").press("Enter");
    },
    async hear(text) {
      const message = page.getByTestId("bot-message").filter({ hasText: text }).last();
      await message.waitFor();
      return message;
    },
    card: () => page.getByTestId("card").last(),
    suggestion: (label) => page.getByTestId("suggestion").filter({ hasText: label }),
    switchTo: (language) => page.getByTestId(`language-${language}`).click(),
    async tenantRow(name) {
      const toggle = page.getByTestId("tenant-toggle");
      if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
      return page.getByTestId("tenant-row").filter({ hasText: name });
    },
    async follow(link) {
      const opening = context.waitForEvent("page");
      await link.click();
      const opened = await opening;
      await opened.waitForLoadState();
      return opened;
    },
  };
  return chat;
}

function watch(page: Page, url: string, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !address.startsWith("data:")) problems.push(`request to ${address}`);
  });
  page.on("websocket", (socket) => {
    if (!socket.url().startsWith(url.replace("http", "ws"))) problems.push(`websocket to ${socket.url()}`);
  });
}
